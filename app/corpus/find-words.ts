// Keywords in all texts: shard after shard, so that the page stays alive, and each text once.

import { hitFinder } from '../../src/kwic/pattern.ts'
import type { Clauses } from './clauses.ts'
import { shardTexts } from './texts.ts'

/** Places of keywords inside clauses, in the order of the corpus. */
export interface Found {
  /** The row of each place, and where it is in the text of the document. */
  readonly rows: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a row has any. */
  readonly hit: Uint8Array
}

/** Shards that are on their way while one is looked through. */
const AHEAD = 6

/** Finds words as `calls-upon kwic` does: whole words, `*` for any letters, commas between several. `signal` gives up. */
export const findWords = async (clauses: Clauses, q: string, signal: AbortSignal): Promise<Found> => {
  const find = hitFinder(q.split(',').filter((words) => words.trim() !== ''))
  const { shards } = clauses.index
  const found = {
    rows: [] as number[],
    starts: [] as number[],
    ends: [] as number[],
    hit: new Uint8Array(clauses.rows),
  }
  for (let shard = 0; shard < shards.length; shard += 1) {
    for (let next = shard + 1; next < Math.min(shards.length, shard + AHEAD); next += 1)
      void shardTexts(next).catch(() => {})
    const texts = await shardTexts(shard)
    signal.throwIfAborted()
    for (const [i, text] of texts.entries()) {
      const doc = (shards[shard] as number) + i
      let row = clauses.firstRow[doc] as number
      const end = clauses.firstRow[doc + 1] as number
      for (const hit of find(text)) {
        while (row < end && endOf(clauses, row) <= hit.start) row += 1
        if (row === end) break
        if ((clauses.columns.start[row] as number) > hit.start || hit.end > endOf(clauses, row)) continue
        found.rows.push(row)
        found.starts.push(hit.start)
        found.ends.push(hit.end)
        found.hit[row] = 1
      }
    }
  }
  return found
}

const endOf = ({ columns }: Clauses, row: number): number =>
  (columns.start[row] as number) + (columns.length[row] as number)
