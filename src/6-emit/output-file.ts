// One file of a corpus while it is written: buffered, counted and hashed on the way.

import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

/** What the manifest says of a file that was written. */
export interface WrittenFile {
  /** Name inside the corpus folder. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A file that takes text in pieces. `write` waits where the disk is slower than the program. */
export interface OutputFile {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<WrittenFile>
}

const BUFFERED = 256 * 1024

/** Creates `name` in `folder` as UTF-8. Throws where it stands already or can't be written. */
export const openOutputFile = async (folder: string, name: string): Promise<OutputFile> => {
  const handle = await open(join(folder, name), 'wx')
  const hash = createHash('sha256')
  let pieces: string[] = []
  let waiting = 0
  let bytes = 0
  const flush = async () => {
    const chunk = Buffer.from(pieces.join(''), 'utf8')
    pieces = []
    waiting = 0
    hash.update(chunk)
    bytes += chunk.length
    await handle.writeFile(chunk)
  }
  return {
    async write(text) {
      pieces.push(text)
      waiting += text.length
      if (waiting >= BUFFERED) await flush()
    },
    async close() {
      try {
        await flush()
        await handle.sync()
      } finally {
        await handle.close()
      }
      return { path: name, bytes, sha256: hash.digest('hex') }
    },
  }
}
