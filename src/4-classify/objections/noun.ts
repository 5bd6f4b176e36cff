// Nouns that look like a verb, told by what stands behind them.

import type { VerbLexicon } from '../../models/verbs.ts'
import { readPhrase } from '../verb.ts'
import { NO_WORD } from '../word.ts'
import type { Words } from '../words.ts'
import type { Objection } from './candidate.ts'

const KEEPS_NOUN = new Set([
  ',',
  '.',
  ';',
  ')',
  'and',
  'or',
  'of',
  'from',
  'by',
  'under',
  'at',
  'between',
  'among',
  'is',
  'are',
  'was',
  'were',
  'shall',
  'should',
  'may',
  'will',
  'must',
  'can',
  'has',
  'have',
  'had',
  'made',
  'referred',
  'issued',
  'expressed',
  'addressed',
  'identified',
  'listed',
  'outlined',
  'contained',
  'received',
  'submitted',
  'relating',
  'related',
  'to',
  'in',
  'on',
  'for',
  'with',
  'as',
  'which',
  'who',
])

const NAMES_OBJECT = new Set(['the', 'these', 'its', 'all'])
const WANTS_INFINITIVE = new Set(['intends', 'undertakes', 'desires', 'wishes', 'refers'])

/** "supports and reiterates": a verb that is no noun stands at `at`. */
const isVerbForSure = (words: Words, at: number, lexicon: VerbLexicon): boolean => {
  const phrase = readPhrase(words, at)
  return phrase?.mood === 'finite' && !lexicon.pluralNouns.has(words.at(phrase.to - 1).lower)
}

/** "complaints, requests and appeals": a plural noun, told by what stands behind it. */
export const isPluralNoun: Objection = ({ words, phrase, boundary, since, lexicon }) => {
  if (phrase.mood !== 'finite' || phrase.to - phrase.from > 1) return false
  const verb = words.at(phrase.to - 1)
  if (!lexicon.pluralNouns.has(verb.lower)) return false
  const next = words.at(phrase.to)
  const before = words.at(boundary.from - 1)
  // "needs and requests", but "of Member States and requests", "of their mandates and requests the …".
  if (
    boundary.kind === 'and' &&
    !before.isCapital &&
    lexicon.pluralNouns.has(before.lower) &&
    !NAMES_OBJECT.has(next.lower)
  )
    return boundary.from !== since
  if (next.lower === ',') return !closesInterruption(words, phrase.to)
  if (next.lower === 'to' && WANTS_INFINITIVE.has(verb.lower)) return false
  if (next.lower === 'and' && isVerbForSure(words, phrase.to + 1, lexicon)) return false
  if (next.lower === 'in' && ['this', 'that', 'particular'].includes(words.at(phrase.to + 1).lower)) return false
  return next === NO_WORD || KEEPS_NOUN.has(next.lower)
}

/** "requests, as appropriate, the Secretary-General": a short interruption and then an object. */
const closesInterruption = (words: Words, comma: number): boolean => {
  for (let i = comma + 1; i < Math.min(words.length, comma + 25); i += 1) {
    const word = words.at(i)
    if (word.lower === ';') return false
    if (word.lower === ',') {
      const next = words.at(i + 1)
      // A single word may be another noun: "calls, requests, the needs"; only "that" tells "notes, however, that …".
      if (i <= comma + 2) {
        if (next.lower === 'that') return true
        continue
      }
      return next.isCapital || ['the', 'that', 'its', 'all', 'to', 'a', 'an'].includes(next.lower)
    }
  }
  return false
}

/** "an individual, group, undertaking or entity": a noun beside others. */
export const isVerbalNoun: Objection = ({ words, phrase }) => {
  if (phrase.mood !== 'participle' || phrase.to - phrase.from > 1) return false
  const next = words.at(phrase.to).lower
  return next === 'or' || (next === ',' && words.at(phrase.to + 1).lower === 'or')
}

const MODALS = new Set('shall should must may might can could will would do does has have'.split(' '))

/** "Judges must …": the subject of another sentence. */
export const isSubject: Objection = ({ words, phrase }) =>
  (phrase.mood === 'finite' || phrase.mood === 'base') && MODALS.has(words.at(phrase.to).lower)
