// Parts of a ZIP archive. The only file that imports the reader of archives.

import { unzipSync } from 'fflate'
import { ReadError } from '../read-error.ts'

/** What the parts that are read may measure in all, and one of them against its packed size: beyond that it is a bomb. */
const MOST_BYTES = 128 * 1024 * 1024
const MOST_TIMES = 400

/**
 * The parts of an archive that are wanted, by their names; others are not unpacked.
 * @throws ReadError where it is broken, or unpacks to more than a document has
 */
export const unzip = (
  bytes: Uint8Array,
  path: string,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!isWanted(name)) return false
        total += originalSize
        if (total > MOST_BYTES || originalSize > MOST_TIMES * Math.max(size, 1024))
          throw new ReadError(
            path,
            `expected an archive of a document, found one that unpacks from ${size} to ${originalSize} bytes (${name})`,
          )
        return true
      },
    })
    return new Map(Object.entries(parts))
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw new ReadError(
      path,
      `expected an archive that can be read, found a broken one (${(cause as Error).message})`,
      {
        cause,
      },
    )
  }
}
