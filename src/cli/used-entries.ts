// Which entries of a user's own models occurred in the texts: one that never did is probably misspelt.

import type { ResolutionRecord } from '../6-emit/record.ts'
import { readModelFiles } from '../models/load.ts'

/** Adds the ids of the verbs and actors of a record to `used`. */
export const addUsedEntries = (record: ResolutionRecord, used: Set<string>): void => {
  for (const { clauses, actors } of record.paragraphs) {
    for (const { verb, addressees } of clauses) {
      used.add(verb)
      for (const { actor } of addressees) if (actor !== null) used.add(actor)
    }
    for (const { actor } of actors) if (actor !== null) used.add(actor)
  }
}

/** Ids of the verbs and actors in the models folder `user` that are not among `used`. */
export const unusedEntries = (user: string, used: ReadonlySet<string>): string[] => {
  const unused: string[] = []
  for (const [path, content] of Object.entries(readModelFiles(user))) {
    if (!/^(?:verbs|actors)\//.test(path)) continue
    const { entries = [] } = content as { entries?: { id?: unknown }[] }
    for (const { id } of entries) if (typeof id === 'string' && !used.has(id)) unused.push(id)
  }
  return unused
}
