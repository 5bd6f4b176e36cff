// The words of a paragraph with their places, for reading phrases: cheaper than tokens, and all that most decisions need.

import { type Chunk, type Chunks, chunkView, perModels } from '../chunks.ts'
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

/** Words with their places; `starts` are UTF-16 code units into the text. */
export interface PlacedWords {
  readonly words: readonly Word[]
  readonly starts: readonly number[]
}

const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const wordsOfChunk = perModels((lexicon: VerbLexicon) =>
  chunkView((chunk): readonly Word[] =>
    Array.from(chunk.matchAll(WORD), ({ 0: text, index: offset }) => {
      const lower = text.toLowerCase()
      return {
        text,
        lower,
        offset,
        isCapital: /^\p{Lu}/u.test(text),
        isName: /^[\p{Lu}\p{N}]/u.test(text),
        isMark: !/[\p{L}\p{N}]/u.test(text),
        opens: opensPhrase(lower, lexicon),
      }
    }),
  ),
)

/** The words of chunks, in order. Linear. */
export const wordsOf = (chunks: Chunks, lexicon: VerbLexicon): PlacedWords => {
  const wordsAt = wordsOfChunk(lexicon)
  const words: Word[] = []
  const starts: number[] = []
  for (let i = 0; i < chunks.list.length; i += 1) {
    const start = chunks.starts[i] as number
    for (const word of wordsAt(chunks.list[i] as Chunk)) {
      words.push(word)
      starts.push(start + word.offset)
    }
  }
  return { words, starts }
}

/** Whether the words from `at` are exactly `phrase` (lower case). */
export const wordsAre = (words: readonly Word[], at: number, phrase: readonly string[]): boolean => {
  for (let i = 0; i < phrase.length; i += 1) if (words[at + i]?.lower !== phrase[i]) return false
  return true
}
