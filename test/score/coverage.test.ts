// What is counted as open, and what is not.

import { expect, it } from 'vitest'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { annotate } from '../../src/pipeline.ts'
import { coverCorpus } from '../../src/score/coverage.ts'
import { models } from '../fragment.ts'

const records = (text: string) =>
  annotate({ path: 'a.txt', sha256: '', format: 'txt', encoding: 'utf-8', text, notices: [] }, models).map(
    (resolution) => toRecord(resolution),
  )

const lines = (...body: string[]) => records(['The General Assembly,', ...body].join('\n'))

it('counts paragraphs that should hold a clause, and those that hold none', () => {
  const { total, open } = coverCorpus(
    lines(
      'Recalling its resolution 1 (I),',
      'Frobnicating the wells of the region,',
      'Taking into account the needs of islands,',
      '1. Requests the Secretary-General to report;',
      '2. Frobnicates the wells of the region;',
      '3. The Board shall consist of nine members;',
    ),
  )
  expect(total['preambular without clause']).toEqual({ open: 1, of: 2 })
  expect(total['operative without clause']).toEqual({ open: 2, of: 3 })
  expect(total['of those not a statement']).toEqual({ open: 1, of: 2 })
  expect(open.map(({ paragraph }) => paragraph)).toEqual(['pp2', 'op2', 'op3'])
})

it('counts directive clauses without addressee, addressees without id and labels out of sequence', () => {
  const { total } = coverCorpus(
    lines(
      '1. Calls for the repair of the wells;',
      '2. Requests the Mission of the Wells of Karland to report;',
      '4. Requests the Secretary-General to report;',
    ),
  )
  expect(total['directive without addressee']).toEqual({ open: 1, of: 3 })
  expect(total['addressee without actor']).toEqual({ open: 1, of: 2 })
  expect(total['label out of sequence']).toEqual({ open: 1, of: 3 })
})

it('counts text that lies in no paragraph', () => {
  const [record] = lines('1. Requests the Secretary-General to report;')
  if (!record) throw new Error('expected a record')
  expect(coverCorpus([record]).total['text in no paragraph'].open).toBe(0)
  const paragraphs = record.paragraphs.filter(({ kind }) => kind !== 'operative')
  expect(coverCorpus([{ ...record, paragraphs }]).total['text in no paragraph'].open).toBeGreaterThan(30)
})

it('names the parts by organ and decade', () => {
  expect([...coverCorpus(lines('1. Requests the Secretary-General to report;')).byPart.keys()]).toEqual([
    'un/general-assembly -',
  ])
})

it('counts resolutions whose symbol or date is not said', () => {
  const said = [
    '85/7. Wells',
    'The General Assembly,',
    '1. Requests the Secretary-General to report;',
    '9th plenary meeting',
    '3 May 2031',
  ]
  const { total } = coverCorpus([...records(said.join('\n')), ...lines('1. Requests the Secretary-General to report;')])
  expect(total['resolution without symbol']).toEqual({ open: 1, of: 2 })
  expect(total['resolution without date']).toEqual({ open: 1, of: 2 })
  expect(coverCorpus(records('No organ speaks here.')).total['resolution without date']).toEqual({ open: 0, of: 0 })
})
