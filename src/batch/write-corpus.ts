// A corpus is written: what an earlier run has done is kept, the other documents are annotated, and what describes all comes last.

import { mkdir, rm } from 'node:fs/promises'
import type { InputEntry } from '../6-emit/manifest.ts'
import { SCHEMA_VERSION } from '../6-emit/tables.ts'
import type { CorpusOptions, CorpusResult } from '../batch.ts'
import type { Collected } from './collect.ts'
import { CorpusWriter } from './corpus-writer.ts'
import { writeDescriptions } from './descriptions.ts'
import { behind, documentsOf, hasMany } from './documents.ts'
import { Done } from './done.ts'
import { writeEndFiles, writeEndFolders } from './end-files.ts'
import { inOrder } from './in-order.ts'
import type { JobDocument, JobSetup } from './job.ts'
import { jobsOf } from './jobs.ts'
import { type JournalLine, readJournal } from './journal.ts'
import type { OutputFolder } from './output-folder.ts'
import { findKept } from './resume.ts'
import { DEFAULT_OFFSETS, setupOf } from './setup.ts'
import { sourceColumnsOf } from './source-columns.ts'
import { unreadOf } from './unread.ts'
import { programEntry } from './versions.ts'
import { openAnnotator } from './workers.ts'

/**
 * Writes the corpus into the workshop of `output`; `keepSmall` is called between two jobs. Throws what the disk throws, and the reason of
 * the signal: what was done until then is in the journal.
 */
export const writeCorpus = async (
  collected: Collected,
  output: OutputFolder,
  keepSmall: () => void,
  options: CorpusOptions,
): Promise<CorpusResult> => {
  const { models, tables, signal } = options
  const { files } = collected
  const { jobs, layers, offsets } = setupOf(options, await sourceColumnsOf(files, tables))
  const { formats, source } = jobs
  const program = programEntry(formats)
  const made = { models: models.hash, formats, layers: jobs.layers, source, ...offsets }
  const key = JSON.stringify({ SCHEMA_VERSION, program, ...made })
  const places = { corpus: output.workshop, journal: output.journal }
  const kept = await findKept(places, key, documentsOf(files, tables))
  // What another run has left there, of other formats, would be moved into the corpus with the rest.
  if (kept === null) await emptyFolder(output.workshop)
  const done = new Done(files, options.onInput)
  const ids = kept && (await done.takeInJournal(readJournal(places.journal, key), kept.journal))
  const many = hasMany(files)
  options.onStart?.(many ? null : files.length, done.documents)
  const writer = await CorpusWriter.open(places, key, formats, layers, source, kept, ids ?? new Set())
  try {
    const rest = behind(documentsOf(files, tables), done.documents)
    if (done.documents < files.length || many) await annotateInto(writer, rest, jobs, done, keepSmall, options)
  } finally {
    await writer.close()
  }
  options.onDocuments?.(done.documents)
  const unread = unreadOf(collected)
  for (const { entry, file } of unread) done.takeInput(entry, file)
  const { tally } = done
  const written = tally.counts.resolutions > 0
  if (written) {
    const folderSetup = () => ({ models: models.models, layers, offsets: offsets.offsets ?? DEFAULT_OFFSETS })
    const all = [
      ...writer.written(),
      ...(await writeEndFiles(output.workshop, jobs, layers, signal)),
      ...(await writeEndFolders(output.workshop, formats, folderSetup, signal)),
    ]
    // They are read from the journal again: kept until now, they would be what memory grows by with the corpus.
    const inputs = inputsOf(readJournal(places.journal, key), unread)
    const described = { models, layers, source, files: all, program, counts: tally.counts, ...offsets }
    await writeDescriptions(output.workshop, described, inputs)
  }
  return { tally, files: files.length, written, wasThere: false }
}

/** Annotates documents; what comes of them goes into the files of the corpus, job by job. */
const annotateInto = async (
  writer: CorpusWriter,
  documents: AsyncIterable<JobDocument>,
  setup: JobSetup,
  done: Done,
  keepSmall: () => void,
  options: CorpusOptions,
): Promise<void> => {
  const { models, stdin = process.stdin, signal } = options
  const annotator = await openAnnotator(setup, () => models.models, options)
  try {
    for await (const result of inOrder(jobsOf(documents, stdin), annotator.annotate, annotator.threads)) {
      done.takeIn(await writer.add(result))
      keepSmall()
      // Behind the result that was waited for, so that its work is not lost.
      signal?.throwIfAborted()
    }
  } finally {
    await annotator.close()
  }
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
