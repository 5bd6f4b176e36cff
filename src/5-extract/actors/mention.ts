// The longest name of an actor at one word: a name of the gazetteer, a name built on one (Government of Mali, Malian
// authorities), or a short name that the document explains.

import { type ActorModels, type PatternHead, refOf } from '../../models/actors.ts'
import type { Found } from '../../models/name-trie.ts'
import type { NameWord } from '../../models/name-words.ts'
import type { ActorRef } from '../../types.ts'
import { committeeAt } from './committee.ts'
import type { KnownRole } from './in-document.ts'
import { nameAt } from './name.ts'
import type { ActorContext, Mention, Reading } from './reading.ts'

/** Names within names within names: the Chair of the Committee of the Council. */
const DEEPEST = 3
const MOST_MODIFIERS = 3

/** Longest mention that starts at word `at`, or null. With `loose`, capitals don't matter. */
export const mentionAt = (
  words: readonly NameWord[],
  at: number,
  actors: ActorModels,
  context: ActorContext,
  loose = false,
): Mention | null => readAt({ words, actors, context, loose }, at, 0)

const readAt = (reading: Reading, at: number, depth: number): Mention | null => {
  if (depth > DEEPEST || at >= reading.words.length) return null
  if (joinedTo(reading, at, reading.actors.patterns.hyphenPrefixes)) return null
  const short = shortNameAt(reading, at, depth)
  const name = short?.sure ? null : nameAt(reading, at)
  const base = name && name.to >= (short?.to ?? 0) ? name : (short ?? demonymAt(reading, at))
  let best = base && 'bare' in base ? null : base
  for (const longer of [
    base && withHeadBehind(reading, base),
    headWithOf(reading, at, depth),
    committeeAt(reading, at),
  ])
    if (longer && longer.to > (best?.to ?? at)) best = longer
  return best && hidesLonger(reading, at, best.to) ? null : best
}

/** "all parties" in "all parties to the conflict": behind the quantifier begins a longer name. */
const hidesLonger = ({ words, actors, loose }: Reading, at: number, to: number): boolean =>
  to > at + 1 &&
  actors.patterns.quantifiers.has((words[at] as NameWord).key) &&
  (actors.names.longestAt(words, at + 1, loose)?.to ?? 0) > to

/** "the Commission" as this document uses it; and acronyms that it gave somebody itself. */
const shortNameAt = ({ words, actors, context, loose }: Reading, at: number, depth: number): KnownRole | null => {
  const word = words[at] as NameWord
  const ref = context.roles.acronym(word.text)
  if (ref && !isKnownAcronym(actors, words, at, ref)) return { ref, to: at + 1, rule: 'actors:defined', sure: true }
  const definite = loose || depth > 0 || DEFINITE.has(words[at - 1]?.key ?? '')
  return definite ? context.roles.roleAt(words, at) : null
}

/** An acronym that means the same in the gazetteer is read there. */
const isKnownAcronym = (actors: ActorModels, words: readonly NameWord[], at: number, ref: ActorRef): boolean =>
  actors.names.longestAt(words.slice(at, at + 1), 0)?.values.some(({ entry }) => entry.id === ref.actor) ?? false

const DEFINITE: ReadonlySet<string> = new Set(['the', 'that', 'this', 'said'])

const joinedTo = ({ words }: Reading, at: number, prefixes: ReadonlySet<string>): boolean =>
  (words[at] as NameWord).joined && prefixes.has(words[at - 1]?.key ?? '')

/** "Malian", which names a State only with a head behind it. */
const demonymAt = ({ words, actors }: Reading, at: number): (Mention & { readonly bare: true }) | null => {
  const found = actors.demonyms.longestAt(words, at)
  const entry = found?.values[0]
  return found && entry ? { ref: refOf(entry), to: found.to, rule: 'actors:adjective', bare: true } : null
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
  if (!found || !LINKS.has(words[found.to]?.key ?? '')) return null
  const target = readAt(reading, found.to + (words[found.to + 1]?.key === 'the' ? 2 : 1), depth + 1)
  const head = target && found.values.find((one) => fits(one, target.ref))
  return head ? { ref: refWith(head, target.ref), to: target.to, rule: 'actors:head-of' } : null
}

const LINKS: ReadonlySet<string> = new Set(['of'])

/** The head at a word, or behind its modifiers: *military*, *transitional military authorities*. */
const headAt = (
  words: readonly NameWord[],
  at: number,
  actors: ActorModels,
  loose: boolean,
): Found<PatternHead> | null => {
  for (let from = at; from - at <= MOST_MODIFIERS; from += 1) {
    const found = actors.heads.longestAt(words, from, loose)
    if (found) return found
    if (!actors.patterns.headModifiers.has(words[from]?.key ?? '')) return null
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
