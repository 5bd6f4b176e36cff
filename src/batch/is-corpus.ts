// Tells a folder that this program wrote from any other.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether a folder is one that this program wrote: its manifest says so. */
export const isCorpus = async (path: string): Promise<boolean> => {
  try {
    const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'))
    return typeof manifest?.schema_version === 'string' && manifest?.program?.name === 'calls-upon'
  } catch {
    return false
  }
}
