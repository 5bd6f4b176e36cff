// One file of a corpus while it is written: counted and hashed on the way.

import { createHash, type Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

/** What the manifest says of a file that was written. */
export interface WrittenFile {
  /** Name inside the corpus folder. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A file that takes bytes, one piece after the other. */
export interface OutputFile {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** How far it reaches, and the hash of all that was written so far. */
  readonly state: () => WrittenFile
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** How far a file reaches, with its hash in the making. */
export interface WrittenPart {
  readonly bytes: number
  readonly hash: Hash
}

/** Opens `name` in `folder`: anew, or behind what is there already. Whatever stands behind that is cut off. */
export const openOutputFile = async (folder: string, name: string, part: WrittenPart | null): Promise<OutputFile> => {
  const handle = await open(join(folder, name), part === null ? 'w' : 'r+')
  const hash = part?.hash ?? createHash('sha256')
  let bytes = part?.bytes ?? 0
  await handle.truncate(bytes)
  return {
    async write(piece) {
      hash.update(piece)
      for (let done = 0; done < piece.length; ) {
        const { bytesWritten } = await handle.write(piece, done, piece.length - done, bytes + done)
        done += bytesWritten
      }
      bytes += piece.length
    },
    state: () => ({ path: name, bytes, sha256: hash.copy().digest('hex') }),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}
