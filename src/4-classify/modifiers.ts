// What colours an operative verb without being its object: also, further, once again, strongly, with deep appreciation.
// Each reader gives the index of the word behind what it read and adds the modifiers, as they are stated, to a list.

import {
  COLOURS,
  ENDS_WITH_PHRASE,
  IS_ADVERBIAL,
  IS_FEELING,
  IS_IN_LY,
  NO_WORD,
  OPENS_OBJECT,
  type Phrases,
} from './word.ts'
import { type Words, wordsAre } from './words.ts'

/** Length in words of the longest of `phrases` that stands at `at`; 0 without one. */
export const phraseLength = (words: Words, at: number, phrases: Phrases): number => {
  for (let i = 0; i < phrases.length; i += 1) {
    const phrase = phrases[i] as readonly string[]
    if (wordsAre(words, at, phrase)) return phrase.length
  }
  return 0
}

/** Length in words of the adverb at `at`: a listed one, or any in -ly. */
export const adverbLength = (words: Words, at: number): number => {
  const { traits, listed } = words.at(at)
  if ((traits & IS_ADVERBIAL) === 0) return 0
  return phraseLength(words, at, listed.adverbs) || ((traits & IS_IN_LY) !== 0 ? 1 : 0)
}

/** Modifiers before a verb: any row of adverbs. */
export const modifiersBefore = (words: Words, at: number, modifiers: string[]): number => {
  let next = at
  for (let length = adverbLength(words, next); length > 0; length = adverbLength(words, next)) {
    modifiers.push(textOf(words, next, next + length))
    next += length
  }
  return next
}

/**
 * Modifiers behind a verb or its particle: "also", "once again", "with deep concern", "in the strongest terms". An adverb
 * that could as well belong to the object ("encourages further efforts") counts only where the object begins behind it:
 * before a determiner, a name, "that" or a mark.
 */
export const modifiersAfter = (words: Words, at: number, modifiers: string[]): number => {
  let next = at
  for (;;) {
    const { traits, lower, listed } = words.at(next)
    if ((traits & COLOURS) === 0) return next
    const adverb = adverbLength(words, next)
    const isModifier = adverb > 0 && (lower === 'also' || endsModifier(words, next + adverb))
    const length = isModifier ? adverb : phraseLength(words, next, listed.intensifiers) || withPhraseLength(words, next)
    if (length > 0) {
      modifiers.push(textOf(words, next, next + length))
      next += length
      continue
    }
    const comma = interruptedModifier(words, next)
    if (comma === 0) return next
    modifiers.push(textOf(words, next + 1, next + comma))
    next += comma
  }
}

/** ", with appreciation," directly behind a verb: the words up to the closing comma, which is left out. */
const interruptedModifier = (words: Words, at: number): number => {
  if (words.at(at).lower !== ',') return 0
  const length = withPhraseLength(words, at + 1)
  return length > 0 && words.at(at + 1 + length).lower === ',' ? length + 1 : 0
}

const endsModifier = (words: Words, at: number): boolean => {
  const word = words.at(at)
  return (
    word === NO_WORD ||
    (word.traits & OPENS_OBJECT) !== 0 ||
    adverbLength(words, at) > 0 ||
    withPhraseLength(words, at) > 0
  )
}

/** Most words between "with" and the last noun of a with-phrase: "with the utmost concern and deep regret". */
const LONGEST_WITH_PHRASE = 8

/** Length in words of "with deep concern (and great regret)" at `at`; 0 where no noun of feeling closes it. */
const withPhraseLength = (words: Words, at: number): number => {
  if (words.at(at).lower !== 'with') return 0
  let length = 0
  for (let i = at + 1; i < Math.min(words.length, at + 1 + LONGEST_WITH_PHRASE); i += 1) {
    const { traits } = words.at(i)
    if ((traits & IS_FEELING) !== 0) {
      length = i - at + 1
      if (words.at(i + 1).lower !== 'and') return length
    } else if ((traits & ENDS_WITH_PHRASE) !== 0) return length
  }
  return length
}

/** Words from `from` to `to` in lower case, as a modifier is stated. */
export const textOf = (words: Words, from: number, to: number): string => {
  let text = words.at(from).lower
  for (let i = from + 1; i < to; i += 1) text += ` ${words.at(i).lower}`
  return text
}
