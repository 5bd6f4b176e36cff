// The rows of one resolution on one line of JSON: for programs that gather tables from many runs, such as scripts/spark.

import type { RowSource, Table } from '../column.ts'
import { csvLines } from './csv.ts'
import type { Format } from './format.ts'

/** `{"id": …, "tables": {"documents": rows of CSV without a header, …}}`: readers of CSV are the quickest way into a table. */
const tablesLine = (tables: readonly Table[], source: RowSource): string =>
  `${JSON.stringify({
    id: source.record.id,
    tables: Object.fromEntries(tables.map((table) => [table.name, csvLines(table.rows(source))])),
  })}\n`

export const tablesOnLines: Format = {
  description: 'the rows of the flat tables, all those of one resolution on one line',
  files: (tables) => [{ name: 'tables.jsonl', head: '', lines: (source) => tablesLine(tables, source) }],
}
