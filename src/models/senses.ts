// What a name stands for, and in which years.

import type { ActorRef } from '../types.ts'
import type { ActorEntry } from './actor-files.ts'

/** What a name stands for, in which years. */
export interface Sense {
  readonly entry: ActorEntry
  /** What the entry says of whom it names. */
  readonly ref: ActorRef
  readonly from: number | null
  readonly until: number | null
  /** Whether it is an acronym, which a capitalised word may follow. */
  readonly acronym: boolean
}

/** What an entry says of whom it names. */
export const refOf = (entry: ActorEntry): ActorRef => ({
  actor: entry.id,
  actorType: entry.type,
  iso3: entry.iso3 ?? null,
})

/**
 * The sense that a name's senses leave in a year (null: not known, when names of the past don't count), the first where
 * several name one entry; null where they leave none, or several entries.
 */
export const senseIn = (senses: readonly Sense[], year: number | null): Sense | null => {
  let only: Sense | null = null
  for (let i = 0; i < senses.length; i += 1) {
    const sense = senses[i] as Sense
    const { from, until } = sense
    const isValid = year === null ? until === null : (from ?? year) <= year && year <= (until ?? year)
    if (!isValid || sense.entry === only?.entry) continue
    if (only !== null) return null
    only = sense
  }
  return only
}

/** The entry of that sense. */
export const entryOf = (senses: readonly Sense[], year: number | null): ActorEntry | null =>
  senseIn(senses, year)?.entry ?? null
