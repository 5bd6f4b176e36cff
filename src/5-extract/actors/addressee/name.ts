// The rest of a name: the of- and to-phrases that say which one, and the "on", "for" and "in" of offices and missions.

import {
  ACTOR,
  BASE_VERB,
  COMPANION,
  COMPLEMENT_NOUN,
  CONJUNCTION,
  DETERMINER,
  FIELD_HEAD,
  JOINT_HEAD,
  NO_COMPLEMENT,
  PARTITIVE,
  PARTY_HEAD,
  ROLE_HEAD,
} from '../../../models/addressing-marks.ts'
import { OBJECT_COMPLEMENT, type Role, SUBJECT_COMPLEMENT } from './nominals.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { closingEnd } from './opening.ts'
import type { Passage } from './passage.ts'
import { ACRONYM, CAPITAL, COMMA, LOOSE, NUMBER, OF, PLACE, SCOPE, TO } from './word.ts'
import { at, is, isInfinitive, looks, matchPhrase, names } from './words.ts'

/** Reads a noun phrase that starts at `index`, up to the end of its name; null where none starts there. */
export const readName = (passage: Passage, index: number, role: Role): NounPhrase | null => {
  const phrase = readNounPhrase(passage, index, role)
  if (!phrase || phrase.end > phrase.headEnd || phrase.head === 'all') return phrase
  const end = readComplements(passage, phrase, role.isSubject ? SUBJECT_COMPLEMENT : OBJECT_COMPLEMENT)
  if (end === phrase.end) return phrase
  return { ...phrase, kind: isPartOfActor(passage, phrase) ? 'actor' : phrase.kind, end: closingEnd(passage, end) }
}

/** "all parts of the United Nations system" */
const isPartOfActor = (passage: Passage, phrase: NounPhrase): boolean => {
  if ((phrase.sense & PARTITIVE) === 0 || !looks(passage, phrase.headEnd, OF)) return false
  const whole = readNounPhrase(passage, phrase.headEnd + 1, OBJECT_COMPLEMENT)
  return whole?.kind === 'actor' || whole?.kind === 'name'
}

/** What has been read of a name: the phrase it started with, the last one read, and the preposition between them. */
interface Reading {
  readonly main: NounPhrase
  readonly role: Role
  readonly last: NounPhrase
  readonly preposition: string
  /** Whether "on", "for" or "in" has said what the office is for. */
  readonly isScoped: boolean
  /** Whether the name has gone on in lower case behind one of them: Special Rapporteur on the right to food. */
  readonly isLoose: boolean
}

const readComplements = (passage: Passage, main: NounPhrase, role: Role): number => {
  let reading: Reading = { main, role, last: main, preposition: '', isScoped: false, isLoose: false }
  for (let steps = 0; steps < 20; steps += 1) {
    const next = readPreposition(passage, reading) ?? readJoint(passage, reading)
    if (!next) break
    reading = next
  }
  return reading.last.end
}

/** One prepositional phrase that belongs to the name. */
const readPreposition = (passage: Passage, reading: Reading): Reading | null => {
  const { end } = reading.last
  if (at(passage, end) === 'not') {
    if (!names(passage, end + 1, PARTY_HEAD) && at(passage, end + 1) !== 'members') return null
    const last = readNounPhrase(passage, end + 1, reading.role)
    return last && { ...reading, last }
  }
  const i = at(passage, end) === '(' && reading.preposition === '' ? behindBracket(passage, end) : end
  const preposition = isPurpose(passage, i) ? 'for' : at(passage, i)
  if (!takes(passage, reading, i)) return null
  const last = readNounPhrase(passage, i + 1, reading.role)
  if (!last) return null
  const isScope = preposition !== 'of' && preposition !== 'to'
  const isLoose = reading.isLoose || (looks(passage, i, SCOPE) && !isNamed(passage, i + 1))
  return { ...reading, last, preposition, isScoped: reading.isScoped || isScope, isLoose }
}

/** A name goes on behind the bracketed abbreviation of its first part only with "of". */
const behindBracket = (passage: Passage, index: number): number =>
  at(passage, index + 2) === ')' && at(passage, index + 3) === 'of' ? index + 3 : index

/** Whether a capital or a number follows, with or without "the". */
const isNamed = (passage: Passage, index: number): boolean =>
  looks(passage, at(passage, index) === 'the' ? index + 1 : index, CAPITAL | NUMBER)

/** Prepositions with which a name can go on. */
const GOES_ON = OF | TO | PLACE | SCOPE | LOOSE

/** Whether the name goes on with the preposition at `i`. */
const takes = (passage: Passage, reading: Reading, i: number): boolean => {
  const { shape } = passage.word(i)
  if ((shape & GOES_ON) === 0) return false
  if ((shape & OF) !== 0) return !isOwnThing(passage, i + 1)
  if (matchPhrase(passage, i, passage.lists.complementStops) > 0) return false
  if ((shape & TO) !== 0) return takesTo(passage, reading, i)
  const { main, last, isLoose } = reading
  const heads = main.sense | last.sense
  if ((shape & PLACE) !== 0)
    return isLoose || (isNamed(passage, i + 1) && (last !== main || (main.sense & FIELD_HEAD) !== 0))
  if ((shape & SCOPE) === 0) return isLoose
  if (isNamed(passage, i + 1)) return (main.sense & last.sense & NO_COMPLEMENT) === 0
  return isLoose || (at(passage, i) !== 'between' && (heads & ROLE_HEAD) !== 0)
}

