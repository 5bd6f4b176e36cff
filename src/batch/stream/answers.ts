// The result of a job → the lines that answer it: one for each request, in their order.

import type { JobResult } from '../job.ts'
import type { Request } from './request.ts'

const LF = Buffer.from('\n')
const COMMA = Buffer.from(',')
const END = Buffer.from(']}\n')

/**
 * The answers as bytes. A job of a stream has one file, whose lines are the JSON of one resolution each: they are put into
 * the answer as they are, since to read and write them again would cost as much as annotating does.
 */
export const answersOf = (requests: readonly Request[], { documents, bytes }: JobResult): Uint8Array => {
  const [all] = bytes as readonly [Uint8Array]
  const parts: Uint8Array[] = []
  let at = 0
  for (const [i, { entry, records }] of documents.entries()) {
    const error = entry.outcome === 'annotated' ? null : entry.reason
    const head = JSON.stringify({ id: (requests[i] as Request).id, error })
    parts.push(Buffer.from(`${head.slice(0, -1)},"resolutions":[`))
    for (const [r, { bytes: sizes }] of records.entries()) {
      const size = sizes[0] as number
      if (r > 0) parts.push(COMMA)
      parts.push(all.subarray(at, at + size - LF.length))
      at += size
    }
    parts.push(END)
  }
  return Buffer.concat(parts)
}
