// Rows of a command for people and for programs: a drawn table, Markdown, CSV or JSON lines.

import type { Cell } from '../../6-emit/column.ts'
import { csvLines } from '../../6-emit/formats/csv.ts'
import type { Io } from '../io.ts'
import { type RowFormat, SHOWN } from './options.ts'

/** Rows of a command, batch by batch. */
export interface Rows {
  readonly columns: readonly string[]
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>
}

/** Characters shown of a cell in a table that people read. */
const WIDEST = 60

/**
 * Writes rows to the output; CSV and JSON lines are always whole. A table is cut behind `SHOWN` rows unless `all`, which is
 * then said on the messages. Gives the number of rows there were.
 */
export const writeRows = async (rows: Rows, format: RowFormat, all: boolean, io: Io): Promise<number> => {
  const { columns } = rows
  let count = 0
  if (format === 'csv' || format === 'jsonl') {
    if (format === 'csv') await io.out(csvLines([columns]))
    for await (const batch of rows.batches) {
      count += batch.length
      await io.out(format === 'csv' ? csvLines(batch) : batch.map((row) => jsonLine(columns, row)).join(''))
    }
    return count
  }
  const shown: (readonly Cell[])[] = []
  for await (const batch of rows.batches) {
    for (const row of batch) if (all || shown.length < SHOWN) shown.push(row)
    count += batch.length
  }
  await io.out(format === 'md' ? markdown(columns, shown) : await drawn(columns, shown))
  tellCut(shown.length, count, io)
  return count
}

/** Says that rows were left out, where they were. */
export const tellCut = (shown: number, count: number, io: Io): void => {
  if (shown < count) io.tell(`showing ${shown.toLocaleString('en')} of ${count.toLocaleString('en')}: --all`)
}

const jsonLine = (columns: readonly string[], row: readonly Cell[]): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])))}\n`

const markdown = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const plain = (cell: Cell) => text(cell).replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|')
  return line(columns.map(plain)) + line(columns.map(() => '---')) + rows.map((row) => line(row.map(plain))).join('')
}

/** A table with rules of plain spaces, numbers to the right. */
const drawn = async (columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<string> => {
  const { default: Table } = await import('cli-table3')
  const right = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof (row[i] ?? 0) === 'number'))
  const none = Object.fromEntries(
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left']
      .concat(['left-mid', 'mid', 'mid-mid', 'right', 'right-mid'])
      .map((name) => [name, '']),
  )
  const table = new Table({
    head: columns.map((name) => shortened(name)),
    colAligns: right.map((numeric) => (numeric ? 'right' : 'left')),
    chars: { ...none, middle: '  ' },
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  })
  for (const row of rows) table.push(row.map((cell) => shortened(text(cell))))
  return `${table.toString().replace(/ +$/gm, '')}\n`
}

const text = (cell: Cell): string => (cell === null ? '' : String(cell))

const shortened = (cell: string): string => {
  // Control characters of a text could move the cursor of the terminal.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const line = cell.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
  return line.length <= WIDEST ? line : `${line.slice(0, WIDEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
