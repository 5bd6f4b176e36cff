// What rules ask of the words of a passage.

import type { Phrases } from '../../../models/addressing.ts'
import { COMPLEMENT_NOUN, DETERMINER, PREPOSITION, PRONOUN } from '../../../models/addressing-marks.ts'
import type { Passage } from './passage.ts'
import { ADVERB, CAPITAL, COLON, COMMA, MARK, NO_WORD, NUMBER, TO } from './word.ts'

/** The word at an index in lower case; an empty string before the first and behind the last. */
export const at = (passage: Passage, index: number): string => passage.word(index).lower

/** Whether the word at an index is one of `bits`, of those that say what a word is in a sentence. */
export const is = (passage: Passage, index: number, bits: number): boolean => (passage.word(index).grammar & bits) !== 0

/** Whether the word at an index names one of `bits`. */
export const names = (passage: Passage, index: number, bits: number): boolean =>
  (passage.word(index).sense & bits) !== 0

/** Whether the word at an index is printed as one of `bits`. */
export const looks = (passage: Passage, index: number, bits: number): boolean =>
  (passage.word(index).shape & bits) !== 0

/** How many words of a listed phrase stand at an index; 0 for none. The longest phrase wins. */
export const matchPhrase = (passage: Passage, index: number, phrases: Phrases): number => {
  const first = passage.word(index)
  return (first.grammar & phrases.opens) === 0
    ? 0
    : longestPhrase(passage, index, phrases.byFirst.get(first.lower) ?? [])
}

const longestPhrase = (passage: Passage, index: number, candidates: readonly (readonly string[])[]): number => {
  for (const phrase of candidates) {
    let offset = 1
    while (offset < phrase.length && at(passage, index + offset) === phrase[offset]) offset += 1
    if (offset >= phrase.length) return phrase.length
  }
  return 0
}

/** The first index at or behind `index` that is no adverb. */
export const skipAdverbs = (passage: Passage, index: number): number => {
  let i = index
  while (is(passage, i, ADVERB)) i += 1
  return i
}

/** Behind adverbs and "not". */
export const skipAdverbsAndNot = (passage: Passage, index: number): number => {
  let i = index
  while (is(passage, i, ADVERB) || at(passage, i) === 'not') i += 1
  return i
}

/** Index of the first comma from `index` on, within `reach` words; -1 for none. */
export const commaWithin = (passage: Passage, index: number, reach: number): number => {
  for (let i = index; i < index + reach; i += 1) {
    const word = passage.word(i)
    if ((word.shape & COMMA) !== 0) return i
    if (word === NO_WORD) return -1
  }
  return -1
}

/** Whether "to" stands at the index and a verb behind it: not "to the Committee", "to conflict", "in order to act". */
export const isInfinitive = (passage: Passage, index: number): boolean =>
  looks(passage, index, TO) && opensInfinitive(passage, index)

const NO_VERB = DETERMINER | PRONOUN | COMPLEMENT_NOUN | PREPOSITION

/** In order to, so as to; and what somebody is able or in a position to do isn't what is asked. */
const NO_INFINITIVE_BEHIND: ReadonlySet<string> = new Set([
  'order',
  'as',
  'due',
  'according',
  'position',
  'able',
  'willing',
  'wishing',
])

const opensInfinitive = (passage: Passage, to: number): boolean => {
  const before = at(passage, to - 1)
  if (NO_INFINITIVE_BEHIND.has(before)) return false
  const index = skipAdverbs(passage, to + 1)
  const verb = passage.word(index)
  if ((verb.shape & MARK) !== 0) return (verb.shape & (COMMA | COLON)) !== 0 || verb.lower === '('
  if (verb === NO_WORD || (verb.shape & (CAPITAL | NUMBER)) !== 0) return false
  if (index > to + 1 && at(passage, index - 1) === 'further' && (verb.grammar & DETERMINER) !== 0) return true
  if (verb.lower === 'do' && at(passage, index + 1) === 'so' && !/^[,;.:]?$/.test(at(passage, index + 2))) return false
  return (verb.grammar & NO_VERB) === 0 && verb.lower !== 'date'
}
