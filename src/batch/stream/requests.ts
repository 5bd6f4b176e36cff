// Standard input → jobs: the lines that came together, a few at a time.

import { linesByPiece } from '../../1-read/containers/lines.ts'
import { JOB } from '../jobs.ts'
import { type Carried, LONGEST_LINE, type Request, requestOn, textOf } from './request.ts'

/**
 * The requests in their order, as many at a time as one worker annotates in one go. What has come is handed on when the
 * input pauses: whoever sends it may be waiting for its answer. Empty lines are passed over, `onLine` hears of all others.
 */
export async function* requestsIn(
  bytes: AsyncIterable<Uint8Array>,
  carried: Carried,
  onLine: () => void,
): AsyncGenerator<readonly Request[]> {
  for await (const lines of linesByPiece(bytes, LONGEST_LINE)) {
    let job: Request[] = []
    let size = 0
    for (const line of lines) {
      if (line !== null && isEmpty(line)) continue
      onLine()
      job.push(requestOn(line, carried))
      size += line?.length ?? 0
      if (size < JOB.bytes && job.length < JOB.documents) continue
      yield job
      job = []
      size = 0
    }
    if (job.length > 0) yield job
  }
}

/** Whether nothing stands on a line; looks into short ones only. */
const isEmpty = (line: Buffer): boolean => line.length < 16 && textOf(line).trim() === ''
