// The words of a name and of the text it is looked for in, spelled alike: hyphens and apostrophes only join.

import { isBlank } from '../spans.ts'
import { foldWord, isOneWord } from './fold-word.ts'
import { NameLine } from './name-line.ts'
import { hasInnerCapital, isApostrophe, isCapital, isHyphen, isMark, pieceEnd } from './name-pieces.ts'
import { HAS_INNER_CAPITAL, IS_CAPITAL, IS_JOINED, IS_MARK, OPENS, TOUCHES, WordTable } from './word-table.ts'

/** What a reader knows of words. */
export interface Lexicon {
  /** The number of a folded word, or 0. */
  readonly numberOf: (key: string) => number
  /** Its traits, beyond those that every reader tells. */
  readonly traitsOf: (key: string, isCapital: boolean) => number
}

/**
 * Adds the words of a chunk that starts at `base`; gives whether its end joins the next word to it. A comma before "and"
 * is left out.
 */
export const readChunk = (
  line: NameLine,
  text: string,
  base: number,
  joinedBefore: boolean,
  lexicon: Lexicon,
): boolean => {
  let joined = joinedBefore
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = pieceEnd(text, start)
    const piece = end - start === text.length ? text : text.slice(start, end)
    if (isHyphen(piece)) {
      // A dash with blanks on both sides is punctuation; any other only joins.
      if (start > 0 || end < text.length) joined = start > 0
      else place(line, piece, '–', 0, start, end, base, lexicon)
      continue
    }
    if (start > 0 && isApostrophe(piece)) continue
    const key = foldWord(piece)
    if (joined && isOneWord(line.key(line.end - 1), key)) rejoin(line, piece, key, base + end, lexicon)
    else {
      if (isJoint(key)) dropComma(line)
      const touches = line.end > line.from && line.stop(line.end - 1) === base + start
      place(line, piece, key, (joined ? IS_JOINED : 0) | (touches ? TOUCHES : 0), start, end, base, lexicon)
    }
    joined = false
  }
  return joined
}

/** Makes one word of the last and of what a hyphen joins to it. */
const rejoin = (line: NameLine, piece: string, key: string, end: number, lexicon: Lexicon): void => {
  const last = line.end - 1
  const [text, start, base, offset] = [line.text(last), line.key(last), line.base(last), line.start(last)]
  const joint = (line.has(last, IS_JOINED) ? IS_JOINED : 0) | (line.has(last, TOUCHES) ? TOUCHES : 0)
  line.drop()
  place(line, text + piece, start + key, joint, offset - base, end - base, base, lexicon)
}

/** Whether a comma before a word is left out. */
export const isJoint = (key: string): boolean => key === 'and' || key === 'or'

/** Leaves out the comma that the line ends with, if it does. */
export const dropComma = (line: NameLine): void => {
  if (line.key(line.end - 1) === ',') line.drop()
}

const place = (
  line: NameLine,
  text: string,
  key: string,
  joint: number,
  start: number,
  end: number,
  base: number,
  { numberOf, traitsOf }: Lexicon,
): void => {
  const capital = isCapital(text)
  const traits =
    joint |
    (capital ? IS_CAPITAL : 0) |
    (capital && hasInnerCapital(text) ? HAS_INNER_CAPITAL : 0) |
    (isMark(text) ? IS_MARK : 0) |
    traitsOf(key, capital)
  line.place(
    line.table.add(text, key === text ? text : key, numberOf(key), traits, start, end),
    1,
    base,
    (traits & OPENS) !== 0,
  )
}

/** A word of a name. */
export interface NameWord {
  readonly text: string
  /** What names are compared by. */
  readonly key: string
  readonly isMark: boolean
  readonly isCapital: boolean
}

const NO_LEXICON: Lexicon = { numberOf: () => 0, traitsOf: () => 0 }
const nameLine = new NameLine(new WordTable())

/** The words of a name, or of a short text. */
export const nameWords = (text: string): readonly NameWord[] => {
  nameLine.table.clear()
  nameLine.clear()
  let joined = false
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    for (end = start; end < text.length && !isBlank(text.charCodeAt(end)); ) end += 1
    if (end > start) joined = readChunk(nameLine, text.slice(start, end), start, joined, NO_LEXICON)
  }
  const words: NameWord[] = []
  for (let at = nameLine.from; at < nameLine.end; at += 1)
    words.push({
      text: nameLine.text(at),
      key: nameLine.key(at),
      isMark: nameLine.has(at, IS_MARK),
      isCapital: nameLine.isCapital(at),
    })
  return words
}
