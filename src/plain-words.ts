// The words of plain chunks, cut once for all who read them. A chunk is plain if it holds nothing but ASCII letters, digits and
// marks, none of which joins what stands beside it: whatever a word is to a reader, there it is a run of letters and digits, or
// a mark.

import { type Chunks, chunkText, MOST_NUMBERS } from './chunks.ts'
import { doubled } from './kept.ts'
import { isLetterOrDigit } from './letters.ts'
import { currentEra, wordNumber } from './word-facts.ts'

/** Of a chunk that isn't plain: each reader cuts it as it needs. */
export const NOT_PLAIN = -1

// Of a plain chunk, in one number: how many words it has, and above that the place of the first; the others stand behind it.
const COUNT_BITS = 6
const COUNT_MASK = (1 << COUNT_BITS) - 1

/** By number of a chunk; 0 where it was not cut. */
const rows = new Int32Array(MOST_NUMBERS)
// By place: the number of the word, and where it starts in its chunk.
let words = new Int32Array(1 << 12)
let starts = new Uint8Array(1 << 12)
let places = 1
let generation = -1
let era = 0

/**
 * The row of a chunk whose number, not -1, holds; `NOT_PLAIN` if it is not plain. What it says holds until the row of another
 * or the facts of a text are asked for.
 */
export const plainRow = (chunks: Chunks, index: number, id: number): number => {
  if (generation !== chunks.generation || era !== currentEra()) {
    rows.fill(0)
    places = 1
    generation = chunks.generation
    era = currentEra()
  }
  const row = rows[id] as number
  if (row !== 0) return row
  const fresh = cut(chunkText(chunks, index))
  rows[id] = fresh
  return fresh
}

/** How many words a plain chunk has. */
export const plainCount = (row: number): number => row & COUNT_MASK

/** The place of its first word. */
export const plainPlace = (row: number): number => row >> COUNT_BITS

/** The number of the word at a place. */
export const plainWord = (place: number): number => words[place] as number

/** Where the word at a place starts in its chunk, in UTF-16 code units. */
export const plainStart = (place: number): number => starts[place] as number

/** Marks that join, or are left out where names are compared: hyphens and apostrophes. */
const JOINING = Uint8Array.from({ length: 128 }, (_, code) => ("'-`".includes(String.fromCharCode(code)) ? 1 : 0))

/** Cuts a chunk of no more than 40 code units; gives its row. */
const cut = (text: string): number => {
  const { length } = text
  const first = places
  while (first + length > words.length) grow()
  let at = 0
  while (at < length) {
    const start = at
    const code = text.charCodeAt(at)
    at += 1
    if (code >= 128 || JOINING[code] !== 0) {
      places = first
      return NOT_PLAIN
    }
    if (isLetterOrDigit(code)) while (at < length && isLetterOrDigit(text.charCodeAt(at))) at += 1
    words[places] = wordNumber(at - start === length ? text : text.slice(start, at))
    starts[places] = start
    places += 1
  }
  return (first << COUNT_BITS) | (places - first)
}

const grow = (): void => {
  words = doubled(words)
  starts = doubled(starts)
}
