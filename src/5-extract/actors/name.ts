// Names of the gazetteer as they stand in a text, and what shows that a name is not meant: Lake Chad, United Nations Convention.

import { type ActorEntry, entryOf, refOf, type Sense } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-words.ts'
import { withMandate } from './mandate.ts'
import type { Mention, Reading } from './reading.ts'

/** The longest name of the gazetteer at a word; null where it is part of another name, or no actor's here. */
export const nameAt = (reading: Reading, at: number): Mention | null => {
  const { words, actors, context, loose } = reading
  const found = actors.names.longestAt(words, at, loose)
  if (!found) return null
  const entry = entryOf(found.values, context.year)
  if (!entry || isPlace(reading, entry, at) || isNoActor(reading, entry, at, found.to)) return null
  if (isLongerName(reading, found.values, entry, found.to) || isOrganOfAnother(reading, entry, found.to)) return null
  const mention = { ref: refOf(entry), to: ofSecretariat(reading, entry, found.to), rule: 'actors:name' }
  return actors.patterns.mandateTypes.has(entry.type) ? withMandate(reading, mention) : mention
}

/** Lake Chad, the Gulf of Guinea. */
const isPlace = ({ words, actors }: Reading, entry: ActorEntry, at: number): boolean => {
  if (entry.iso3 === undefined) return false
  const { placePrefixes } = actors.patterns
  const previous = words[at - 1]
  if (!previous) return false
  if (placePrefixes.has(previous.key)) return previous.isCapital
  const before = previous.key === 'the' ? words[at - 3] : words[at - 2]
  const of = previous.key === 'the' ? words[at - 2] : previous
  return of?.key === 'of' && before !== undefined && before.isCapital && placePrefixes.has(before.key)
}

/** United States dollars; the European Union and *its member States*; the ECE of ECE/TRANS/1 and the UN of UN-Fund. */
const isNoActor = ({ words, actors }: Reading, entry: ActorEntry, at: number, to: number): boolean => {
  const next = words[to]
  if (entry.iso3 !== undefined && actors.patterns.notBefore.has(next?.key ?? '')) return true
  if (entry.id === 'un/member-states' && OWNING.has(words[at - 1]?.key ?? '')) return true
  if (to > at + 1 || !ALL_CAPITALS.test((words[at] as NameWord).text)) return false
  return inSymbol(words, at) || (next?.joined === true && next.isCapital)
}

const OWNING: ReadonlySet<string> = new Set(['its', 'their'])
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
const LONGEST_SYMBOL = 14

/** Whether a word stands in a document symbol: joined by slashes to a number. */
const inSymbol = (words: readonly NameWord[], at: number): boolean => {
  let slash = false
  for (const step of [1, -1]) {
    for (let i = at; Math.abs(i - at) < LONGEST_SYMBOL; i += step) {
      const [word, neighbour] = [words[i], words[i + step]]
      if (!word || !neighbour || !(step > 0 ? neighbour : word).touches) break
      slash ||= neighbour.key === '/'
      if (slash && /\d/.test(neighbour.key)) return true
    }
  }
  return false
}

/** Department of Economic and Social Affairs *of the Secretariat*. */
const ofSecretariat = ({ words }: Reading, entry: ActorEntry, to: number): number => {
  if (entry.type !== 'un-office' || words[to]?.key !== 'of' || words[to + 1]?.key !== 'the') return to
  const at = words[to + 2]?.key === 'united' && words[to + 3]?.key === 'nations' ? to + 4 : to + 2
  return words[at]?.text === 'Secretariat' ? at + 1 : to
}

/** United Nations *Convention*: a full name that only begins a longer one. */
const isLongerName = ({ words, actors }: Reading, senses: readonly Sense[], entry: ActorEntry, to: number): boolean => {
  const next = words[to]
  if (!next || next.joined || next.isMark || !next.isCapital) return false
  // "MONUSCO Force Commander" names MONUSCO; "UN Charter" doesn't name the UN.
  if (senses.some((sense) => sense.acronym) && (words[to - 1] as NameWord).text.length > 2) return false
  const { wholeNameTypes, followers } = actors.patterns
  return wholeNameTypes.has(entry.type) && !followers.has(next.key)
}

/** General Assembly *of the Organization of American States*. */
const isOrganOfAnother = ({ words, actors, loose }: Reading, entry: ActorEntry, to: number): boolean => {
  if (!BODIES.has(entry.type) || words[to]?.key !== 'of') return false
  const owner = actors.names.longestAt(words, to + (words[to + 1]?.key === 'the' ? 2 : 1), loose)
  return owner?.values.some((sense) => OWNERS.has(sense.entry.type)) ?? false
}

/** Types whose names other organizations use for bodies of their own. */
const BODIES: ReadonlySet<string> = new Set(['un-organ', 'un-office', 'un-official'])
const OWNERS: ReadonlySet<string> = new Set(['igo', 'un-agency', 'state', 'former-state', 'court', 'treaty-body'])
