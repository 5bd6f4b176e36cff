// The file that --out names.

import { access, constants, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Writes what --out asks for. Throws UsageError where the file can't be written. */
export const writeOut = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text)
  } catch (error) {
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

const notWritable = (file: string, error: unknown): UsageError =>
  new UsageError(
    `--out ${file}: can't be written (${(error as NodeJS.ErrnoException).code}), expected a file in a folder that is there`,
  )
