// The files of a corpus and the journal beside them: results of jobs go in, in order, and are done once the journal says so.

import type { SourceColumn } from '../1-read/containers/part.ts'
import { ByteSink } from '../6-emit/byte-sink.ts'
import { rowSource } from '../6-emit/column.ts'
import { type FormatFile, formatFiles } from '../6-emit/formats/index.ts'
import { type OutputFile, openOutputFile, type WrittenFile } from '../6-emit/output-file.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'
import type { Layer } from '../layers.ts'
import type { DocumentResult, JobResult } from './job.ts'
import { jobFiles, pathOf } from './job-files.ts'
import { type Journal, openJournal, type RunKey } from './journal.ts'
import type { Kept, WorkPlaces } from './resume.ts'
import { Tally } from './tally.ts'
import { renamed, uniqueId } from './unique-id.ts'

/** How often the disk is made to hold what was written, in milliseconds: what a loss of power costs at most. */
const SYNC_EVERY = 5000

/** A file of the corpus; null where its bytes are made but not asked for. */
interface CorpusFile {
  readonly format: FormatFile
  readonly file: OutputFile | null
}

/** Writes a corpus, behind what was kept of an earlier run. */
export class CorpusWriter {
  readonly #files: readonly CorpusFile[]
  readonly #journal: Journal
  readonly #ids: Set<string>
  #synced = performance.now()

  private constructor(files: readonly CorpusFile[], journal: Journal, ids: Set<string>) {
    this.#files = files
    this.#journal = journal
    this.#ids = ids
  }

  /** Opens the files, and puts their heads into those that are new; `ids` are those of the resolutions that are kept. */
  static async open(
    places: WorkPlaces,
    key: RunKey,
    formats: readonly string[],
    layers: ReadonlySet<Layer>,
    source: readonly SourceColumn[],
    kept: Kept | null,
    ids: Set<string>,
  ): Promise<CorpusWriter> {
    const files: CorpusFile[] = []
    const written = new Set(formatFiles(formats, layers, source).map(({ name }) => name))
    for (const format of jobFiles(formats, layers, source)) {
      const asked = written.has(format.name)
      const path = pathOf(format)
      const file = asked ? await openOutputFile(places.corpus, path, kept?.files.get(path) ?? null) : null
      if (kept === null) await file?.write(Buffer.from(format.head))
      files.push({ format, file })
    }
    return new CorpusWriter(files, await openJournal(places.journal, key, kept?.journal ?? 0), ids)
  }

  /** Adds a result: its bytes as they are, but for resolutions whose ids are taken. */
  async add(result: JobResult): Promise<JobResult> {
    const named = this.#withUniqueIds(result)
    await Promise.all(this.#files.map(({ file }, i) => file?.write(named.bytes[i] as Uint8Array)))
    await this.#journal.add({ documents: named.documents, tally: named.tally, files: this.#states() })
    if (performance.now() - this.#synced > SYNC_EVERY) await this.#sync()
    return named
  }

  #withUniqueIds(result: JobResult): JobResult {
    const records = result.documents.flatMap((document) => document.records)
    const ids = records.map(({ id }) => uniqueId(id, this.#ids))
    if (ids.every((id, i) => id === records[i]?.id)) return result
    const starts = this.#files.map(() => 0)
    const pieces: Uint8Array[][] = this.#files.map(() => [])
    const tally = new Tally()
    tally.merge(result.tally)
    const sizes = records.map(({ id, bytes }, r) => {
      const own = bytes.map((size, f) =>
        (result.bytes[f] as Uint8Array).subarray(starts[f], (starts[f] as number) + size),
      )
      for (const [f, size] of bytes.entries()) starts[f] = (starts[f] as number) + size
      const fresh = ids[r] === id ? own : this.#renamed(own[0] as Uint8Array, ids[r] as string, tally)
      for (const [f, piece] of fresh.entries()) pieces[f]?.push(piece)
      return fresh.map(({ length }) => length)
    })
    let at = 0
    const documents = result.documents.map(
      (document): DocumentResult => ({
        ...document,
        records: document.records.map(() => {
          const record = { id: ids[at] as string, bytes: sizes[at] as number[] }
          at += 1
          return record
        }),
      }),
    )
    return { documents, bytes: pieces.map((own) => Buffer.concat(own)), tally: tally.data() }
  }

  /** The bytes of a resolution under another id, made from its line of JSON. */
  #renamed(line: Uint8Array, id: string, tally: Tally): Uint8Array[] {
    const record = renamed(JSON.parse(Buffer.from(line).toString('utf8')) as ResolutionRecord, id)
    tally.counts.notices += 1
    const source = rowSource(record)
    const sink = new ByteSink()
    return this.#files.map(({ format }) => {
      format.write(source, sink)
      return sink.take()
    })
  }

  /** The files of the corpus as far as they are written. */
  written(): WrittenFile[] {
    return this.#states(({ aside }) => !aside)
  }

  /** What stands aside counts as well for a run that goes on: without it, it could not make what is made of it. */
  #states(which: (format: FormatFile) => boolean = () => true): WrittenFile[] {
    return this.#files.flatMap(({ format, file }) => (file === null || !which(format) ? [] : [file.state()]))
  }

  async #sync(): Promise<void> {
    await Promise.all(this.#files.map(({ file }) => file?.sync()))
    await this.#journal.sync()
    this.#synced = performance.now()
  }

  /** Makes the disk hold everything, and closes the files. */
  async close(): Promise<void> {
    try {
      await this.#sync()
    } finally {
      await Promise.all([...this.#files.map(({ file }) => file?.close()), this.#journal.close()])
    }
  }
}
