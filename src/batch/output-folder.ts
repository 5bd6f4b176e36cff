// A folder that appears whole or not at all: written beside its place, moved there at the end.

import { randomUUID } from 'node:crypto'
import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isCorpus } from './is-corpus.ts'

/** An output folder that can't be used: one line that names it and what was expected. */
export class OutputError extends Error {
  override name = 'OutputError'
}

/** A folder in the making. */
export interface OutputFolder {
  /** Where to write. */
  readonly workshop: string
  /** Moves what was written to its place. */
  readonly finish: () => Promise<void>
  /** Takes away what was written; the place stays as it was. */
  readonly discard: () => Promise<void>
}

/**
 * Prepares to write the folder `place`. What stands there is kept until `finish`; a folder that holds something is only
 * replaced with `force`, and only if it is an annotated corpus. Throws OutputError.
 */
export const openOutputFolder = async (place: string, force: boolean): Promise<OutputFolder> => {
  const path = await realpath(place).catch(() => resolve(place))
  await checkPlace(place, path, force)
  const parent = dirname(path)
  const workshop = join(parent, `.${basename(path)}.part-${randomUUID().slice(0, 8)}`)
  await mkdir(workshop, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`${place}: expected a folder above it that can be written to (${error.code})`)
  })
  const discard = () => rm(workshop, { recursive: true, force: true })
  const finish = async () => {
    const old = `${workshop}.old`
    const moved = await rename(path, old).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw new OutputError(`${place}: expected a folder that can be replaced (${error.code})`)
      },
    )
    await rename(workshop, path).catch(async (error: NodeJS.ErrnoException) => {
      if (moved) await rename(old, path)
      throw new OutputError(`${place}: expected a place that can be written to (${error.code})`)
    })
    if (moved) await rm(old, { recursive: true, force: true })
  }
  return { workshop, finish, discard }
}

const checkPlace = async (place: string, path: string, force: boolean): Promise<void> => {
  const kind = await stat(path).catch(() => null)
  if (kind === null) return
  if (!kind.isDirectory()) throw new OutputError(`${place}: a file, expected a folder that is new or empty`)
  const names = await readdir(path)
  if (names.length === 0) return
  if (!force)
    throw new OutputError(`${place}: not empty, expected a folder that is new or empty (--force replaces a corpus)`)
  if (!(await isCorpus(path)))
    throw new OutputError(`${place}: not an annotated corpus, expected one for --force to replace`)
}
