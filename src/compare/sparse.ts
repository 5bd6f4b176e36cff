// Counts of units by document, of which most are 0: a resolution holds a dozen of a hundred verbs.

/** Counts that can be added up document by document. */
export interface SparseCounts {
  /** Adds the counts of a document to `totals`, one entry a unit. */
  readonly addTo: (totals: Float64Array, document: number) => void
}

/** Keeps only the counts that are not 0; `counts` has one array a unit, with one entry a document. */
export const sparse = (counts: readonly Uint32Array[], documents: number): SparseCounts => {
  const starts = new Uint32Array(documents + 1)
  for (const count of counts)
    for (let i = 0; i < documents; i += 1) if (count[i] !== 0) starts[i + 1] = (starts[i + 1] as number) + 1
  for (let i = 0; i < documents; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const units = new Uint32Array(starts[documents] as number)
  const values = new Uint32Array(units.length)
  const next = starts.slice()
  for (const [u, count] of counts.entries())
    for (let i = 0; i < documents; i += 1)
      if (count[i] !== 0) {
        const at = next[i] as number
        units[at] = u
        values[at] = count[i] as number
        next[i] = at + 1
      }
  return {
    addTo(totals, document) {
      const end = starts[document + 1] as number
      for (let at = starts[document] as number; at < end; at += 1) {
        const unit = units[at] as number
        totals[unit] = (totals[unit] as number) + (values[at] as number)
      }
    },
  }
}
