// Names of the gazetteer as they stand in a text, and what shows that a name is not meant: Lake Chad, United Nations Convention.

import { type Sense, senseIn } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import type { Found } from '../../models/name-trie.ts'
import { HAS_INNER_CAPITAL, IS_JOINED, TOUCHES } from '../../models/word-table.ts'
import type { ActorRef } from '../../types.ts'
import { mandateEnd } from './mandate.ts'
import { behindOf, type Mention, type Reading } from './reading.ts'
import { BEGINS_NAME, FOLLOWER, PLACE_PREFIX } from './traits.ts'

/** The longest name of the gazetteer at a word, whatever it means there. */
export const gazetteerNameAt = ({ line, actors, loose }: Reading, at: number): Found<Sense> | null =>
  loose || line.has(at, BEGINS_NAME) ? actors.names.longestAt(line, at, loose) : null

/** What a name of the gazetteer at a word means; null where it is part of another name, or no actor's here. */
export const nameAt = (reading: Reading, at: number, found: Found<Sense>): Mention | null => {
  const { actors, context } = reading
  const ref = senseIn(found.values, context.year)?.ref
  if (!ref || isPlace(reading, ref, at) || isNoActor(reading, ref, at, found.to)) return null
  if (isLongerName(reading, found.values, ref, found.to) || isOrganOfAnother(reading, ref, found.to)) return null
  const end = ofSecretariat(reading, ref, found.to)
  const to = actors.patterns.mandateTypes.has(ref.actorType ?? '') ? mandateEnd(reading, end) : end
  return { ref, to, rule: 'actors:name', sure: true }
}

/** Lake Chad, the Gulf of Guinea. */
const isPlace = ({ line }: Reading, ref: ActorRef, at: number): boolean => {
  if (ref.iso3 === null) return false
  if (line.has(at - 1, PLACE_PREFIX)) return line.isCapital(at - 1)
  const of = line.key(at - 1) === 'the' ? at - 2 : at - 1
  if (line.key(of) !== 'of') return false
  return line.isCapital(of - 1) && line.has(of - 1, PLACE_PREFIX)
}

/** United States dollars; the European Union and *its member States*; the ECE of ECE/TRANS/1 and the UN of UN-Fund. */
const isNoActor = ({ line, actors }: Reading, ref: ActorRef, at: number, to: number): boolean => {
  if (ref.iso3 !== null && actors.patterns.notBefore.has(line.key(to))) return true
  if (ref.actor === 'un/member-states' && OWNING.has(line.key(at - 1))) return true
  if (to > at + 1 || !line.has(at, HAS_INNER_CAPITAL) || !ALL_CAPITALS.test(line.text(at))) return false
  return inSymbol(line, at) || (line.has(to, IS_JOINED) && line.isCapital(to))
}

const OWNING: ReadonlySet<string> = new Set(['its', 'their'])
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
const LONGEST_SYMBOL = 14

/** Whether a word stands in a document symbol: joined by slashes to a number. */
const inSymbol = (line: NameLine, at: number): boolean => {
  let slash = false
  for (const step of [1, -1]) {
    for (let i = at; Math.abs(i - at) < LONGEST_SYMBOL; i += step) {
      if (!line.has(step > 0 ? i + 1 : i, TOUCHES)) break
      const neighbour = line.key(i + step)
      slash ||= neighbour === '/'
      if (slash && /\d/.test(neighbour)) return true
    }
  }
  return false
}

/** Department of Economic and Social Affairs *of the Secretariat*. */
const ofSecretariat = ({ line }: Reading, ref: ActorRef, to: number): number => {
  if (ref.actorType !== 'un-office' || line.key(to) !== 'of' || line.key(to + 1) !== 'the') return to
  const at = line.key(to + 2) === 'united' && line.key(to + 3) === 'nations' ? to + 4 : to + 2
  return line.text(at) === 'Secretariat' ? at + 1 : to
}

/** United Nations *Convention*: a full name that only begins a longer one. */
const isLongerName = ({ line, actors }: Reading, senses: readonly Sense[], ref: ActorRef, to: number): boolean => {
  if (line.has(to, IS_JOINED) || !line.isCapital(to)) return false
  // "MONUSCO Force Commander" names MONUSCO; "UN Charter" doesn't name the UN.
  if (senses.some((sense) => sense.acronym) && line.text(to - 1).length > 2) return false
  return !line.has(to, FOLLOWER) && actors.patterns.wholeNameTypes.has(ref.actorType ?? '')
}

/** General Assembly *of the Organization of American States*. */
const isOrganOfAnother = ({ line, actors, loose }: Reading, ref: ActorRef, to: number): boolean => {
  if (line.key(to) !== 'of' || !BODIES.has(ref.actorType ?? '')) return false
  const owner = actors.names.longestAt(line, behindOf(line, to), loose)
  return owner?.values.some((sense) => OWNERS.has(sense.ref.actorType ?? '')) ?? false
}

/** Types whose names other organizations use for bodies of their own. */
const BODIES: ReadonlySet<string> = new Set(['un-organ', 'un-office', 'un-official'])
const OWNERS: ReadonlySet<string> = new Set(['igo', 'un-agency', 'state', 'former-state', 'court', 'treaty-body'])
