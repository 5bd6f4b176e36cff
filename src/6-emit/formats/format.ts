// What an output format is: a list of files, each with what stands at its head and what a resolution adds to it.

import type { Layer } from '../../layers.ts'
import type { Models } from '../../models/index.ts'
import type { ByteSink } from '../byte-sink.ts'
import type { RowSource, Table } from '../column.ts'
import type { OffsetUnit } from '../offsets.ts'
import type { ResolutionRecord } from '../record.ts'

/** A file of a corpus. Pure: where and when its bytes are written is the batch's business. */
export interface FormatFile {
  /** Name inside the corpus folder. */
  readonly name: string
  /** What stands before all resolutions. */
  readonly head: string
  /** Writes what one resolution adds: whole lines, in UTF-8. */
  readonly write: (source: RowSource, sink: ByteSink) => void
  /** Set where it is written beside the corpus only, for what is made of it at the end: the format whose own file it is. */
  readonly aside?: 'csv' | 'jsonl'
}

/** A file of a corpus that no resolution can be added to: made of the plain CSV of a table at the end of a run. */
export interface EndFile {
  readonly name: string
  readonly table: Table
}

/** A file of a folder, whole. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** What a folder of files is made with, beside the records. */
export interface FolderSetup {
  readonly models: Models
  readonly layers: ReadonlySet<Layer>
  /** What offsets count where the format leaves it open. */
  readonly offsets: OffsetUnit
}

/** Writes a folder of a corpus. Pure, like a `FormatFile`. */
export interface FolderWriter {
  /** Files that stand in the folder once. */
  readonly once: readonly TextFile[]
  /** The files of one resolution; the name of each begins with `stem`, which no other resolution of the corpus has. */
  readonly filesOf: (record: ResolutionRecord, stem: string) => readonly TextFile[]
}

/** A folder of a corpus with files for each resolution, made at the end of a run from the JSON lines. */
export interface FormatFolder {
  /** Name inside the corpus folder. */
  readonly name: string
  /** The layers without which it says nothing of use. */
  readonly needs: readonly Layer[]
  /** Whether the format leaves open what offsets count, so that `--offsets` says it. */
  readonly hasOpenOffsets?: true
  /** Loaded when the format is asked for only. */
  readonly load: () => Promise<(setup: FolderSetup) => FolderWriter>
}

/** An output format. */
export interface Format {
  /** What the format writes, in a few words for `--help` and the codebook. */
  readonly description: string
  /** The files of a corpus of these tables that grow with each resolution. */
  readonly files: (tables: readonly Table[]) => readonly FormatFile[]
  /** The files of a corpus of these tables that are made at the end. */
  readonly atEnd?: (tables: readonly Table[]) => readonly EndFile[]
  /** The folder that is made at the end. */
  readonly folder?: FormatFolder
}
