// What a file that holds many documents is taken apart into: members of an archive, rows of a table.

/** A document inside a file. */
export interface Document {
  /** Its name inside the file: the path of a member, the id of a row. */
  readonly name: string
  /** The bytes of a member; of a row, its cells as JSON (see `1-read/row.ts`). */
  readonly bytes: Uint8Array
  readonly isRow: boolean
}

/** Something inside a file that can't be read, or, with `skipped`, that is of no kind that is read. */
export interface Unread {
  /** Its name inside the file; null where the trouble is the file's own, and it is not read on. */
  readonly name: string | null
  readonly problem: string
  readonly size: number | null
  readonly skipped?: true
}

export type Part = Document | Unread

/** A file that holds documents, or a member of an archive that does. */
export interface ContainerFile {
  /** How it is named to a person. */
  readonly path: string
  /** Where its bytes lie as they are, to be read at any place; null where they are packed or in an archive. */
  readonly file: string | null
  /** Its bytes, unpacked, from the first to the last. */
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** Which columns of a table hold text and id; found by their names where not given. */
export interface TableOptions {
  readonly textColumn?: string | undefined
  readonly idColumn?: string | undefined
}

/** A column of tables that were read, as it is carried into the corpus. */
export interface SourceColumn {
  /** Its name in the corpus. */
  readonly name: string
  /** Its name where it was first met. */
  readonly from: string
}

/** How a kind of file is taken apart. Both throw ReadError where the file can't be read on. */
export interface Container {
  /** Its documents, in their order. */
  readonly parts: (file: ContainerFile, options: TableOptions) => AsyncGenerator<Part>
  /** The columns that its rows carry beside text, in the order in which they are met; one may come several times. */
  readonly columns: (file: ContainerFile, options: TableOptions) => AsyncGenerator<SourceColumn>
}
