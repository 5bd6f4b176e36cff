// The longest name of an actor at one word: a name of the gazetteer, a name built on one (Government of Mali, Malian
// authorities), or a short name that the document explains.

import { type ActorModels, type PatternHead, refOf } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-line.ts'
import type { Found } from '../../models/name-trie.ts'
import type { ActorRef } from '../../types.ts'
import { committeeAt } from './committee.ts'
import type { KnownRole } from './in-document.ts'
import { nameAt } from './name.ts'
import { behindOf, keyAt, type Mention, type Reading } from './reading.ts'
import {
  BEGINS_DEMONYM,
  BEGINS_HEAD,
  COMMITTEE,
  DEFINITE,
  HEAD_MODIFIER,
  HYPHEN_PREFIX,
  has,
  QUANTIFIER,
} from './traits.ts'

/** Names within names within names: the Chair of the Committee of the Council. */
const DEEPEST = 3
const MOST_MODIFIERS = 3

/** Longest mention that starts at a word, or null. */
export const mentionAt = (reading: Reading, at: number): Mention | null => readAt(reading, at, 0)

const readAt = (reading: Reading, at: number, depth: number): Mention | null => {
  if (depth > DEEPEST || at >= reading.end) return null
  const { words } = reading
  const word = words[at] as NameWord
  if (word.joined && has(words[at - 1], HYPHEN_PREFIX)) return null
  const short = word.isCapital ? shortNameAt(reading, at, depth) : null
  const name = short?.sure ? null : nameAt(reading, at)
  const full = name && name.to >= (short?.to ?? 0) ? name : short
  const base = full ?? demonymAt(reading, at)
  let best: Mention | null = full
  if (base) best = longer(best, withHeadBehind(reading, base), at)
  if (has(word, BEGINS_HEAD | HEAD_MODIFIER)) best = longer(best, headWithOf(reading, at, depth), at)
  if (has(word, COMMITTEE)) best = longer(best, committeeAt(reading, at), at)
  return best && hidesLonger(reading, at, best.to) ? null : best
}

/** The longer of two mentions that start at a word; the first where they are as long. */
const longer = (best: Mention | null, other: Mention | null, at: number): Mention | null =>
  other !== null && other.to > (best === null ? at : best.to) ? other : best

/** "all parties" in "all parties to the conflict": behind the quantifier begins a longer name. */
const hidesLonger = ({ words, actors, loose }: Reading, at: number, to: number): boolean =>
  to > at + 1 && has(words[at], QUANTIFIER) && (actors.names.longestAt(words, at + 1, loose)?.to ?? 0) > to

/** "the Commission" as this document uses it; and acronyms that it gave somebody itself. */
const shortNameAt = (reading: Reading, at: number, depth: number): KnownRole | null => {
  const { words, actors, context, loose } = reading
  const word = words[at] as NameWord
  const ref = context.roles.acronym(word.text)
  if (ref && !isKnownAcronym(actors, word, ref)) return { ref, to: at + 1, rule: 'actors:defined', sure: true }
  const definite = loose || depth > 0 || has(words[at - 1], DEFINITE)
  return definite ? context.roles.roleAt(reading, at) : null
}

/** An acronym that means the same in the gazetteer is read there. */
const isKnownAcronym = (actors: ActorModels, word: NameWord, ref: ActorRef): boolean =>
  actors.names.exactly([word]).some(({ entry }) => entry.id === ref.actor)

/** "Malian", which names a State only with a head behind it. */
const demonymAt = ({ words, actors }: Reading, at: number): Mention | null => {
  if (!has(words[at], BEGINS_DEMONYM)) return null
  const found = actors.demonyms.longestAt(words, at)
  const entry = found?.values[0]
  return found && entry ? { ref: refOf(entry), to: found.to, rule: 'actors:adjective' } : null
}

/** Malian *transitional authorities*, Forum *secretariat*. */
const withHeadBehind = ({ words, actors }: Reading, base: Mention): Mention | null => {
  const found = headAt(words, base.to, actors, false)
  const head = found?.values.find((one) => one.after && fits(one, base.ref))
  return found && head ? { ref: refWith(head, base.ref), to: found.to, rule: 'actors:head-behind' } : null
}

/** *Government of* Mali, *Executive Director of the* Office. */
const headWithOf = (reading: Reading, at: number, depth: number): Mention | null => {
  const { words, actors, loose } = reading
  const found = headAt(words, at, actors, loose)
  if (!found || keyAt(words, found.to) !== 'of') return null
  const target = readAt(reading, behindOf(words, found.to), depth + 1)
  const head = target && found.values.find((one) => fits(one, target.ref))
  return head ? { ref: refWith(head, target.ref), to: target.to, rule: 'actors:head-of' } : null
}

/** The head at a word, or behind its modifiers: *military*, *transitional military authorities*. */
const headAt = (
  words: readonly NameWord[],
  at: number,
  actors: ActorModels,
  loose: boolean,
): Found<PatternHead> | null => {
  for (let from = at; from - at <= MOST_MODIFIERS; from += 1) {
    const found = has(words[from], BEGINS_HEAD) ? actors.heads.longestAt(words, from, loose) : null
    if (found) return found
    if (!has(words[from], HEAD_MODIFIER)) return null
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
