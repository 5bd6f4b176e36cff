// The words of a paragraph with their places, for reading phrases: cheaper than tokens, and all that most decisions need.

import { ChunkReader, type Chunks, chunkStart, perModels } from '../chunks.ts'
import type { VerbLexicon } from '../models/verbs.ts'
import { opensPhrase } from './opens.ts'

/** A word, number or single mark of punctuation, wherever it stands; `lower` is what phrases are compared with. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** From the start of its chunk, in UTF-16 code units. */
  readonly offset: number
  readonly isCapital: boolean
  /** Begins with a capital or is a number: the name of somebody or something rather than an adjective. */
  readonly isName: boolean
  readonly isMark: boolean
  /** Whether an operative phrase, or what leads to one, can begin here. */
  readonly opens: boolean
}

/** Words with their places. */
export interface PlacedWords {
  readonly words: readonly Word[]
  /** Where the chunk of each word starts, in UTF-16 code units of the text. */
  readonly bases: readonly number[]
  /** Indices of the words that a phrase, or what leads to one, can begin with. */
  readonly openers: readonly number[]
}

const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const readerOf = perModels(
  (lexicon: VerbLexicon) =>
    new ChunkReader((chunk) => {
      const words = Array.from(chunk.matchAll(WORD), ({ 0: text, index }) =>
        toWord(text.length === chunk.length ? chunk : text, index, lexicon),
      )
      return { words, marks: words.some((word) => word.opens) ? 1 : 0 }
    }),
)

const toWord = (text: string, offset: number, lexicon: VerbLexicon): Word => {
  const lower = text.toLowerCase()
  const isCapital = /^\p{Lu}/u.test(text)
  return {
    text,
    lower: lower === text ? text : lower,
    offset,
    isCapital,
    isName: /^[\p{Lu}\p{N}]/u.test(text),
    isMark: !/[\p{L}\p{N}]/u.test(text),
    opens: opensPhrase(lower, isCapital, lexicon),
  }
}

/** The words of chunks, in order. Linear. */
export const wordsOf = (chunks: Chunks, lexicon: VerbLexicon): PlacedWords => {
  const words: Word[] = []
  const bases: number[] = []
  const openers: number[] = []
  const reader = readerOf(lexicon)
  const live = reader.begin(chunks)
  for (let c = 0; c < live.length; c += 1) {
    const hasOpener = reader.marksAt(live, c) === 1
    const own = reader.wordsAt(live, c)
    const base = chunkStart(live, c)
    for (let i = 0; i < own.length; i += 1) {
      if (hasOpener && (own[i] as Word).opens) openers.push(words.length)
      words.push(own[i] as Word)
      bases.push(base)
    }
  }
  return { words, bases, openers }
}

/** Where a word starts, in UTF-16 code units of the text; null behind the last. */
export const startOf = ({ words, bases }: Pick<PlacedWords, 'words' | 'bases'>, at: number): number | null => {
  const word = words[at]
  return word ? (bases[at] as number) + word.offset : null
}

/** Whether the words from `at` are exactly `phrase` (lower case). */
export const wordsAre = (words: readonly Word[], at: number, phrase: readonly string[]): boolean => {
  for (let i = 0; i < phrase.length; i += 1) if (words[at + i]?.lower !== phrase[i]) return false
  return true
}
