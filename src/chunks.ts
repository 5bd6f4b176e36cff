// A text cut at white space. The words of a chunk don't depend on where it stands and resolutions repeat their words, so
// each chunk gets a number by which what was once read of it is found again.

import { doubled, ownCopy } from './kept.ts'
import type { LetterSieve } from './letter-sieve.ts'
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

// Room that every text uses anew: its letters, and the cells of its chunks.
let codes = new Uint16Array(1 << 16)
let scratch = new Int32Array(1 << 16)

/** The chunks within a span of `text`, which is taken as if it stood alone. Linear. */
export const chunksOf = (text: string, span: Span): Chunks => {
  const size = span.end - span.start
  while (codes.length < size) codes = doubled(codes)
  while (scratch.length < size * 2) scratch = doubled(scratch)
  copyCodes(text, span.start, size)
  const length = cutAtBlanks(size, span.start)
  return { text, span, from: 0, length, cells: scratch.slice(0, length * 3), generation }
}

/** An array of numbers is read many times faster than a string, whose form is looked at anew at every letter. */
const copyCodes = (text: string, start: number, size: number): void => {
  const own = codes
  for (let i = 0; i < size; i += 1) own[i] = text.charCodeAt(start + i)
}

/**
 * Fills `scratch` from `codes`; gives the number of chunks. One loop without calls for most chunks, since all text goes through
 * it: their letters are pushed into two times 64 bits, by which they are found again without a look at letters.
 */
const cutAtBlanks = (size: number, offset: number): number => {
  const [text, numbers, rows, cells] = [codes, slots, known, scratch]
  let at = 0
  let found = 0
  while (at < size) {
    if (isBlank(text[at] as number)) {
      at += 1
      continue
    }
    const start = at
    let low = 0
    let high = 0
    let any = 0
    let stop = Math.min(start + HALF, size)
    for (; at < stop; at += 1) {
      const code = text[at] as number
      if (isBlank(code)) break
      high = (high << 7) | (low >>> 25)
      low = (low << 7) | code
      any |= code
    }
    let nextLow = 0
    let nextHigh = 0
    if (at === stop) {
      stop = Math.min(start + PACKED, size)
      for (; at < stop; at += 1) {
        const code = text[at] as number
        if (isBlank(code)) break
        nextHigh = (nextHigh << 7) | (nextLow >>> 25)
        nextLow = (nextLow << 7) | code
        any |= code
      }
      if (at === stop) {
        stop = Math.min(start + CUT, size)
        while (at < stop && !isBlank(text[at] as number)) at += 1
      }
    }
    const length = at - start
    let id = -1
    if (length <= PACKED && any < 128) {
      nextHigh |= length << 24
      const hash = Math.imul(low, LOW_PRIME) ^ Math.imul(high ^ nextLow, HIGH_PRIME) ^ nextHigh
      // Looked for from the slot of its hash on, in one behind the other.
      for (let slot = hash ^ (hash >>> 15); ; slot += 1) {
        const number = numbers[slot & LAST_SLOT] as number
        if (number === 0) {
          id = addChunk(slot & LAST_SLOT, low, high, nextLow, nextHigh)
          break
        }
        const row = number * 4
        if (rows[row] === low && rows[row + 1] === high && rows[row + 2] === nextLow && rows[row + 3] === nextHigh) {
          id = number - 1
          break
        }
      }
    } else if (length <= LONGEST) id = numberOfLonger(start, at)
    cells[found * 3] = id
    cells[found * 3 + 1] = offset + start
    cells[found * 3 + 2] = offset + at
    found += 1
  }
  return found
}

