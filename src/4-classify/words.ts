// The words of a paragraph with their places, for reading phrases: cheaper than tokens, and all that most decisions need.

import { type Chunks, chunkText, currentChunks, keptText, MOST_NUMBERS } from '../chunks.ts'
import { perModels } from '../models/per-models.ts'
import type { VerbLexicon } from '../models/verbs.ts'
import { NOT_PLAIN, plainCount, plainPlace, plainRow, plainStart, plainWord } from '../plain-words.ts'
import { WordFacts } from '../word-facts.ts'
import { cutWords } from './cut-words.ts'
import { BOUNDS, IS_WE, NO_WORD, OPENS, type Word } from './word.ts'
import { wordReader } from './word-reader.ts'

// What is marked of a chunk: OPENS of its first word, BOUNDS of its last, IS_WE of any, and this.
/** A further verb may begin inside it: "Council.Calls". */
const OPENS_INSIDE = 8
// Above the marks stands how many words it has (6 bits), and above that the place of the first.
const COUNT_SHIFT = 4
const COUNT_MASK = 63
const FIRST_SHIFT = 10
/** In place of the number of words: where they stand, and how many there are, is only said until the next chunk is read. */
const ASIDE = COUNT_MASK
/** Words further on, in a paragraph of millions, have no place in the number that is kept of a chunk. */
const LAST_FIRST = (1 << 21) - 1

/** After so many words what was kept makes place: only a paragraph as long brings so many. */
const MOST_KEPT = 100_000
/** So many words of chunks without a number have their place before all others, until the next paragraph is read. */
const LENT = 1 << 10
const FEWEST_PLACES = 1 << 10

/**
 * The words of one paragraph after the other: `read` puts the next one's in the place of the last. The words of a chunk
 * are read once and stand side by side in one list, so that a paragraph is only a row of numbers.
 */
export class Words {
  /** How many words the paragraph has. */
  length = 0
  /** Whether "we" is among them. */
  hasWe = false
  /** Where a further verb can begin by what stands there and before: indices, in order. */
  candidates: readonly number[] = []

  /** Of each word its place in `kept`, and where its chunk starts in the text (UTF-16 code units). */
  private numbers = new Int32Array(FEWEST_PLACES)
  private bases = new Int32Array(FEWEST_PLACES)

  // What was read: the words of one chunk after those of another, and where in its chunk each starts.
  private kept: Word[] = noWords()
  private offsets: number[] = new Array<number>(LENT).fill(0)
  /** How many of the places that are lent are taken. */
  private lent = 1
  /** Of each chunk its first word in `kept`, how many there are, and its marks; 0 where it was not read. */
  private readonly rows = new Int32Array(MOST_NUMBERS)
  // Of a chunk whose words stand aside.
  private asideFirst = 0
  private asideCount = 0
  private generation = -1
  private readonly words: WordFacts<Word>

  constructor(lexicon: VerbLexicon) {
    this.words = new WordFacts(wordReader(lexicon))
  }

  /** Reads the words of chunks. Linear. */
  read(chunks: Chunks): this {
    const live = currentChunks(chunks)
    const { cells, from, length, generation } = live
    if (generation !== this.generation || this.kept.length > MOST_KEPT || this.numbers.length > MOST_KEPT)
      this.forget(generation)
    this.lent = 1
    const { rows } = this
    let { numbers, bases } = this
    const candidates: number[] = []
    let size = 0
    let seen = 0
    let isBounded = false
    for (let c = 0; c < length; c += 1) {
      const cell = (from + c) * 3
      const id = cells[cell] as number
      let row = id < 0 ? 0 : (rows[id] as number)
      if (row === 0) row = this.take(live, c, id)
      let first = row >> FIRST_SHIFT
      let count = (row >> COUNT_SHIFT) & COUNT_MASK
      if (count === ASIDE) {
        first = this.asideFirst
        count = this.asideCount
      }
      if (size + count > numbers.length) {
        this.grow(size + count)
        numbers = this.numbers
        bases = this.bases
      }
      if (isBounded && (row & OPENS) !== 0) candidates.push(size)
      if ((row & OPENS_INSIDE) !== 0) this.addInside(candidates, size, first, first + count)
      const base = cells[cell + 1] as number
      numbers[size] = first
      bases[size] = base
      for (let i = 1; i < count; i += 1) {
        numbers[size + i] = first + i
        bases[size + i] = base
      }
      size += count
      isBounded = (row & BOUNDS) !== 0
      seen |= row
    }
    this.length = size
    this.hasWe = (seen & IS_WE) !== 0
    this.candidates = candidates
    return this
  }

  /** The word at an index; before the first and behind the last one without letters. */
  at(index: number): Word {
    return index >= 0 && index < this.length ? (this.kept[this.numbers[index] as number] as Word) : NO_WORD
  }

  /** Where a word starts, in UTF-16 code units of the text; infinity behind the last. */
  start(index: number): number {
    if (index >= this.length) return Number.POSITIVE_INFINITY
    return (this.bases[index] as number) + (this.offsets[this.numbers[index] as number] as number)
  }

