// Many documents: inputs → an annotated corpus in a folder that appears whole or not at all, and that a run which was broken
// off goes on with.

import type { Readable } from 'node:stream'
import type { TableOptions } from './1-read/containers/index.ts'
import { fileNames } from './6-emit/formats/index.ts'
import type { InputEntry } from './6-emit/manifest.ts'
import type { OffsetUnit } from './6-emit/offsets.ts'
import { type Collected, collectFiles } from './batch/collect.ts'
import { completeCorpus } from './batch/complete.ts'
import { documentsOf } from './batch/documents.ts'
import { MOST_WASTE_BEFORE, memoryKeeper } from './batch/keep-small.ts'
import { clearAway, openOutputFolder } from './batch/output-folder.ts'
import { setupOf } from './batch/setup.ts'
import { Tally } from './batch/tally.ts'
import { programEntry } from './batch/versions.ts'
import type { WorkerOptions } from './batch/workers.ts'
import { writeCorpus } from './batch/write-corpus.ts'
import type { Layer } from './layers.ts'
import type { LoadedModels } from './models/load.ts'

export { collectInputs, type InputProblem } from './batch/collect.ts'
export type { InputFile } from './batch/file-list.ts'
export { OutputError } from './batch/output-folder.ts'

/** How a corpus is annotated. */
export interface CorpusOptions extends WorkerOptions {
  /** Files, folders (walked whole), patterns, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** The folder to write. */
  readonly out: string
  readonly models: LoadedModels
  /** What is annotated; all but tokens by default. */
  readonly layers?: ReadonlySet<Layer>
  /** Names of output formats; jsonl and csv by default. */
  readonly formats?: readonly string[]
  /** What offsets count in formats that leave it open; code points by default. */
  readonly offsets?: OffsetUnit
  /** Whether a corpus that stands in `out` is replaced. */
  readonly force?: boolean
  readonly stdin?: Readable
  /** Stops the run between two jobs; what is done is kept beside `out`, and the same call goes on with it. */
  readonly signal?: AbortSignal
  /** Which columns of tables hold text and id; found by their names where not given. */
  readonly tables?: TableOptions
  /**
   * Called once, when it is known how much an earlier run has done. How many documents there are is null where an archive or a
   * table is among the inputs: that is known when it is read.
   */
  readonly onStart?: (documents: number | null, done: number) => void
  /** Called when all documents are done, with their number; what led to no document comes behind. */
  readonly onDocuments?: (documents: number) => void
  /** Called with each input when it is done, in order; `file` is where it was read from. */
  readonly onInput?: (entry: InputEntry, file: string | null) => void
}

/** What became of a run. */
export interface CorpusResult {
  readonly tally: Tally
  /** How many files there were to read. */
  readonly files: number
  /** False where no resolution was found: `out` is then as it was. */
  readonly written: boolean
  /** True where `out` held the very corpus before: nothing was done, and the tally has its counts alone. */
  readonly wasThere: boolean
}

/**
 * Annotates a corpus into a folder. A document that can't be read or annotated is listed as failed in the manifest and the
 * rest goes on. The same inputs, models and versions give the same bytes, whatever the number of workers and however often
 * the run was broken off. Throws OutputError where `out` can't be used, what the disk throws, and the reason of `signal`;
 * `out` is then as it was, and what was done is kept beside it.
 */
export const annotateCorpus = async (options: CorpusOptions): Promise<CorpusResult> => {
  const keepSmall = memoryKeeper((options.jobs ?? 1) === 1 ? 'alone' : 'worker')
  const collected = await collectFiles(options.inputs, options.out)
  keepSmall(MOST_WASTE_BEFORE)
  const there = options.force ? null : await corpusThatIsThere(collected, options)
  if (there) {
    await clearAway(options.out)
    return there
  }
  const output = await openOutputFolder(options.out, options.force ?? false)
  try {
    const result = await writeCorpus(collected, output, keepSmall, options)
    await (result.written ? output.finish() : output.discard())
    return result
  } finally {
    await output.leave()
  }
}

/** The corpus in `out` if this call would write the same. */
const corpusThatIsThere = async (collected: Collected, options: CorpusOptions): Promise<CorpusResult | null> => {
  const { jobs, layers, offsets } = setupOf(options, [])
  const made = {
    program: programEntry(jobs.formats),
    models: { sha256: options.models.hash },
    layers: jobs.layers,
    ...offsets,
  }
  const names = fileNames(jobs.formats, layers)
  const documents = documentsOf(collected.files, options.tables)
  const manifest = await completeCorpus(options.out, made, names, collected, documents)
  if (manifest === null) return null
  const tally = new Tally()
  Object.assign(tally.counts, manifest.counts)
  return { tally, files: collected.files.length, written: true, wasThere: true }
}
