// The entries of the models that stand behind the marks of a corpus, as they are shown beside them. Runs in a browser.

import { namesOf } from '../models/actor-names.ts'
import type { Models } from '../models/index.ts'
import type { ShownActor, ShownVerb, SiteEntries } from './site.ts'

/** Names shown of an entry at most: a State has dozens. */
const MOST_NAMES = 12

/** The entries of these verbs and actors; an id that the models don't have (they may be other ones) is left out. */
export const entriesOf = (verbs: Iterable<string>, actors: Iterable<string>, models: Models): SiteEntries => {
  const shownVerbs: Record<string, ShownVerb> = {}
  for (const id of verbs) {
    const entry = models.verbs.byId.get(id)
    if (entry === undefined) continue
    const { forms, part, force, strength, scale, source } = entry
    shownVerbs[id] = { forms, part, force, strength, scale, source }
  }
  const shownActors: Record<string, ShownActor> = {}
  for (const id of actors) {
    const entry = models.actors.byId.get(id)
    if (entry === undefined) continue
    const names = namesOf(entry)
      .slice(0, MOST_NAMES)
      .map(({ name }) => name)
    shownActors[id] = { type: entry.type, names, acronyms: entry.acronyms ?? [], source: entry.source }
  }
  return { verbs: shownVerbs, actors: shownActors }
}
