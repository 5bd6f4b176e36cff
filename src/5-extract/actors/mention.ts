// The longest name of an actor at one word: a name of the gazetteer, a name built on one (Government of Mali, Malian
// authorities), or a short name that the document explains.

import type { ActorModels, PatternHead, Sense } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import type { Found } from '../../models/name-trie.ts'
import { IS_JOINED } from '../../models/word-table.ts'
import type { ActorRef } from '../../types.ts'
import { committeeAt } from './committee.ts'
import { gazetteerNameAt, nameAt } from './name.ts'
import { behindOf, type Mention, type Reading } from './reading.ts'
import { BEGINS_DEMONYM, BEGINS_HEAD, COMMITTEE, DEFINITE, HEAD_MODIFIER, HYPHEN_PREFIX, QUANTIFIER } from './traits.ts'

/** Names within names within names: the Chair of the Committee of the Council. */
const DEEPEST = 3
const MOST_MODIFIERS = 3

/** Longest mention that starts at a word, or null. `listed` is the longest name of the gazetteer there. */
export const mentionAt = (
  reading: Reading,
  at: number,
  listed: Found<Sense> | null = gazetteerNameAt(reading, at),
): Mention | null => readAt(reading, at, listed, 0)

const readAt = (reading: Reading, at: number, listed: Found<Sense> | null, depth: number): Mention | null => {
  if (at >= reading.line.end) return null
  const { line } = reading
  if (line.has(at, IS_JOINED) && line.has(at - 1, HYPHEN_PREFIX)) return null
  const short = line.isCapital(at) ? shortNameAt(reading, at, depth) : null
  const name = listed === null || short?.sure ? null : nameAt(reading, at, listed)
  const full = name && name.to >= (short?.to ?? 0) ? name : short
  const base = full ?? demonymAt(reading, at)
  let best: Mention | null = full
  if (base) best = longer(best, withHeadBehind(reading, base), at)
  if (line.has(at, BEGINS_HEAD | HEAD_MODIFIER)) best = longer(best, headWithOf(reading, at, depth), at)
  if (line.has(at, COMMITTEE) || line.key(at) === 'security') best = longer(best, committeeAt(reading, at), at)
  return best && hidesLonger(reading, at, best.to) ? null : best
}

/** The longer of two mentions that start at a word; the first where they are as long. */
const longer = (best: Mention | null, other: Mention | null, at: number): Mention | null =>
  other !== null && other.to > (best === null ? at : best.to) ? other : best

/** "all parties" in "all parties to the conflict": behind the quantifier begins a longer name. */
const hidesLonger = ({ line, actors, loose }: Reading, at: number, to: number): boolean =>
  to > at + 1 && line.has(at, QUANTIFIER) && (actors.names.longestAt(line, at + 1, loose)?.to ?? 0) > to

/** "the Commission" as this document uses it; and acronyms that it gave somebody itself. */
const shortNameAt = (reading: Reading, at: number, depth: number): Mention | null => {
  const { line, context, loose } = reading
  const ref = context.roles.acronym(line, at)
  if (ref) return { ref, to: at + 1, rule: 'actors:defined', sure: true }
  const definite = loose || depth > 0 || line.has(at - 1, DEFINITE)
  return definite ? context.roles.roleAt(reading, at) : null
}

/** "Malian", which names a State only with a head behind it. */
const demonymAt = ({ line, actors }: Reading, at: number): Mention | null => {
  if (!line.has(at, BEGINS_DEMONYM)) return null
  const found = actors.demonyms.longestAt(line, at)
  const ref = found?.values[0]
  return found && ref ? { ref, to: found.to, rule: 'actors:adjective', sure: true } : null
}

/** Malian *transitional authorities*, Forum *secretariat*. */
const withHeadBehind = ({ line, actors }: Reading, base: Mention): Mention | null => {
  const found = headAt(line, base.to, actors, false)
  const head = found?.values.find((one) => one.after && fits(one, base.ref))
  return found && head ? { ref: refWith(head, base.ref), to: found.to, rule: 'actors:head-behind', sure: true } : null
}

/** *Government of* Mali, *Executive Director of the* Office. */
const headWithOf = (reading: Reading, at: number, depth: number): Mention | null => {
  const { line, actors, loose } = reading
  if (depth === DEEPEST) return null
  const found = headAt(line, at, actors, loose)
  if (!found || line.key(found.to) !== 'of') return null
  const behind = behindOf(line, found.to)
  const target = readAt(reading, behind, gazetteerNameAt(reading, behind), depth + 1)
  const head = target && found.values.find((one) => fits(one, target.ref))
  return head ? { ref: refWith(head, target.ref), to: target.to, rule: 'actors:head-of', sure: true } : null
}

/** The head at a word, or behind its modifiers: *military*, *transitional military authorities*. */
const headAt = (line: NameLine, at: number, actors: ActorModels, loose: boolean): Found<PatternHead> | null => {
  for (let from = at; from - at <= MOST_MODIFIERS; from += 1) {
    const found = line.has(from, BEGINS_HEAD) ? actors.heads.longestAt(line, from, loose) : null
    if (found) return found
    if (!line.has(from, HEAD_MODIFIER)) return null
  }
  return null
}

const fits = (head: PatternHead, ref: ActorRef): boolean =>
  head.of === undefined || head.of.includes(ref.actorType ?? '')

/** The actor behind a head, seen through it. */
export const refWith = (head: PatternHead, ref: ActorRef): ActorRef => ({
  actor: ref.actor,
  actorType: head.type ?? ref.actorType,
  iso3: ref.iso3,
})
