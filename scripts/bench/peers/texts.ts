// The texts that a peer reads: the files that its first argument lists as JSON.

import { readFileSync } from 'node:fs'

/** Each text of the list, one after the other. */
export function* texts(): Generator<{ readonly path: string; readonly text: string }> {
  for (const path of JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as string[])
    yield { path, text: readFileSync(path, 'utf8') }
}
