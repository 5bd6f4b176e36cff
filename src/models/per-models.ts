// What a stage makes of compiled models, once for all texts.

/** A function that calls `make` once for each set of models and gives what was made as long as the models are kept. */
export const perModels = <M extends object, T>(make: (models: M) => T): ((models: M) => T) => {
  const made = new WeakMap<M, T>()
  // Nearly always asked for the same models as before.
  let last: { readonly models: M; readonly own: T } | null = null
  return (models) => {
    if (last !== null && last.models === models) return last.own
    const own = made.get(models) ?? make(models)
    made.set(models, own)
    last = { models, own }
    return own
  }
}
