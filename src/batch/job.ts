// A job: a few documents that one worker annotates in one go, and what it gives back, as bytes.

import type { SourceColumn } from '../1-read/containers/part.ts'
import type { InputEntry } from '../6-emit/manifest.ts'
import type { Layer } from '../layers.ts'
import type { ModelFiles } from '../models/index.ts'
import type { InputFile } from './file-list.ts'
import type { Reading } from './read-input.ts'
import type { TallyData } from './tally.ts'

/** What all jobs of a run share. */
export interface JobSetup {
  readonly modelFiles: ModelFiles
  readonly formats: readonly string[]
  readonly layers: readonly Layer[]
  /** Columns of tables that are carried into every record. */
  readonly source: readonly SourceColumn[]
}

/** A document of a job. */
export interface JobDocument {
  readonly input: InputFile
  /** What was read of it already: a document inside a file, and standard input, which only the main thread can read. */
  readonly reading: Reading | null
}

/** A resolution in the bytes of a job: its id, and how many bytes of each file are its own. */
export interface JobRecord {
  readonly id: string
  readonly bytes: readonly number[]
}

/** What became of a document. */
export interface DocumentResult {
  readonly entry: InputEntry
  readonly records: readonly JobRecord[]
}

/** What became of a job. */
export interface JobResult {
  readonly documents: readonly DocumentResult[]
  /** What is added to each file of the corpus, in the order of `jobFiles`. */
  readonly bytes: readonly Uint8Array[]
  readonly tally: TallyData
}

/** The results of several jobs as that of one. */
export const joinResults = (
  results: readonly JobResult[],
  mergeTallies: (all: TallyData[]) => TallyData,
): JobResult => ({
  documents: results.flatMap(({ documents }) => documents),
  bytes: (results[0]?.bytes ?? []).map((_, i) => Buffer.concat(results.map(({ bytes }) => bytes[i] as Uint8Array))),
  tally: mergeTallies(results.map(({ tally }) => tally)),
})
