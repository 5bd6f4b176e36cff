// Whether the files of the manifest are what was written, byte for byte.

import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Manifest } from '../../6-emit/manifest.ts'
import { counted } from '../../counted.ts'
import { sha256OfFile } from '../../sha256.ts'
import { type Check, Findings } from './findings.ts'

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
  let listed = 0
  for (const { path } of files) if (isList(path)) listed += await verifyList(folder, path, found)
  const beside = listed > 0 ? `, and ${counted(listed, 'file')} in folders` : ''
  return found.check(`${counted(files.length, 'file')} hashed, ${counted(size, 'byte')}${beside}`)
}

/** Whether a file lists those of its folder, as `sha256sum` does. */
const isList = (path: string): boolean => path.endsWith('/SHA256SUMS')

/** Hashes the files of a list; gives how many there are. */
const verifyList = async (folder: string, list: string, found: Findings): Promise<number> => {
  const lines = (await readFile(join(folder, list), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
  for (const [i, line] of lines.entries()) {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}([^/]+)$/.exec(line) ?? []
    if (name === undefined) {
      found.add(list, i + 1, 'expected a hash, two blanks and the name of a file')
      continue
    }
    const path = join(dirname(list), name)
    const own = await sha256OfFile(join(folder, path)).catch(() => null)
    if (own === null) found.add(path, null, `missing, expected a file of ${list}`)
    else if (own !== sha256) found.add(path, null, `other bytes than were written, expected SHA-256 ${sha256}`)
  }
  return lines.length
}
