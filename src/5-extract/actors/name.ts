// Names of the gazetteer as they stand in a text, and what shows that a name is not meant: Lake Chad, United Nations Convention.

import { type ActorEntry, entryOf, refOf, type Sense } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-line.ts'
import { withMandate } from './mandate.ts'
import { behindOf, keyAt, type Mention, type Reading } from './reading.ts'
import { BEGINS_NAME, FOLLOWER, has, PLACE_PREFIX } from './traits.ts'

/** The longest name of the gazetteer at a word; null where it is part of another name, or no actor's here. */
export const nameAt = (reading: Reading, at: number): Mention | null => {
  const { words, actors, context, loose } = reading
  if (!loose && !has(words[at], BEGINS_NAME)) return null
  const found = actors.names.longestAt(words, at, loose)
  if (!found) return null
  const entry = entryOf(found.values, context.year)
  if (!entry || isPlace(reading, entry, at) || isNoActor(reading, entry, at, found.to)) return null
  if (isLongerName(reading, found.values, entry, found.to) || isOrganOfAnother(reading, entry, found.to)) return null
  const mention = { ref: refOf(entry), to: ofSecretariat(reading, entry, found.to), rule: 'actors:name' }
  return actors.patterns.mandateTypes.has(entry.type) ? withMandate(reading, mention) : mention
}

/** Lake Chad, the Gulf of Guinea. */
const isPlace = ({ words }: Reading, entry: ActorEntry, at: number): boolean => {
  if (entry.iso3 === undefined) return false
  const previous = words[at - 1] as NameWord
  if (has(previous, PLACE_PREFIX)) return previous.isCapital
  const of = previous.key === 'the' ? at - 2 : at - 1
  if (keyAt(words, of) !== 'of') return false
  const before = words[of - 1] as NameWord
  return before.isCapital && has(before, PLACE_PREFIX)
}

/** United States dollars; the European Union and *its member States*; the ECE of ECE/TRANS/1 and the UN of UN-Fund. */
const isNoActor = ({ words, actors }: Reading, entry: ActorEntry, at: number, to: number): boolean => {
  const next = words[to] as NameWord
  if (entry.iso3 !== undefined && actors.patterns.notBefore.has(next.key)) return true
  if (entry.id === 'un/member-states' && OWNING.has(keyAt(words, at - 1))) return true
  if (to > at + 1 || !ALL_CAPITALS.test((words[at] as NameWord).text)) return false
  return inSymbol(words, at) || (next.joined && next.isCapital)
}

const OWNING: ReadonlySet<string> = new Set(['its', 'their'])
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
const LONGEST_SYMBOL = 14

/** Whether a word stands in a document symbol: joined by slashes to a number. */
const inSymbol = (words: readonly NameWord[], at: number): boolean => {
  let slash = false
  for (const step of [1, -1]) {
    for (let i = at; Math.abs(i - at) < LONGEST_SYMBOL; i += step) {
      const neighbour = words[i + step] as NameWord
      if (!(step > 0 ? neighbour : (words[i] as NameWord)).touches) break
      slash ||= neighbour.key === '/'
      if (slash && /\d/.test(neighbour.key)) return true
    }
  }
  return false
}

/** Department of Economic and Social Affairs *of the Secretariat*. */
const ofSecretariat = ({ words }: Reading, entry: ActorEntry, to: number): number => {
  if (entry.type !== 'un-office' || keyAt(words, to) !== 'of' || keyAt(words, to + 1) !== 'the') return to
  const at = keyAt(words, to + 2) === 'united' && keyAt(words, to + 3) === 'nations' ? to + 4 : to + 2
  return (words[at] as NameWord).text === 'Secretariat' ? at + 1 : to
}

/** United Nations *Convention*: a full name that only begins a longer one. */
const isLongerName = ({ words, actors }: Reading, senses: readonly Sense[], entry: ActorEntry, to: number): boolean => {
  const next = words[to] as NameWord
  if (next.joined || !next.isCapital) return false
  // "MONUSCO Force Commander" names MONUSCO; "UN Charter" doesn't name the UN.
  if (senses.some((sense) => sense.acronym) && (words[to - 1] as NameWord).text.length > 2) return false
  return !has(next, FOLLOWER) && actors.patterns.wholeNameTypes.has(entry.type)
}

/** General Assembly *of the Organization of American States*. */
const isOrganOfAnother = ({ words, actors, loose }: Reading, entry: ActorEntry, to: number): boolean => {
  if (keyAt(words, to) !== 'of' || !BODIES.has(entry.type)) return false
  const owner = actors.names.longestAt(words, behindOf(words, to), loose)
  return owner?.values.some((sense) => OWNERS.has(sense.entry.type)) ?? false
}

/** Types whose names other organizations use for bodies of their own. */
const BODIES: ReadonlySet<string> = new Set(['un-organ', 'un-office', 'un-official'])
const OWNERS: ReadonlySet<string> = new Set(['igo', 'un-agency', 'state', 'former-state', 'court', 'treaty-body'])
