// A row of a table → a Source: the text that stands in one of its cells.

import type { Notice } from '../notice.ts'
import { sha256Of } from '../sha256.ts'
import type { Source } from '../types.ts'
import { PACKED } from './containers/names.ts'
import { readDocument } from './index.ts'
import { ReadError } from './read-error.ts'
import { stemOf } from './stem.ts'

/** A row as it is handed on: JSON, whose hash is the row's. */
export interface RowData {
  /** Null where the table has no ids. */
  readonly id: string | null
  readonly text: string
  readonly columns: Readonly<Record<string, string | null>>
  readonly notices?: readonly Notice[]
}

/** A row that was read. */
export interface ReadRow {
  readonly source: Source
  /** The other columns, by their names in the corpus. */
  readonly columns: Readonly<Record<string, string | null>>
}

/**
 * Reads a row.
 * @param bytes as `partsOf` gives them
 * @param path its name in the result
 * @throws ReadError where its text can't be read
 */
export const readRow = async (bytes: Uint8Array, path: string): Promise<ReadRow> => {
  const { id, text, columns, notices = [] } = JSON.parse(Buffer.from(bytes).toString('utf8')) as RowData
  try {
    // An id that ends like the name of a file says nothing of what the cell holds: that is told by the text.
    const source = await readDocument(Buffer.from(text), 'row')
    const own = { path, sha256: sha256Of(bytes), name: id ?? numbered(path) }
    return { source: { ...source, ...own, notices: [...notices, ...source.notices] }, columns }
  } catch (error) {
    throw error instanceof ReadError ? new ReadError(path, error.problem, { cause: error }) : error
  }
}

/** `votes.csv#7` → `votes-7`. */
const numbered = (path: string): string => {
  const at = path.lastIndexOf('#')
  const file = path.slice(0, at).split('#').at(-1) as string
  return `${stemOf(file.replace(PACKED, ''))}-${path.slice(at + 1)}`
}
