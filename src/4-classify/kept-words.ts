// The words of chunks, read once each: they stand side by side in one list, a chunk's behind those of the one read before.

import { type Chunks, chunkText, keptText, MOST_NUMBERS } from '../chunks.ts'
import type { VerbLexicon } from '../models/verbs.ts'
import { NOT_PLAIN, plainCount, plainPlace, plainRow, plainStart, plainWord } from '../plain-words.ts'
import { WordFacts } from '../word-facts.ts'
import { cutWords } from './cut-words.ts'
import { BOUNDS, IS_WE, NO_WORD, OPENS, type Word } from './word.ts'
import { wordReader } from './word-reader.ts'

// A row says of a chunk what is marked of it: OPENS of its first word, BOUNDS of its last, IS_WE of any, and this.
/** A further verb may begin inside it: "Council.Calls". */
export const OPENS_INSIDE = 8
// Above the marks stands how many words it has (6 bits), and above that the place of the first.
export const COUNT_SHIFT = 4
export const COUNT_MASK = 63
export const FIRST_SHIFT = 10
/** In place of the number of words: where they stand, and how many there are, is only said until the next chunk is read. */
export const ASIDE = COUNT_MASK
/** Words further on, in a paragraph of millions, have no place in the number that is kept of a chunk. */
const LAST_FIRST = (1 << 21) - 1

/** So many words of chunks without a number have their place before all others, until the next paragraph is read. */
const LENT = 1 << 10

/** Rows of chunks by their numbers, and the words that they speak of. */
export class KeptWords {
  /** The words, and where in its chunk each starts. */
  words: Word[] = noWords()
  offsets: number[] = noOffsets()
  /** Of each chunk its row; 0 where it was not read. */
  readonly rows = new Int32Array(MOST_NUMBERS)
  // Of the last chunk whose words stand aside.
  asideFirst = 0
  asideCount = 0

  /** How many of the places that are lent are taken. */
  private lent = 1
  private readonly facts: WordFacts<Word>

  constructor(lexicon: VerbLexicon) {
    this.facts = new WordFacts(wordReader(lexicon))
  }

  /** Before a paragraph: what chunks without a number were lent in the last one is free. */
  takeBack(): void {
    this.lent = 1
  }

  forget(): void {
    this.words = noWords()
    this.offsets = noOffsets()
    this.rows.fill(0)
  }

  /** Reads the words of a chunk; gives its row, which is kept where the chunk has a number. */
  take(chunks: Chunks, index: number, id: number): number {
    if (id < 0 || this.words.length > LAST_FIRST) return this.lend(chunkText(chunks, index))
    const row = this.keep(chunks, index, id)
    this.rows[id] = row
    return row
  }

  /** Puts a word that stands in no chunk behind all others; gives its place. */
  add(word: string): number {
    const place = this.words.length
    this.put(place, this.facts.ofText(word), 0)
    return place
  }

  /** Reads the words of a chunk that is not kept: they are lent places, as long as there are any. */
  private lend(text: string): number {
    const isLent = this.lent + text.length <= LENT
    const first = isLent ? this.lent : this.words.length
    const count = this.cut(text, first)
    if (isLent) this.lent += count
    this.asideFirst = first
    this.asideCount = count
    return (ASIDE << COUNT_SHIFT) | this.marksOf(first, count)
  }

  private keep(chunks: Chunks, index: number, id: number): number {
    const plain = plainRow(chunks, index, id)
    const first = this.words.length
    let count = 0
    if (plain === NOT_PLAIN) count = this.cut(keptText(chunks, index), first)
    else {
      const place = plainPlace(plain)
      for (count = 0; count < plainCount(plain); count += 1)
        this.put(first + count, this.facts.of(plainWord(place + count)), plainStart(place + count))
    }
    return (first << FIRST_SHIFT) | (count << COUNT_SHIFT) | this.marksOf(first, count)
  }

  /** Cuts a chunk into words, which are put from place `first` on; gives how many there are. */
  private cut(text: string, first: number): number {
    const ends = cutWords(text)
    for (let i = 0; i < ends.length; i += 2) {
      const from = ends[i] as number
      const to = ends[i + 1] as number
      this.put(first + (i >> 1), this.facts.ofText(to - from === text.length ? text : text.slice(from, to)), from)
    }
    return ends.length >> 1
  }

  /** Marks of a chunk by its words, the `count` from place `first` on. */
  private marksOf(first: number, count: number): number {
    let marks = 0
    let before = 0
    for (let i = 0; i < count; i += 1) {
      const { traits } = this.words[first + i] as Word
      marks |= traits & (i === 0 ? OPENS | IS_WE : IS_WE)
      if ((before & BOUNDS) !== 0 && (traits & OPENS) !== 0) marks |= OPENS_INSIDE
      before = traits
    }
    return marks | (before & BOUNDS)
  }

  private put(place: number, word: Word, offset: number): void {
    this.words[place] = word
    this.offsets[place] = offset
  }
}

const noWords = (): Word[] => new Array<Word>(LENT).fill(NO_WORD)
const noOffsets = (): number[] => new Array<number>(LENT).fill(0)
