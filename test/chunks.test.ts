import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChunkReader } from '../src/chunks/reader.ts'
import { type Chunks, chunkEnd, chunkStart, chunksOf, chunksWithin, chunkText } from '../src/chunks.ts'

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'C',
    '-',
    ',',
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    '\u2009',
    '\u3000',
    '\ufeff',
    '\u1680',
    'é',
    '🌊',
    '\ud800',
    '\u200b',
    '\u0000',
    '\u0085',
  ),
  maxLength: 120,
})

/** A text with a span of it. */
const spanned = text.chain((whole) =>
  fc
    .tuple(fc.nat(whole.length), fc.nat(whole.length))
    .map(([a, b]) => ({ whole, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
)

const listed = (chunks: Chunks) =>
  Array.from({ length: chunks.length }, (_, i) => [chunkStart(chunks, i), chunkEnd(chunks, i), chunkText(chunks, i)])

/** What chunks are, by the pattern that says it. */
const byPattern = (whole: string, { start, end }: { start: number; end: number }) =>
  Array.from(whole.slice(start, end).matchAll(/\S+/g), ({ 0: chunk, index }) => [
    start + index,
    start + index + chunk.length,
    chunk,
  ])

describe('chunks', () => {
  it('are what stands between white space', () => {
    fc.assert(
      fc.property(spanned, ({ whole, span }) => {
        expect(listed(chunksOf(whole, span))).toEqual(byPattern(whole, span))
      }),
      { numRuns: 1000 },
    )
  })

  it('within a span are those of the text of that span alone', () => {
    fc.assert(
      fc.property(spanned, ({ whole, span }) => {
        const all = chunksOf(whole, { start: 0, end: whole.length })
        expect(listed(chunksWithin(all, span))).toEqual(byPattern(whole, span))
      }),
      { numRuns: 1000 },
    )
  })

  it('within a span are the same, from wherever they are sought', () => {
    fc.assert(
      fc.property(spanned, fc.nat(40), ({ whole, span }, near) => {
        const all = chunksOf(whole, { start: 0, end: whole.length })
        expect(listed(chunksWithin(all, span, near))).toEqual(listed(chunksWithin(all, span)))
      }),
      { numRuns: 1000 },
    )
  })

  it('within chunks within chunks are still those of the span', () => {
    const whole = 'the States, and the Committee; to act'
    const clause = chunksWithin(chunksOf(whole, { start: 0, end: whole.length }), { start: 4, end: 30 })
    expect(listed(chunksWithin(clause, { start: 6, end: 25 })).map(([, , chunk]) => chunk)).toEqual([
      'ates,',
      'and',
      'the',
      'Commi',
    ])
  })
})

describe('a reader of chunks', () => {
  it('gives for each chunk what it reads in its text, seen before or not, long or short', () => {
    const reader = new ChunkReader((chunk) => ({ words: [chunk], marks: chunk.length % 100 }))
    const long = 'x'.repeat(70)
    for (let round = 0; round < 2; round += 1) {
      const whole = `States ${long} States ${long}y Committee`
      const chunks = reader.begin(chunksOf(whole, { start: 0, end: whole.length }))
      const read = Array.from({ length: chunks.length }, (_, i) => [
        reader.marksAt(chunks, i),
        ...reader.wordsAt(chunks, i),
      ])
      expect(read).toEqual([
        [6, 'States'],
        [70, long],
        [6, 'States'],
        [71, `${long}y`],
        [9, 'Committee'],
      ])
    }
  })

  it('passes by no chunk that has one of the marks asked for', () => {
    const marksOf = (chunk: string) => (chunk.includes('b') ? 1 : 0) | (chunk.includes('C') ? 2 : 0)
    fc.assert(
      fc.property(spanned, fc.nat(20), fc.integer({ min: 1, max: 3 }), ({ whole, span }, from, wanted) => {
        const reader = new ChunkReader((chunk) => ({ words: [chunk], marks: marksOf(chunk) }))
        const chunks = reader.begin(chunksOf(whole, span))
        const marked = Array.from({ length: chunks.length }, (_, i) => i).filter(
          (i) => i >= from && (marksOf(chunkText(chunks, i)) & wanted) !== 0,
        )
        const next = reader.next(chunks, from, wanted)
        // One that is too long to be kept may be taken for one that has them.
        const isLong = next < chunks.length && chunkText(chunks, next).length > 40
        if (!isLong) expect(next).toBe(marked[0] ?? chunks.length)
        else expect(next).toBeLessThanOrEqual(marked[0] ?? chunks.length)
      }),
      { numRuns: 500 },
    )
  })
})