  /** Where a word ends. */
  end(index: number): number {
    return this.start(index) + this.at(index).text.length
  }

  /** What `find` gives if the word at `index` were this one. */
  withWord<T>(index: number, word: string, find: () => T): T {
    const own = this.numbers[index] as number
    this.numbers[index] = this.kept.length
    this.put(this.kept.length, this.words.ofText(word), 0)
    const found = find()
    this.numbers[index] = own
    return found
  }

  private forget(generation: number): void {
    this.numbers = new Int32Array(FEWEST_PLACES)
    this.bases = new Int32Array(FEWEST_PLACES)
    this.kept = noWords()
    this.offsets = new Array<number>(LENT).fill(0)
    this.rows.fill(0)
    this.generation = generation
  }

  private grow(size: number): void {
    const [numbers, bases] = [this.numbers, this.bases]
    this.numbers = new Int32Array(size * 2)
    this.numbers.set(numbers)
    this.bases = new Int32Array(size * 2)
    this.bases.set(bases)
  }

  /** Reads the words of a chunk; gives its row, which is kept where the chunk has a number. */
  private take(chunks: Chunks, index: number, id: number): number {
    if (id < 0 || this.kept.length > LAST_FIRST) return this.lend(chunkText(chunks, index))
    const row = this.keep(chunks, index, id)
    this.rows[id] = row
    return row
  }

  /** Reads the words of a chunk that is not kept: they are lent places, as long as there are any. */
  private lend(text: string): number {
    const isLent = this.lent + text.length <= LENT
    const first = isLent ? this.lent : this.kept.length
    const count = this.cut(text, first)
    if (isLent) this.lent += count
    this.asideFirst = first
    this.asideCount = count
    return (ASIDE << COUNT_SHIFT) | this.marksOf(first, count)
  }

  private keep(chunks: Chunks, index: number, id: number): number {
    const plain = plainRow(chunks, index, id)
    const first = this.kept.length
    let count = 0
    if (plain === NOT_PLAIN) count = this.cut(keptText(chunks, index), first)
    else {
      const place = plainPlace(plain)
      for (count = 0; count < plainCount(plain); count += 1)
        this.put(first + count, this.words.of(plainWord(place + count)), plainStart(place + count))
    }
    return (first << FIRST_SHIFT) | (count << COUNT_SHIFT) | this.marksOf(first, count)
  }

  /** Cuts a chunk into words, which are put from place `first` on; gives how many there are. */
  private cut(text: string, first: number): number {
    const ends = cutWords(text)
    for (let i = 0; i < ends.length; i += 2) {
      const from = ends[i] as number
      const to = ends[i + 1] as number
      this.put(first + (i >> 1), this.words.ofText(to - from === text.length ? text : text.slice(from, to)), from)
    }
    return ends.length >> 1
  }

  /** Marks of a chunk by its words, the `count` from place `first` on. */
  private marksOf(first: number, count: number): number {
    let marks = 0
    let before = 0
    for (let i = 0; i < count; i += 1) {
      const { traits } = this.kept[first + i] as Word
      marks |= traits & (i === 0 ? OPENS | IS_WE : IS_WE)
      if ((before & BOUNDS) !== 0 && (traits & OPENS) !== 0) marks |= OPENS_INSIDE
      before = traits
    }
    return marks | (before & BOUNDS)
  }

  private put(place: number, word: Word, offset: number): void {
    this.kept[place] = word
    this.offsets[place] = offset
  }

  /** Adds where further verbs can begin inside a chunk whose words are `first` to `end`. */
  private addInside(candidates: number[], size: number, first: number, end: number): void {
    for (let number = first + 1; number < end; number += 1) {
      const isBounded = ((this.kept[number - 1] as Word).traits & BOUNDS) !== 0
      if (isBounded && ((this.kept[number] as Word).traits & OPENS) !== 0) candidates.push(size + number - first)
    }
  }
}

const noWords = (): Word[] => new Array<Word>(LENT).fill(NO_WORD)

const wordsFor = perModels((lexicon: VerbLexicon) => new Words(lexicon))

/** The words of chunks, in order; they hold until those of others are asked for. Linear. */
export const wordsOf = (chunks: Chunks, lexicon: VerbLexicon): Words => wordsFor(lexicon).read(chunks)

/** Indices of all words that a phrase can begin with, whatever stands before them. */
export const openersOf = (words: Words): readonly number[] => {
  const openers: number[] = []
  for (let i = 0; i < words.length; i += 1) if ((words.at(i).traits & OPENS) !== 0) openers.push(i)
  return openers
}

/** Whether the words from `at` are exactly `phrase` (lower case). */
export const wordsAre = (words: Words, at: number, phrase: readonly string[]): boolean => {
  for (let i = 0; i < phrase.length; i += 1) if (words.at(at + i).lower !== phrase[i]) return false
  return true
}
