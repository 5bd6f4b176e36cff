// Many documents: inputs → an annotated corpus in a folder that appears whole or not at all.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codebook, scalesOf } from './6-emit/codebook.ts'
import { rowSource } from './6-emit/column.ts'
import { type FormatFile, formatFiles, formats } from './6-emit/formats/index.ts'
import { type Counts, countInput, countRecord, type InputEntry, manifestText, noCounts } from './6-emit/manifest.ts'
import { type OutputFile, openOutputFile } from './6-emit/output-file.ts'
import type { ResolutionRecord } from './6-emit/record.ts'
import { tablesOf } from './6-emit/tables.ts'
import { type AnnotateInputsOptions, annotateInputs } from './batch/annotate-inputs.ts'
import { type Collected, collectInputs } from './batch/collect.ts'
import { openOutputFolder } from './batch/output-folder.ts'
import { programEntry } from './batch/versions.ts'
import { DEFAULT_LAYERS, writtenLayers } from './layers.ts'
import type { LoadedModels } from './models/load.ts'

export { type AnnotatedInput, annotateInputs } from './batch/annotate-inputs.ts'
export { type Collected, collectInputs, type InputFile, type InputProblem } from './batch/collect.ts'
export { OutputError } from './batch/output-folder.ts'

/** How a corpus is annotated. */
export interface CorpusOptions extends AnnotateInputsOptions {
  /** Files, folders (walked whole), patterns, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** The folder to write. */
  readonly out: string
  readonly models: LoadedModels
  /** Names of output formats; all by default. */
  readonly formats?: readonly string[]
  /** Whether a corpus that stands in `out` is replaced. */
  readonly force?: boolean
  /** Stops the run between two documents; nothing is then written to `out`. */
  readonly signal?: AbortSignal
  /** Called with each input when it is done, in order; `file` is where it was read from. */
  readonly onInput?: (entry: InputEntry, file: string | null) => void
  /** Called with each record as it is written. */
  readonly onRecord?: (record: ResolutionRecord) => void
}

/** What became of a run. */
export interface CorpusResult {
  readonly counts: Counts
  readonly inputs: readonly InputEntry[]
  /** How many files there were to read. */
  readonly files: number
  /** False where no resolution was found: `out` is then as it was. */
  readonly written: boolean
}

/**
 * Annotates a corpus into a folder. A document that can't be read or annotated is listed as failed in the manifest and the
 * rest goes on. The same inputs, models and versions give the same bytes. Throws OutputError where `out` can't be used,
 * and what the disk throws; `out` is then as it was.
 */
export const annotateCorpus = async (options: CorpusOptions): Promise<CorpusResult> => {
  const output = await openOutputFolder(options.out, options.force ?? false)
  const layers = writtenLayers(options.layers ?? DEFAULT_LAYERS)
  const writers: Writer[] = []
  try {
    const collected = await collectInputs(options.inputs, options.out)
    for (const format of formatFiles(options.formats ?? Object.keys(formats), layers)) {
      const file = await openOutputFile(output.workshop, format.name)
      writers.push({ format, file })
      await file.write(format.head)
    }
    const result = await writeRecords(collected, writers, options)
    const files = await Promise.all(writers.splice(0).map(({ file }) => file.close()))
    if (!result.written) {
      await output.discard()
      return result
    }
    const { models, files: modelFiles, hash } = options.models
    const sources = { tables: tablesOf(layers), scales: scalesOf(modelFiles), verbs: models.verbs.entries }
    await writeFile(join(output.workshop, 'codebook.md'), codebook(sources))
    const { counts, inputs } = result
    const manifest = { program: programEntry(), models: { sha256: hash }, layers: [...layers], counts, files, inputs }
    await writeFile(join(output.workshop, 'manifest.json'), manifestText(manifest))
    await output.finish()
    return result
  } catch (error) {
    await Promise.allSettled(writers.map(({ file }) => file.close()))
    await output.discard()
    throw error
  }
}

/** A file of the corpus that is open, with what goes into it. */
interface Writer {
  readonly format: FormatFile
  readonly file: OutputFile
}

const writeRecords = async (
  { files, skipped, problems }: Collected,
  writers: readonly Writer[],
  options: CorpusOptions,
): Promise<CorpusResult> => {
  const counts = noCounts()
  const inputs: InputEntry[] = []
  const done = (entry: InputEntry, file: string | null) => {
    countInput(counts, entry)
    inputs.push(entry)
    options.onInput?.(entry, file)
  }
  for await (const { input, entry, records } of annotateInputs(files, options.models.models, options)) {
    options.signal?.throwIfAborted()
    for (const record of records) {
      const source = rowSource(record)
      for (const { format, file } of writers) await file.write(format.lines(source))
      countRecord(counts, record)
      options.onRecord?.(record)
    }
    done(entry, input.file)
  }
  const unread = { sha256: null, bytes: null, resolutions: 0 }
  const kind = 'of no kind that is read, expected .txt or .md'
  for (const { path, file } of skipped) done({ ...unread, path, outcome: 'skipped', reason: kind }, file)
  for (const { path, message } of problems) done({ ...unread, path, outcome: 'failed', reason: message }, path)
  return { counts, inputs, files: files.length, written: counts.resolutions > 0 }
}
