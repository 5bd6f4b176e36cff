// tar: members stand one behind the other, so that it is read once from its start, also where it is packed as a whole. The only
// file that imports tar-stream.

import { pipeline, Readable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { extract, type Headers } from 'tar-stream'
import { archiveOf, type Member } from './archive.ts'
import type { ContainerFile } from './part.ts'

async function* membersOf({ bytes }: ContainerFile): AsyncGenerator<Member> {
  const archive = extract()
  let member: MemberBytes | null = null
  // A source that breaks is one that ends, and it ends when all that came before is read, however slowly: tar-stream drops what
  // nobody has read yet when it finds that an archive is cut off.
  let failure: unknown = null
  const untilRead = async function* () {
    try {
      yield* bytes()
    } catch (error) {
      failure = error
    }
    await member?.allRead()
  }
  pipeline(Readable.from(untilRead()), archive, () => undefined)
  try {
    for await (const entry of archive) {
      const own = new MemberBytes(entry[Symbol.asyncIterator]())
      member = own
      yield { ...memberOf(entry.header), bytes: () => own.chunks(), check: async () => undefined }
      // The next member stands behind this one: what nobody asked for is passed over.
      for await (const _ of own.chunks());
    }
  } catch (error) {
    throw failure ?? error
  }
  if (failure !== null) throw failure
}

/** The bytes of a member. Whoever stops reading them leaves the rest to others, where `for await` would end the archive. */
class MemberBytes {
  readonly #source: AsyncIterator<Uint8Array>
  /** How often more was asked for, and how often something came. */
  #asked = 0
  #came = 0
  #isDone = false
  #onAsked: () => void = () => undefined

  constructor(source: AsyncIterator<Uint8Array>) {
    this.#source = source
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    while (!this.#isDone) {
      this.#asked += 1
      this.#onAsked()
      try {
        const { value, done } = await this.#source.next()
        if (done) this.#isDone = true
        else yield value
      } catch (error) {
        this.#isDone = true
        throw error
      } finally {
        this.#came += 1
      }
    }
  }

  /** Waits until more is asked for than there is. */
  async allRead(): Promise<void> {
    while (!this.#isDone) {
      const asked = this.#asked
      if (this.#came < asked) {
        await turn()
        await turn()
        if (this.#came < asked) return
      } else
        await new Promise<void>((resolve) => {
          this.#onAsked = resolve
        })
    }
  }
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
