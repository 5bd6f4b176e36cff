// One document packed by gzip.

import { gunzipSync } from 'node:zlib'
import { ReadError } from './read-error.ts'

/** Whether bytes are packed by gzip. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * What was packed, of at most `most` bytes.
 * @throws ReadError where it is broken, longer, or packed again
 */
export const gunzip = (bytes: Uint8Array, path: string, most: number): Uint8Array => {
  let unpacked: Uint8Array
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: most })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const problem =
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `expected at most ${Math.round(most / 1024 / 1024)} MB when unpacked, found more`
        : `expected a gzip file that can be read, found a broken one (${message})`
    throw new ReadError(path, problem, { cause })
  }
  if (isGzip(unpacked)) throw new ReadError(path, 'expected a document, found gzip inside gzip')
  return unpacked
}
