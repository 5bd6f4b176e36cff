// Rows of an answer by the names of their columns.

import type { Answer } from '../corpus/database.ts'
import type { FigureRow } from './figure.ts'

/** All rows of an answer, by the names of its columns. */
export const rowsOf = async ({ columns, batches }: Answer): Promise<FigureRow[]> => {
  const rows: FigureRow[] = []
  for await (const batch of batches)
    for (const row of batch) rows.push(Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])))
  return rows
}
