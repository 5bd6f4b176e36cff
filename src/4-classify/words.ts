// The words of a paragraph with their places, for reading phrases: cheaper than tokens, and all that most decisions need.

import { type Chunks, currentChunks } from '../chunks.ts'
import { perModels } from '../models/per-models.ts'
import type { VerbLexicon } from '../models/verbs.ts'
import { ASIDE, COUNT_MASK, COUNT_SHIFT, FIRST_SHIFT, KeptWords, OPENS_INSIDE } from './kept-words.ts'
import { BOUNDS, IS_WE, NO_WORD, OPENS, type Word } from './word.ts'

/** After so many words what was kept makes place: only a paragraph as long brings so many. */
const MOST_KEPT = 100_000
const FEWEST_PLACES = 1 << 10

/**
 * The words of one paragraph after the other: `read` puts the next one's in the place of the last. The words of a chunk
 * are read once and kept, so that a paragraph is only a row of numbers.
 */
export class Words {
  /** How many words the paragraph has. */
  length = 0
  /** Whether "we" is among them. */
  hasWe = false
  /** Where a further verb can begin by what stands there and before: indices, in order. */
  candidates: readonly number[] = []

  /** Of each word its place among those kept, and where its chunk starts in the text (UTF-16 code units). */
  private numbers = new Int32Array(FEWEST_PLACES)
  private bases = new Int32Array(FEWEST_PLACES)
  private readonly kept: KeptWords
  private generation = -1

  constructor(lexicon: VerbLexicon) {
    this.kept = new KeptWords(lexicon)
  }

  /** Reads the words of chunks. Linear. */
  read(chunks: Chunks): this {
    const live = currentChunks(chunks)
    const { cells, from, length, generation } = live
    const { kept } = this
    if (generation !== this.generation || kept.words.length > MOST_KEPT || this.numbers.length > MOST_KEPT)
      this.forget(generation)
    kept.takeBack()
    const { rows } = kept
    let { numbers, bases } = this
    const candidates: number[] = []
    let size = 0
    let seen = 0
    let isBounded = false
    for (let c = 0; c < length; c += 1) {
      const cell = (from + c) * 3
      const id = cells[cell] as number
      let row = id < 0 ? 0 : (rows[id] as number)
      if (row === 0) row = kept.take(live, c, id)
      let first = row >> FIRST_SHIFT
      let count = (row >> COUNT_SHIFT) & COUNT_MASK
      if (count === ASIDE) {
        first = kept.asideFirst
        count = kept.asideCount
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
    return index >= 0 && index < this.length ? (this.kept.words[this.numbers[index] as number] as Word) : NO_WORD
  }

  /** Where a word starts, in UTF-16 code units of the text; infinity behind the last. */
  start(index: number): number {
    if (index >= this.length) return Number.POSITIVE_INFINITY
    return (this.bases[index] as number) + (this.kept.offsets[this.numbers[index] as number] as number)
  }

  /** Where a word ends. */
  end(index: number): number {
    return this.start(index) + this.at(index).text.length
  }

  /** What `find` gives if the word at `index` were this one. */
  withWord<T>(index: number, word: string, find: () => T): T {
    const own = this.numbers[index] as number
    this.numbers[index] = this.kept.add(word)
    const found = find()
    this.numbers[index] = own
    return found
  }

  private forget(generation: number): void {
    this.numbers = new Int32Array(FEWEST_PLACES)
    this.bases = new Int32Array(FEWEST_PLACES)
    this.kept.forget()
    this.generation = generation
  }

  private grow(size: number): void {
    const [numbers, bases] = [this.numbers, this.bases]
    this.numbers = new Int32Array(size * 2)
    this.numbers.set(numbers)
    this.bases = new Int32Array(size * 2)
    this.bases.set(bases)
  }

  /** Adds where further verbs can begin inside a chunk whose words are `first` to `end`. */
  private addInside(candidates: number[], size: number, first: number, end: number): void {
    const { words } = this.kept
    for (let number = first + 1; number < end; number += 1) {
      const isBounded = ((words[number - 1] as Word).traits & BOUNDS) !== 0
      if (isBounded && ((words[number] as Word).traits & OPENS) !== 0) candidates.push(size + number - first)
    }
  }
}

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
