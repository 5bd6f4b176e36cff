// The file that --out names.

import { writeFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

/** Writes what --out asks for. Throws UsageError where the file can't be written. */
export const writeOut = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new UsageError(
      `--out ${file}: can't be written (${(error as NodeJS.ErrnoException).code}), expected a file in a folder that is there`,
    )
  }
}
