// The layers of annotation: what is asked for decides what is computed and what is written.

/** A layer of annotation; text and paragraphs are always there. */
export type Layer = 'clauses' | 'addressees' | 'actors' | 'money' | 'tokens'

/** Every layer, in the order of the stages, with what it holds. */
export const layers: Readonly<Record<Layer, string>> = {
  clauses: 'what each operative verb of the organ governs',
  addressees: 'whom a clause is addressed to; brings the clauses with it',
  actors: 'every mention of an actor',
  money: 'every sum of money',
  tokens: 'every word with its base form and part of speech',
}

/** What is annotated where nobody says otherwise. */
export const DEFAULT_LAYERS: ReadonlySet<Layer> = new Set(['clauses', 'addressees', 'actors', 'money'])

/** The layers that are written: those asked for, and clauses where addressees hang on them. */
export const writtenLayers = (asked: Iterable<Layer>): ReadonlySet<Layer> => withNeeds(asked, { addressees: 'clauses' })

/** The layers that have to be computed: those written, and those that one of them is decided by. */
export const neededLayers = (written: Iterable<Layer>): ReadonlySet<Layer> =>
  // Whether an actor is addressed or only mentioned depends on the addressees, and those on the clauses.
  withNeeds(withNeeds(written, { actors: 'addressees' }), { addressees: 'clauses' })

const withNeeds = (asked: Iterable<Layer>, needs: Partial<Record<Layer, Layer>>): ReadonlySet<Layer> => {
  const all = new Set(asked)
  for (const layer of asked) {
    const need = needs[layer]
    if (need !== undefined) all.add(need)
  }
  return new Set((Object.keys(layers) as Layer[]).filter((layer) => all.has(layer)))
}
