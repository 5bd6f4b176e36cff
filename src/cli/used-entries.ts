// Which entries of a user's own models occurred in the texts: one that never did is probably misspelt.

import { readModelFiles } from '../models/load.ts'

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
