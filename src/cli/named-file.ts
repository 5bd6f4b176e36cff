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
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder' : `can't be read (${code})`
    throw new UsageError(`${file}: ${why}, ${expected}`)
  }
}
