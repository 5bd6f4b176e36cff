// What most chunks are needs no cutting: a word of letters or a number, alone or with a mark before or behind it. wink looks
// whether its lexicon has the whole of such a chunk, and parts the marks from the word otherwise. Tests hold this to wink's
// own cutting.

import { isWholeNumber } from './cutter.ts'
import { Categories, type Lexemes } from './lexemes.ts'

// wink's patterns have other marks for each place.
const BEFORE_LETTERS = '‘“"[({'
const BEHIND_LETTERS = '’”"])}…,.!;?/:'
const AROUND_LETTERS = '’”"])}…,!;?:'
const BEHIND_NUMBERS = '’”"…,.!;?:'

/** The words of a chunk that is so; null for all others. */
export const plainWords = (text: string, lexemes: Lexemes): readonly number[] | null => {
  const start = BEFORE_LETTERS.includes(text[0] as string) ? 1 : 0
  const end = endOfLetters(text, start)
  if (end === start) return start === 0 ? plainNumber(text, lexemes) : null
  const isMarked = end < text.length
  if (!isPlain(text, start, end)) return null
  const known = lexemes.lookUp(text)
  if (known !== null) return known
  const letters = text.slice(start, end)
  // Before a mark behind it a contraction stays whole, in or behind others it doesn't.
  if (start === 0)
    return isMarked
      ? [lexemes.numberOf(letters, Categories.WORD), markAt(text, end, lexemes)]
      : [lexemes.strange(letters, Categories.WORD)]
  const words = lexemes.lookUp(letters) ?? [lexemes.strange(letters, Categories.WORD)]
  return isMarked
    ? [markAt(text, 0, lexemes), ...words, markAt(text, end, lexemes)]
    : [markAt(text, 0, lexemes), ...words]
}

const isPlain = (text: string, start: number, end: number): boolean => {
  if (end === text.length) return start === 0 || end - start > 1
  if (end < text.length - 1) return false
  const mark = text[end] as string
  return start === 0 ? end > 1 && BEHIND_LETTERS.includes(mark) : AROUND_LETTERS.includes(mark)
}

const plainNumber = (text: string, lexemes: Lexemes): readonly number[] | null => {
  if (isWholeNumber(text)) return [lexemes.numberOf(text, Categories.NUMBER)]
  const end = text.length - 1
  if (end < 2 || !BEHIND_NUMBERS.includes(text[end] as string)) return null
  const number = text.slice(0, end)
  if (!isWholeNumber(number)) return null
  return lexemes.lookUp(text) ?? [lexemes.numberOf(number, Categories.NUMBER), markAt(text, end, lexemes)]
}

const markAt = (text: string, at: number, lexemes: Lexemes): number =>
  lexemes.numberOf(text[at] as string, Categories.PUNCTUATION)

const endOfLetters = (text: string, start: number): number => {
  let at = start
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1
  return at
}

/** Of ASCII and Latin-1. */
const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7
