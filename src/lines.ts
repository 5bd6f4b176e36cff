// Lines of a file of any size. Not node:readline, for which U+2028 and U+2029 end a line, which JSON may hold as they are.

import { createReadStream } from 'node:fs'

/** Yields each line without its LF, and what stands behind the last. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let parts: Buffer[] = []
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    let rest = chunk as Buffer
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8')
      parts = []
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) parts.push(rest)
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8')
}
