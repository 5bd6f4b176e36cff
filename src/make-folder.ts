// A folder with those above it.

import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing; one that is there is left as it is. Throws what the disk throws.
 * Node's own `recursive` never comes back from a folder that can hold none, as /proc, and names the wrong reason on a disk
 * that can't be written to.
 */
export const makeFolder = async (path: string): Promise<void> => {
  const above = dirname(path)
  if (above !== path && (await stat(above).catch(() => null)) === null) await makeFolder(above)
  await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
    const kind = error.code === 'EEXIST' ? await stat(path).catch(() => null) : null
    if (!kind?.isDirectory()) throw error
  })
}
