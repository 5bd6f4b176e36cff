// The columns that all tables of a run carry together. They have to be known before the first row is written: every row has all.

import { columnsOf, type SourceColumn, type TableOptions } from '../1-read/containers/index.ts'
import { mayBeMany } from './documents.ts'
import type { InputFile } from './file-list.ts'

/**
 * The columns in the order in which they are met. Of CSV and Parquet only the head is looked at, JSON lines are read whole, as
 * are tar archives, since nobody knows what stands in them.
 */
export const sourceColumnsOf = async (
  inputs: Iterable<InputFile>,
  tables: TableOptions = {},
): Promise<readonly SourceColumn[]> => {
  const found = new Map<string, SourceColumn>()
  for (const input of inputs) {
    if (!mayBeMany(input)) continue
    for await (const column of columnsOf(input.file as string, input.path, tables))
      if (!found.has(column.name)) found.set(column.name, column)
  }
  return [...found.values()]
}
