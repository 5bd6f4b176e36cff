// What opens a noun phrase: its article and quantifiers; and "concerned", which closes it.

import {
  ACTOR,
  CLOSING,
  CONJUNCTION,
  PARTITIVE_QUANTIFIER,
  PREPOSITION,
  QUANTIFIER,
} from '../../../models/addressing-marks.ts'
import type { Passage } from './passage.ts'
import { ARTICLE, CAPITAL, MARK, OF, PLURAL, QUOTE, THAT } from './word.ts'
import { at, is, isInfinitive, looks, names, skipAdverbs } from './words.ts'

/** Article and quantifiers of a noun phrase. Indices of words. */
export interface Opening {
  readonly start: number
  readonly next: number
  readonly article: string
  readonly isQuantified: boolean
  /** "all concerned": no noun is to come. */
  readonly isConcerned: boolean
}

/** Article and quantifiers: the article is no part of the span, `all`, `those`, `all of the` are. */
export const readOpening = (passage: Passage, index: number): Opening => {
  let i = skipQuotes(passage, index)
  if (at(passage, i) === 'both' && at(passage, i + 1) === 'the') i += 1
  const article = looks(passage, i, ARTICLE) ? at(passage, i) : ''
  if (article) i += 1
  const start = skipQuotes(passage, i)
  i = isThatOne(passage, start) ? start + 1 : start
  while (is(passage, i, QUANTIFIER) || (i > start && at(passage, i) === 'the')) {
    const isPartitive = is(passage, i, PARTITIVE_QUANTIFIER)
    i += 1
    if (isPartitive && looks(passage, i, OF) && (is(passage, i + 1, QUANTIFIER) || at(passage, i + 1) === 'the')) i += 2
  }
  const isQuantified = i > start
  const isConcerned = isQuantified && closingEnd(passage, i) > i && !nounComes(passage, i + 1)
  return { start, next: i, article, isQuantified, isConcerned }
}

/** "calls upon *that Government* to": no conjunction. */
export const isThatOne = (passage: Passage, index: number): boolean =>
  is(passage, index, THAT) &&
  names(passage, index + 1, ACTOR) &&
  !looks(passage, index + 1, PLURAL) &&
  isInfinitive(passage, skipAdverbs(passage, index + 2))

/** "other concerned United Nations agencies", "other concerned regional and global bodies": a noun is still to come. */
const nounComes = (passage: Passage, index: number): boolean => {
  if (is(passage, index, CONJUNCTION)) return false
  for (let i = index; i < index + 5; i += 1) {
    if (names(passage, i, ACTOR) || looks(passage, i, CAPITAL)) return true
    if (is(passage, i, PREPOSITION) || looks(passage, i, MARK)) return false
  }
  return false
}

const skipQuotes = (passage: Passage, index: number): number => (looks(passage, index, QUOTE) ? index + 1 : index)

/** Behind "concerned", "directly concerned", "concerned and interested"; the same index where none follows. */
export const closingEnd = (passage: Passage, index: number): number => {
  const i = skipAdverbs(passage, index)
  if (!is(passage, i, CLOSING)) return index
  const isInterested = at(passage, i + 1) === 'and' && at(passage, i + 2) === 'interested' && !nounComes(passage, i + 3)
  return isInterested ? i + 3 : i + 1
}
