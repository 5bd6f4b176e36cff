// Lines of a file of any size.

import { createReadStream } from 'node:fs'
import { linesIn } from './1-read/containers/lines.ts'

/** Yields each line without its LF, and what stands behind the last. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const line of linesIn(createReadStream(path, { highWaterMark: 1 << 20 })))
    if (line !== null) yield line.toString('utf8')
}
