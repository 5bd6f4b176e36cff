// Verbs, nouns and adjectives that, further on in a paragraph, are hardly ever the organ's: told by the word itself and by
// the one before or behind it.

import { readPhrase } from '../verb.ts'
import { RELATIVES } from '../word-reader.ts'
import type { Objection } from './candidate.ts'

/** "decisions and mandates given by …", "trust funds", "supply and demand sides": nouns, unless who or what they are about stands behind. */
const NOUNS_FIRST = new Set(['mandate', 'mandates', 'task', 'tasks', 'trust', 'direct', 'demand'])
const ABOUT = new Set(['the', 'its', 'that', 'all', 'it', 'them', 'him', 'her', 'this', 'these', 'any'])

const isNounFirst: Objection = ({ words, phrase }) => {
  // "reiterates its demand for …": the noun is that of the verb.
  if (phrase.entry.kind === 'light') return false
  const behind = words.at(phrase.to)
  return NOUNS_FIRST.has(words.at(phrase.to - 1).lower) && !behind.isCapital && !ABOUT.has(behind.lower)
}

/** "treatment, care and support in …": nouns that look like the base form of a verb, told by what stands behind. */
const NOUNS_LIKE_BASES = new Set(['support', 'request', 'demand', 'appeal', 'note', 'report', 'hope', 'respect'])
const BEHIND_NOUN = new Set(', . ; ) and or of from by in for with at to is are as which'.split(' '))

const isNounLikeBase: Objection = ({ words, phrase }) => {
  if (phrase.mood !== 'base' || !NOUNS_LIKE_BASES.has(words.at(phrase.to - 1).lower)) return false
  const next = words.at(phrase.to)
  if (next.lower === 'and') return readPhrase(words, phrase.to + 1)?.mood !== 'base'
  return next.text === '' || BEHIND_NOUN.has(next.lower)
}

/** "clearing mines and undertaking training": what others do, wherever an organ could do it as well. */
const DEEDS = new Set(['undertake', 'advise', 'review', 'press', 'propose', 'suggest', 'contemplate'])

const isDeedOfOthers: Objection = ({ words, phrase }) => {
  if (phrase.mood !== 'participle') return false
  // "anticipating risks", but "anticipating the report", "anticipating with interest its report".
  if (phrase.entry.id === 'anticipate') return phrase.modifiers.length === 0 && !ABOUT.has(words.at(phrase.to).lower)
  return DEEDS.has(phrase.entry.id) && words.at(phrase.from).lower !== 'having'
}

/** "the requesting and requested States", "the requesting party". */
const isAttribute: Objection = ({ words, phrase }) => {
  if (phrase.mood !== 'participle' || words.at(phrase.to - 1).lower !== 'requesting') return false
  return (
    /^(?:and|or|states?|part(?:y|ies)|countr(?:y|ies))$/.test(words.at(phrase.to).lower) &&
    words.at(phrase.to + 1).lower !== 'to'
  )
}

/** "abuses, committed by all parties", "to be involved in and informed of": passives rather than states of mind. */
const PASSIVES = new Set(['informed', 'motivated', 'strengthened'])

const isPassive: Objection = ({ words, phrase, boundary, since }) => {
  if (phrase.mood !== 'adjective' && !PASSIVES.has(phrase.entry.id)) return false
  const first = words.at(phrase.from).lower
  if (PASSIVES.has(phrase.entry.id)) return first !== 'having'
  if (phrase.entry.id === 'committed') return words.at(phrase.to).lower === 'by'
  const before = words.at(boundary.from - 1).lower
  return boundary.kind === 'and' && boundary.from !== since && (before === 'able' || before.endsWith('ed'))
}

/** "resolution 9, which, acting under Chapter VII, …": of whom the relative clause speaks. */
const isOfRelative: Objection = ({ words, phrase, boundary }) =>
  phrase.mood === 'participle' && boundary.kind === 'comma' && RELATIVES.has(words.at(boundary.from - 1).lower)

export const OBJECTIONS_BY_WORD: readonly Objection[] = [
  isNounFirst,
  isNounLikeBase,
  isDeedOfOthers,
  isAttribute,
  isPassive,
  isOfRelative,
]
