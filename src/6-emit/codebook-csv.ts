// codebook.csv: one row a column, for programs and spreadsheets; the same definitions as codebook.md.

import type { Table } from './column.ts'
import { csvLines } from './formats/csv.ts'

const HEADER = ['table', 'column', 'type', 'unit', 'nullable', 'separator', 'description', 'allowed_values', 'example']

/** Between allowed values in one cell. */
const BETWEEN = '|'

/** The text of codebook.csv. What a column does not have is an empty cell. */
export const codebookCsv = (tables: readonly Table[]): string =>
  csvLines([
    HEADER,
    ...tables.flatMap((table) =>
      table.columns.map(({ name, type, unit, nullable, separator, description, values, example }) => [
        table.name,
        name,
        type,
        unit,
        nullable,
        separator,
        description,
        values && Object.keys(values).join(BETWEEN),
        example,
      ]),
    ),
  ])
