// One input that was read → its records, or the reason why there are none.

import type { SourceColumn } from '../1-read/containers/part.ts'
import { ReadError } from '../1-read/index.ts'
import type { InputEntry } from '../6-emit/manifest.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'
import { type SourceValues, sourceValues } from '../6-emit/source-columns.ts'
import { toRecord } from '../6-emit/to-record.ts'
import type { Layer } from '../layers.ts'
import type { Models } from '../models/index.ts'
import { annotate } from '../pipeline.ts'
import { sha256Of } from '../sha256.ts'
import { findDoubt, findFault } from './find-fault.ts'
import type { ReadInput, Reading } from './read-input.ts'
import { sourceOf } from './source-of.ts'

/** What became of an input, and the records of its resolutions. */
export interface AnnotatedReading {
  readonly entry: InputEntry
  readonly records: readonly ResolutionRecord[]
}

/** Annotates one input; trouble with it, and trouble that it makes the program, becomes the reason of its entry. */
export const annotateReading = async (
  reading: Reading,
  models: Models,
  layers: ReadonlySet<Layer>,
  columns: readonly SourceColumn[] = [],
): Promise<AnnotatedReading> => {
  const { path } = reading.input
  if ('problem' in reading) {
    const { problem: reason, size: bytes, isSkipped = false } = reading
    const outcome = isSkipped ? 'skipped' : 'failed'
    return { entry: { path, sha256: null, bytes, outcome, reason, resolutions: 0 }, records: [] }
  }
  const sha256 = sha256Of(reading.bytes)
  const { records, reason, failed } = await annotateRead(reading, models, layers, columns)
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
const annotateRead = async (
  reading: ReadInput,
  models: Models,
  layers: ReadonlySet<Layer>,
  columns: readonly SourceColumn[],
): Promise<Attempt> => {
  try {
    const { source, columns: row } = await sourceOf(reading)
    const values = valuesOf(columns, row)
    const resolutions = annotate(source, models, layers)
    const fault = findFault(resolutions)
    if (fault !== null) return failure(fault)
    return {
      records: resolutions.map((resolution) => toRecord(resolution, layers, values)),
      reason: findDoubt(resolutions),
      failed: false,
    }
  } catch (error) {
    if (error instanceof ReadError) return failure(error.problem)
    return failure(`the program failed on it: ${(error as Error).message ?? error}`)
  }
}

/** What a record carries: a value for each column of the run; what the row has itself where the run has none, as in a stream. */
const valuesOf = (columns: readonly SourceColumn[], row: SourceValues): SourceValues | undefined => {
  if (columns.length > 0) return sourceValues(columns, row)
  return Object.keys(row).length > 0 ? row : undefined
}

const failure = (reason: string): Attempt => ({ records: [], reason: oneLine(reason), failed: true })

/** A message on one line, and not longer than a person reads. */
const oneLine = (message: string): string => message.replace(/\s+/g, ' ').slice(0, 300)
