// Tells a folder that this program wrote from any other, by its manifest.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../6-emit/manifest.ts'

/** The manifest of the corpus in a folder; null where none can be read, or it is not this program's. */
export const manifestOf = async (folder: string): Promise<Manifest | null> => {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
    return typeof manifest?.schema_version === 'string' && manifest?.program?.name === 'calls-upon' ? manifest : null
  } catch {
    return null
  }
}

/** Whether a folder is one that this program wrote. */
export const isCorpus = async (folder: string): Promise<boolean> => (await manifestOf(folder)) !== null
