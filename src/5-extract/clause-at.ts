// In which clause something stands.

import { countBefore } from '../spans.ts'
import type { Clause } from '../types.ts'

/** Id of the clause that a span lies in, or null; offsets are UTF-16 code units. Clauses are in order of start. */
export const clauseAt = (clauses: readonly Clause[], start: number, end: number): string | null => {
  const clause = clauses[countBefore(clauses, start + 1) - 1]
  return clause !== undefined && end <= clause.end ? clause.id : null
}
