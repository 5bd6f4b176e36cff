// A clause followed through a series of resolutions.

import type { ResolutionRecord } from '../6-emit/record.ts'
import { clausesOf, type PlacedClause } from './align.ts'
import { type Change, diffResolutions, type ScaleOf } from './change.ts'

/** A clause in one resolution of a series, with what became of it since the one before. */
export interface Followed {
  readonly record: ResolutionRecord
  readonly clause: PlacedClause | null
  readonly changes: readonly Change[]
}

/**
 * Follows the clause that holds `words` (in either case; the first that does) from the first resolution that has it. Where it is
 * gone, a later clause with the words takes it up again.
 */
export const followClause = (records: readonly ResolutionRecord[], words: string, scaleOf?: ScaleOf): Followed[] => {
  const wanted = words.toLowerCase().replace(/\s+/g, ' ')
  const holds = ({ text }: PlacedClause) => text.toLowerCase().replace(/\s+/g, ' ').includes(wanted)
  const followed: Followed[] = []
  let place: number | null = null
  for (const [i, record] of records.entries()) {
    const before = records[i - 1]
    const step: Step | undefined =
      before === undefined || place === null ? undefined : stepOf(before, record, place, scaleOf)
    const next: PlacedClause | null = step?.clause ?? clausesOf(record).find(holds) ?? null
    if (step?.clause) followed.push({ record, ...step })
    else if (next !== null) followed.push({ record, clause: next, changes: ['new'] })
    else if (place !== null) followed.push({ record, clause: null, changes: ['gone'] })
    place = next?.place ?? null
  }
  return followed
}

type Step = Pick<Followed, 'clause' | 'changes'>

const stepOf = (
  before: ResolutionRecord,
  after: ResolutionRecord,
  place: number,
  scaleOf: ScaleOf | undefined,
): Step | undefined => {
  const row = diffResolutions(before, after, scaleOf).clauses.find((clause) => clause.before?.place === place)
  return row === undefined ? undefined : { clause: row.after, changes: row.changes }
}
