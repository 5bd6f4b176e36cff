// ZIP: members are found by the directory at the end of the archive, and read where they lie. The only file that imports yauzl.

import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { ReadError } from '../read-error.ts'
import { archiveOf, type Member } from './archive.ts'
import type { ContainerFile } from './part.ts'

async function* membersOf({ path, file }: ContainerFile): AsyncGenerator<Member> {
  if (file === null) throw new ReadError(path, 'a packed ZIP archive, expected it to be unpacked first')
  // Names are decoded here: yauzl itself would give up an archive for one member whose name leads out of it.
  const archive = await openPromise(file, { autoClose: false, decodeStrings: false })
  try {
    for await (const entry of archive.eachEntry()) yield memberOf(archive, entry)
  } finally {
    archive.close()
  }
}

const memberOf = (archive: ZipFile, entry: Entry): Member => {
  const { generalPurposeBitFlag: flag, fileNameRaw, extraFields, uncompressedSize: size } = entry
  const name = getFileNameLowLevel(flag, fileNameRaw, extraFields, false)
  return {
    ...{ name, size, kind: kindOf(entry, name) },
    problem: entry.isEncrypted()
      ? 'locked by a password, expected a member that can be read'
      : entry.canDecodeFileData()
        ? null
        : `packed by method ${entry.compressionMethod}, expected deflate or none`,
    async *bytes() {
      yield* await archive.openReadStreamPromise(entry)
    },
    async check() {
      for await (const _ of await archive.openReadStreamPromise(entry));
    },
  }
}

/** Unix keeps what a member is in the upper half of its attributes. */
const kindOf = ({ externalFileAttributes, versionMadeBy }: Entry, name: string): Member['kind'] => {
  if (name.endsWith('/')) return 'folder'
  const isUnix = versionMadeBy >> 8 === 3
  return isUnix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000 ? 'link' : 'file'
}

export const zip = archiveOf(membersOf, { isStream: false })
