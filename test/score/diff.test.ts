// What two runs say differently.

import { expect, it } from 'vitest'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { annotateFragment } from '../../src/pipeline.ts'
import { diffRecords, formatDiff } from '../../src/score/diff.ts'
import { models } from '../fragment.ts'

const run = (text: string) => [toRecord(annotateFragment(text, 'operative', models))]

it('two equal runs do not differ', () => {
  const records = run('Requests the Secretary-General to report;')
  const { counts, differences } = diffRecords(records, records)
  expect(differences).toEqual([])
  expect(counts.clauses).toEqual({ before: 1, after: 1, same: 1 })
})

it('tells what is gained, lost and changed, whatever white space and digits stand between', () => {
  const before = run('Welcomes the report,3 and requests States to pay 5 dollars;')
  const after = run('Welcomes  the report, and requests States to pay 5 dollars;')
  expect(diffRecords(before, after).differences).toEqual([])
  const [record] = before
  if (!record) throw new Error('expected a record')
  const paragraphs = record.paragraphs.map((paragraph) => ({
    ...paragraph,
    money: [],
    clauses: paragraph.clauses.map((clause) => ({ ...clause, lemma: 'invite' })).slice(1),
  }))
  const { differences } = diffRecords(before, [{ ...record, paragraphs }])
  expect(differences.map(({ layer, before, after }) => [layer, before !== null, after !== null])).toEqual([
    ['clauses', true, false],
    ['clauses', true, true],
    ['money', true, false],
  ])
  const told = formatDiff(diffRecords(before, [{ ...record, paragraphs }]), 1)
  expect(told).toContain('clauses: 2 → 1, same 0, gained 0, lost 1, changed 1')
  expect(told).toContain('requests | request | directive  →  requests | invite | directive')
})
