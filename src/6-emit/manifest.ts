// manifest.json: what went in, what came out, and by which program and models. Nothing in it depends on the moment or the
// machine, so that the same input gives the same bytes.

import type { SourceColumn } from '../1-read/containers/part.ts'
import type { Layer } from '../layers.ts'
import type { OffsetUnit } from './offsets.ts'
import type { WrittenFile } from './output-file.ts'
import type { ResolutionRecord } from './record.ts'
import { SCHEMA_VERSION } from './tables.ts'

/** What became of an input: `skipped` is a file of a kind that the program does not read. */
export type Outcome = 'annotated' | 'failed' | 'skipped'

/** An input file and what became of it. */
export interface InputEntry {
  /** Relative to the input folder, with forward slashes; `-` for standard input. */
  readonly path: string
  /** SHA-256 (hex) of its bytes; null where it was not read. */
  readonly sha256: string | null
  readonly bytes: number | null
  readonly outcome: Outcome
  /** Why it failed or was skipped, or what speaks against one that was kept, in one line; else null. */
  readonly reason: string | null
  readonly resolutions: number
}

/** The program with the versions that decide what it writes. */
export interface ProgramEntry {
  readonly name: string
  readonly version: string
  /** Versions of the libraries that take part in annotating, by name. */
  readonly libraries: Readonly<Record<string, string>>
}

/** How many there are of everything. */
export interface Counts {
  inputs: number
  annotated: number
  failed: number
  skipped: number
  resolutions: number
  paragraphs: number
  clauses: number
  addressees: number
  actors: number
  money: number
  tokens: number
  notices: number
}

/** The manifest of a corpus. */
export interface Manifest {
  readonly schema_version: string
  readonly program: ProgramEntry
  /** SHA-256 (hex) of all models, a user's own included. */
  readonly models: { readonly sha256: string }
  /** The layers that were written. */
  readonly layers: readonly Layer[]
  /** What offsets count in the formats that leave it open; absent where there is none of them. */
  readonly offsets?: OffsetUnit
  /** The columns that were carried from tables among the inputs; not there where there are none. */
  readonly source_columns?: readonly SourceColumn[]
  readonly counts: Counts
  readonly files: readonly WrittenFile[]
  readonly inputs: readonly InputEntry[]
}

/** Counts of an empty corpus. */
export const noCounts = (): Counts => ({
  inputs: 0,
  annotated: 0,
  failed: 0,
  skipped: 0,
  resolutions: 0,
  paragraphs: 0,
  clauses: 0,
  addressees: 0,
  actors: 0,
  money: 0,
  tokens: 0,
  notices: 0,
})

/** Adds an input to the counts. */
export const countInput = (counts: Counts, input: InputEntry): void => {
  counts.inputs += 1
  counts[input.outcome] += 1
}

/** Adds a resolution to the counts. */
export const countRecord = (counts: Counts, record: ResolutionRecord): void => {
  counts.resolutions += 1
  counts.notices += record.notices.length
  for (const paragraph of record.paragraphs) {
    counts.paragraphs += 1
    counts.clauses += paragraph.clauses.length
    for (const clause of paragraph.clauses) counts.addressees += clause.addressees.length
    counts.actors += paragraph.actors.length
    counts.money += paragraph.money.length
    counts.tokens += paragraph.tokens?.length ?? 0
  }
}

/** Entries of a piece of the text. */
const ENTRIES = 1_000

/**
 * The text of manifest.json, in pieces: whole, that of a large corpus would need more memory than anything else in a run. `inputs`
 * stand in the order in which they were annotated, files by name.
 */
export async function* manifestPieces(
  manifest: Omit<Manifest, 'schema_version' | 'inputs'>,
  inputs: AsyncIterable<InputEntry> | Iterable<InputEntry>,
): AsyncGenerator<string> {
  const { program, models, layers, source_columns = [], offsets, counts } = manifest
  const files = [...manifest.files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const ordered: Manifest = {
    ...{ schema_version: SCHEMA_VERSION, program, models, layers },
    ...(source_columns.length > 0 && { source_columns }),
    ...(offsets && { offsets }),
    ...{ counts, files, inputs: [] },
  }
  const text = `${JSON.stringify(ordered, null, 2)}\n`
  const end = ']\n}\n'
  yield text.slice(0, -end.length)
  let piece = ''
  let count = 0
  for await (const entry of inputs) {
    piece += `${count > 0 ? ',' : ''}\n    ${JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ')}`
    count += 1
    if (count % ENTRIES > 0) continue
    yield piece
    piece = ''
  }
  yield `${piece}${count > 0 ? '\n  ' : ''}${end}`
}
