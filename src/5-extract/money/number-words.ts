// Numbers in words: "three hundred million", "one and a half billion". The only file of this folder that imports compromise,
// which is given the short words alone, and no lexicon.

import nlp from 'compromise/three'
import { readShortNumber } from './short-numbers.ts'

/** Values that were read before; a document repeats its numbers. */
const read = new Map<string, number | null>()

/** As many different numbers in words as a run is likely to meet; past it the memory starts again. */
const REMEMBERED = 2000

/** The value of a number in words, or null where the words make none. */
export const readNumberWords = (words: string): number | null => {
  const key = words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
  const known = read.get(key)
  if (known !== undefined) return known
  if (read.size >= REMEMBERED) read.clear()
  const value = amountOf(key)
  read.set(key, value)
  return value
}

const HALF = /^(?:(?:(.+) and (?:a|one) |(?:a |one )?)half)(?: (?:of )?(?:a )?(.+))?$/

const amountOf = (words: string): number | null => {
  const half = HALF.exec(words)
  if (!half) return plain(words)
  const whole = half[1] === undefined ? 0 : plain(half[1])
  const unit = half[2] === undefined ? 1 : plain(half[2])
  return whole === null || unit === null ? null : (whole + 0.5) * unit
}

const plain = (words: string): number | null => {
  if (words === 'a') return 1
  const short = readShortNumber(words)
  if (short !== null) return short
  const numbers = nlp(words).numbers().json() as { number?: { num?: number | null } }[]
  const value = numbers.length === 1 ? numbers[0]?.number?.num : null
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null
}
