// csv: every flat table as faithful UTF-8 with LF line ends; a cell that says nothing is empty.

import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../column.ts'
import { tables, tablesOf } from '../tables.ts'
import type { Format } from './format.ts'

const STYLE = {
  record_delimiter: '\n',
  // A carriage return ends a row for many readers, so it is quoted like a line feed.
  quoted_match: /[\r\n]/,
  cast: { boolean: (value: boolean) => (value ? 'true' : 'false') },
}

/** Rows as lines of CSV. */
export const csvLines = (rows: Iterable<readonly Cell[]>): string => stringify([...rows], STYLE)

/** The first line of a table: the names of its columns. */
export const csvHeader = (table: Table): string => csvLines([table.columns.map((column) => column.name)])

export const csv: Format = {
  description: `${tables.map((table) => `${table.name}.csv`).join(', ')}: the flat tables, those of the layers asked for`,
  files: (layers) =>
    tablesOf(layers).map((table) => ({
      name: `${table.name}.csv`,
      head: csvHeader(table),
      lines: (source) => csvLines(table.rows(source)),
    })),
}