/** The number of a chunk of `codes` that does not go into those bits: compared letter by letter. */
const numberOfLonger = (start: number, end: number): number => {
  const [text, kept, numbers, rows] = [codes, letters, slots, known]
  const length = end - start
  let hash = FNV_BASIS
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (text[i] as number), FNV_PRIME)
  for (let slot = hash ^ (hash >>> 15); ; slot += 1) {
    const number = numbers[slot & LAST_SLOT] as number
    if (number === 0) {
      const place = used
      const id = addChunk(slot & LAST_SLOT, hash, IS_LONGER, place, length)
      if (id >= 0) for (let i = start; i < end; i += 1) letters[used++] = text[i] as number
      return id
    }
    const row = number * 4
    if (rows[row] !== hash || rows[row + 1] !== IS_LONGER || rows[row + 3] !== length) continue
    const place = rows[row + 2] as number
    let same = 0
    while (same < length && kept[place + same] === text[start + same]) same += 1
    if (same === length) return number - 1
  }
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
  copyCodes(chunks.text, start, end - start)
  cutAtBlanks(end - start, start)
  for (let i = 0; i < 3; i += 1) chunks.cells[index * 3 + i] = scratch[i] as number
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

/** A run without white space is cut after so many code units: no word is as long, and patterns need a stack for it. */
const CUT = 4096

/** So many letters of ASCII go into 64 bits, seven bits to a letter; the highest stays free. */
const HALF = 9
/** So many into two times 64, and their count. */
const PACKED = 17
const LOW_PRIME = 0x9e3779b1 | 0
const HIGH_PRIME = 0x85ebca6b | 0

// The FNV-1a hash, over code units.
const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/**
 * How many chunks have a number in one generation; real corpora of any size have 95 % of their chunks from 10,000. Half as many took
 * 8 % more time on 33 MB of texts, which hold 77,000 different ones; more take no less.
 */
export const MOST_NUMBERS = 48_000
/** Longer chunks hardly come twice. */
const LONGEST = 40
/** Slots of the table by hash (open addressing). */
const SLOTS = 1 << 17
const LAST_SLOT = SLOTS - 1

/** By hash, the number of a chunk plus one; 0 where none is. */
const slots = new Uint16Array(SLOTS)
// By number plus one, side by side because they are asked for together: the four parts of its bits; or, if it is longer, hash,
// `IS_LONGER`, where its letters stand, and its length. Common chunks are met first, so what is asked for most stands together.
const known = new Int32Array((MOST_NUMBERS + 1) * 4)
/** In place of the second part, which is never below 0. */
const IS_LONGER = -1
const letters = new Uint16Array(MOST_NUMBERS * LONGEST)
let texts: string[] = []
let used = 0
let count = 0
/** How often no number was left: half as many chunks as have one, and it pays to begin anew. */
let misses = 0
let generation = 0

/** Gives a chunk a number, or -1 where none is left. */
const addChunk = (slot: number, first: number, second: number, third: number, fourth: number): number => {
  // Counted without a branch, which V8 would compile this for again when the first is missed.
  misses += count === MOST_NUMBERS ? 1 : 0
  if (count === MOST_NUMBERS) return -1
  count += 1
  slots[slot] = count
  known[count * 4] = first
  known[count * 4 + 1] = second
  known[count * 4 + 2] = third
  known[count * 4 + 3] = fourth
  return count - 1
}

/** Between two texts: if the numbers serve no longer, a new generation begins, in which what is read now has a place. */
export const renewChunks = (): void => {
  if (misses < MOST_NUMBERS / 2) return
  slots.fill(0)
  texts = []
  used = 0
  count = 0
  misses = 0
  generation += 1
}

/** What is kept of one chunk: its words, and marks by which most chunks need no closer look. */
export interface ChunkWords<W> {
  readonly words: readonly W[]
  readonly marks: number
}

/** Says of a chunk that its marks are kept, of which none are above it. */
const NO_MARKS = 128

/**
 * Reads the words of chunks; what was read of a numbered chunk is kept. `begin` with the chunks of a text, then ask for
 * the marks of each in turn, and for its words before going on: loops over them are the hottest of the program.
 */
