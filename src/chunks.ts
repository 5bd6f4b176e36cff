// A text cut at white space. The words of a chunk don't depend on where it stands and resolutions repeat their words, so
// each chunk gets a number by which what was once read of it is found again.

import { cutAtBlanks } from './chunks/cut.ts'
import { currentGeneration } from './chunks/numbers.ts'
import { ownCopy } from './kept.ts'
import type { Span } from './spans.ts'

export { MOST_NUMBERS, renewChunks } from './chunks/numbers.ts'

/** The chunks of a piece of `text`, in order. Offsets are UTF-16 code units into it. */
export interface Chunks {
  readonly text: string
  readonly span: Span
  /** Index of the first, and how many there are. */
  readonly from: number
  readonly length: number
  /** Of each chunk its number (-1 without one), start and end, one behind the other: far cheaper than an object each. */
  readonly cells: Int32Array
  /** Numbers hold within one generation. */
  readonly generation: number
}

/** Where a chunk starts and ends, and its number. */
export const chunkStart = ({ cells, from }: Chunks, index: number): number => cells[(from + index) * 3 + 1] as number
export const chunkEnd = ({ cells, from }: Chunks, index: number): number => cells[(from + index) * 3 + 2] as number
export const chunkNumber = ({ cells, from }: Chunks, index: number): number => cells[(from + index) * 3] as number

/** Text of a chunk. */
export const chunkText = (chunks: Chunks, index: number): string =>
  chunks.text.slice(chunkStart(chunks, index), chunkEnd(chunks, index))

/** The chunks within a span of `text`, which is taken as if it stood alone. Linear. */
export const chunksOf = (text: string, span: Span): Chunks => {
  const cells = cutAtBlanks(text, span.start, span.end)
  return { text, span, from: 0, length: cells.length / 3, cells, generation: currentGeneration() }
}

/** The same chunks, with numbers that hold. */
export const currentChunks = (chunks: Chunks): Chunks =>
  chunks.generation === currentGeneration() ? chunks : chunksOf(chunks.text, chunks.span)

// By number, the texts of chunks of one generation.
let texts: string[] = []
let generation = -1

/** Text of a chunk whose number holds, the same string for all readers. */
export const keptText = (chunks: Chunks, index: number): string => {
  if (generation !== chunks.generation) {
    texts = []
    generation = chunks.generation
  }
  const id = chunkNumber(chunks, index)
  const known = id < 0 ? undefined : texts[id]
  if (known !== undefined) return known
  const text = ownCopy(chunkText(chunks, index))
  if (id >= 0) texts[id] = text
  return text
}

/**
 * Those of `chunks` that lie within `span`; one that its ends cut is cut. They are found faster where `near` is the index of
 * one shortly before.
 */
export const chunksWithin = (chunks: Chunks, span: Span, near = 0): Chunks => {
  const { text, generation } = chunks
  if (span.start >= span.end) return firstOf(chunks, 0)
  const first = firstFrom(chunks, span.start, near)
  const to = span.end >= chunks.span.end ? chunks.length : firstFrom(chunks, span.end, first)
  const from = first > 0 && chunkEnd(chunks, first - 1) > span.start ? first - 1 : first
  const length = to - from
  const isCut = length > 0 && (from < first || chunkEnd(chunks, to - 1) > span.end)
  if (!isCut) return { text, span, from: chunks.from + from, length, cells: chunks.cells, generation }
  const cells = chunks.cells.slice((chunks.from + from) * 3, (chunks.from + to) * 3)
  const within: Chunks = { text, span, from: 0, length, cells, generation }
  cut(within, 0)
  cut(within, length - 1)
  return within
}

/** Cuts a chunk where the span of its chunks does. */
const cut = (chunks: Chunks, index: number): void => {
  const start = Math.max(chunkStart(chunks, index), chunks.span.start)
  const end = Math.min(chunkEnd(chunks, index), chunks.span.end)
  if (start === chunkStart(chunks, index) && end === chunkEnd(chunks, index)) return
  chunks.cells.set(cutAtBlanks(chunks.text, start, end), index * 3)
}

/** The first `count` of `chunks`. */
export const firstOf = (chunks: Chunks, count: number): Chunks => ({
  ...chunks,
  span: { start: chunks.span.start, end: count > 0 ? chunkEnd(chunks, count - 1) : chunks.span.start },
  length: count,
})

/** Index of the first chunk that does not start before `offset`: sought from `near` on in strides that double, then between. */
const firstFrom = (chunks: Chunks, offset: number, near: number): number => {
  const { length } = chunks
  let low = near > 0 && near < length && chunkStart(chunks, near) < offset ? near : 0
  let stride = 1
  while (low + stride < length && chunkStart(chunks, low + stride) < offset) {
    low += stride
    stride *= 2
  }
  let high = Math.min(low + stride, length)
  while (low < high) {
    const middle = (low + high) >> 1
    if (chunkStart(chunks, middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}
