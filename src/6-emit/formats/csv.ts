// csv: every flat table as faithful UTF-8 with LF line ends; a cell that says nothing is empty.

import { ByteSink } from '../byte-sink.ts'
import type { Cell, RowSource, RowWriter, Table } from '../column.ts'
import type { EncodedText } from '../encoded-text.ts'
import { tables } from '../tables.ts'
import { CsvColumns, CsvWriter } from './csv-writer.ts'
import type { Format } from './format.ts'

/** Rows as lines of CSV, each of one cell at least; a lone surrogate becomes U+FFFD. */
export const csvLines = (rows: Iterable<readonly Cell[]>): string => {
  const sink = new ByteSink()
  const writer = new CsvWriter(sink)
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) writer.cell(row[i] as Cell, i)
    writer.end()
  }
  return sink.takeText()
}

/** The first line of a table: the names of its columns. */
export const csvHeader = (table: Table): string => csvLines([table.columns.map((column) => column.name)])

/** Makes what writes the rows of a text into a sink. */
type WriterOf = (sink: ByteSink, columns: CsvColumns, text: EncodedText) => RowWriter

const filesOf = (all: readonly Table[], mark: string, writerOf: WriterOf) =>
  all.map((table) => {
    const columns = new CsvColumns()
    return {
      name: `${table.name}.csv`,
      head: mark + csvHeader(table),
      write: (source: RowSource, sink: ByteSink) => table.write(source, writerOf(sink, columns, source.text)),
    }
  })

export const csv: Format = {
  description: `${tables.map((table) => `${table.name}.csv`).join(', ')}: the flat tables, those of the layers asked for`,
  files: (all) => filesOf(all, '', (sink, columns, text) => new CsvWriter(sink, columns, text)),
}

/** By this mark spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** Beginnings by which a spreadsheet takes a text for a formula, and runs it. Full-width signs count as well. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** A cell as it is written for spreadsheets. */
export const harmless = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)

/** Writes cells as spreadsheets may have them. */
class HarmlessCsvWriter implements RowWriter {
  readonly #csv: CsvWriter
  readonly #text: string

  constructor(sink: ByteSink, columns: CsvColumns, text: EncodedText) {
    this.#csv = new CsvWriter(sink, columns, text)
    this.#text = text.text
  }

  cell(cell: Cell, column: number): void {
    this.#csv.cell(harmless(cell), column)
  }

  words(start: number, end: number): void {
    if (start < end && FORMULA.test(this.#text.charAt(start))) this.#csv.text(`'${this.#text.slice(start, end)}`)
    else this.#csv.words(start, end)
  }

  end(): void {
    this.#csv.end()
  }

  place(): number {
    return this.#csv.place()
  }

  again(from: number, to: number): void {
    this.#csv.again(from, to)
  }
}

/** The same tables for spreadsheets: no text in them is run as a formula, at the price of an apostrophe before it. */
export const csvForSpreadsheets: Format = {
  description: 'the same for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula',
  files: (all) => filesOf(all, BYTE_ORDER_MARK, (sink, columns, text) => new HarmlessCsvWriter(sink, columns, text)),
}