export class ChunkReader<W> {
  private readonly marks = new Uint8Array(MOST_NUMBERS)
  private words: (readonly W[] | undefined)[] = []
  private last: readonly W[] | undefined
  private generation = generation

  /**
   * `read` has to depend on nothing but the chunk's text; marks are below 128. Chunks that `sieve` holds back have none, and
   * are not read for their marks.
   */
  constructor(
    private readonly read: (text: string) => ChunkWords<W>,
    private readonly sieve: LetterSieve | null = null,
  ) {}

  /** The same chunks, with numbers that hold. */
  begin(chunks: Chunks): Chunks {
    if (this.generation !== generation) {
      this.marks.fill(0)
      this.words = []
      this.generation = generation
    }
    return currentChunks(chunks)
  }

  /** Marks of a chunk. */
  marksAt(chunks: Chunks, index: number): number {
    const id = chunks.cells[(chunks.from + index) * 3] as number
    const marks = id < 0 ? 0 : (this.marks[id] as number)
    return (marks === 0 ? this.findMarks(chunks, index, id) : marks) & 127
  }

  /**
   * Index of the first chunk from `from` on that may have one of these marks, for which its own are to be asked; the number of
   * chunks if none may. What is too long to be kept may always.
   */
  next(chunks: Chunks, from: number, wanted: number): number {
    const { cells, from: first, length } = chunks
    const { marks } = this
    for (let i = from; i < length; i += 1) {
      const id = cells[(first + i) * 3] as number
      if (id < 0) {
        if (chunkEnd(chunks, i) - chunkStart(chunks, i) > LONGEST || (this.marksAt(chunks, i) & wanted) !== 0) return i
        continue
      }
      const own = marks[id] as number
      if (own === NO_MARKS) continue
      if (((own === 0 ? this.findMarks(chunks, i, id) : own) & wanted) !== 0) return i
    }
    return length
  }

  /** Words of the chunk whose marks were asked for last. */
  wordsAt(chunks: Chunks, index: number): readonly W[] {
    const id = chunks.cells[(chunks.from + index) * 3] as number
    return (id < 0 ? this.last : this.words[id]) ?? this.readAt(chunks, index, id).words
  }

  private findMarks(chunks: Chunks, index: number, id: number): number {
    const { sieve } = this
    if (sieve === null || sieve.lets(chunks.text, chunkStart(chunks, index), chunkEnd(chunks, index)))
      return this.readAt(chunks, index, id).marks
    if (id < 0) this.last = undefined
    else this.marks[id] = NO_MARKS
    return 0
  }

  private readAt(chunks: Chunks, index: number, id: number): ChunkWords<W> {
    const fresh = this.read(keptText(chunks, index))
    if (id < 0) this.last = fresh.words
    else {
      this.marks[id] = fresh.marks | NO_MARKS
      this.words[id] = fresh.words
    }
    return fresh
  }
}

/** The same chunks, with numbers that hold. */
export const currentChunks = (chunks: Chunks): Chunks =>
  chunks.generation === generation ? chunks : chunksOf(chunks.text, chunks.span)

/** Text of a chunk whose number holds, the same string for all readers. */
export const keptText = (chunks: Chunks, index: number): string => {
  const id = chunks.cells[(chunks.from + index) * 3] as number
  const known = id < 0 ? undefined : texts[id]
  if (known !== undefined) return known
  const text = ownCopy(chunkText(chunks, index))
  if (id >= 0) texts[id] = text
  return text
}

/** What is made of compiled models once and kept as long as they are. */
export const perModels = <M extends object, T>(make: (models: M) => T): ((models: M) => T) => {
  const made = new WeakMap<M, T>()
  // Nearly always asked for the same models as before.
  let last: { readonly models: M; readonly own: T } | null = null
  return (models) => {
    if (last !== null && last.models === models) return last.own
    const own = made.get(models) ?? make(models)
    made.set(models, own)
    last = { models, own }
    return own
  }
}
