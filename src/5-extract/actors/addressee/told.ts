// What a subject is told: the auxiliary or subjunctive behind it, and whether it acts or is acted upon.

import {
  ACTIVE_PARTICIPLE,
  AMBIGUOUS_VERB,
  AUXILIARY,
  BASE_VERB,
  CONJUNCTION,
  DETERMINER,
  DUTY,
  POSTMODIFIER,
  PREPOSITION,
  PRONOUN,
} from '../../../models/addressing-marks.ts'
import type { Passage } from './passage.ts'
import { ADVERB, CAPITAL, COMMA, PAST_PARTICIPLE, TELLING, THIRD_PERSON, TO } from './word.ts'
import { at, commaWithin, is, isInfinitive, looks, skipAdverbs, skipAdverbsAndNot } from './words.ts'

/** `acts`: the subject is told to act or to be; `undergoes`: something is to be done to it; `states`: a plain statement. */
export type Telling = 'acts' | 'undergoes' | 'states'

/** How the verb behind a subject is read. */
export interface TellingRules {
  /** Whether a base form is a subjunctive: "demands that Israel *cease*". */
  readonly isMandative: boolean
  /** Whether the subject is singular, so that a base form can't be an indicative. */
  readonly isSingular: boolean
}

/**
 * Reads the verb at `index`; null where none stands there. At a boundary (the end of the subject, or of a phrase between
 * commas) a base form counts; elsewhere only an auxiliary.
 */
export const readTelling = (
  passage: Passage,
  index: number,
  isBoundary: boolean,
  rules: TellingRules,
): Telling | null => {
  const { lower, grammar } = passage.word(index)
  if ((grammar & DUTY) !== 0) return readDuty(passage, index + 1)
  if (lower === 'is' || lower === 'are') return readCopula(passage, index + 1)
  const isAuxiliary = (grammar & AUXILIARY) !== 0
  if (lower === 'do' && isBoundary && rules.isMandative) return isDoing(passage, index) ? 'acts' : 'states'
  if (isAuxiliary && lower !== 'be' && lower !== 'have') return 'states'
  if (isBoundary && rules.isMandative && isToAct(passage, index)) return 'acts'
  if (isBoundary) return readBoundary(passage, index, rules)
  return lower === 'has' || lower === 'have' ? 'states' : readFarSubjunctive(passage, index, rules)
}

/** "requests that the Committee *to report*": a slip for the subjunctive. */
const isToAct = (passage: Passage, index: number): boolean =>
  isInfinitive(passage, index) && at(passage, skipAdverbs(passage, index + 1)) !== 'be'

/** "*do* everything necessary", "*do* so": no auxiliary. */
const isDoing = (passage: Passage, index: number): boolean =>
  is(passage, index + 1, DETERMINER | PRONOUN) || ['everything', 'more', 'so'].includes(at(passage, index + 1))

/** The verb at the end of a subject, or of a phrase between commas. */
const readBoundary = (passage: Passage, index: number, rules: TellingRules): Telling | null => {
  const isNegated = at(passage, index) === 'not'
  const verb = isNegated ? index + 1 : skipAdverbs(passage, index)
  const { lower, grammar, shape } = passage.word(verb)
  if (verb > index + 3 || (shape & CAPITAL) !== 0) return null
  if ((grammar & POSTMODIFIER) !== 0 && !(rules.isMandative && takesObject(passage, verb))) return null
  if (lower === 'have') return rules.isMandative && rules.isSingular ? 'acts' : 'states'
  if (lower === 'be') return isPassive(passage, verb + 1) ? 'undergoes' : 'acts'
  if ((grammar & BASE_VERB) !== 0) {
    const isSure = rules.isMandative || ((grammar & AMBIGUOUS_VERB) === 0 && rules.isSingular)
    return isSure ? 'acts' : 'states'
  }
  if (isNegated && rules.isMandative && (grammar & (PREPOSITION | DETERMINER | PAST_PARTICIPLE | ADVERB)) === 0)
    return 'acts'
  if ((grammar & THIRD_PERSON) === 0 || !rules.isSingular) return null
  return rules.isMandative ? 'acts' : 'states'
}

