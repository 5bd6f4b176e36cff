// Where a paragraph (or a sentence of it) opens with a verb of the organ: "Requests …", "We also reaffirm …",
// "The Security Council welcomes …", "In this regard, the Council calls upon …".

import type { VerbLexicon } from '../models/verbs.ts'
import { connectorLength } from './form.ts'
import { CONNECTIVES } from './opens.ts'
import { commasBehind, opensAdverbial } from './sentence.ts'
import { type Phrase, readPhrase } from './verb.ts'
import type { Words } from './words.ts'

/** A head, and the rule that found it. */
export interface Head {
  readonly phrase: Phrase
  readonly rule: string
}

/** Reads the head whose sentence begins at word `at`; null where somebody or something else is the subject. */
export const readHead = (words: Words, at: number, lexicon: VerbLexicon): Head | null => {
  const start = skipOpening(words, at)
  const phrase = readPhrase(words, start) ?? readBehindConnector(words, start)
  if (phrase && phrase.mood !== 'base') return isNoun(words, phrase, lexicon) ? null : { phrase, rule: 'classify:head' }
  const first = words.at(start)
  if (first.lower === 'we') return readWe(words, start)
  if (first.lower === 'the') return first.isCapital || start > at ? readNamedOrgan(words, start) : null
  return first.isCapital && opensAdverbial(words, start) ? readBehindAdverbial(words, start) : null
}

/** "In this connection requests …", "And in particular taking note of …". */
const readBehindConnector = (words: Words, at: number): Phrase | null => {
  const length = connectorLength(words, at)
  return length === 0 ? null : readPhrase(words, at + length)
}

/** "In this regard, we commit ourselves …", "Furthermore, the Council calls for …". */
const readBehindAdverbial = (words: Words, at: number): Head | null => {
  for (const comma of commasBehind(words, at)) {
    const subject = words.at(comma + 1).lower
    const head =
      subject === 'we' ? readOwn(words, comma + 2) : subject === 'the' ? readNamedOrgan(words, comma + 1) : null
    if (head) return head
  }
  return null
}

const BEHIND_NOUN = new Set(['of', 'for', 'from', 'by', 'received', 'made', 'submitted', 'and', 'or', '.', ';'])

/** Verbs whose own preposition "of" is; behind any other it makes a noun of the verb: "Lifting of the embargo". */
const TAKES_OF = new Set(['approve', 'disapprove', 'learn', 'despair', 'dispose'])

/** "Requests for assistance received …": a list of things, not an act. */
const isNoun = (words: Words, phrase: Phrase, lexicon: VerbLexicon): boolean => {
  // "Certain Members of the League …", beside "Certain that …".
  if (phrase.entry.id === 'certain') return words.at(phrase.to).lower !== 'that'
  if (phrase.to - phrase.from > 1) return false
  const next = phrase.to < words.length ? words.at(phrase.to).lower : '.'
  if (next === 'of' && phrase.mood !== 'adjective' && !TAKES_OF.has(phrase.entry.id)) return true
  if (!lexicon.pluralNouns.has(words.at(phrase.from).lower)) return false
  // "Requests. the Committee": a speck that a scanner took for a full stop.
  if (next === '.' && /^\p{Ll}/u.test(words.at(phrase.to + 1).text)) return false
  return BEHIND_NOUN.has(next) && !(next === 'and' && readPhrase(words, phrase.to + 1)?.mood === 'finite')
}

/** Most words that are passed before the first that counts. */
const LONGEST_OPENING = 6

const skipOpening = (words: Words, at: number): number => {
  // "58. (a) Requests …": a second label opens the words.
  let next = words.at(at).lower === '(' && words.at(at + 2).lower === ')' ? at + 3 : at
  while (next < at + LONGEST_OPENING && (words.at(next).isMark || CONNECTIVES.has(words.at(next).lower))) next += 1
  return next
}

/** Most words between "We, the Heads of State and Government …," and the verb. */
const LONGEST_APPOSITION = 120

/** We reaffirm; we, the Ministers of …, having met at …, commit ourselves. */
const readWe = (words: Words, at: number): Head | null => {
  if (words.at(at + 1).lower !== ',') return readOwn(words, at + 1)
  for (let i = at + 2; i < Math.min(words.length, at + LONGEST_APPOSITION); i += 1) {
    const head = words.at(i).lower === ',' ? readOwn(words, i + 1) : null
    if (head) return head
  }
  return null
}

const readOwn = (words: Words, at: number): Head | null => {
  const phrase = readPhrase(words, at)
  return phrase?.mood === 'base' ? { phrase, rule: 'classify:we' } : null
}

const ORGANS = new Set(['council', 'assembly', 'commission', 'committee', 'conference', 'board', 'congress', 'parties'])

/** Most words of an organ's name: "The United Nations Environment Assembly of the United Nations Environment Programme". */
const LONGEST_ORGAN = 14

/**
 * ", having considered the report, approves": what the organ does between commas comes first. In a report, whose verb is in
 * the past tense, it does nothing.
 */
const readInterruption = (words: Words, at: number): Phrase | null => {
  if (words.at(at).lower !== ',') return null
  const phrase = readPhrase(words, words.at(at + 1).lower === 'while' ? at + 2 : at + 1)
  return phrase?.mood === 'participle' && actsBehind(words, phrase.to) ? phrase : null
}

const actsBehind = (words: Words, from: number): boolean => {
  for (let i = from; i < Math.min(words.length, from + LONGEST_APPOSITION); i += 1)
    if (words.at(i).lower === ',' && readPhrase(words, i + 1)?.mood === 'finite') return true
  return false
}

/** The organ named as subject of its own act, as in a statement of its President: "The Council further welcomes …". */
const readNamedOrgan = (words: Words, at: number): Head | null => {
  for (let i = at + 1; i < at + LONGEST_ORGAN; i += 1) {
    const { isCapital, lower } = words.at(i)
    if (!(isCapital || lower === 'of' || lower === 'the' || lower === 'on')) return null
    if (!ORGANS.has(lower)) continue
    const direct = readPhrase(words, i + 1)
    const phrase = direct?.mood === 'finite' ? direct : readInterruption(words, i + 1)
    if (phrase) return { phrase, rule: 'classify:organ' }
  }
  return null
}
