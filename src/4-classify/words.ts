// The words of a paragraph with their places, for reading phrases: cheaper than tokens, and all that most decisions need.

import type { Span } from '../spans.ts'

/** A word, number or single mark of punctuation; `lower` is what phrases are compared with. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** Words of `text` within `span`; offsets are UTF-16 code units into `text`. Linear. */
export const wordsOf = (text: string, span: Span): Word[] => {
  const words: Word[] = []
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index
    words.push({ text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length })
  }
  return words
}

/** Whether the words from `at` are exactly `phrase` (lower case). */
export const wordsAre = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => words[at + i]?.lower === word)

/** Whether a word begins with a capital or is a number: the name of somebody or something rather than an adjective. */
export const isName = (word: Word): boolean => /^[\p{Lu}\p{N}]/u.test(word.text)

/** Whether a "word" is a mark of punctuation. */
export const isMark = (word: Word): boolean => !/[\p{L}\p{N}]/u.test(word.text)
