// Inputs → records, one input after the other: what a corpus folder, standard output and a program of one's own are fed from.

import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { ReadError, readBytes } from '../1-read/index.ts'
import type { InputEntry } from '../6-emit/manifest.ts'
import { type ResolutionRecord, toRecord } from '../6-emit/record.ts'
import { DEFAULT_LAYERS, type Layer } from '../layers.ts'
import type { Models } from '../models/index.ts'
import { notice } from '../notice.ts'
import { annotate } from '../pipeline.ts'
import type { InputFile } from './collect.ts'
import { findDoubt, findFault } from './find-fault.ts'
import { type Reading, readAhead } from './read-ahead.ts'

/** An input, what became of it, and the records of its resolutions. */
export interface AnnotatedInput {
  readonly input: InputFile
  readonly entry: InputEntry
  readonly records: readonly ResolutionRecord[]
}

/** How inputs are annotated. */
export interface AnnotateInputsOptions {
  /** What is annotated; all but tokens by default. */
  readonly layers?: ReadonlySet<Layer>
  /** How many inputs are read at once; changes nothing in what comes out. */
  readonly inFlight?: number
  readonly stdin?: Readable
}

/**
 * Annotates inputs in their order. One that can't be read or annotated is yielded as failed, with the reason, and the next
 * goes on. Ids are unique among all records: the second resolution named `x` becomes `x~2`, with a notice.
 */
export async function* annotateInputs(
  inputs: readonly InputFile[],
  models: Models,
  { inFlight = 8, stdin = process.stdin, layers = DEFAULT_LAYERS }: AnnotateInputsOptions = {},
): AsyncGenerator<AnnotatedInput> {
  const ids = new Set<string>()
  for await (const reading of readAhead(inputs, inFlight, stdin)) {
    const { entry, records } = annotateReading(reading, models, layers)
    yield { input: reading.input, entry, records: records.map((record) => withUniqueId(record, ids)) }
  }
}

const annotateReading = (
  reading: Reading,
  models: Models,
  layers: ReadonlySet<Layer>,
): Omit<AnnotatedInput, 'input'> => {
  const { path } = reading.input
  if ('problem' in reading) {
    const { problem: reason, size: bytes } = reading
    return { entry: { path, sha256: null, bytes, outcome: 'failed', reason, resolutions: 0 }, records: [] }
  }
  const sha256 = createHash('sha256').update(reading.bytes).digest('hex')
  const { records, reason, failed } = annotateBytes(reading.bytes, path, models, layers)
  const outcome = failed ? 'failed' : 'annotated'
  return { entry: { path, sha256, bytes: reading.bytes.length, outcome, reason, resolutions: records.length }, records }
}

interface Attempt {
  readonly records: readonly ResolutionRecord[]
  /** Why it failed, or what a reader should know of it. */
  readonly reason: string | null
  readonly failed: boolean
}

/** Annotates one document; trouble with it, and trouble that it makes the program, becomes the reason. */
const annotateBytes = (bytes: Uint8Array, path: string, models: Models, layers: ReadonlySet<Layer>): Attempt => {
  try {
    const resolutions = annotate(readBytes(bytes, path), models, layers)
    const fault = findFault(resolutions)
    if (fault !== null) return failure(fault)
    return {
      records: resolutions.map((resolution) => toRecord(resolution, layers)),
      reason: findDoubt(resolutions),
      failed: false,
    }
  } catch (error) {
    if (error instanceof ReadError) return failure(error.message.replace(`${path}: `, ''))
    return failure(`the program failed on it: ${(error as Error).message ?? error}`)
  }
}

const failure = (reason: string): Attempt => ({ records: [], reason: oneLine(reason), failed: true })

/** A message on one line, and not longer than a person reads. */
const oneLine = (message: string): string => message.replace(/\s+/g, ' ').slice(0, 300)

const withUniqueId = (record: ResolutionRecord, ids: Set<string>): ResolutionRecord => {
  let id = record.id
  for (let n = 2; ids.has(id); n += 1) id = `${record.id}~${n}`
  ids.add(id)
  if (id === record.id) return record
  const message = `Unexpected second resolution with the id ${record.id}, expected one; this one is called ${id}`
  return { ...record, id, notices: [...record.notices, notice('emit:duplicate-id', 'warning', message)] }
}
