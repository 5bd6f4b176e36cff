// Cuts inputs into jobs: large enough that a message costs nothing, small enough that little is lost or held in memory.

import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { InputFile } from './collect.ts'
import type { JobDocument } from './job.ts'
import { readInput } from './read-input.ts'

const BYTES = 128 * 1024
const DOCUMENTS = 16

/** The documents of `inputs`, in order, a job at a time. */
export async function* jobsOf(inputs: readonly InputFile[], stdin: Readable): AsyncGenerator<readonly JobDocument[]> {
  let documents: JobDocument[] = []
  let bytes = 0
  for (const input of inputs) {
    documents.push({ input, reading: input.file === null ? await readInput(input, stdin) : null })
    bytes += input.file === null ? BYTES : await sizeOf(input.file)
    if (bytes < BYTES && documents.length < DOCUMENTS) continue
    yield documents
    documents = []
    bytes = 0
  }
  if (documents.length > 0) yield documents
}

const sizeOf = async (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )
