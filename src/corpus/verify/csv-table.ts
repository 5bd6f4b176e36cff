// A table of a corpus as CSV, read row by row with a look at the next.

import { join } from 'node:path'
import { type CsvRow, csvRows } from './csv-rows.ts'
import type { Findings } from './findings.ts'

/** A row with its cells by name; a column that is not there is an empty cell. */
export interface TableRow {
  readonly line: number
  readonly cell: (column: string) => string
}

/** A mark before the first cell: the table was written for spreadsheets, with apostrophes before what would be a formula. */
const BYTE_ORDER_MARK = '\ufeff'

/** A table whose rows are taken one after the other. */
export class CsvTable {
  readonly file: string
  readonly columns: readonly string[]
  readonly forSpreadsheets: boolean
  /** The row that is taken next; null behind the last. */
  next: TableRow | null = null
  /** How many rows were taken. */
  taken = 0
  readonly #rows: AsyncGenerator<CsvRow>
  readonly #places: ReadonlyMap<string, number>
  readonly #faults: Findings

  private constructor(file: string, rows: AsyncGenerator<CsvRow>, header: readonly string[], faults: Findings) {
    this.file = file
    this.forSpreadsheets = header[0]?.startsWith(BYTE_ORDER_MARK) ?? false
    this.columns = header.map((name) => name.replace(BYTE_ORDER_MARK, ''))
    this.#rows = rows
    this.#places = new Map(this.columns.map((name, i) => [name, i]))
    this.#faults = faults
  }

  /** Opens a table. A row that is none goes to `faults`, and the table ends where it is no CSV any more. */
  static async open(folder: string, file: string, faults: Findings): Promise<CsvTable> {
    const rows = csvRows(join(folder, file))
    const first = await nextRow(rows, file, faults)
    const table = new CsvTable(file, rows, first?.cells ?? [], faults)
    await table.take()
    table.taken = 0
    return table
  }

  /** Goes on to the row behind the next. */
  async take(): Promise<void> {
    this.taken += 1
    for (;;) {
      const row = await nextRow(this.#rows, this.file, this.#faults)
      this.next = row && { line: row.line, cell: (column) => row.cells[this.#places.get(column) ?? -1] ?? '' }
      if (row === null || row.cells.length === this.columns.length) return
      this.#faults.add(this.file, row.line, `${row.cells.length} cells, expected ${this.columns.length}`)
    }
  }
}

const nextRow = async (rows: AsyncGenerator<CsvRow>, file: string, faults: Findings): Promise<CsvRow | null> => {
  try {
    const { value, done } = await rows.next()
    return done ? null : value
  } catch (error) {
    const { line, message, code } = error as { line?: number; message: string; code?: string }
    // What is missing was told of by its hash.
    if (code !== 'ENOENT') faults.add(file, line ?? null, message)
    return null
  }
}
