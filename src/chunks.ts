// A text cut at white space. What is asked of a chunk (its words, whether it could belong to a sum) does not depend on
// where it stands, so each answer is worked out once and kept: the words of resolutions repeat.

import type { Span } from './spans.ts'

/** A run of text without white space. */
export class Chunk {
  /** Answers of the views, by their number. */
  readonly answers: unknown[] = []

  constructor(
    readonly text: string,
    readonly hash: number,
  ) {}
}

/** The chunks of a piece of text, in order; `starts` are UTF-16 code units into the text. */
export interface Chunks {
  readonly list: readonly Chunk[]
  readonly starts: readonly number[]
}

let views = 0

/** A question about a chunk whose answer is kept with it. `make` has to depend on nothing but the chunk's text. */
export const chunkView = <T>(make: (text: string) => T): ((chunk: Chunk) => T) => {
  const number = views
  views += 1
  return (chunk) => {
    const known = chunk.answers[number]
    if (known !== undefined) return known as T
    const answer = make(chunk.text)
    chunk.answers[number] = answer
    return answer
  }
}

/** The chunks within a span of `text`, which is taken as if it stood alone. Linear. */
export const chunksOf = (text: string, span: Span): Chunks => {
  const list: Chunk[] = []
  const starts: number[] = []
  const { end } = span
  let at = span.start
  for (;;) {
    while (at < end && isBlank(text.charCodeAt(at))) at += 1
    if (at >= end) return { list, starts }
    const start = at
    let hash = FNV_BASIS
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at)
      if (isBlank(code)) break
      hash = Math.imul(hash ^ code, FNV_PRIME)
    }
    list.push(keptChunk(text, start, at, hash))
    starts.push(start)
  }
}

/** Those of `chunks` (of `text`) that lie within `span`; one that its ends cut is cut. */
export const chunksWithin = (text: string, chunks: Chunks, span: Span): Chunks => {
  let low = 0
  let high = chunks.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks.starts[middle] as number) < span.start) low = middle + 1
    else high = middle
  }
  const from = low
  high = chunks.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks.starts[middle] as number) < span.end) low = middle + 1
    else high = middle
  }
  const list = chunks.list.slice(from, low)
  const starts = chunks.starts.slice(from, low)
  const before = from - 1
  const beforeEnd = before < 0 ? 0 : endOf(chunks, before)
  if (beforeEnd > span.start) {
    const cut = chunksOf(text, { start: span.start, end: Math.min(beforeEnd, span.end) })
    list.unshift(...cut.list)
    starts.unshift(...cut.starts)
  }
  const last = starts.at(-1)
  if (last !== undefined && last + (list.at(-1) as Chunk).text.length > span.end)
    list[list.length - 1] = chunksOf(text, { start: last, end: span.end }).list[0] as Chunk
  return { list, starts }
}

const endOf = ({ list, starts }: Chunks, at: number): number => (starts[at] as number) + (list[at] as Chunk).text.length

/** What `\s` matches. */
const isBlank = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 0xa0 &&
      (code === 0xa0 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0x1680 ||
        code === 0xfeff)

// The FNV-1a hash, over code units.
const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** Slots of the table of kept chunks (open addressing), and how many chunks are kept before all are let go. */
const SLOTS = 1 << 17
const MOST_KEPT = 60_000
/** Longer chunks hardly come twice. */
const LONGEST_KEPT = 40

let table: (Chunk | undefined)[] = new Array(SLOTS)
let kept = 0

const keptChunk = (text: string, start: number, end: number, hash: number): Chunk => {
  if (end - start > LONGEST_KEPT) return new Chunk(text.slice(start, end), hash)
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let known = table[slot]; known !== undefined; known = table[slot]) {
    if (known.hash === hash && isAt(known.text, text, start, end)) return known
    slot = (slot + 1) & (SLOTS - 1)
  }
  const chunk = new Chunk(ownCopy(text, start, end), hash)
  if (kept === MOST_KEPT) {
    table = new Array(SLOTS)
    kept = 0
  } else {
    table[slot] = chunk
    kept += 1
  }
  return chunk
}

const isAt = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A copy that does not keep the whole text in memory, as a slice of V8's does. */
const ownCopy = (text: string, start: number, end: number): string => {
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
