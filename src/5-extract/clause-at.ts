// In which clause something stands.

import type { Clause } from '../types.ts'

/** Id of the clause that a span lies in, or null; offsets are UTF-16 code units. Clauses are in order of start. */
export const clauseAt = (clauses: readonly Clause[], start: number, end: number): string | null => {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle] as Clause).start <= start) low = middle + 1
    else high = middle
  }
  const clause = low > 0 ? (clauses[low - 1] as Clause) : null
  return clause !== null && end <= clause.end ? clause.id : null
}
