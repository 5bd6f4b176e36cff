// csv: every flat table as faithful UTF-8 with LF line ends; a cell that says nothing is empty.

import type { ByteSink } from '../byte-sink.ts'
import type { Cell, RowSource, Table } from '../column.ts'
import type { EncodedText } from '../encoded-text.ts'
import type { RowWriter } from '../row-writer.ts'
import { tables } from '../tables.ts'
import { type CsvWriter, csvCell, csvWriterOf } from './csv-writer.ts'
import type { Format } from './format.ts'

/** Rows as lines of CSV. */
export const csvLines = (rows: Iterable<readonly Cell[]>): string => {
  let lines = ''
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) lines += i === 0 ? csvCell(row[i] as Cell) : `,${csvCell(row[i] as Cell)}`
    lines += '\n'
  }
  return lines
}

/** The first line of a table: the names of its columns. */
export const csvHeader = (table: Table): string => csvLines([table.columns.map((column) => column.name)])

const filesOf = (all: readonly Table[], mark: string, disguised: (csv: CsvWriter, text: EncodedText) => RowWriter) =>
  all.map((table) => {
    const writerOf = csvWriterOf(table)
    return {
      name: `${table.name}.csv`,
      head: mark + csvHeader(table),
      write: (source: RowSource, sink: ByteSink) =>
        table.write(source, disguised(writerOf(sink, source.text), source.text)),
    }
  })

export const csv: Format = {
  description: `${tables.map((table) => `${table.name}.csv`).join(', ')}: the flat tables, those of the layers asked for`,
  files: (all) => filesOf(all, '', (writer) => writer),
}

/** By this mark spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** Beginnings by which a spreadsheet takes a text for a formula, and runs it. Full-width signs count as well. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** A cell as it is written for spreadsheets. */
export const harmless = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)

/** Writes cells as spreadsheets may have them. */
class HarmlessWriter implements RowWriter {
  readonly #csv: CsvWriter
  readonly #text: string

  constructor(csv: CsvWriter, text: EncodedText) {
    this.#csv = csv
    this.#text = text.text
  }

  phrase(run: number, count: number, a: Cell, b: Cell, c: Cell, d: Cell, e: Cell): void {
    this.#csv.phrase(run, count, harmless(a), harmless(b), harmless(c), harmless(d), harmless(e))
  }

  name(value: string | null): void {
    this.#csv.name(harmless(value) as string | null)
  }

  number(value: number | null): void {
    this.#csv.number(value)
  }

  offsets(start: number, end: number, startCp: number, endCp: number): void {
    this.#csv.offsets(start, end, startCp, endCp)
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
  files: (all) => filesOf(all, BYTE_ORDER_MARK, (writer, text) => new HarmlessWriter(writer, text)),
}
