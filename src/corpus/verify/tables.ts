// Whether the flat tables agree with each other: all are read in step, one resolution at a time, so that no more than one
// resolution is in memory, and of the others their ids.

import { codeUnitOffsets } from '../../6-emit/code-points.ts'
import type { Reference, Table } from '../../6-emit/column.ts'
import { harmless } from '../../6-emit/formats/csv.ts'
import { CsvTable, type TableRow } from './csv-table.ts'
import { Findings, shown } from './findings.ts'
import type { ContentFindings } from './records.ts'

const ID = 'doc_id'

/** A table that is read. */
interface Reading {
  readonly table: Table
  readonly csv: CsvTable
  readonly spans: readonly SpanColumns[]
}

/** The columns of a span and of its words. */
interface SpanColumns {
  readonly prefix: string
  readonly words: string
}

/** The text of a resolution, with the way from code points back to it. */
interface Text {
  readonly text: string
  readonly codeUnit: (offset: number) => number
}

/** Keys of the rows of one resolution that others point to: by table and columns. */
type Known = Map<string, Set<string>>

/** Checks the tables, of which the first is documents; gives how many rows each has. */
export const verifyTables = async (
  folder: string,
  tables: readonly Table[],
  to: ContentFindings,
): Promise<ReadonlyMap<string, number>> => {
  const ids = await documentIds(folder, to.keys)
  const readings: Reading[] = []
  for (const table of tables) {
    const csv = await CsvTable.open(folder, `${table.name}.csv`, to.spans)
    const missing = table.columns.filter(({ name }) => !csv.columns.includes(name)).map(({ name }) => name)
    if (missing.length > 0) to.spans.add(csv.file, 1, `no column ${missing.join(', ')}`)
    readings.push({ table, csv, spans: missing.length > 0 ? [] : spanColumns(table) })
  }
  const pointedTo = tables.flatMap(({ references }) => references)
  const [documents, ...others] = readings as [Reading, ...Reading[]]
  const passed = new Set<string>()
  for (let row = documents.csv.next; row !== null; row = documents.csv.next) {
    const id = row.cell(ID)
    const text = textOf(row, documents.csv)
    const known: Known = new Map(pointedTo.map((reference) => [nameOf(reference), new Set()]))
    for (const reading of readings) {
      const keys = new Set<string>()
      for (;;) {
        if (reading !== documents) await passBy(reading, id, ids, passed, to.references)
        const own = reading.csv.next
        if (own === null || own.cell(ID) !== id || (reading === documents && own !== row)) break
        checkRow(reading, own, text, known, keys, readings, to)
        await reading.csv.take()
      }
    }
    passed.add(id)
  }
  for (const reading of others) await passBy(reading, null, ids, passed, to.references)
  return new Map(readings.map(({ table, csv }) => [table.name, csv.taken]))
}

/** The ids of all resolutions, so that a row of none is told from one that comes later. */
const documentIds = async (folder: string, keys: Findings): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>()
  // What is no CSV is told of when the table is read for its rows.
  const csv = await CsvTable.open(folder, 'documents.csv', new Findings())
  for (let row = csv.next; row !== null; row = csv.next) {
    const id = row.cell(ID)
    if (ids.has(id)) keys.add(csv.file, row.line, `the key ${id} stands there twice`)
    ids.add(id)
    await csv.take()
  }
  return ids
}

/** Takes rows that belong to no resolution, or to one that is done. */
const passBy = async (
  { csv }: Reading,
  id: string | null,
  ids: ReadonlySet<string>,
  passed: ReadonlySet<string>,
  references: Findings,
): Promise<void> => {
  for (let row = csv.next; row !== null && row.cell(ID) !== id; row = csv.next) {
    const own = row.cell(ID)
    if (!ids.has(own)) references.add(csv.file, row.line, `${ID} ${shown(own)} is not in documents.csv`)
    else if (passed.has(own))
      references.add(csv.file, row.line, `a row of ${own} behind those of others, expected the order of documents.csv`)
    else return
    await csv.take()
  }
}

const checkRow = (
  { table, csv, spans }: Reading,
  row: TableRow,
  text: Text,
  known: Known,
  keys: Set<string>,
  readings: readonly Reading[],
  to: ContentFindings,
): void => {
  const cellsOf = (columns: readonly string[]) => columns.map(row.cell).join('\n')
  const key = cellsOf(table.key)
  to.keys.seen += 1
  // That ids of resolutions are unique was looked at when they were gathered.
  if (keys.has(key)) to.keys.add(csv.file, row.line, `the key ${table.key.map(row.cell).join(', ')} stands there twice`)
  keys.add(key)
  for (const reading of readings)
    for (const reference of reading.table.references)
      if (reference.table === table.name) known.get(nameOf(reference))?.add(cellsOf(reference.to))
  for (const reference of table.references) {
    const isThere = readings.some((reading) => reading.table.name === reference.table)
    if (!isThere || reference.columns.some((column) => row.cell(column) === '')) continue
    to.references.seen += 1
    if (!known.get(nameOf(reference))?.has(cellsOf(reference.columns)))
      to.references.add(
        csv.file,
        row.line,
        `${reference.columns.map(row.cell).join(', ')} is not in ${reference.table}.csv`,
      )
  }
  for (const span of spans) {
    to.spans.seen += 1
    const message = spanProblem(span, row, text, csv.forSpreadsheets)
    if (message !== null) to.spans.add(csv.file, row.line, message)
  }
}

const spanProblem = ({ prefix, words }: SpanColumns, row: TableRow, text: Text, forSpreadsheets: boolean) => {
  const at = (name: string): number => {
    const cell = row.cell(prefix + name)
    return /^\d+$/.test(cell) ? Number(cell) : Number.NaN
  }
  const expected = row.cell(words)
  const written = (slice: string) => (forSpreadsheets ? harmless(slice) : slice)
  const slices = [
    ['start', text.text.slice(at('start'), at('end'))],
    ['start_cp', text.text.slice(text.codeUnit(at('start_cp')), text.codeUnit(at('end_cp')))],
  ] as const
  for (const [name, slice] of slices)
    if (Number.isNaN(at(name)) || written(slice) !== expected)
      return `${words} ${shown(expected)}, expected ${shown(slice)} from ${prefix + name} ${row.cell(prefix + name)}`
  return null
}

/** The spans of a table: those whose offsets are given in both units. */
const spanColumns = ({ columns }: Table): readonly SpanColumns[] =>
  columns
    .filter(({ name }) => name.endsWith('start_cp'))
    .map(({ name }) => name.slice(0, -'start_cp'.length))
    .map((prefix) => ({ prefix, words: prefix === '' ? 'surface' : prefix.slice(0, -1) }))

const textOf = (row: TableRow, { forSpreadsheets }: CsvTable): Text => {
  const cell = row.cell('text')
  // An apostrophe that was put before the text is no part of it.
  const text = forSpreadsheets && cell.startsWith("'") && harmless(cell.slice(1)) === cell ? cell.slice(1) : cell
  return { text, codeUnit: codeUnitOffsets(text) }
}

const nameOf = ({ table, to }: Reference): string => `${table} ${to.join(' ')}`
