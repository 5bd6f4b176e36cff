// Reads an operative phrase at a word: modifiers, the longest form of the lexicon, its particle or noun, modifiers behind.

import { lemmaOf, type Mood, type VerbEntry, type VerbForm, type VerbLexicon } from '../models/verbs.ts'
import { adverbLength, modifiersAfter, modifiersBefore, phraseLength, textOf } from './modifiers.ts'
import { COPULAS } from './opens.ts'
import type { Word } from './words.ts'

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
export const readPhrase = (words: readonly Word[], at: number, lexicon: VerbLexicon): Phrase | null => {
  const before = modifiersBefore(words, at, lexicon)
  for (const read of READERS) {
    const phrase = read(words, before.next, lexicon)
    if (phrase) return { ...phrase, from: at, modifiers: [...before.texts, ...phrase.modifiers] }
  }
  return null
}

type Reader = (words: readonly Word[], at: number, lexicon: VerbLexicon) => Phrase | null

/** Continues to stress: a finite phrase, whatever the form behind the auxiliary. */
const readContinued: Reader = (words, at, lexicon) => {
  const length = phraseLength(words, at, lexicon.auxiliaries)
  if (length === 0) return null
  const auxiliary = textOf(words, at, at + length)
  const before = modifiersBefore(words, at + length, lexicon)
  const phrase = readForm(words, before.next, lexicon, (mood) => mood === 'base')
  if (!phrase) return null
  const mood = auxiliary.startsWith('continues') ? 'finite' : auxiliary.startsWith('continuing') ? 'participle' : 'base'
  return { ...phrase, mood, modifiers: [auxiliary, ...before.texts, ...phrase.modifiers] }
}

/** Having considered, having also heard: a participle of the organ. */
const readPerfect: Reader = (words, at, lexicon) => {
  if (words[at]?.lower !== 'having') return null
  const before = modifiersBefore(words, at + 1, lexicon)
  const phrase = readForm(words, before.next, lexicon, (mood) => mood === 'past')
  return phrase && { ...phrase, mood: 'participle', modifiers: [...before.texts, ...phrase.modifiers] }
}

/** Remains deeply concerned, is convinced, being solicitous: a copula and an adjective. "Remains" belongs to the lemma. */
const readCopula: Reader = (words, at, lexicon) => {
  const copula = words[at]?.lower ?? ''
  let mood = COPULAS[copula]
  let adjective = at + 1
  if (copula === 'having' && words[at + 1]?.lower === 'been') {
    mood = 'participle'
    adjective = at + 2
  }
  if (!mood) return null
  const before = modifiersBefore(words, adjective, lexicon)
  const phrase = readForm(words, before.next, lexicon, (form) => form === 'adjective')
  if (!phrase) return null
  const lemma = copula.startsWith('remain') ? `remain ${phrase.lemma}` : phrase.lemma
  return { ...phrase, mood, lemma, modifiers: [...before.texts, ...phrase.modifiers] }
}

/** "We will support": a promise, told by "we" as any base form is; the auxiliary belongs to the phrase. */
const readFuture: Reader = (words, at, lexicon) => {
  if (words[at]?.lower !== 'will' && words[at]?.lower !== 'shall') return null
  const before = modifiersBefore(words, at + 1, lexicon)
  const auxiliary = phraseLength(words, before.next, lexicon.auxiliaries)
  const coloured = auxiliary > 0 ? [...before.texts, textOf(words, before.next, before.next + auxiliary)] : before.texts
  const phrase =
    readForm(words, before.next + auxiliary, lexicon, (mood) => mood === 'base') ??
    readPromise(words, before.next + auxiliary, lexicon)
  return phrase && { ...phrase, mood: 'base', modifiers: [...coloured, ...phrase.modifiers] }
}

const readPromise: Reader = (words, at, lexicon) => {
  const entry = lexicon.promises.get(words[at]?.lower ?? '')
  return entry ? { from: at, to: at + 1, entry, mood: 'base', lemma: lemmaOf(entry), modifiers: [] } : null
}

const readPlain: Reader = (words, at, lexicon) => readForm(words, at, lexicon, (mood) => mood !== 'past')

/** Order decides: a copula or auxiliary is read with what it carries before its own form is tried. */
const READERS: readonly Reader[] = [readContinued, readPerfect, readCopula, readFuture, readPlain]

