// Reads one form of a verb at a word: "calls", its particle or noun, and the modifiers between and behind.

import type { VerbForm } from '../models/verbs.ts'
import type { Trial } from './forms.ts'
import { adverbLength, modifiersAfter, textOf } from './modifiers.ts'
import { IS_PASSED, IS_REFLEXIVE, NO_WORD, type Word } from './word.ts'
import { REFLEXIVES, SPECKS } from './word-reader.ts'
import { type Words, wordsAre } from './words.ts'

/** A form that was read, and the index of the word behind it and its modifiers. */
export interface FormRead {
  readonly form: VerbForm
  readonly to: number
}

/** The first form of `trials` that stands at `at`; its modifiers are added to the list, and without one none is. */
export const readForm = (words: Words, at: number, trials: readonly Trial[], modifiers: string[]): FormRead | null => {
  const kept = modifiers.length
  for (let i = 0; i < trials.length; i += 1) {
    const trial = trials[i] as Trial
    const read =
      trial.form === null ? readLight(words, at, trial, modifiers) : readWords(words, at, trial.form, modifiers)
    if (read) return { form: read.form, to: modifiersAfter(words, read.to, modifiers) }
    if (modifiers.length > kept) modifiers.length = kept
  }
  return null
}

/** The words of a form one after the other; before a particle may stand modifiers or an interruption between commas. */
const readWords = (words: Words, at: number, form: VerbForm, modifiers: string[]): FormRead | null => {
  let next = at + 1
  for (let i = 1; i < form.words.length; i += 1) {
    const particle = form.words[i] as string
    if (!isSame(words.at(next), particle)) {
      next = skipToParticle(words, next, particle, modifiers)
      if (next < 0) return null
    }
    next += 1
  }
  return { form, to: next }
}

/** Index of a particle behind modifiers, specks and interruptions that begin at `at`; -1 without it. */
const skipToParticle = (words: Words, at: number, particle: string, modifiers: string[]): number => {
  let next = at + connectorLength(words, at)
  while ((words.at(next).traits & IS_PASSED) !== 0) {
    next = modifiersAfter(words, next, modifiers)
    const adverb = adverbLength(words, next)
    if (adverb > 0) {
      modifiers.push(textOf(words, next, next + adverb))
      next += adverb
    } else if (SPECKS.has(words.at(next).lower)) next += 1
    else if (words.at(next).lower === ',') {
      const close = closingComma(words, next)
      if (close < 0) return -1
      next = close + 1
    } else break
  }
  return next > at && isSame(words.at(next), particle) ? next : -1
}

/** Most words of a connector. */
const LONGEST_CONNECTOR = 5

/** Length in words of "in this regard", "in particular" at `at`, where its commas were left out; 0 without one. */
export const connectorLength = (words: Words, at: number): number => {
  for (let length = 2; length <= LONGEST_CONNECTOR; length += 1)
    for (const connector of words.at(at + length - 1).listed.connectors)
      if (connector.length === length && wordsAre(words, at, connector)) return length
  return 0
}

/** Most words between the commas of an interruption: "calls, in this regard, upon". */
const LONGEST_INTERRUPTION = 14

const closingComma = (words: Words, open: number): number => {
  for (let i = open + 1; i <= open + LONGEST_INTERRUPTION; i += 1) {
    const word = words.at(i)
    if (word.lower === ',') return i
    if (word === NO_WORD || word.lower === ';' || word.lower === ':') return -1
  }
  return -1
}

const isSame = (word: Word, particle: string): boolean =>
  word.lower === particle || ((word.traits & IS_REFLEXIVE) !== 0 && REFLEXIVES.has(particle))

const POSSESSIVES = new Set(['its', 'our', 'their', 'his', 'her'])
const ARTICLES = new Set(['the', 'a', 'an'])
const ENDS_ADJECTIVES = new Set(
  'of to for at in on by from with that over about as regarding concerning which upon is are'.split(' '),
)

/** Most words between a light verb's article and its noun: "its deep, sincere and abiding gratitude". */
const MOST_ADJECTIVES = 6

/** A light verb and its noun: "expresses its deep concern", "reiterates once again its call". Adjectives are modifiers. */
const readLight = (words: Words, at: number, trial: Trial, modifiers: string[]): FormRead | null => {
  let next = modifiersAfter(words, at + 1, modifiers)
  const article = words.at(next).lower
  const isPossessive = POSSESSIVES.has(article)
  const nouns = isPossessive ? trial.possessed : trial.bare
  if (isPossessive || ARTICLES.has(article)) next += 1
  let adjective = ''
  for (const last = next + MOST_ADJECTIVES; next <= last; next += 1) {
    const word = words.at(next)
    if (word === NO_WORD || ENDS_ADJECTIVES.has(word.lower)) return null
    const form = nouns.get(word.lower)
    const parts = word.lower === ',' || word.lower === 'and'
    if ((form || parts) && adjective) modifiers.push(adjective)
    if (form) return { form, to: next + 1 }
    if (parts) adjective = ''
    else if (word.isMark) return null
    else adjective = adjective ? `${adjective} ${word.lower}` : word.lower
  }
  return null
}
