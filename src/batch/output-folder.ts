// A folder that appears whole or not at all: written in a work folder beside its place, moved there at the end. The work folder
// outlives a run that was broken off, so that the next can go on with it.

import { randomUUID } from 'node:crypto'
import { link, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { isCorpus } from './is-corpus.ts'

/** An output folder that can't be used: one line that names it and what was expected. */
export class OutputError extends Error {
  override name = 'OutputError'
}

/** A folder in the making. */
export interface OutputFolder {
  /** Where to write what will be the folder; may hold what an earlier run has written. */
  readonly workshop: string
  /** The file beside it that says what is done. */
  readonly journal: string
  /** Moves what was written to its place. */
  readonly finish: () => Promise<void>
  /** Takes away what was written; the place stays as it was. */
  readonly discard: () => Promise<void>
  /** Leaves what was written to a later run. */
  readonly leave: () => Promise<void>
}

/**
 * Prepares to write the folder `place`. What stands there is kept until `finish`; a folder that holds something is only
 * replaced with `force`, and only if it is an annotated corpus. Throws OutputError, also where another run is writing it.
 */
export const openOutputFolder = async (place: string, force: boolean): Promise<OutputFolder> => {
  const path = await realpath(place).catch(() => resolve(place))
  await checkPlace(place, path, force)
  const { work, lock } = workOf(path)
  const workshop = join(work, 'corpus')
  const old = join(work, 'replaced')
  await makeFolder(workshop).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`${place}: expected a folder above it that can be written to (${error.code})`)
  })
  await takeLock(place, lock)
  const discard = () => rm(work, { recursive: true, force: true })
  const finish = async () => {
    // What a run replaced that was broken off behind its last move: the corpus that followed it stands in the place.
    if (await stat(path).catch(() => null)) await rm(old, { recursive: true, force: true })
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
    await syncFolder(dirname(path))
    await discard()
  }
  return { workshop, journal: join(work, 'journal.jsonl'), finish, discard, leave: () => rm(lock, { force: true }) }
}

/** Takes away what a run left beside `place` that was broken off when its corpus stood there already. */
export const clearAway = async (place: string): Promise<void> => {
  const { work, lock } = workOf(await realpath(place))
  if ((await stat(work).catch(() => null)) === null) return
  // Where another run holds it, the work folder is not left but used.
  const taken = await takeLock(place, lock).then(
    () => true,
    () => false,
  )
  if (taken) await rm(work, { recursive: true, force: true })
}

/** The work folder of the folder `path`, and its lock. */
const workOf = (path: string) => {
  const work = join(dirname(path), `.${basename(path)}.part`)
  return { work, lock: join(work, 'lock') }
}

/**
 * Takes the lock of a work folder; one whose process is gone is taken over. The file is linked to its place with the number
 * of the process already in it: an empty lock would look like one that nobody holds.
 */
const takeLock = async (place: string, lock: string): Promise<void> => {
  const own = `${lock}-${randomUUID()}`
  await writeFile(own, `${process.pid}\n`).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`${place}: expected a folder above it that can be written to (${error.code})`)
  })
  try {
    while (!(await isLinked(place, own, lock))) {
      const holder = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10)
      if (isRunning(holder))
        throw new OutputError(
          `${place}: process ${holder} is writing it, expected no other run (if it is not, remove ${lock})`,
        )
      await rm(lock, { force: true })
    }
  } finally {
    await rm(own, { force: true })
  }
}

/** Whether the lock could be linked to its place; false where one stands there. */
const isLinked = (place: string, own: string, lock: string): Promise<boolean> =>
  link(own, lock).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw new OutputError(`${place}: expected a folder above it that can be written to (${error.code})`)
    },
  )

const isRunning = (pid: number): boolean => {
  if (!(pid > 0) || pid === process.pid) return pid === process.pid
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Makes a rename survive a loss of power, where the system can. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
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
