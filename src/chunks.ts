// A text cut at white space. The words of a chunk don't depend on where it stands and resolutions repeat their words, so
// each chunk gets a number by which what was once read of it is found again.

import type { Span } from './spans.ts'

/** The chunks of a piece of `text`, in order. Offsets are UTF-16 code units into it. */
export interface Chunks {
  readonly text: string
  readonly span: Span
  /** Numbers that hold within one generation; -1 for a chunk that has none. */
  readonly ids: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly generation: number
}

/** The chunks within a span of `text`, which is taken as if it stood alone. Linear. */
export const chunksOf = (text: string, span: Span): Chunks => {
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const { end } = span
  let at = span.start
  for (;;) {
    while (at < end && isBlank(text.charCodeAt(at))) at += 1
    if (at >= end) return { text, span, ids, starts, ends, generation }
    const start = at
    let hash = FNV_BASIS
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at)
      if (isBlank(code)) break
      hash = Math.imul(hash ^ code, FNV_PRIME)
    }
    ids.push(idOf(text, start, at, hash))
    starts.push(start)
    ends.push(at)
  }
}

/** Those of `chunks` that lie within `span`; one that its ends cut is cut. */
export const chunksWithin = (chunks: Chunks, span: Span): Chunks => {
  const { text, generation } = chunks
  const from = firstFrom(chunks.starts, span.start)
  const to = firstFrom(chunks.starts, span.end)
  const ids = chunks.ids.slice(from, to)
  const starts = chunks.starts.slice(from, to)
  const ends = chunks.ends.slice(from, to)
  const cutEnd = chunks.ends[from - 1] ?? 0
  if (cutEnd > span.start) {
    const cut = chunksOf(text, { start: span.start, end: Math.min(cutEnd, span.end) })
    ids.unshift(...cut.ids)
    starts.unshift(...cut.starts)
    ends.unshift(...cut.ends)
  }
  const last = ends.length - 1
  if (last >= 0 && (ends[last] as number) > span.end) {
    const cut = chunksOf(text, { start: starts[last] as number, end: span.end })
    ids[last] = cut.ids[0] as number
    ends[last] = span.end
  }
  return { text, span, ids, starts, ends, generation }
}

/** The first `count` of `chunks`. */
export const firstOf = ({ text, span, ids, starts, ends, generation }: Chunks, count: number): Chunks => ({
  text,
  span: { start: span.start, end: ends[count - 1] ?? span.start },
  ids: ids.slice(0, count),
  starts: starts.slice(0, count),
  ends: ends.slice(0, count),
  generation,
})

/** Index of the first of ascending offsets that is not before `offset`. */
const firstFrom = (offsets: readonly number[], offset: number): number => {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What `\s` matches. */
const isBlank = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && isRareBlank(code)

const isRareBlank = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0x1680 ||
  code === 0xfeff

// The FNV-1a hash, over code units.
const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** How many chunks have a number in one generation; real corpora of any size have 95 % of their chunks from 10,000. */
const MOST = 50_000
/** Longer chunks hardly come twice. */
const LONGEST = 40
/** Slots of the table by hash (open addressing). */
const SLOTS = 1 << 17

// The table holds ids plus one; of each id the hash and the place of its letters are kept.
const slots = new Int32Array(SLOTS)
const hashes = new Int32Array(MOST)
const places = new Int32Array(MOST)
const lengths = new Uint8Array(MOST)
let letters = new Uint16Array(1 << 16)
let used = 0
let count = 0
let generation = 0

const idOf = (text: string, start: number, end: number, hash: number): number => {
  const length = end - start
  if (length > LONGEST) return -1
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let id = (slots[slot] as number) - 1; id >= 0; id = (slots[slot] as number) - 1) {
    if (hashes[id] === hash && lengths[id] === length && isAt(places[id] as number, text, start, end)) return id
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (count === MOST) return -1
  if (used + length > letters.length) {
    const more = new Uint16Array(letters.length * 2)
    more.set(letters)
    letters = more
  }
  hashes[count] = hash
  lengths[count] = length
  places[count] = used
  for (let i = start; i < end; i += 1) letters[used++] = text.charCodeAt(i)
  slots[slot] = count + 1
  return count++
}

const isAt = (place: number, text: string, start: number, end: number): boolean => {
  for (let i = start, at = place; i < end; i += 1, at += 1) if (letters[at] !== text.charCodeAt(i)) return false
  return true
}

/** Between two texts: if all numbers are given away, a new generation begins, in which what is read now has a place. */
export const renewChunks = (): void => {
  if (count < MOST) return
  slots.fill(0)
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
    const { text, ids, starts, ends } = chunks.generation === generation ? chunks : chunksOf(chunks.text, chunks.span)
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] as number
      const start = starts[i] as number
      let marks = id < 0 ? 0 : (this.marks[id] as number)
      if (marks !== 0) {
        take(marks & 127, this.words[id] as readonly W[], start, i)
        continue
      }
      const fresh = this.read(ownCopy(text, start, ends[i] as number))
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
