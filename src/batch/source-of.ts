// What was read → the Source that is annotated, whether it is a file, a member of an archive or a row of a table.

import { readDocument } from '../1-read/index.ts'
import { type ReadRow, readRow } from '../1-read/row.ts'
import type { ReadInput } from './read-input.ts'

/** Reads a document. Throws ReadError where it is no text that can be annotated. */
export const sourceOf = async ({ bytes, input: { path }, name, isRow }: ReadInput): Promise<ReadRow> => {
  if (isRow) return readRow(bytes, path)
  const source = await readDocument(bytes, path)
  return { source: name === undefined ? source : { ...source, name }, columns: {} }
}
