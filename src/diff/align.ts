// Which clause of one resolution is which of another.

import type { ClauseRecord, ResolutionRecord } from '../6-emit/record.ts'
import { pairsOf } from './pairs.ts'

/** A clause as it is compared: with its text, and its place among the clauses of its resolution. */
export interface PlacedClause {
  readonly clause: ClauseRecord
  readonly text: string
  readonly kind: string
  readonly place: number
}

/** A clause of both resolutions, or of one. */
export interface Aligned {
  readonly before: PlacedClause | null
  readonly after: PlacedClause | null
  /** Share of pairs of neighbouring words that both have (Dice); 1 for the same words, 0 where one is missing. */
  readonly similarity: number
}

/** The clauses of preambular and operative paragraphs, in order. */
export const clausesOf = (record: ResolutionRecord): PlacedClause[] =>
  record.paragraphs
    .filter(({ kind }) => kind === 'preambular' || kind === 'operative')
    .flatMap(({ kind, clauses }) =>
      clauses.map((clause) => ({ clause, kind, text: record.text.slice(clause.start, clause.end) })),
    )
    .map((clause, place) => ({ ...clause, place }))

/**
 * Aligns the clauses of two resolutions, each with one at most: the most similar first, of equally similar ones those
 * of the same verb, then those that stand nearest to the same place. The other way round gives the same pairs. In the order of the later
 * resolution, with what is gone behind what stood before it.
 */
export const align = (before: readonly PlacedClause[], after: readonly PlacedClause[]): Aligned[] => {
  const partner = new Map<PlacedClause, Aligned>()
  for (const pair of pairsOf(before, after)) {
    if (partner.has(pair.before) || partner.has(pair.after)) continue
    partner.set(pair.before, pair)
    partner.set(pair.after, pair)
  }
  const goneBehind = new Map<PlacedClause | null, Aligned[]>()
  let last: PlacedClause | null = null
  for (const clause of before) {
    const stays: PlacedClause | null = partner.get(clause)?.after ?? null
    if (stays !== null) last = stays
    else {
      const gone = goneBehind.get(last) ?? []
      gone.push({ before: clause, after: null, similarity: 0 })
      goneBehind.set(last, gone)
    }
  }
  return [
    ...(goneBehind.get(null) ?? []),
    ...after.flatMap((clause) => [
      partner.get(clause) ?? { before: null, after: clause, similarity: 0 },
      ...(goneBehind.get(clause) ?? []),
    ]),
  ]
}
