// How much of an earlier, broken-off run can be kept: what its journal says, the files hold, and the inputs still are.

import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { WrittenPart } from '../6-emit/output-file.ts'
import type { DocumentResult, JobDocument } from './job.ts'
import { type JournalEntry, type RunKey, readJournal } from './journal.ts'
import { isUnchanged } from './unchanged.ts'

/** What is kept of an earlier run. */
export interface Kept {
  /** Bytes of the journal. */
  readonly journal: number
  /** By name of file. */
  readonly files: ReadonlyMap<string, WrittenPart>
}

/** Where a run keeps its work. */
export interface WorkPlaces {
  /** The folder that will be the corpus. */
  readonly corpus: string
  readonly journal: string
}

/**
 * Finds what can be kept: the longest row of jobs whose documents are the first of the run, unchanged, and whose bytes stand
 * whole in the files. Null where nothing can.
 */
export const findKept = async (
  places: WorkPlaces,
  key: RunKey,
  inputs: AsyncGenerator<JobDocument>,
): Promise<Kept | null> => {
  let files: Parts | null = null
  let kept: Kept | null = null
  try {
    for await (const { entry, end } of readJournal(places.journal, key)) {
      files ??= await openParts(places.corpus, entry)
      const own = await next(inputs, entry.documents.length)
      if (!(await areUnchanged(entry.documents, own)) || !(await files.hold(entry))) break
      kept = { journal: end, files: files.parts() }
    }
    return kept
  } finally {
    await files?.close()
    await inputs.return(undefined)
  }
}

/** The next `count` documents, or as many as there are. */
const next = async (inputs: AsyncGenerator<JobDocument>, count: number): Promise<JobDocument[]> => {
  const documents: JobDocument[] = []
  while (documents.length < count) {
    const { value, done } = await inputs.next()
    if (done) break
    documents.push(value)
  }
  return documents
}

/** Whether documents are still these inputs; standard input can't be read twice, so it never counts as such. */
const areUnchanged = async (documents: readonly DocumentResult[], inputs: readonly JobDocument[]): Promise<boolean> => {
  const same = await Promise.all(documents.map(async ({ entry }, i) => isUnchanged(entry, inputs[i])))
  return !same.includes(false)
}

type Parts = Awaited<ReturnType<typeof openParts>>

/** The files of a broken-off corpus, those of its first `entry`, read in step with the journal. */
const openParts = async (folder: string, entry: JournalEntry) => {
  const parts: { path: string; handle: FileHandle | null; hash: Hash; bytes: number }[] = []
  for (const { path } of entry.files) {
    const handle = await open(join(folder, path), 'r').catch(() => null)
    parts.push({ path, handle, hash: createHash('sha256'), bytes: 0 })
  }
  return {
    /** Reads on to where `entry` ends; whether all files reach there and hold what was written. */
    async hold({ files }: JournalEntry): Promise<boolean> {
      for (const [i, file] of files.entries()) {
        const part = parts[i]
        if (part?.path !== file.path || part.handle === null) return false
        if (!(await readOn(part.handle, part.hash, part.bytes, file.bytes))) return false
        part.bytes = file.bytes
        if (part.hash.copy().digest('hex') !== file.sha256) return false
      }
      return true
    },
    parts: () => new Map(parts.map(({ path, hash, bytes }) => [path, { hash: hash.copy(), bytes }])),
    close: () => Promise.all(parts.map(({ handle }) => handle?.close())),
  }
}

/** Adds the bytes of a file from one place to another to a hash; whether there are so many. */
const readOn = async (handle: FileHandle, hash: Hash, from: number, to: number): Promise<boolean> => {
  const buffer = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(1, to - from)))
  for (let at = from; at < to; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, to - at), at)
    if (bytesRead === 0) return false
    hash.update(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
  return true
}
