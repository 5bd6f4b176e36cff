// Reads an operative phrase at a word: modifiers, auxiliaries, the longest form of the lexicon, modifiers behind.

import type { Mood, VerbEntry } from '../models/verbs.ts'
import { type FormRead, readForm } from './form.ts'
import { modifiersBefore, phraseLength, textOf } from './modifiers.ts'
import { COPULAS } from './opens.ts'
import { IS_ADVERBIAL, IS_AUXILIARY, IS_VERBAL } from './word.ts'
import type { Words } from './words.ts'

/** An operative phrase: word indices `[from, to)`, and what stands there. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly entry: VerbEntry
  readonly mood: Mood
  readonly lemma: string
  readonly modifiers: readonly string[]
}

/** Reads the phrase whose first word, modifier or verb, is at `at`; null where none of the lexicon stands there. */
export const readPhrase = (words: Words, at: number): Phrase | null => {
  if ((words.at(at).traits & (IS_VERBAL | IS_ADVERBIAL)) === 0) return null
  const modifiers: string[] = []
  const verb = modifiersBefore(words, at, modifiers)
  const { traits, listed } = words.at(verb)
  if ((traits & IS_VERBAL) === 0) return null
  // A copula or auxiliary is read with what it carries before its own form is tried.
  const carried = (traits & IS_AUXILIARY) === 0 ? null : readCarried(words, at, verb, modifiers)
  if (carried) return carried
  const read = readForm(words, verb, listed.trials.plain, modifiers)
  return read && toPhrase(at, read, read.form.mood, modifiers)
}

const toPhrase = (
  from: number,
  { to, form }: FormRead,
  mood: Mood,
  modifiers: readonly string[],
  lemma = form.lemma,
): Phrase => ({ from, to, entry: form.entry, mood, lemma, modifiers })

/** A phrase from `from` on whose verb an auxiliary at `at` carries; without one nothing is added to the modifiers. */
type Carried = (words: Words, from: number, at: number, modifiers: string[]) => Phrase | null

/** Continues to stress, continues to be alarmed: a finite phrase, whatever the form behind the auxiliary. */
const readContinued: Carried = (words, from, at, modifiers) => {
  const length = phraseLength(words, at, words.at(at).listed.auxiliaries)
  if (length === 0) return null
  const auxiliary = textOf(words, at, at + length)
  modifiers.push(auxiliary)
  const read =
    words.at(at + length).lower === 'be'
      ? readBehind(words, at + length + 1, 'adjective', modifiers)
      : readBehind(words, at + length, 'base', modifiers)
  if (read === null) {
    modifiers.pop()
    return null
  }
  const mood = auxiliary.startsWith('continues') ? 'finite' : auxiliary.startsWith('continuing') ? 'participle' : 'base'
  return toPhrase(from, read, mood, modifiers)
}

/** Having considered, having also heard: a participle of the organ. */
const readPerfect: Carried = (words, from, at, modifiers) => {
  if (words.at(at).lower !== 'having') return null
  const read = readBehind(words, at + 1, 'past', modifiers)
  return read && toPhrase(from, read, 'participle', modifiers)
}

/** Remains deeply concerned, is convinced, being solicitous: a copula and an adjective. "Remains" belongs to the lemma. */
const readCopula: Carried = (words, from, at, modifiers) => {
  const copula = words.at(at).lower
  const isPerfect = copula === 'having' && words.at(at + 1).lower === 'been'
  const mood = isPerfect ? 'participle' : COPULAS.get(copula)
  if (mood === undefined) return null
  const read = readBehind(words, at + (isPerfect ? 2 : 1), 'adjective', modifiers)
  if (read === null) return null
  const { lemma } = read.form
  return toPhrase(from, read, mood, modifiers, copula.startsWith('remain') ? `remain ${lemma}` : lemma)
}

/** "We will support": a promise, told by "we" as any base form is; the auxiliary belongs to the phrase. */
const readFuture: Carried = (words, from, at, modifiers) => {
  const { lower } = words.at(at)
  if (lower !== 'will' && lower !== 'shall') return null
  const kept = modifiers.length
  let verb = modifiersBefore(words, at + 1, modifiers)
  const auxiliary = phraseLength(words, verb, words.at(verb).listed.auxiliaries)
  if (auxiliary > 0) modifiers.push(textOf(words, verb, verb + auxiliary))
  verb += auxiliary
  const { trials, promise } = words.at(verb).listed
  const read = readForm(words, verb, trials.base, modifiers) ?? (promise && { form: promise, to: verb + 1 })
  if (read) return toPhrase(from, read, 'base', modifiers)
  modifiers.length = kept
  return null
}

const readCarried: Carried = (words, from, at, modifiers) =>
  readContinued(words, from, at, modifiers) ??
  readPerfect(words, from, at, modifiers) ??
  readCopula(words, from, at, modifiers) ??
  readFuture(words, from, at, modifiers)

/** The form behind an auxiliary, with the modifiers before it; without one nothing is added to them. */
const readBehind = (
  words: Words,
  at: number,
  mood: 'base' | 'past' | 'adjective',
  modifiers: string[],
): FormRead | null => {
  const kept = modifiers.length
  const verb = modifiersBefore(words, at, modifiers)
  const read = readForm(words, verb, words.at(verb).listed.trials[mood], modifiers)
  if (read === null) modifiers.length = kept
  return read
}
