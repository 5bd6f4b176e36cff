// A text cut at white space. The words of a chunk don't depend on where it stands and resolutions repeat their words, so
// each chunk gets a number by which what was once read of it is found again.

import { isBlank, type Span } from './spans.ts'

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

/** Where a chunk starts and ends. */
export const chunkStart = ({ cells, from }: Chunks, index: number): number => cells[(from + index) * 3 + 1] as number
export const chunkEnd = ({ cells, from }: Chunks, index: number): number => cells[(from + index) * 3 + 2] as number

/** Text of a chunk. */
export const chunkText = (chunks: Chunks, index: number): string =>
  chunks.text.slice(chunkStart(chunks, index), chunkEnd(chunks, index))

let scratch = new Int32Array(1 << 12)

/** The chunks within a span of `text`, which is taken as if it stood alone. Linear. */
export const chunksOf = (text: string, span: Span): Chunks => {
  const length = cutAtBlanks(text, span.start, span.end)
  return { text, span, from: 0, length, cells: scratch.slice(0, length * 3), generation }
}

/** Fills `scratch`; gives the number of chunks. Takes no object, whose shapes would slow it down. */
const cutAtBlanks = (text: string, from: number, end: number): number => {
  let at = from
  let size = 0
  for (let length = 0; ; length += 1) {
    while (at < end && isBlank(text.charCodeAt(at))) at += 1
    if (at >= end) return length
    const start = at
    let hash = FNV_BASIS
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at)
      if (isBlank(code)) break
      hash = Math.imul(hash ^ code, FNV_PRIME)
    }
    if (size + 3 > scratch.length) scratch = grown(scratch)
    scratch[size] = idOf(text, start, at, hash)
    scratch[size + 1] = start
    scratch[size + 2] = at
    size += 3
  }
}

const grown = <A extends Int32Array | Uint16Array>(array: A): A => {
  const more = new (array.constructor as new (length: number) => A)(array.length * 2)
  more.set(array)
  return more
}

/** Those of `chunks` that lie within `span`; one that its ends cut is cut. */
export const chunksWithin = (chunks: Chunks, span: Span): Chunks => {
  const { text, generation } = chunks
  if (span.start >= span.end) return firstOf(chunks, 0)
  const first = firstFrom(chunks, span.start)
  const to = firstFrom(chunks, span.end)
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
  if (start !== chunkStart(chunks, index) || end !== chunkEnd(chunks, index))
    chunks.cells.set(chunksOf(chunks.text, { start, end }).cells, index * 3)
}

/** The first `count` of `chunks`. */
export const firstOf = (chunks: Chunks, count: number): Chunks => ({
  ...chunks,
  span: { start: chunks.span.start, end: count > 0 ? chunkEnd(chunks, count - 1) : chunks.span.start },
  length: count,
})

/** Index of the first chunk that does not start before `offset`. */
const firstFrom = (chunks: Chunks, offset: number): number => {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (chunkStart(chunks, middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

// The FNV-1a hash, over code units.
const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** How many chunks have a number in one generation; real corpora of any size have 95 % of their chunks from 10,000. */
const MOST = 50_000
/** Longer chunks hardly come twice. */
const LONGEST = 40
/** Slots of the table by hash (open addressing). */
const SLOTS = 1 << 17

// Of each chunk, side by side because they are asked for together: hash, number plus one, place of its letters, length.
const table = new Int32Array(SLOTS * 4)
let letters = new Uint16Array(1 << 16)
let used = 0
let count = 0
let generation = 0

const idOf = (text: string, start: number, end: number, hash: number): number => {
  const length = end - start
  if (length > LONGEST) return -1
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let known = table[slot * 4 + 1] as number; known !== 0; known = table[slot * 4 + 1] as number) {
    const isSame = table[slot * 4] === hash && table[slot * 4 + 3] === length
    if (isSame && isAt(table[slot * 4 + 2] as number, text, start, end)) return known - 1
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (count === MOST) return -1
  if (used + length > letters.length) letters = grown(letters)
  count += 1
  table.set([hash, count, used, length], slot * 4)
  for (let i = start; i < end; i += 1) letters[used++] = text.charCodeAt(i)
  return count - 1
}

const isAt = (place: number, text: string, start: number, end: number): boolean => {
  for (let i = start, at = place; i < end; i += 1, at += 1) if (letters[at] !== text.charCodeAt(i)) return false
  return true
}

/** Between two texts: if all numbers are given away, a new generation begins, in which what is read now has a place. */
export const renewChunks = (): void => {
  if (count < MOST) return
  table.fill(0)
  used = 0
  count = 0
  generation += 1
}

/** What is kept of one chunk: its words, and marks by which most chunks need no closer look. */
export interface ChunkWords<W> {
  readonly words: readonly W[]
  readonly marks: number
}

/** The words of chunks by a reader of their text; what was read of a numbered chunk is kept. */
export class ChunkReader<W> {
  private marks = new Uint8Array(MOST)
  private words: (readonly W[])[] = []
  private generation = generation

  /** `read` has to depend on nothing but the chunk's text; marks are below 128. */
  constructor(private readonly read: (text: string) => ChunkWords<W>) {}

  /** Calls `take` with the marks, the words and the start of each chunk, in order. */
  each(chunks: Chunks, take: (marks: number, words: readonly W[], start: number, index: number) => void): void {
    if (this.generation !== generation) {
      this.marks.fill(0)
      this.words = []
      this.generation = generation
    }
    const { text, from, length, cells } = chunks.generation === generation ? chunks : chunksOf(chunks.text, chunks.span)
    for (let i = 0; i < length; i += 1) {
      const cell = (from + i) * 3
      const id = cells[cell] as number
      const start = cells[cell + 1] as number
      let marks = id < 0 ? 0 : (this.marks[id] as number)
      if (marks !== 0) {
        take(marks & 127, this.words[id] as readonly W[], start, i)
        continue
      }
      const fresh = this.read(ownCopy(text, start, cells[cell + 2] as number))
      marks = fresh.marks
      if (id >= 0) {
        this.marks[id] = marks | 128
        this.words[id] = fresh.words
      }
      take(marks, fresh.words, start, i)
    }
  }
}

/** A copy that does not keep the whole text in memory, as a slice of V8's does. */
const ownCopy = (text: string, start: number, end: number): string => {
  if (end - start > LONGEST) return text.slice(start, end)
  const codes: number[] = []
  for (let i = start; i < end; i += 1) codes.push(text.charCodeAt(i))
  return String.fromCharCode(...codes)
}

/** What is made of compiled models once and kept as long as they are. */
export const perModels = <M extends object, T>(make: (models: M) => T): ((models: M) => T) => {
  const made = new WeakMap<M, T>()
  return (models) => {
    const known = made.get(models)
    if (known !== undefined) return known
    const fresh = make(models)
    made.set(models, fresh)
    return fresh
  }
}
