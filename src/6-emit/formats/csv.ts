// csv: every flat table as faithful UTF-8 with LF line ends; a cell that says nothing is empty.

import type { Cell, Row, RowSource, Table } from '../column.ts'
import { tables } from '../tables.ts'
import type { Format } from './format.ts'

/**
 * Rows as lines of CSV (RFC 4180, LF line ends). With csv-stringify this was a third of the work of a run; the tests hold
 * it equal.
 */
export const csvLines = (rows: Iterable<readonly Cell[]>): string => {
  let lines = ''
  for (const row of rows) {
    let line = ''
    for (let i = 0; i < row.length; i += 1) {
      const cell = row[i] as Cell
      if (i > 0) line += ','
      if (typeof cell === 'string') line += isSpecial(cell) ? quoted(cell) : cell
      else if (cell !== null) line += cell
    }
    lines += `${line}\n`
  }
  return lines
}

/** What a cell has to be quoted for. A carriage return ends a row for many readers, so it counts like a line feed. */
const SPECIAL = /[",\r\n]/
const [COMMA, QUOTE, LF, CR] = [44, 34, 10, 13]

/** Most cells are ids of a few letters, for which a loop is faster than a pattern. */
const SHORT = 40

const isSpecial = (cell: string): boolean => {
  if (cell.length > SHORT) return SPECIAL.test(cell)
  for (let i = 0; i < cell.length; i += 1) {
    const code = cell.charCodeAt(i)
    if (code <= COMMA && (code === COMMA || code === QUOTE || code === LF || code === CR)) return true
  }
  return false
}

const quoted = (cell: string): string => `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`

/** The first line of a table: the names of its columns. */
export const csvHeader = (table: Table): string => csvLines([table.columns.map((column) => column.name)])

const filesOf = (all: readonly Table[], mark: string, lines: (rows: Iterable<Row>) => string) =>
  all.map((table) => ({
    name: `${table.name}.csv`,
    head: mark + csvHeader(table),
    lines: (source: RowSource) => lines(table.rows(source)),
  }))

export const csv: Format = {
  description: `${tables.map((table) => `${table.name}.csv`).join(', ')}: the flat tables, those of the layers asked for`,
  files: (all) => filesOf(all, '', csvLines),
}

/** By this mark spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** Beginnings by which a spreadsheet takes a text for a formula, and runs it. Full-width signs count as well. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** A cell as it is written for spreadsheets. */
export const harmless = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)

function* harmlessRows(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) yield row.map(harmless)
}

/** The same tables for spreadsheets: no text in them is run as a formula, at the price of an apostrophe before it. */
export const csvForSpreadsheets: Format = {
  description: 'the same for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula',
  files: (all) => filesOf(all, BYTE_ORDER_MARK, (rows) => csvLines(harmlessRows(rows))),
}
