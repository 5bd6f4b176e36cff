// Many documents: inputs → an annotated corpus in a folder that appears whole or not at all, and that a run which was broken
// off goes on with.

import { mkdir, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { SourceColumn, TableOptions } from './1-read/containers/index.ts'
import { DEFAULT_FORMATS, fileNames, formatFolders } from './6-emit/formats/index.ts'
import { countInput, type InputEntry } from './6-emit/manifest.ts'
import type { OffsetUnit } from './6-emit/offsets.ts'
import { SCHEMA_VERSION } from './6-emit/tables.ts'
import { type Collected, collectFiles } from './batch/collect.ts'
import { completeCorpus } from './batch/complete.ts'
import { CorpusWriter } from './batch/corpus-writer.ts'
import { writeDescriptions } from './batch/descriptions.ts'
import { behind, documentsOf, hasMany, placesOf } from './batch/documents.ts'
import { writeEndFiles, writeEndFolders } from './batch/end-files.ts'
import { inOrder } from './batch/in-order.ts'
import type { JobResult, JobSetup } from './batch/job.ts'
import { jobsOf } from './batch/jobs.ts'
import { type JournalLine, readJournal } from './batch/journal.ts'
import { MOST_WASTE_BEFORE, memoryKeeper } from './batch/keep-small.ts'
import { clearAway, type OutputFolder, openOutputFolder } from './batch/output-folder.ts'
import { findKept } from './batch/resume.ts'
import { sourceColumnsOf } from './batch/source-columns.ts'
import { Tally } from './batch/tally.ts'
import { unreadOf } from './batch/unread.ts'
import { programEntry } from './batch/versions.ts'
import { openAnnotator, type WorkerOptions } from './batch/workers.ts'
import { DEFAULT_LAYERS, type Layer, writtenLayers } from './layers.ts'
import type { LoadedModels } from './models/load.ts'

/** What offsets count where nobody says otherwise: what Python, R and the W3C count. */
const DEFAULT_OFFSETS: OffsetUnit = 'codepoint'

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
  const { out, models } = options
  const { setup, layers, offsets } = setupOf(options, [])
  const made = {
    program: programEntry(setup.formats),
    models: { sha256: models.hash },
    layers: setup.layers,
    ...offsets,
  }
  const names = fileNames(setup.formats, layers)
  const manifest = await completeCorpus(out, made, names, collected, documentsOf(collected.files, options.tables))
  if (manifest === null) return null
  const tally = new Tally()
  Object.assign(tally.counts, manifest.counts)
  return { tally, files: collected.files.length, written: true, wasThere: true }
}

const setupOf = (
  { models, formats = DEFAULT_FORMATS, layers: asked, offsets: unit }: CorpusOptions,
  source: readonly SourceColumn[],
) => {
  const layers = writtenLayers(asked ?? DEFAULT_LAYERS)
  const setup: JobSetup = { modelFiles: models.files, formats, layers: [...layers], source }
  const isOpen = formatFolders(formats).some(({ hasOpenOffsets }) => hasOpenOffsets)
  return { setup, layers, offsets: isOpen ? { offsets: unit ?? DEFAULT_OFFSETS } : {} }
}

const writeCorpus = async (
  collected: Collected,
  output: OutputFolder,
  keepSmall: () => void,
  options: CorpusOptions,
): Promise<CorpusResult> => {
  const { models, stdin = process.stdin, signal } = options
  const { setup, layers, offsets } = setupOf(options, await sourceColumnsOf(collected.files, options.tables))
  const { formats, source } = setup
  const program = programEntry(formats)
  const made = { models: models.hash, formats, layers: setup.layers, source, ...offsets }
  const key = JSON.stringify({ SCHEMA_VERSION, program, ...made })
  const places = { corpus: output.workshop, journal: output.journal }
  const documents = () => documentsOf(collected.files, options.tables)
  const kept = await findKept(places, key, documents())
  // What another run has left there, of other formats, would be moved into the corpus with the rest.
  if (kept === null) await emptyFolder(output.workshop)
  const tally = new Tally()
  let documentsDone = 0
  const ids = new Set<string>()
  const many = hasMany(collected.files)
  const placeOf = placesOf(collected.files)
  const done = (entry: InputEntry, file: string | null) => {
    countInput(tally.counts, entry)
    options.onInput?.(entry, file)
  }
  const takeIn = ({ documents: own, tally: counted }: Pick<JobResult, 'documents' | 'tally'>) => {
    tally.merge(counted)
    for (const { entry } of own) done(entry, placeOf(entry.path))
    documentsDone += own.length
  }
  if (kept !== null)
    for await (const { entry, end } of readJournal(places.journal, key)) {
      takeIn(entry)
      for (const { records } of entry.documents) for (const { id } of records) ids.add(id)
      if (end === kept.journal) break
    }
  options.onStart?.(many ? null : collected.files.length, documentsDone)
  const writer = await CorpusWriter.open(places, key, formats, layers, source, kept, ids)
  try {
    const rest = behind(documents(), documentsDone)
    if (documentsDone < collected.files.length || many) {
      const annotator = await openAnnotator(setup, () => models.models, options)
      try {
        for await (const result of inOrder(jobsOf(rest, stdin), annotator.annotate, annotator.threads)) {
          takeIn(await writer.add(result))
          keepSmall()
          // Behind the result that was waited for, so that its work is not lost.
          signal?.throwIfAborted()
        }
      } finally {
        await annotator.close()
      }
    }
  } finally {
    await writer.close()
  }
  options.onDocuments?.(documentsDone)
  const unread = unreadOf(collected)
  for (const { entry, file } of unread) done(entry, file)
  const { counts } = tally
  if (counts.resolutions > 0) {
    const folderSetup = () => ({ models: models.models, layers, offsets: offsets.offsets ?? DEFAULT_OFFSETS })
    const files = [
      ...writer.written(),
      ...(await writeEndFiles(output.workshop, setup, layers, signal)),
      ...(await writeEndFolders(output.workshop, formats, folderSetup, signal)),
    ]
    // They are read from the journal again: kept until now, they would be what memory grows by with the corpus.
    const inputs = inputsOf(readJournal(places.journal, key), unread)
    await writeDescriptions(output.workshop, { models, layers, source, files, program, counts, ...offsets }, inputs)
  }
  return { tally, files: collected.files.length, written: counts.resolutions > 0, wasThere: false }
}

/** All inputs in the order in which they were annotated, then those that led to no document. */
async function* inputsOf(
  journal: AsyncIterable<JournalLine>,
  unread: ReturnType<typeof unreadOf>,
): AsyncGenerator<InputEntry> {
  for await (const { entry } of journal) for (const { entry: input } of entry.documents) yield input
  for (const { entry } of unread) yield entry
}

const emptyFolder = async (path: string): Promise<void> => {
  await rm(path, { recursive: true, force: true })
  await mkdir(path)
}
