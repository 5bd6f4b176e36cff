// Whether the files of the manifest are what was written, byte for byte.

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../../6-emit/manifest.ts'
import { sha256OfFile } from '../../sha256.ts'
import { type Check, counted, Findings } from './findings.ts'

/** Hashes every file of the manifest. */
export const verifyFiles = async (folder: string, { files }: Manifest): Promise<Check> => {
  const found = new Findings()
  let size = 0
  for (const { path, bytes, sha256 } of files) {
    const kind = await stat(join(folder, path)).catch(() => null)
    if (!kind?.isFile()) {
      found.add(path, null, 'missing, expected a file of the manifest')
      continue
    }
    size += kind.size
    if (kind.size !== bytes) found.add(path, null, `${kind.size} bytes, expected ${bytes}`)
    else if ((await sha256OfFile(join(folder, path))) !== sha256)
      found.add(path, null, `other bytes than were written, expected SHA-256 ${sha256}`)
  }
  return found.check(`${counted(files.length)} files hashed, ${counted(size)} bytes`)
}