/** "reminds the authorities of *their duty*", "of *the need*": what the actor has or is told, rather than which one it is. */
const isOwnThing = (passage: Passage, index: number): boolean => {
  if (at(passage, index) === 'the') return TOLD.has(at(passage, index + 1))
  if (!['their', 'its', 'his', 'her', 'our'].includes(at(passage, index))) return false
  const owned = readNounPhrase(passage, index, OBJECT_COMPLEMENT)
  return owned?.kind === 'thing' || owned?.kind === 'unknown'
}

const TOLD: ReadonlySet<string> = new Set(
  'duty fact importance necessity need obligation obligations urgency'.split(' '),
)

/** "parties *to* the conflict", "Special Rapporteur on the right *to* food" */
const takesTo = (passage: Passage, { main, last, isScoped, isLoose }: Reading, i: number): boolean => {
  if (isScoped && isRightTo(passage, last, i)) return true
  if (isInfinitive(passage, i)) return false
  if (last.isCapital && isPurpose(passage, i)) return true
  if (!isNamed(passage, i + 1) && !is(passage, i + 1, DETERMINER | COMPLEMENT_NOUN)) return false
  return isLoose || (last.sense & PARTY_HEAD) !== 0 || ((main.sense & PARTY_HEAD) !== 0 && !isScoped)
}

/** "Convention *to Combat* Desertification" */
const isPurpose = (passage: Passage, i: number): boolean =>
  looks(passage, i, TO) && looks(passage, i + 1, CAPITAL) && is(passage, i + 1, BASE_VERB)

/** "the right to food" */
const isRightTo = (passage: Passage, last: NounPhrase, i: number): boolean =>
  (last.head === 'right' || (last.head === 'rights' && !last.isCapital)) && !is(passage, i + 1, BASE_VERB)

/** Another part of the same complement: Office on Drugs *and Crime*, Governments of Chile *and Peru*. */
const readJoint = (passage: Passage, reading: Reading): Reading | null => {
  const { preposition, role } = reading
  const { end } = reading.last
  const isComma = looks(passage, end, COMMA)
  if (isComma && matchPhrase(passage, end + 1, passage.lists.accompaniments) > 0) return null
  if (preposition === '' || (!isComma && !is(passage, end, CONJUNCTION))) return null
  const isRepeated = at(passage, end + 1) === preposition && preposition !== 'to'
  if (isRepeated && isComma) return null
  const last = readNounPhrase(passage, isRepeated ? end + 2 : end + 1, role)
  if (!last) return null
  if (isRepeated) return { ...reading, last }
  if (last.end > last.headEnd || last.isQuantified || (isComma && !closesList(passage, last, role))) return null
  return belongs(passage, reading, last, isComma) ? { ...reading, last } : null
}

/** Whether a phrase behind a comma or a conjunction is part of the name rather than the next addressee. */
const belongs = (
  passage: Passage,
  { main, last, preposition, isLoose }: Reading,
  next: NounPhrase,
  isComma: boolean,
) => {
  const isShort = isAcronym(passage, next)
  if ((main.sense & JOINT_HEAD) !== 0 && last.isCapital && next.isCapital && !(isComma && isShort)) return true
  // "boards of the agencies, *funds* and *programmes*"
  const isAgency = (last.kind === 'actor' && last.isPlural) || isBareCompanion(last)
  if (isAgency && isBareCompanion(next) && (!isComma || (main.sense & JOINT_HEAD) !== 0)) return true
  if (next.kind === 'thing' || next.kind === 'unknown') {
    if ((next.article && !next.isCapital) || (isComma && !isLoose && last.kind !== 'thing')) return false
    return last.kind !== 'actor' || isLoose
  }
  if ((next.sense & ACTOR) !== 0 || (at(passage, next.start) === 'united' && at(passage, next.start + 1) === 'nations'))
    return false
  return next.kind === 'name' && !isShort && !isComma && ['on', 'for', 'against', 'in'].includes(preposition)
}

const isAcronym = (passage: Passage, phrase: NounPhrase): boolean => looks(passage, phrase.headEnd - 1, ACRONYM)

/** "boards of the funds *and programmes*" */
const isBareCompanion = (next: NounPhrase): boolean =>
  !next.article && !next.isCapital && next.headEnd - next.start === 1 && (next.sense & COMPANION) !== 0

/** Whether a list that goes on with a comma is closed by "and" or "or" soon after. */
const closesList = (passage: Passage, phrase: NounPhrase, role: Role): boolean => {
  let end = phrase.end
  for (let items = 0; items < 6; items += 1) {
    if (is(passage, end, CONJUNCTION)) return true
    if (!looks(passage, end, COMMA)) return false
    if (is(passage, end + 1, CONJUNCTION)) return true
    const next = readNounPhrase(passage, end + 1, role)
    if (!next) return false
    end = next.end
  }
  return false
}
