// What colours an operative verb without being its object: also, further, once again, strongly, with deep appreciation.

import type { PhrasesByFirstWord, VerbLexicon } from '../models/verbs.ts'
import { isAdverbInLy } from './opens.ts'
import { type Word, wordsAre } from './words.ts'

/** Modifiers that were read, and the index of the word behind them. */
export interface Modifiers {
  readonly texts: readonly string[]
  readonly next: number
}

/** Longest listed phrase at `at`; its length in words, 0 without one. */
export const phraseLength = (words: readonly Word[], at: number, phrases: PhrasesByFirstWord): number => {
  const word = words[at]
  if (!word) return 0
  for (const phrase of phrases.get(word.lower) ?? []) if (wordsAre(words, at, phrase)) return phrase.length
  return 0
}

/** Length in words of the adverb at `at`: a listed one, or any in -ly. */
export const adverbLength = (words: readonly Word[], at: number, lexicon: VerbLexicon): number => {
  const word = words[at]
  if (!word) return 0
  return phraseLength(words, at, lexicon.adverbs) || (isAdverbInLy(word.lower, lexicon) ? 1 : 0)
}

/** Modifiers before a verb: any row of adverbs; commas between them are passed ("Also, strongly"). */
export const modifiersBefore = (words: readonly Word[], at: number, lexicon: VerbLexicon): Modifiers => {
  const texts: string[] = []
  let next = at
  for (;;) {
    const length = adverbLength(words, next, lexicon)
    if (length === 0) break
    texts.push(textOf(words, next, next + length))
    next += length
  }
  return { texts, next }
}

/**
 * Modifiers behind a verb or its particle: "also", "once again", "with deep concern", "in the strongest terms". An adverb
 * that could as well belong to the object ("encourages further efforts") counts only where the object begins behind it:
 * before a determiner, a name, "that" or a mark.
 */
export const modifiersAfter = (words: readonly Word[], at: number, lexicon: VerbLexicon): Modifiers => {
  const texts: string[] = []
  let next = at
  for (;;) {
    const adverb = adverbLength(words, next, lexicon)
    if (adverb > 0 && (words[next]?.lower === 'also' || endsModifier(words, next + adverb, lexicon))) {
      texts.push(textOf(words, next, next + adverb))
      next += adverb
      continue
    }
    const other = phraseLength(words, next, lexicon.intensifiers) || withPhraseLength(words, next, lexicon)
    if (other > 0) {
      texts.push(textOf(words, next, next + other))
      next += other
      continue
    }
    const comma = interruptedModifier(words, next, lexicon)
    if (comma === 0) break
    texts.push(textOf(words, next + 1, next + comma))
    next += comma
  }
  return { texts, next }
}

/** ", with appreciation," directly behind a verb: the words up to the closing comma, which is left out. */
const interruptedModifier = (words: readonly Word[], at: number, lexicon: VerbLexicon): number => {
  if (words[at]?.lower !== ',') return 0
  const length = withPhraseLength(words, at + 1, lexicon)
  return length > 0 && words[at + 1 + length]?.lower === ',' ? length + 1 : 0
}

const OBJECT_OPENERS = new Set(
  'the a an its his her their our this that these those all any each every both no such which what how whether to upon on of for as in at with by it and or'.split(
    ' ',
  ),
)

const endsModifier = (words: readonly Word[], at: number, lexicon: VerbLexicon): boolean => {
  const word = words[at]
  if (!word) return true
  return (
    OBJECT_OPENERS.has(word.lower) ||
    word.isMark ||
    word.isName ||
    adverbLength(words, at, lexicon) > 0 ||
    withPhraseLength(words, at, lexicon) > 0
  )
}

/** Most words between "with" and the last noun of a with-phrase: "with the utmost concern and deep regret". */
const LONGEST_WITH_PHRASE = 8

/** Length in words of "with deep concern (and great regret)" at `at`; 0 where no noun of feeling closes it. */
export const withPhraseLength = (words: readonly Word[], at: number, lexicon: VerbLexicon): number => {
  if (words[at]?.lower !== 'with') return 0
  let length = 0
  for (let i = at + 1; i < Math.min(words.length, at + 1 + LONGEST_WITH_PHRASE); i += 1) {
    const word = words[i] as Word
    if (lexicon.withNouns.has(word.lower)) {
      length = i - at + 1
      if (words[i + 1]?.lower !== 'and') return length
    } else if (word.isMark || word.isName || NOT_IN_WITH_PHRASE.has(word.lower)) return length
  }
  return length
}

const NOT_IN_WITH_PHRASE = new Set(
  'that of to for at in on by from its their his her our with which regard respect view'.split(' '),
)

/** Words from `from` to `to` in lower case, as a modifier is stated. */
export const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ')
