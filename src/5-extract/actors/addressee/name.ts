// The rest of a name: the of- and to-phrases that say which one, and the "on", "for" and "in" of offices and missions.

import type { Role } from './nominals.ts'
import { closingEnd, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { at, isInfinitive, matchPhrase, type Passage } from './words.ts'

/** Reads a noun phrase that starts at `index`, up to the end of its name; null where none starts there. */
export const readName = (passage: Passage, index: number, role: Role): NounPhrase | null => {
  const phrase = readNounPhrase(passage, index, role)
  if (!phrase || phrase.end > phrase.headEnd || phrase.head === 'all') return phrase
  const end = readComplements(passage, phrase, { ...role, isComplement: true })
  if (end === phrase.end) return phrase
  return { ...phrase, kind: isPartOfActor(passage, phrase) ? 'actor' : phrase.kind, end: closingEnd(passage, end) }
}

/** "all parts of the United Nations system" */
const isPartOfActor = (passage: Passage, phrase: NounPhrase): boolean => {
  if (!passage.lists.partitives.has(phrase.head) || at(passage, phrase.headEnd) !== 'of') return false
  const whole = readNounPhrase(passage, phrase.headEnd + 1, { isSubject: false, isComplement: true })
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
    const noun = at(passage, end + 1)
    if (!passage.lists.partyHeads.has(noun) && noun !== 'members') return null
    const last = readNounPhrase(passage, end + 1, reading.role)
    return last && { ...reading, last }
  }
  const i = at(passage, end) === '(' && reading.preposition === '' ? behindBracket(passage, end) : end
  const preposition = at(passage, i)
  if (!takes(passage, reading, i)) return null
  const last = readNounPhrase(passage, i + 1, reading.role)
  if (!last) return null
  const isScope = preposition !== 'of' && preposition !== 'to'
  const isLoose = reading.isLoose || (isScope && scopes.has(preposition) && !isNamed(passage, i + 1))
  return { ...reading, last, preposition, isScoped: reading.isScoped || isScope, isLoose }
}

/** A name goes on behind the bracketed abbreviation of its first part only with "of". */
const behindBracket = (passage: Passage, index: number): number =>
  at(passage, index + 2) === ')' && at(passage, index + 3) === 'of' ? index + 3 : index

/** Prepositions that say what an office is for. */
const scopes = new Set(['on', 'for', 'against', 'between', 'concerning'])

/** Whether a capital or a number follows, with or without "the". */
const isNamed = ({ words }: Passage, index: number): boolean => {
  const next = words[words[index]?.lower === 'the' ? index + 1 : index]
  return !!next && (next.isCapital || /^\p{N}/u.test(next.text))
}

/** Whether the name goes on with the preposition at `i`. */
const takes = (passage: Passage, reading: Reading, i: number): boolean => {
  const { lists } = passage
  const { main, last, isLoose } = reading
  const preposition = at(passage, i)
  if (preposition === 'of') return true
  if (matchPhrase(passage, i, lists.complementStops) > 0) return false
  if (preposition === 'to') return takesTo(passage, reading, i)
  if (preposition === 'in' || preposition === 'at')
    return isLoose || (isNamed(passage, i + 1) && (last !== main || lists.fieldHeads.has(main.head)))
  if (!scopes.has(preposition)) return isLoose && ['from', 'among', 'towards'].includes(preposition)
  if (isNamed(passage, i + 1)) return !lists.noComplement.has(last.head) || !lists.noComplement.has(main.head)
  if (isLoose) return true
  return preposition !== 'between' && (lists.roleHeads.has(last.head) || lists.roleHeads.has(main.head))
}

/** "parties *to* the conflict", "Special Rapporteur on the right *to* food" */
const takesTo = (passage: Passage, { main, last, isScoped, isLoose }: Reading, i: number): boolean => {
  const { partyHeads, determiners, complementNouns } = passage.lists
  if (isScoped && isRightTo(passage, last, i)) return true
  if (isInfinitive(passage, i)) return false
  const next = at(passage, i + 1)
  const opens = isNamed(passage, i + 1) || determiners.has(next) || complementNouns.has(next)
  return opens && (isLoose || partyHeads.has(last.head) || (partyHeads.has(main.head) && !isScoped))
}

/** "the right to food" */
const isRightTo = (passage: Passage, last: NounPhrase, i: number): boolean =>
  (last.head === 'right' || (last.head === 'rights' && !last.isCapital)) &&
  !passage.lists.baseVerbs.has(at(passage, i + 1))

/** Another part of the same complement: Office on Drugs *and Crime*, Governments of Chile *and Peru*. */
const readJoint = (passage: Passage, reading: Reading): Reading | null => {
  const { preposition, role } = reading
  const { end } = reading.last
  const isComma = at(passage, end) === ','
  if (preposition === '' || (!isComma && !passage.lists.conjunctions.has(at(passage, end)))) return null
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
  if (passage.lists.jointHeads.has(main.head) && last.isCapital && next.isCapital && !(isComma && isShort)) return true
  if (!isComma && last.kind === 'actor' && isBareCompanion(passage, next)) return true
  if (next.kind === 'thing' || next.kind === 'unknown') {
    if ((next.article && !next.isCapital) || (isComma && !isLoose && last.kind !== 'thing')) return false
    return last.kind !== 'actor' || isLoose
  }
  return next.kind === 'name' && !isShort && !isComma && ['on', 'for', 'against', 'in'].includes(preposition)
}

const isAcronym = (passage: Passage, phrase: NounPhrase): boolean =>
  /^[\p{Lu}\p{N}-]+$/u.test(passage.words[phrase.headEnd - 1]?.text ?? '')

/** "boards of the funds *and programmes*" */
const isBareCompanion = (passage: Passage, next: NounPhrase): boolean =>
  !next.article && !next.isCapital && next.headEnd - next.start === 1 && passage.lists.companions.has(next.head)

/** Whether a list that goes on with a comma is closed by "and" or "or" soon after. */
const closesList = (passage: Passage, phrase: NounPhrase, role: Role): boolean => {
  let end = phrase.end
  for (let items = 0; items < 6; items += 1) {
    if (passage.lists.conjunctions.has(at(passage, end))) return true
    if (at(passage, end) !== ',') return false
    if (passage.lists.conjunctions.has(at(passage, end + 1))) return true
    const next = readNounPhrase(passage, end + 1, role)
    if (!next) return false
    end = next.end
  }
  return false
}
