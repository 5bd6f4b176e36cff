// Parts of the page that need no browser.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseLink, findTarget, quoteOf } from '../../app/clause-link.ts'
import { addressOf, filtersOf } from '../../app/corpus/filters.ts'
import { marksOf } from '../../app/reading/marks.ts'
import { segmentsOf } from '../../app/reading/segments.ts'
import { textHtml } from '../../app/reading/text-html.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { annotate } from '../../src/pipeline.ts'
import { models } from '../fragment.ts'

const recordOf = (text: string): ResolutionRecord => {
  const source = { path: 'a.txt', sha256: '', format: 'text', encoding: 'utf-8', text, notices: [] }
  const [resolution] = annotate(source, models)
  if (resolution === undefined) throw new Error('Unexpected text without a resolution')
  return toRecord(resolution)
}

const TEXT =
  'The General Assembly,\nRecalling its resolution 12/34,\n1. Requests the Secretary-General to report;\n2. Calls upon Member States to pay 5 million dollars, and urges them to do so soon.'

describe('segments', () => {
  it('cover the text once, each with the marks that cover it, however they overlap', () => {
    const mark = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (unsorted) => {
        const marks = unsorted.toSorted((a, b) => a.start - b.start || b.end - a.end)
        const segments = segmentsOf(10, 50, marks)
        expect(segments.map(({ start }) => start)).toEqual([10, ...segments.slice(0, -1).map(({ end }) => end)])
        expect(segments.at(-1)?.end).toBe(50)
        for (const { start, end, marks: own } of segments) {
          const covering = marks.filter((each) => each.start <= start && each.end >= end)
          expect(new Set(own)).toEqual(new Set(covering))
        }
      }),
    )
  })
})

describe('the text with its marks', () => {
  it('keeps every character, and opens no tag of the text', () => {
    const record = recordOf(`${TEXT}\n3. Urges <b>States</b> & "others" to stop.`)
    const html = textHtml(record, marksOf(record), new Set(['verb', 'addressee', 'actor', 'money']))
    const words = html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    const wanted = record.paragraphs
      .map(({ label, start, end }) => (label ?? '') + record.text.slice(start, end))
      .join('')
    expect(words).toBe(wanted)
    expect(html).not.toContain('<b>')
  })
})

describe('a link to a clause', () => {
  const record = recordOf(TEXT)
  const clauses = record.paragraphs.flatMap((paragraph) => paragraph.clauses)
  const wordsOf = ({ start, end }: { start: number; end: number }) => record.text.slice(start, end)

  it('leads back to each clause', () => {
    for (const clause of clauses) {
      const link = clauseLink('A/RES/1/1', clause.id, wordsOf(clause))
      expect(link).toMatch(/^#\/r\/A%2FRES%2F1%2F1\//)
      expect(findTarget(record, clause.id, quoteOf(wordsOf(clause)))).toMatchObject({
        clause: { id: clause.id },
        how: 'same',
      })
    }
  })

  it('survives another numbering, another cut and another text', () => {
    const requests = clauses.find(({ verb }) => verb === 'request') as (typeof clauses)[number]
    const quote = quoteOf(wordsOf(requests))
    expect(findTarget(record, 'op7#1', quote)).toMatchObject({ clause: { id: requests.id }, how: 'moved' })
    expect(findTarget(record, 'op7#1', 'to pay 5 million dollars')).toMatchObject({ paragraph: 'op2', how: 'moved' })
    expect(findTarget(record, requests.id, 'Deplores what nobody said')).toMatchObject({ how: 'changed' })
    expect(findTarget(record, 'op7#1', 'Deplores what nobody said')).toMatchObject({ clause: null, how: 'gone' })
    expect(findTarget(record, 'op2', '')).toMatchObject({ clause: null, paragraph: 'op2', how: 'same' })
  })
})

describe('filters', () => {
  it('are what their address says', () => {
    const address = '#/clauses?verb=urge,call-upon&organ=un%2Fgeneral-assembly&year=1990-2000&q=climate%20change'
    const filters = filtersOf(new URLSearchParams(address.split('?')[1]))
    expect(filters).toMatchObject({ from: 1990, to: 2000, q: 'climate change' })
    expect(filters.values).toMatchObject({ verb: ['urge', 'call-upon'], organ: ['un/general-assembly'] })
    expect(addressOf(filters)).toBe(address)
    expect(addressOf(filtersOf(new URLSearchParams('year=x&verb=')))).toBe('#/clauses')
  })
})
