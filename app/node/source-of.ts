// In place of src/batch/source-of.ts: a page reads documents, not the rows of tables.

import { readDocument } from '../../src/1-read/index.ts'
import type { ReadRow } from '../../src/1-read/row.ts'
import type { ReadInput } from '../../src/batch/read-input.ts'

export const sourceOf = async ({ bytes, input: { path } }: ReadInput): Promise<ReadRow> => ({
  source: await readDocument(bytes, path),
  columns: {},
})
