// csv: every flat table as faithful UTF-8 with LF line ends; a cell that says nothing is empty.

import type { Cell, Table } from '../column.ts'
import { tables, tablesOf } from '../tables.ts'
import type { Format } from './format.ts'

/** What makes a cell need quotation marks. A carriage return ends a row for many readers, so it is quoted like a line feed. */
const QUOTED = /[",\r\n]/

/** Rows as lines of CSV. */
export const csvLines = (rows: Iterable<readonly Cell[]>): string => {
  let lines = ''
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) {
      if (i > 0) lines += ','
      lines += csvCell(row[i] as Cell)
    }
    lines += '\n'
  }
  return lines
}

const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

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
