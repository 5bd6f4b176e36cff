// The file that --out names.

import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Writes what --out asks for; a file that is there is replaced when the new one is whole. Throws UsageError where it can't be written. */
export const writeOut = async (file: string, text: string): Promise<void> => {
  const place = await realpath(file).catch(() => file)
  const kind = await stat(place).catch(() => null)
  // A pipe or a device can't be replaced.
  const aside = kind === null || kind.isFile() ? `${place}.writing` : place
  try {
    await writeFile(aside, text)
    if (aside !== place) await rename(aside, place)
  } catch (error) {
    if (aside !== place) await rm(aside, { force: true }).catch(() => undefined)
    throw notWritable(file, error)
  }
}

/** Throws UsageError where the folder of the file that --out asks for is not there, before anything else is done. */
export const checkOut = async (file: string): Promise<void> => {
  try {
    await access(dirname(file), constants.W_OK)
  } catch (error) {
    throw notWritable(file, error)
  }
}

const notWritable = (file: string, error: unknown): UsageError => {
  const { code } = error as NodeJS.ErrnoException
  const expected = code === 'ENOSPC' ? 'space on its disk' : 'a file in a folder that is there'
  return new UsageError(`--out ${file}: can't be written (${code}), expected ${expected}`)
}
