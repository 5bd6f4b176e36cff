// Verbs of a relative clause or a that-clause that was opened since the organ's last verb.

import type { VerbForm, VerbLexicon } from '../../models/verbs.ts'
import { countBefore } from '../../spans.ts'
import type { Token } from '../../types.ts'
import { PARTS_CLAUSES } from '../word.ts'
import { RELATIVES } from '../word-reader.ts'
import { type Words, wordsAre } from '../words.ts'
import type { Candidate, Objection } from './candidate.ts'

const PREPOSITIONS = new Set(
  'of in to at on by for with from under within during through after before against between upon as towards'.split(' '),
)

/** The last relative or that-clause opened since the organ's last verb, as a word index; -1 without one. */
export const openClause = ({ words, boundary, since }: Candidate): number => {
  for (let i = boundary.from - 1; i >= since; i -= 1) {
    const { traits, lower } = words.at(i)
    if ((traits & PARTS_CLAUSES) === 0) continue
    if (!RELATIVES.has(lower)) return -1
    const determiner = lower === 'that' && PREPOSITIONS.has(words.at(i - 1).lower)
    if (!determiner) return i
  }
  return -1
}

/** "the resolution by which, at the request of …, the Council decides": a clause was opened and has no verb yet. */
export const wantsVerb = (candidate: Candidate): boolean => {
  const opened = openClause(candidate)
  return opened >= 0 && !hasFiniteVerb(candidate, opened + 1, candidate.boundary.from)
}

/** Most words between the opening of a clause and the verb that an interruption parts from its subject. */
const LONGEST_SUBJECT = 16

/** "a declaration by which it accepts …, and undertakes to …": what is promised in a relative clause is not the organ's. */
export const promiseOfOthers: Objection = (candidate) =>
  candidate.phrase.entry.id === 'undertake' && openClause(candidate) >= 0

/** "Notes that the Commission, in its report, calls upon …": the that-clause has no verb yet, so this is it. */
export const completesClause: Objection = (candidate) => {
  const { phrase, boundary, afterWhile } = candidate
  if (phrase.mood !== 'finite' || boundary.kind !== 'comma' || afterWhile) return false
  const opened = openClause(candidate)
  if (opened < 0 || phrase.from - opened > LONGEST_SUBJECT) return false
  if (!hasComma(candidate.words, opened, boundary.from)) return false
  return !hasFiniteVerb(candidate, opened + 1, phrase.from)
}

const hasComma = (words: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (words.at(i).lower === ',') return true
  return false
}

const hasFiniteVerb = (candidate: Candidate, from: number, to: number): boolean => {
  const { text, tokens, words } = candidate
  const start = words.start(from)
  const end = words.start(to)
  const all = tokens()
  for (let i = countBefore(all, start); i < all.length; i += 1) {
    const token = all[i] as Token
    if (token.start >= end) return false
    if (all[i - 1]?.lemma === 'to') continue
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !text.slice(token.start, token.end).endsWith('ing')))
      return true
  }
  return false
}

const PARTICLES = new Set(['upon', 'for', 'on', 'that'])

/** "…, which notes … and calls for …": coordinated with a present-tense verb of a relative clause, and no comma parts them. */
export const continuesRelative: Objection = (candidate) => {
  const { words, phrase, boundary, lexicon } = candidate
  if (phrase.mood !== 'finite' || boundary.kind !== 'and') return false
  const opened = openClause(candidate)
  if (opened < 0) return false
  for (let i = opened + 1; i < Math.min(phrase.from, opened + 6); i += 1) {
    const { lower } = words.at(i)
    const verbal = i === opened + 1 || PARTICLES.has(words.at(i + 1).lower)
    if (lexicon.pluralNouns.has(lower) && !verbal) continue
    if (lexicon.byFirstWord.get(lower)?.some((form) => isFurtherForm(form, words, i, lexicon))) return true
  }
  return false
}

/** Whether a form by which organs go on stands whole at `at`: "has regard to", not "has". */
const isFurtherForm = (
  { mood, entry, words: form }: VerbForm,
  words: Words,
  at: number,
  lexicon: VerbLexicon,
): boolean =>
  mood === 'finite' && lexicon.furtherVerbs.has(entry.id) && (form[0] !== 'has' || wordsAre(words, at, form))

/** "the people, who welcome us and invite us": a base form of a relative clause. */
export const baseOfRelative: Objection = (candidate) => {
  const { words, phrase, boundary } = candidate
  if (phrase.mood !== 'base' || boundary.kind !== 'and') return false
  return ['who', 'which'].includes(words.at(openClause(candidate)).lower)
}
