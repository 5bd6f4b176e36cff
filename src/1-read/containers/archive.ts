// An archive, of whatever format: its members become documents. Members are names and bytes; nothing is unpacked to the disk.

import { isReadable, KINDS } from '../kinds.ts'
import { ReadError } from '../read-error.ts'
import { LIMITS, tooLarge } from './limits.ts'
import { containerKindOf, PACKED } from './names.ts'
import { unpacked } from './packed.ts'
import type { Container, ContainerFile, Part, TableOptions } from './part.ts'

/** A member of an archive. */
export interface Member {
  /** As the archive has it, with forward slashes. */
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'device'
  readonly size: number
  /** Why it can't be read; null where it may. */
  readonly problem: string | null
  /** Its bytes; to be asked for once, before the next member is. */
  readonly bytes: () => AsyncIterable<Uint8Array>
  /**
   * Reads it to its end where that can be done twice; throws where it is broken. How much a broken stream gives depends on how
   * fast it is read, so that of a table in it there would be now more rows and now less.
   */
  readonly check: () => Promise<void>
}

/** How a format gives its members; throws where the archive can't be read on. */
export type Members = (file: ContainerFile) => AsyncGenerator<Member>

/** A format of archives, from the way to its members. `isStream`: one that can't be read on behind a broken member. */
export const archiveOf = (members: Members, { isStream }: { readonly isStream: boolean }): Container => ({
  async *parts(file, options) {
    const names = new Set<string>()
    let met = 0
    for await (const member of broken(file, members(file))) {
      if (member.kind === 'folder' || isHidden(member.name)) continue
      const { name, size } = member
      const why = problemOf(member) ?? (names.has(name) ? 'a second member of this name, expected one' : null)
      names.add(name)
      const isSkipped = member.kind !== 'file' || !isReadable(name)
      if (!isSkipped || why !== null) met += 1
      if (why !== null) yield { name, size, problem: why }
      else if (isSkipped) yield { name, size, problem: `${whatItIs(member)}, expected ${KINDS}`, skipped: true }
      else yield* partsOfMember(file, member, options, isStream)
    }
    if (met === 0) throw new ReadError(file.path, `no file of a kind that is read in the archive, expected ${KINDS}`)
  },
  async *columns(file, options) {
    for await (const member of broken(file, members(file))) {
      const kind = containerKindOf(member.name)
      if (!kind?.isTable || member.kind !== 'file' || isHidden(member.name) || problemOf(member) !== null) continue
      try {
        await member.check()
        yield* (await kind.load()).columns(insideOf(file, member), options)
      } catch (error) {
        // What is wrong with a table is told when its rows are read.
        if (isStream && !(error instanceof ReadError)) throw brokenError(file, error)
      }
    }
  },
})

async function* partsOfMember(
  file: ContainerFile,
  member: Member,
  options: TableOptions,
  isStream: boolean,
): AsyncGenerator<Part> {
  const { name, size } = member
  const kind = containerKindOf(name)
  if (kind !== null && !kind.isTable) {
    yield { name, size, problem: 'an archive inside an archive, expected it to be unpacked first' }
    return
  }
  try {
    if (kind !== null) await member.check()
    if (kind !== null) yield* rowsInside(name, (await kind.load()).parts(insideOf(file, member), options))
    else if (size > LIMITS.document) yield { name, size, problem: tooLarge(size, LIMITS.document) }
    else yield { name, bytes: await collected(member.bytes(), LIMITS.document), isRow: false }
  } catch (error) {
    if (isStream && !(error instanceof ReadError)) throw brokenError(file, error)
    yield { name, size, problem: problemIn(error) }
  }
}

/** Parts of a table by the name of the table and their own. */
async function* rowsInside(name: string, parts: AsyncGenerator<Part>): AsyncGenerator<Part> {
  for await (const part of parts) yield { ...part, name: `${name}#${part.name}` }
}

const insideOf = ({ path }: ContainerFile, member: Member): ContainerFile => {
  const own = `${path}#${member.name}`
  const bytes = () => (PACKED.test(member.name) ? unpacked(member.bytes(), own, LIMITS) : member.bytes())
  return { path: own, file: null, bytes }
}

const problemIn = (error: unknown): string =>
  error instanceof ReadError ? error.problem : `expected a member that can be read (${(error as Error).message})`

/** Members are never written to the disk, so that such a name could do no harm; but it says that something is wrong. */
const problemOf = ({ name, problem }: Member): string | null =>
  /^(?:\/|[A-Za-z]:)/.test(name) || name.split('/').includes('..') || name.includes('\0')
    ? 'a name that leads out of the archive, expected one inside it'
    : problem

/** As in folders; and what a Mac puts beside each file of an archive. */
const isHidden = (name: string): boolean => name.split('/').some((part) => part === '__MACOSX' || /^\.[^.]/.test(part))

const whatItIs = ({ kind }: Member): string =>
  kind === 'link' ? 'a link, which is not followed' : kind === 'device' ? 'a device' : 'of no kind that is read'

/** The bytes of a member in one piece, of at most `most`. */
const collected = async (bytes: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > most) throw new Error(`more than the ${most} bytes that one document may have`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Members, with trouble of the archive itself in its name. */
async function* broken(file: ContainerFile, members: AsyncGenerator<Member>): AsyncGenerator<Member> {
  try {
    yield* members
  } catch (cause) {
    throw brokenError(file, cause)
  }
}

const brokenError = ({ path }: ContainerFile, cause: unknown): ReadError => {
  if (cause instanceof ReadError) return cause
  const { message } = cause as Error
  return new ReadError(path, `expected an archive that can be read, found a broken one (${message})`, { cause })
}
