// tar: members stand one behind the other, so that it is read once from its start, also where it is packed as a whole. The only
// file that imports tar-stream.

import { pipeline, Readable } from 'node:stream'
import { extract, type Headers } from 'tar-stream'
import { archiveOf, type Member } from './archive.ts'
import type { ContainerFile } from './part.ts'

async function* membersOf({ bytes }: ContainerFile): AsyncGenerator<Member> {
  const archive = extract()
  // A source that breaks is one that ends, so that all that came before is read, however slowly; it is told of at the end.
  let failure: unknown = null
  const untilBroken = async function* () {
    try {
      yield* bytes()
    } catch (error) {
      failure = error
    }
  }
  pipeline(Readable.from(untilBroken()), archive, () => undefined)
  try {
    for await (const entry of archive) {
      const chunks = entry[Symbol.asyncIterator]()
      yield { ...memberOf(entry.header), bytes: () => goingOn(chunks), check: async () => undefined }
      // The next member stands behind this one: what nobody asked for is passed over.
      while (!(await chunks.next()).done);
    }
  } catch (error) {
    throw failure ?? error
  }
  if (failure !== null) throw failure
}

/** The same chunks; whoever stops reading them leaves the rest to others, where `for await` would end the archive. */
async function* goingOn(chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}

const memberOf = ({ name, size = 0, type }: Headers): Omit<Member, 'bytes' | 'check'> => ({
  name: name.replace(/^(?:\.\/)+/, ''),
  size,
  kind: KINDS[type ?? 'file'] ?? 'device',
  problem: null,
})

const KINDS: Readonly<Record<string, Member['kind']>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'folder',
  link: 'link',
  symlink: 'link',
}

export const tar = archiveOf(membersOf, { isStream: true })
