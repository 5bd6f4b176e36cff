// The journal of a run: a line a job, each with a hash of its own, so that a line that was torn by a sudden end is known.

import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { linesIn } from '../1-read/containers/lines.ts'
import type { WrittenFile } from '../6-emit/output-file.ts'
import { sha256Of } from '../sha256.ts'
import type { DocumentResult } from './job.ts'
import type { TallyData } from './tally.ts'

/** What a run depends on beside its inputs, as text: a journal of another run says something else. */
export type RunKey = string

/** A job that is done: its documents, and how far every file of the corpus then reached. */
export interface JournalEntry {
  readonly documents: readonly DocumentResult[]
  readonly tally: TallyData
  readonly files: readonly WrittenFile[]
}

/** An entry of a journal, with the byte behind it. */
export interface JournalLine {
  readonly entry: JournalEntry
  readonly end: number
}

const HASH = 16

/**
 * Reads the journal of a run with this key, an entry at a time, up to the first line that is not whole; nothing where there is
 * none, or that of another run.
 */
export async function* readJournal(path: string, key: RunKey): AsyncGenerator<JournalLine> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size === 0) return
  const bytes = createReadStream(path, { end: size - 1 })
  let end = 0
  for await (const line of linesIn(bytes)) {
    const start = end
    end += (line as Buffer).length + 1
    const value = end > size ? null : parseLine((line as Buffer).toString('utf8'))
    if (value === null || (start === 0 && JSON.stringify(value) !== JSON.stringify({ key }))) return
    if (start > 0) yield { entry: value as JournalEntry, end }
  }
}

/** A journal that is written. */
export interface Journal {
  readonly add: (entry: JournalEntry) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts a journal, or goes on with one behind its first `keep` bytes. */
export const openJournal = async (path: string, key: RunKey, keep: number): Promise<Journal> => {
  const handle = await open(path, keep === 0 ? 'w' : 'r+')
  await handle.truncate(keep)
  let at = keep
  const write = async (value: unknown) => {
    at += await writeAt(handle, Buffer.from(line(value)), at)
  }
  if (keep === 0) await write({ key })
  return { add: write, sync: () => handle.datasync(), close: () => handle.close() }
}

/** Writes all of `bytes` at a place; gives how many they are. */
const writeAt = async (handle: FileHandle, bytes: Uint8Array, at: number): Promise<number> => {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
  return bytes.length
}

const line = (value: unknown): string => {
  const text = JSON.stringify(value)
  return `${sha256Of(text).slice(0, HASH)} ${text}\n`
}

const parseLine = (whole: string): unknown => {
  const text = whole.slice(HASH + 1)
  return whole.slice(0, HASH) === sha256Of(text).slice(0, HASH) ? JSON.parse(text) : null
}
