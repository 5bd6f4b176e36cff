// What an output format is: a list of files, each with what stands at its head and what a resolution adds to it.

import type { RowSource, Table } from '../column.ts'

/** A file of a corpus. Pure: where and when its bytes are written is the batch's business. */
export interface FormatFile {
  /** Name inside the corpus folder. */
  readonly name: string
  /** What stands before all resolutions. */
  readonly head: string
  /** What one resolution adds: whole lines, in UTF-8 once encoded. */
  readonly lines: (source: RowSource) => string
  /** Whether it is written beside the corpus only, for what is made of it when all resolutions are in it. */
  readonly aside?: boolean
}

/** A file of a corpus that no resolution can be added to: made of the plain CSV of a table at the end of a run. */
export interface EndFile {
  readonly name: string
  readonly table: Table
}

/** An output format. */
export interface Format {
  /** What the format writes, in a few words for `--help` and the codebook. */
  readonly description: string
  /** The files of a corpus of these tables that grow with each resolution. */
  readonly files: (tables: readonly Table[]) => readonly FormatFile[]
  /** The files of a corpus of these tables that are made at the end. */
  readonly atEnd?: (tables: readonly Table[]) => readonly EndFile[]
}
