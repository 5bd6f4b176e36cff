// Names, paths and types as DuckDB's SQL has them.

import type { Column, ColumnType } from './column.ts'

/** The type of a column. Whole numbers are counts, years and offsets into texts of 64 MB at most. */
const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
}

/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A path, quoted, as a pattern that matches it alone: DuckDB reads all files of a pattern. */
export const quotedPath = (path: string): string => quoted(path.replace(/[*?[]/g, '[$&]'))

/** Columns with their types, as read_csv takes them: `{'doc_id': 'VARCHAR', …}`. */
export const csvColumns = (columns: readonly Column[]): string =>
  `{${columns.map(({ name, type }) => `${quoted(name)}: ${quoted(SQL_TYPES[type])}`).join(', ')}}`
