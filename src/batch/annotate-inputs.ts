// Inputs → records, one input after the other: what standard output and a program of one's own are fed from.

import type { Readable } from 'node:stream'
import type { TableOptions } from '../1-read/containers/index.ts'
import type { InputEntry } from '../6-emit/manifest.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'
import { DEFAULT_LAYERS, type Layer } from '../layers.ts'
import type { Models } from '../models/index.ts'
import { annotateReading } from './annotate-reading.ts'
import { documentsOf, readingOf } from './documents.ts'
import type { InputFile } from './file-list.ts'
import { inOrder } from './in-order.ts'
import { sourceColumnsOf } from './source-columns.ts'
import { renamed, uniqueId } from './unique-id.ts'

/** A document, what became of it, and the records of its resolutions. */
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
  /** Which columns of tables hold text and id; found by their names where not given. */
  readonly tables?: TableOptions
}

/**
 * Annotates inputs in their order, those inside archives and tables one by one. One that can't be read or annotated is yielded as failed, with the reason, and the next
 * goes on. Ids are unique among all records: the second resolution named `x` becomes `x~2`, with a notice.
 */
export async function* annotateInputs(
  inputs: readonly InputFile[],
  models: Models,
  { inFlight = 8, stdin = process.stdin, layers = DEFAULT_LAYERS, tables = {} }: AnnotateInputsOptions = {},
): AsyncGenerator<AnnotatedInput> {
  const ids = new Set<string>()
  const columns = await sourceColumnsOf(inputs, tables)
  for await (const reading of inOrder(
    documentsOf(inputs, tables),
    (document) => readingOf(document, stdin),
    inFlight,
  )) {
    const { entry, records } = await annotateReading(reading, models, layers, columns)
    const named = records.map((record) => {
      const id = uniqueId(record.id, ids)
      return id === record.id ? record : renamed(record, id)
    })
    yield { input: reading.input, entry, records: named }
  }
}
