// The short names that the models know: what an actor is called once it was named in full, and whom an organ means by its own.

import type { ActorRef } from '../types.ts'
import type { ActorEntry, ActorPatterns } from './actor-files.ts'
import { nameWords } from './name-words.ts'
import { refOf } from './senses.ts'

/** A short name, and whom it means. */
export interface ShortName {
  /** Its words, folded. */
  readonly keys: readonly string[]
  readonly ref: ActorRef
}

/** By the id of an actor: short names that count once it is named in full, its own and of those whom it brings along. */
export const compileShortNames = (byId: ReadonlyMap<string, ActorEntry>): ReadonlyMap<string, readonly ShortName[]> => {
  const ownOf = (entry: ActorEntry | undefined): readonly ShortName[] =>
    entry?.shortNames?.map((name) => ({ keys: keysOf(name), ref: refOf(entry) })) ?? []
  const byActor = new Map<string, readonly ShortName[]>()
  for (const entry of byId.values()) {
    const names = [entry, ...(entry.brings ?? []).map((id) => byId.get(id))].flatMap(ownOf)
    if (names.length > 0) byActor.set(entry.id, names)
  }
  return byActor
}

/** By the id of an actor: its head, by the title that stands for them once the actor is named. */
export const compileHeadTitles = (entries: readonly ActorEntry[]): ReadonlyMap<string, ShortName> =>
  new Map(
    entries.flatMap((entry) =>
      entry.headTitle === undefined
        ? []
        : [[entry.id, { keys: keysOf(entry.headTitle), ref: { ...refOf(entry), actorType: 'official' } }]],
    ),
  )

/** By adopting organ: whom its own short names mean; under `*` whom they mean anywhere else. */
export const compileHomeRoles = (
  homeRoles: ActorPatterns['homeRoles'],
  byId: ReadonlyMap<string, ActorEntry>,
): ReadonlyMap<string, readonly ShortName[]> =>
  new Map(
    Object.entries(homeRoles).map(([organ, roles]) => [
      organ,
      Object.entries(roles).map(([name, [id, type]]) => {
        const { actor, actorType, iso3 } = refOf(byId.get(id) as ActorEntry)
        return { keys: keysOf(name), ref: { actor, actorType: type ?? actorType, iso3 } }
      }),
    ]),
  )

const keysOf = (name: string): readonly string[] => nameWords(name).map((word) => word.key)