const readForm = (
  words: readonly Word[],
  at: number,
  lexicon: VerbLexicon,
  allowed: (mood: Mood) => boolean,
): Phrase | null => {
  const first = words[at]
  if (!first) return null
  let form: VerbForm | null = null
  let read: Read | null = null
  for (const candidate of lexicon.byFirstWord.get(first.lower) ?? []) {
    if (!allowed(candidate.mood)) continue
    const light = candidate.entry.kind === 'light'
    if (read && !light) break
    const tried: Read | null = light
      ? readLight(words, at, candidate, lexicon)
      : readParticles(words, at, candidate, lexicon)
    if (!tried || (read && tried.to >= read.to)) continue
    form = candidate
    read = tried
    if (!light) break
  }
  if (!form || !read) return null
  const after = modifiersAfter(words, read.to, lexicon)
  return {
    from: at,
    to: after.next,
    entry: form.entry,
    mood: form.mood,
    lemma: lemmaOf(form.entry),
    modifiers: [...read.modifiers, ...after.texts],
  }
}

interface Read {
  readonly to: number
  readonly modifiers: readonly string[]
}

/** Most words between the commas of an interruption: "calls, in this regard, upon". */
const LONGEST_INTERRUPTION = 14

/** The words of a form one after the other; before a particle may stand modifiers or an interruption between commas. */
const readParticles = (words: readonly Word[], at: number, form: VerbForm, lexicon: VerbLexicon): Read | null => {
  const modifiers: string[] = []
  let next = at + 1
  for (const particle of form.words.slice(1)) {
    if (!isSame(words[next], particle)) {
      const between = skipToParticle(words, next, particle, lexicon)
      if (!between) return null
      for (const text of between.modifiers) modifiers.push(text)
      next = between.to
    }
    next += 1
  }
  return { to: next, modifiers }
}

const skipToParticle = (words: readonly Word[], at: number, particle: string, lexicon: VerbLexicon): Read | null => {
  const modifiers: string[] = []
  let next = at
  for (;;) {
    const after = modifiersAfter(words, next, lexicon)
    for (const text of after.texts) modifiers.push(text)
    next = after.next
    const adverb = adverbLength(words, next, lexicon)
    if (adverb > 0) {
      modifiers.push(textOf(words, next, next + adverb))
      next += adverb
    } else if (SPECKS.has(words[next]?.lower ?? '')) next += 1
    else if (words[next]?.lower === ',') {
      const close = closingComma(words, next)
      if (close < 0) return null
      next = close + 1
    } else break
  }
  return next > at && isSame(words[next], particle) ? { to: next, modifiers } : null
}

/** Specks that a scanner took for marks: "Calls _ upon". */
const SPECKS = new Set(['_', '*', '·', '•', '~', '^', '|', '.'])

const closingComma = (words: readonly Word[], open: number): number => {
  for (let i = open + 1; i <= open + LONGEST_INTERRUPTION; i += 1) {
    const mark = words[i]?.lower
    if (mark === ',') return i
    if (mark === undefined || mark === ';' || mark === ':') return -1
  }
  return -1
}

const REFLEXIVES = new Set(['itself', 'ourselves', 'themselves'])

const isSame = (word: Word | undefined, particle: string): boolean =>
  word !== undefined && (word.lower === particle || (REFLEXIVES.has(particle) && REFLEXIVES.has(word.lower)))

const POSSESSIVES = new Set(['its', 'our', 'their', 'his', 'her'])
const ARTICLES = new Set(['the', 'a', 'an'])
const ENDS_ADJECTIVES = new Set(
  'of to for at in on by from with that over about as regarding concerning which upon is are'.split(' '),
)

/** Most words between a light verb's article and its noun: "its deep, sincere and abiding gratitude". */
const MOST_ADJECTIVES = 6

/**
 * A light verb and its noun: "expresses its deep concern", "reiterates once again its call". Adjectives are modifiers. A form
 * that names the possessive ("reiterates its call") wants one in the text.
 */
const readLight = (words: readonly Word[], at: number, form: VerbForm, lexicon: VerbLexicon): Read | null => {
  const noun = form.words.at(-1) as string
  const modifiers: string[] = []
  let next = at + 1
  for (;;) {
    const after = modifiersAfter(words, next, lexicon)
    if (after.next === next) break
    for (const text of after.texts) modifiers.push(text)
    next = after.next
  }
  const article = words[next]?.lower ?? ''
  const possessive = POSSESSIVES.has(article)
  if (form.words.includes('its') && !possessive) return null
  if (possessive || ARTICLES.has(article)) next += 1
  let adjective = ''
  for (let i = 0; i <= MOST_ADJECTIVES; i += 1, next += 1) {
    const word = words[next]
    if (!word || ENDS_ADJECTIVES.has(word.lower)) return null
    if (word.lower === noun || word.lower === `${noun}s`) {
      if (adjective) modifiers.push(adjective)
      return { to: next + 1, modifiers }
    }
    if (word.lower === ',' || word.lower === 'and') {
      if (adjective) modifiers.push(adjective)
      adjective = ''
    } else if (word.isMark) return null
    else adjective = adjective ? `${adjective} ${word.lower}` : word.lower
  }
  return null
}
