// The run of modifiers and nouns that makes up a noun phrase, behind its article and before what follows its head.

import {
  ACTOR,
  AMBIGUOUS_VERB,
  AUXILIARY,
  BASE_VERB,
  CONJUNCTION,
  DETERMINER,
  LISTED_ADVERB,
  OPENING_PARTICIPLE,
  POSTMODIFIER,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  THING,
} from '../../../models/addressing-marks.ts'
import type { Passage } from './passage.ts'
import {
  ADVERB,
  ARTICLE,
  CAPITAL,
  ING_PARTICIPLE,
  MARK,
  NO_WORD,
  NUMBER,
  OF,
  OPENING_QUOTE,
  PAST_PARTICIPLE,
  PLURAL,
  THIRD_PERSON,
  TO,
  type Word,
} from './word.ts'
import { at, commaWithin, is, looks, matchPhrase, names } from './words.ts'

/** Where a noun phrase stands: a subject ends before its verb, and a complement ("of …") shares no modifiers. */
export interface Role {
  readonly isSubject: boolean
  readonly isComplement: boolean
}

export const OBJECT: Role = { isSubject: false, isComplement: false }
export const SUBJECT: Role = { isSubject: true, isComplement: false }
export const OBJECT_COMPLEMENT: Role = { isSubject: false, isComplement: true }
export const SUBJECT_COMPLEMENT: Role = { isSubject: true, isComplement: true }

/** The end of the run of modifiers and nouns that starts at `from`: equal to `from` where there is none. */
export const readNominals = (passage: Passage, from: number, role: Role): number => {
  let i = from
  let hasHead = false
  for (;;) {
    const name = matchPhrase(passage, i, passage.lists.wholeNames)
    if (name > 0) {
      i += name
      hasHead = true
      continue
    }
    const word = passage.word(i)
    if (!isNominal(passage, i, word, i > from, hasHead, role)) break
    if (i === from && isThoseDoing(passage, i)) break
    hasHead = isActor(word) && !isPossessive(word)
    i += 1
  }
  while (i > from && is(passage, i - 1, ADVERB)) i -= 1
  return i
}

/** A name, or a listed actor. */
const isActor = ({ shape, sense }: Word): boolean => (shape & CAPITAL) !== 0 || (sense & ACTOR) !== 0

/** "the Committee's": a head is still to come. */
const isPossessive = ({ lower }: Word): boolean => lower.endsWith("'s") || lower.endsWith("s'")

const NO_NOMINAL = CONJUNCTION | AUXILIARY | PRONOUN

const isNominal = (
  passage: Passage,
  i: number,
  word: Word,
  isInside: boolean,
  hasHead: boolean,
  role: Role,
): boolean => {
  const { grammar, shape } = word
  if (word === NO_WORD) return false
  if ((shape & MARK) !== 0) return isInside && isInnerMark(passage, i, word)
  const isCapital = (shape & CAPITAL) !== 0
  if (word.lower === 'following') return !isInside && at(passage, i - 1) === 'the' && names(passage, i + 1, ACTOR)
  if ((grammar & PREPOSITION) !== 0 && !(isCapital && isInside && looks(passage, i - 1, CAPITAL))) return false
  if ((grammar & NO_NOMINAL) !== 0) return false
  if ((shape & ARTICLE) !== 0 || (isInside && (grammar & QUANTIFIER) !== 0)) return false
  if ((shape & NUMBER) !== 0) return !hasHead
  if ((grammar & ADVERB) !== 0) return !hasHead && (grammar & LISTED_ADVERB) === 0
  if (isCapital) return true
  if (!hasHead) return !(isInside && (isVerbNow(passage, i, word, role) || isBehindThing(passage, i, word)))
  if ((grammar & (ING_PARTICIPLE | PAST_PARTICIPLE)) !== 0) return isBehindName(passage, i)
  if ((grammar & POSTMODIFIER) !== 0) return names(passage, i + 1, ACTOR)
  return !isVerbNow(passage, i, word, role)
}

/** "United Nations *mandating* bodies", "signatory *armed* groups", "treaty body *monitoring* mechanisms", "donor *funding*". */
const isBehindName = (passage: Passage, i: number): boolean => {
  const before = passage.word(i - 1)
  if (before.lower === 'donor') return at(passage, i) === 'funding'
  if (!names(passage, i + 1, ACTOR)) return false
  if (at(passage, i) === 'armed') return true
  if (before.lower === 'nations') return (before.shape & CAPITAL) !== 0
  return before.lower === 'body' && looks(passage, i + 1, PLURAL)
}

/** The Bank "Loans", employers' organizations, African Union–United Nations mission. */
const isInnerMark = (passage: Passage, i: number, { shape, lower }: Word): boolean => {
  const isBeforeCapital = looks(passage, i + 1, CAPITAL)
  if ((shape & OPENING_QUOTE) !== 0) return isBeforeCapital
  if (lower === '–') return isBeforeCapital && looks(passage, i - 1, CAPITAL)
  if (lower !== "'" || !looks(passage, i - 1, PLURAL)) return false
  return names(passage, i + 1, ACTOR) || is(passage, i + 1, CONJUNCTION)
}

/** "those using force", "those affected by": no noun follows "those". */
const isThoseDoing = (passage: Passage, i: number): boolean => {
  const { grammar } = passage.word(i)
  if ((grammar & (ING_PARTICIPLE | PAST_PARTICIPLE)) === 0 || at(passage, i - 1) !== 'those') return false
  return (grammar & ING_PARTICIPLE) !== 0 ? (grammar & OPENING_PARTICIPLE) === 0 : is(passage, i + 1, PREPOSITION)
}

/** "agreement dated": a participle behind a noun that names no actor. */
const isBehindThing = (passage: Passage, i: number, { grammar }: Word): boolean =>
  (grammar & PAST_PARTICIPLE) !== 0 && names(passage, i - 1, THING) && !names(passage, i + 1, ACTOR)

/** "instruments *address*, where appropriate, the matter", "the conflict *work* towards" */
const isBeforeFarObject = (passage: Passage, index: number): boolean => {
  const next = at(passage, index)
  if (next === 'towards' || next === 'together') return true
  const close = next === ',' ? commaWithin(passage, index + 1, 8) : -1
  return close >= 0 && is(passage, close + 1, DETERMINER)
}

/** Whether a word that may be a verb is one here, behind a head. */
const isVerbNow = (passage: Passage, i: number, word: Word, role: Role): boolean => {
  const { grammar } = word
  if ((grammar & (BASE_VERB | THIRD_PERSON)) === 0) return false
  const before = passage.word(i - 1)
  const next = passage.word(i + 1)
  const isBehindActor = isActor(before)
  const isBeforeObject = (next.grammar & DETERMINER) !== 0
  // "requests that the Committee reports to": a slip for the subjunctive.
  if (role.isSubject && isBehindActor && (before.shape & PLURAL) === 0 && (grammar & THIRD_PERSON) !== 0)
    return isBeforeObject || (next.shape & TO) !== 0 || (word.sense & (ACTOR | THING)) === 0
  if ((grammar & BASE_VERB) === 0) return false
  const isAmbiguous = (grammar & AMBIGUOUS_VERB) !== 0
  if (!role.isSubject) return isBehindActor && (isBeforeObject || ((next.shape & TO) !== 0 && !isAmbiguous))
  if (!isBehindActor) return !isAmbiguous || isBeforeObject || isBeforeFarObject(passage, i + 1)
  return !isAmbiguous || !((next.shape & OF) !== 0 || (next.grammar & AUXILIARY) !== 0 || (next.sense & ACTOR) !== 0)
}
