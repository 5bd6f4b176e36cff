// The file that a command is given.

import { readFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

/** The bytes of a file. Throws UsageError, which names the file and what was `expected`, where it can't be read. */
export const bytesOfFile = async (
  file: string,
  expected = 'expected the text of a resolution',
): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${file}: ${code === 'ENOENT' ? 'no such file' : `can't be read (${code})`}, ${expected}`)
  }
}
