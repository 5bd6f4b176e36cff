// The words and marks of what a verb governs, with what the rules ask of them again and again.

import { ChunkReader, type Chunks, chunkStart, chunkText, firstOf } from '../../../chunks.ts'
import type { AddressingModels, Phrases } from '../../../models/addressing.ts'

/** A word, number or mark, wherever it stands; `lower` has straight apostrophes and plain hyphens. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** From the start of its chunk, in UTF-16 code units. */
  readonly offset: number
  readonly isMark: boolean
  readonly isCapital: boolean
}

/** What is parsed: the words behind a verb phrase, and the word lists to judge them by. */
export interface Passage {
  readonly words: readonly Word[]
  /** Where the chunk of each word starts, in UTF-16 code units into the text. */
  readonly bases: readonly number[]
  readonly lists: AddressingModels
  /** Whether the words stop because the passage is longer than the limit. */
  readonly isCut: boolean
}

/** An addressee stands near its verb: words further off aren't read. */
const LIMIT = 700

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘\-‐‑/.~\u00ad]{1,2}(?=[\p{L}\p{N}]))*(?:-(?=\s))?|\S/gu

const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => toWord(word, index))

/** Words of a chunk that something follows: a hyphen at its end belongs to the last. */
const reader = new ChunkReader((text) => ({ words: wordsIn(`${text} `), marks: 0 }))

/** Reads the words of the chunks behind a verb, up to a limit, so that the cost of a clause is bounded. */
export const readPassage = (chunks: Chunks, lists: AddressingModels): Passage => {
  const words: Word[] = []
  const bases: number[] = []
  const near = chunks.length > LIMIT ? firstOf(chunks, LIMIT) : chunks
  const live = reader.begin(near)
  for (let c = 0; c < live.length; c += 1) {
    reader.marksAt(live, c)
    const base = chunkStart(live, c)
    const last = c === chunks.length - 1 ? chunkText(live, c) : ''
    const own = last.endsWith('-') ? wordsIn(last) : reader.wordsAt(live, c)
    for (let i = 0; i < own.length; i += 1) {
      words.push(own[i] as Word)
      bases.push(base)
    }
  }
  const isCut = words.length > LIMIT || near !== chunks
  return { words: isCut ? words.slice(0, LIMIT) : words, bases, lists, isCut }
}

const toWord = (text: string, offset: number): Word => ({
  text,
  lower: text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[~\u00ad]/g, ''),
  offset,
  isMark: !/^[\p{L}\p{N}]/u.test(text),
  isCapital: /^\p{Lu}/u.test(text),
})

/** The word at an index in lower case; an empty string behind the end. */
export const at = (passage: Passage, index: number): string => passage.words[index]?.lower ?? ''

/** How many words of a listed phrase stand at an index; 0 for none. The longest phrase wins. */
export const matchPhrase = (passage: Passage, index: number, phrases: Phrases): number => {
  const candidates = phrases.get(at(passage, index))
  if (candidates === undefined) return 0
  for (const phrase of candidates) {
    let offset = 1
    while (offset < phrase.length && at(passage, index + offset) === phrase[offset]) offset += 1
    if (offset >= phrase.length) return phrase.length
  }
  return 0
}

/** Whether the word is an adverb in -ly, or a listed one. */
export const isAdverb = ({ lists, words }: Passage, index: number): boolean => {
  const word = words[index]
  if (!word || word.isMark || word.isCapital) return false
  return lists.adverbs.has(word.lower) || (word.lower.endsWith('ly') && !lists.notAdverbs.has(word.lower))
}

/** The first index at or behind `index` that is no adverb. */
export const skipAdverbs = (passage: Passage, index: number): number => {
  let i = index
  while (isAdverb(passage, i)) i += 1
  return i
}

/** Whether the word could be a participle: in -ing, in -ed, or irregular. */
export const isParticiple = ({ lists, words }: Passage, index: number): boolean => {
  const word = words[index]
  return !!word && !word.isCapital && (/(?:..ing|..ed)$/.test(word.lower) || lists.participles.has(word.lower))
}

/** Whether "to" stands at the index and a verb behind it: not "to the Committee", "to conflict", "in order to act". */
export const isInfinitive = (passage: Passage, index: number): boolean => {
  if (at(passage, index) !== 'to') return false
  if (['order', 'as', 'due', 'according'].includes(at(passage, index - 1))) return false
  const verb = skipAdverbs(passage, index + 1)
  const word = passage.words[verb]
  const { determiners, pronouns, complementNouns, prepositions } = passage.lists
  if (word?.isMark) return /^[,(:—]$/.test(word.text)
  if (!word || word.isCapital || /^\p{N}/u.test(word.text)) return false
  if (word.lower === 'do' && at(passage, verb + 1) === 'so' && !/^[,;.:]?$/.test(at(passage, verb + 2))) return false
  return (
    ![determiners, pronouns, complementNouns, prepositions].some((list) => list.has(word.lower)) &&
    word.lower !== 'date'
  )
}