/** "demands that Israel *put* an end to": no participle behind its noun. */
const takesObject = (passage: Passage, verb: number): boolean =>
  is(passage, verb, BASE_VERB) && is(passage, verb + 1, DETERMINER)

/** "recommends that the Assembly at its next session take": a form that could be a noun counts before a determiner. */
const readFarSubjunctive = (passage: Passage, index: number, { isMandative }: TellingRules): Telling | null => {
  const { lower, grammar, shape } = passage.word(index)
  if (!isMandative || (shape & CAPITAL) !== 0) return null
  if (lower !== 'be' && (grammar & BASE_VERB) === 0) return null
  if (at(passage, index - 1) === 'to') return null
  if (lower === 'be') return isPassive(passage, index + 1) ? 'undergoes' : 'acts'
  return (grammar & AMBIGUOUS_VERB) === 0 || is(passage, index + 1, DETERMINER) ? 'acts' : null
}

/** Behind "shall", "should", "must": adverbs and phrases between commas, then the verb. */
const readDuty = (passage: Passage, index: number): Telling => {
  let i = skipAdverbsAndNot(passage, index)
  for (let phrases = 0; phrases < 4 && looks(passage, i, COMMA); phrases += 1) {
    const close = commaWithin(passage, i + 1, REACH)
    if (close < 0) break
    i = skipAdverbsAndNot(passage, close + 1)
  }
  if (at(passage, i) === 'either' || at(passage, i) === 'to') i = skipAdverbsAndNot(passage, i + 1)
  if (at(passage, i) === 'have' && at(passage, i + 1) === 'been') return 'undergoes'
  if (at(passage, i) === 'continue' && at(passage, i + 1) === 'to' && at(passage, i + 2) === 'be') i += 2
  return at(passage, i) === 'be' && isPassive(passage, i + 1) ? 'undergoes' : 'acts'
}

/** Behind "is" or "are": "to act" and "required to act" tell, all else states. */
const readCopula = (passage: Passage, index: number): Telling => {
  let i = skipAdverbsAndNot(passage, index)
  if (at(passage, i) === 'required') i = skipAdverbsAndNot(passage, i + 1)
  if (!isInfinitive(passage, i)) return 'states'
  const verb = skipAdverbsAndNot(passage, i + 1)
  return at(passage, verb) === 'be' && isPassive(passage, verb + 1) ? 'undergoes' : 'acts'
}

/** Whether a participle follows "be": adjectives and participles in -ing don't make a passive. */
export const isPassive = (passage: Passage, index: number): boolean => {
  let i = skipAdverbsAndNot(passage, index)
  if (looks(passage, i, COMMA)) {
    const close = commaWithin(passage, i + 1, REACH)
    if (close >= 0) i = skipAdverbsAndNot(passage, close + 1)
  }
  return is(passage, i, PAST_PARTICIPLE) && !is(passage, i, ACTIVE_PARTICIPLE)
}

/** How many words a phrase between commas has at most. */
const REACH = 40

/**
 * Whether a word from `index` on may tell somebody to act where the governing verb takes no subjunctive: most that-clauses
 * hold none, and needn't be parsed. Never false where `readTelling` would find one.
 */
export const mayTell = (passage: Passage, index: number): boolean => {
  for (let i = passage.find(index, TELLING); i >= 0; i = passage.find(i + 1, TELLING)) {
    const { lower, grammar } = passage.word(i)
    if ((grammar & DUTY) !== 0) return true
    const acts = lower === 'is' || lower === 'are' ? readCopula(passage, i + 1) === 'acts' : !isGoverned(passage, i)
    if (acts) return true
  }
  return false
}

/** Whether a verb stands behind "to" or an auxiliary, where neither a subject nor a phrase between commas ends. */
const isGoverned = (passage: Passage, verb: number): boolean => {
  if (is(passage, verb - 1, AUXILIARY)) return true
  // "and to" may join two items: "appeals to the Governments and to the parties".
  return looks(passage, verb - 1, TO) && (!is(passage, verb - 2, CONJUNCTION) || isInfinitive(passage, verb - 1))
}
