// The words of a name and of the text it is looked for in, spelled alike: hyphens and apostrophes only join.

import { ChunkReader, type Chunks, chunkStart, chunksOf, chunkText } from '../chunks.ts'
import { foldWord, isOneWord } from './fold-word.ts'
import { NameLine, type NameWord } from './name-line.ts'
import { isApostrophe, isCapital, isHyphen, isMark, pieceEnd } from './name-pieces.ts'

export type { NameLine, NameWord } from './name-line.ts'

/** The traits of a word: what the lists of whoever reads say of it. */
export type TraitsOf = (key: string, isCapital: boolean) => number

/** Reads the words of names in a text. */
export interface NameReader {
  /** The words of chunks. Linear; what was read of a chunk is kept. The line is the reader's own, and good until the next call. */
  readonly read: (chunks: Chunks) => NameLine
}

// What is marked of a chunk.
const HAS_OPENER = 1
const BEGINS_WITH_JOINT = 2
const JOINS_NEXT = 4

/** A reader whose words have the traits that `traitsOf` tells. A comma before "and" is left out. */
export const nameReader = (traitsOf: TraitsOf): NameReader => {
  const line = new NameLine()
  const own = new NameLine()

  const chunkReader = new ChunkReader((text) => {
    own.clear()
    const joins = readChunk(own, text, 0, false, traitsOf)
    const words = own.copy()
    const marks =
      (own.openerCount > 0 ? HAS_OPENER : 0) |
      (words.length > 0 && isJoint((words[0] as NameWord).key) ? BEGINS_WITH_JOINT : 0) |
      (joins ? JOINS_NEXT : 0)
    return { words, marks }
  })

  const read = (chunks: Chunks): NameLine => {
    line.clear()
    let joined = false
    const live = chunkReader.begin(chunks)
    const count = live.length
    for (let c = 0; c < count; c += 1) {
      const base = chunkStart(live, c)
      if (joined) {
        joined = readChunk(line, chunkText(live, c), base, true, traitsOf)
        continue
      }
      const marks = chunkReader.marksAt(live, c)
      const words = chunkReader.wordsAt(live, c)
      if ((marks & BEGINS_WITH_JOINT) !== 0) dropComma(line)
      for (let i = 0; i < words.length; i += 1) line.place(words[i] as NameWord, base)
      joined = (marks & JOINS_NEXT) !== 0
    }
    line.close()
    return line
  }

  return { read }
}

/** Adds the words of a chunk that starts at `base`; gives whether its end joins the next word to it. */
const readChunk = (line: NameLine, text: string, base: number, joinedBefore: boolean, traitsOf: TraitsOf): boolean => {
  let joined = joinedBefore
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = pieceEnd(text, start)
    const piece = end - start === text.length ? text : text.slice(start, end)
    if (isHyphen(piece)) {
      // A dash with blanks on both sides is punctuation; any other only joins.
      if (start > 0 || end < text.length) joined = start > 0
      else line.place(toWord(piece, '–', false, false, start, end, traitsOf), base)
      continue
    }
    if (start > 0 && isApostrophe(piece)) continue
    const key = foldWord(piece)
    if (joined && isOneWord(line.last().key, key)) rejoin(line, piece, key, base + end, traitsOf)
    else {
      if (isJoint(key)) dropComma(line)
      const touches = line.end > line.from && line.endOf(line.end - 1) === base + start
      line.place(toWord(piece, key, joined, touches, start, end, traitsOf), base)
    }
    joined = false
  }
  return joined
}

/** Makes one word of the last and of what a hyphen joins to it. */
const rejoin = (line: NameLine, piece: string, key: string, end: number, traitsOf: TraitsOf): void => {
  const { text, key: start, joined, touches, start: offset } = line.last()
  const base = line.bases[line.end - 1] as number
  line.drop()
  line.place(toWord(text + piece, start + key, joined, touches, offset, end - base, traitsOf), base)
}

const isJoint = (key: string): boolean => key === 'and' || key === 'or'

/** A comma before "and" is left out. */
const dropComma = (line: NameLine): void => {
  if (line.last().key === ',') line.drop()
}

const toWord = (
  text: string,
  key: string,
  joined: boolean,
  touches: boolean,
  start: number,
  end: number,
  traitsOf: TraitsOf,
): NameWord => {
  const capital = isCapital(text)
  return {
    text,
    key: key === text ? text : key,
    joined,
    touches,
    isMark: isMark(text),
    isCapital: capital,
    traits: traitsOf(key, capital),
    start,
    end,
  }
}

const plainReader = nameReader(() => 0)

/** The words of a name, or of a short text. */
export const nameWords = (text: string): readonly NameWord[] =>
  plainReader.read(chunksOf(text, { start: 0, end: text.length })).copy()
