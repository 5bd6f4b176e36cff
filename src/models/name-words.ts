// The words of a name and of the text it is looked for in, spelled alike: hyphens and apostrophes only join.

import { isBlank } from '../spans.ts'
import { isOneWord } from './fold-word.ts'
import { NameLine } from './name-line.ts'
import { isApostrophe, isHyphen, pieceEnd } from './name-pieces.ts'
import {
  IS_JOINED,
  IS_MARK,
  type Lexicon,
  OPENS,
  type Spelling,
  spellingsOf,
  TOUCHES,
  WordTable,
} from './word-table.ts'

/**
 * Adds the words of a chunk that starts at `base`; gives whether its end joins the next word to it. A comma before "and"
 * is left out.
 */
export const readChunk = (line: NameLine, text: string, base: number, joinedBefore: boolean): boolean => {
  const { table } = line
  let joined = joinedBefore
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = pieceEnd(text, start)
    const piece = end - start === text.length ? text : text.slice(start, end)
    if (isHyphen(piece)) {
      // A dash with blanks on both sides is punctuation; any other only joins.
      if (start > 0 || end < text.length) joined = start > 0
      else place(line, table.known.ofText(piece), 0, start, end, base)
      continue
    }
    if (start > 0 && isApostrophe(piece)) continue
    const spelling = table.known.ofText(piece)
    if (joined && isOneWord(line.key(line.end - 1), spelling.key)) rejoin(line, piece, base + end)
    else {
      if (isJoint(spelling.key)) dropComma(line)
      const touches = line.end > line.from && line.stop(line.end - 1) === base + start
      place(line, spelling, (joined ? IS_JOINED : 0) | (touches ? TOUCHES : 0), start, end, base)
    }
    joined = false
  }
  return joined
}

/** Makes one word of the last and of what a hyphen joins to it. */
const rejoin = (line: NameLine, piece: string, end: number): void => {
  const last = line.end - 1
  const base = line.base(last)
  const start = line.start(last) - base
  const whole = line.table.known.ofText(line.text(last) + piece)
  const joint = (line.has(last, IS_JOINED) ? IS_JOINED : 0) | (line.has(last, TOUCHES) ? TOUCHES : 0)
  line.drop()
  place(line, whole, joint, start, end - base, base)
}

/** Whether a comma before a word is left out. */
export const isJoint = (key: string): boolean => key === 'and' || key === 'or'

/** Leaves out the comma that the line ends with, if it does. */
export const dropComma = (line: NameLine): void => {
  if (line.has(line.end - 1, IS_MARK) && line.key(line.end - 1) === ',') line.drop()
}

const place = (line: NameLine, spelling: Spelling, joint: number, start: number, end: number, base: number): void => {
  line.place(line.table.add(spelling, joint, start, end), 1, base, (spelling.traits & OPENS) !== 0)
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
const MOST_WORDS = 10_000
const spellings = spellingsOf(NO_LEXICON)
let line = new NameLine(new WordTable(spellings))

/** The words of a name, or of a short text. */
export const nameWords = (text: string): readonly NameWord[] => {
  if (line.table.count > MOST_WORDS) line = new NameLine(new WordTable(spellings))
  line.clear()
  let joined = false
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    for (end = start; end < text.length && !isBlank(text.charCodeAt(end)); ) end += 1
    if (end > start) joined = readChunk(line, text.slice(start, end), start, joined)
  }
  const words: NameWord[] = []
  for (let at = line.from; at < line.end; at += 1)
    words.push({
      text: line.text(at),
      key: line.key(at),
      isMark: line.has(at, IS_MARK),
      isCapital: line.isCapital(at),
    })
  return words
}
