// What a subject is told: the auxiliary or subjunctive behind it, and whether it acts or is acted upon.

import { at, isAdverb, isInfinitive, isParticiple, type Passage, skipAdverbs } from './words.ts'

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
  const { duties, auxiliaries, baseVerbs, ambiguousVerbs } = passage.lists
  const word = at(passage, index)
  if (duties.has(word)) return readDuty(passage, index + 1)
  if (word === 'is' || word === 'are') return readCopula(passage, index + 1)
  if (word !== 'be' && auxiliaries.has(word) && word !== 'have') return 'states'
  if (!isBoundary) return word === 'has' || word === 'have' ? 'states' : readFarSubjunctive(passage, index, rules)
  const verb = at(passage, index) === 'not' ? index + 1 : skipAdverbs(passage, index)
  if (verb > index + 3 || passage.words[verb]?.isCapital) return null
  const base = at(passage, verb)
  if (passage.lists.postmodifiers.has(base)) return null
  if (base === 'have') return rules.isSingular && rules.isMandative ? 'acts' : 'states'
  if (base === 'be') return isPassive(passage, verb + 1) ? 'undergoes' : 'acts'
  if (baseVerbs.has(base)) {
    const isSure = rules.isSingular && !ambiguousVerbs.has(base)
    return rules.isMandative || isSure ? 'acts' : 'states'
  }
  if (!rules.isSingular || !isThirdPerson(base, baseVerbs)) return null
  return rules.isMandative ? 'acts' : 'states'
}

/** "recommends that the Assembly at its next session take": a form that could be a noun counts before a determiner. */
const readFarSubjunctive = (passage: Passage, index: number, { isMandative }: TellingRules): Telling | null => {
  const { baseVerbs, ambiguousVerbs, determiners } = passage.lists
  const word = at(passage, index)
  if (!isMandative || passage.words[index]?.isCapital || at(passage, index - 1) === 'to') return null
  if (word === 'be') return isPassive(passage, index + 1) ? 'undergoes' : 'acts'
  const isVerb = !ambiguousVerbs.has(word) || determiners.has(at(passage, index + 1))
  return baseVerbs.has(word) && isVerb ? 'acts' : null
}

/** Behind "shall", "should", "must": adverbs and phrases between commas, then the verb. */
const readDuty = (passage: Passage, index: number): Telling => {
  let i = behindAdverbs(passage, index)
  for (let phrases = 0; phrases < 4 && at(passage, i) === ','; phrases += 1) {
    const close = nextComma(passage, i + 1)
    if (close === null) break
    i = behindAdverbs(passage, close + 1)
  }
  if (at(passage, i) === 'to') i = behindAdverbs(passage, i + 1)
  if (at(passage, i) === 'have' && at(passage, i + 1) === 'been') return 'undergoes'
  if (at(passage, i) === 'continue' && at(passage, i + 1) === 'to' && at(passage, i + 2) === 'be') i += 2
  return at(passage, i) === 'be' && isPassive(passage, i + 1) ? 'undergoes' : 'acts'
}

/** Behind "is" or "are": "to act" and "required to act" tell, all else states. */
const readCopula = (passage: Passage, index: number): Telling => {
  let i = behindAdverbs(passage, index)
  if (at(passage, i) === 'required') i = behindAdverbs(passage, i + 1)
  if (!isInfinitive(passage, i)) return 'states'
  const verb = behindAdverbs(passage, i + 1)
  return at(passage, verb) === 'be' && isPassive(passage, verb + 1) ? 'undergoes' : 'acts'
}

/** Whether a participle follows "be": adjectives and participles in -ing don't make a passive. */
const isPassive = (passage: Passage, index: number): boolean => {
  let i = behindAdverbs(passage, index)
  if (at(passage, i) === ',') {
    const close = nextComma(passage, i + 1)
    if (close !== null) i = behindAdverbs(passage, close + 1)
  }
  const word = at(passage, i)
  return isParticiple(passage, i) && !word.endsWith('ing') && !passage.lists.activeParticiples.has(word)
}

const behindAdverbs = (passage: Passage, index: number): number => {
  let i = index
  while (isAdverb(passage, i) || at(passage, i) === 'not') i += 1
  return i
}

const nextComma = (passage: Passage, index: number): number | null => {
  for (let i = index; i < Math.min(index + 40, passage.words.length); i += 1) if (at(passage, i) === ',') return i
  return null
}

/** "reports", "carries": the third person of a verb. */
export const isThirdPerson = (word: string, baseVerbs: ReadonlySet<string>): boolean =>
  word.endsWith('s') &&
  (baseVerbs.has(word.slice(0, -1)) || baseVerbs.has(word.slice(0, -2)) || baseVerbs.has(`${word.slice(0, -3)}y`))
