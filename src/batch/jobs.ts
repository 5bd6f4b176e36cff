// Cuts documents into jobs: large enough that a message costs nothing, small enough that little is lost or held in memory.

import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { JobDocument } from './job.ts'
import { type Reading, readInput } from './read-input.ts'

/** Bytes and documents with which a job is full. */
export const JOB = { bytes: 128 * 1024, documents: 16 }

/** The documents, in order, a job at a time. */
export async function* jobsOf(
  all: AsyncIterable<JobDocument>,
  stdin: Readable,
): AsyncGenerator<readonly JobDocument[]> {
  let documents: JobDocument[] = []
  let bytes = 0
  for await (const { input, reading: read } of all) {
    // Standard input can be read on the main thread only.
    const reading = read ?? (input.file === null ? await readInput(input, stdin) : null)
    documents.push({ input, reading })
    bytes += reading === null ? sizeOf(input.file as string) : sizeRead(reading)
    if (bytes < JOB.bytes && documents.length < JOB.documents) continue
    yield documents
    documents = []
    bytes = 0
  }
  if (documents.length > 0) yield documents
}

const sizeRead = (reading: Reading): number => ('bytes' in reading ? reading.bytes.length : 0)

/** Asked at once: a promise would cost more than the answer. */
const sizeOf = (file: string): number => {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
