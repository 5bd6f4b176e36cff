// Web Annotations: selectors found by Apache Annotator, in every unit of offsets.

import * as annotator from '@apache-annotator/selector'
import { describe, expect, it } from 'vitest'
import { webAnnotationWriter } from '../../../src/6-emit/web-annotation/index.ts'
import { DEFAULT_LAYERS } from '../../../src/layers.ts'
import { models } from '../../fragment.ts'
import { documentPaths, recordsOf } from '../../real-documents.ts'

/** So many marks of a text for one that is searched. */
const EVERY = 25

const records = recordsOf(documentPaths(200), [...DEFAULT_LAYERS])
const setup = { models, layers: DEFAULT_LAYERS }

interface Place {
  readonly startIndex: number
  readonly endIndex: number
}
type Matcher = (selector: object) => (text: ReturnType<typeof pieceOf>) => AsyncIterable<Place>

// Its types name files without their endings, which TypeScript does not follow.
const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = annotator as unknown as Record<
  'textPositionSelectorMatcher' | 'textQuoteSelectorMatcher',
  Matcher
>

/** A text in one piece, as Apache Annotator wants to walk through it. */
const pieceOf = (data: string) => {
  const currentChunk = { data }
  return { currentChunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false }
}

interface Item {
  readonly body: readonly { readonly value: string }[]
  readonly target: { readonly source: string; readonly selector: readonly [PositionSelector, QuoteSelector] }
}
interface PositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}
interface QuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const filesOf = (index: number, offsets: 'utf16' | 'codepoint' | 'utf8') => {
  const [text, page] = webAnnotationWriter({ ...setup, offsets }).filesOf(
    records[index] as (typeof records)[number],
    'x',
  )
  return { text: text?.text as string, items: JSON.parse(page?.text as string).items as Item[] }
}

describe('Web Annotations', () => {
  it('are found by position and by quote, where they were written', async () => {
    let seen = 0
    for (const [i, record] of records.entries()) {
      const { text, items } = filesOf(i, 'codepoint')
      expect(text).toBe(record.text)
      // Each search goes through the whole text: of some.
      for (const [n, { target }] of items.entries()) {
        if (n % EVERY !== 0) continue
        const [position, quote] = target.selector
        for await (const { startIndex, endIndex } of textPositionSelectorMatcher(position)(pieceOf(text))) {
          expect(text.slice(startIndex, endIndex)).toBe(quote.exact)
          seen += 1
          const hits: number[] = []
          for await (const hit of textQuoteSelectorMatcher(quote)(pieceOf(text))) hits.push(hit.startIndex)
          expect(hits).toContain(startIndex)
        }
      }
      const marks = record.paragraphs.flatMap(({ clauses, actors, money }) => [
        1,
        ...clauses.flatMap(({ addressees }) => [1, 1, ...addressees]),
        ...actors,
        ...money,
      ])
      expect(items).toHaveLength(marks.length)
    }
    expect(seen).toBeGreaterThan(records.length)
  }, 120_000)

  it('count what is asked for', () => {
    const index = records.findIndex(({ text }) => Buffer.byteLength(text) > text.length)
    const { text } = records[index] as (typeof records)[number]
    for (const { target } of filesOf(index, 'utf8').items) {
      const [{ start, end }, { exact }] = target.selector
      expect(Buffer.from(text).subarray(start, end).toString()).toBe(exact)
    }
    for (const { target } of filesOf(index, 'utf16').items) {
      const [{ start, end }, { exact }] = target.selector
      expect(text.slice(start, end)).toBe(exact)
    }
  })
})
