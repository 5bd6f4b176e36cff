import { describe, expect, it } from 'vitest'
import { type Cell, rowSource, type Table } from '../../src/6-emit/column.ts'
import { csvHeader, csvLines } from '../../src/6-emit/formats/csv.ts'
import { tables } from '../../src/6-emit/tables.ts'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { parseCsv } from './parse-csv.ts'
import { specimen } from './specimen.ts'

const record = toRecord(specimen, new Set(['clauses', 'addressees', 'actors', 'money', 'tokens']))
const rowsOf = (table: Table): Record<string, Cell>[] =>
  [...table.rows(rowSource(record))].map((row) =>
    Object.fromEntries(table.columns.map((column, i) => [column.name, row[i] as Cell])),
  )
const table = (name: string): Table => tables.find((one) => one.name === name) as Table

describe.each(tables.map((one) => [one.name, one] as const))('the table %s', (_, one) => {
  it('begins with doc_id and keeps to its columns', () => {
    expect(one.columns[0]?.name).toBe('doc_id')
    for (const row of rowsOf(one))
      for (const { name, type, nullable, values } of one.columns) {
        const cell = row[name] as Cell
        if (cell === null) expect(nullable, name).toBe(true)
        else {
          expect(typeof cell, name).toBe(
            { string: 'string', date: 'string', boolean: 'boolean' }[type as string] ?? 'number',
          )
          if (type === 'integer') expect(Number.isInteger(cell), name).toBe(true)
          if (values !== null) expect(Object.keys(values)).toContain(cell)
        }
      }
  })

  it('has a key that names each row, and references that are found', () => {
    const keyOf = (row: Record<string, Cell>, columns: readonly string[]) => columns.map((name) => row[name]).join('\n')
    const keys = rowsOf(one).map((row) => keyOf(row, one.key))
    expect(new Set(keys).size).toBe(keys.length)
    for (const { columns, table: to, to: names } of one.references) {
      const known = new Set(rowsOf(table(to)).map((row) => keyOf(row, names)))
      for (const row of rowsOf(one))
        if (!columns.some((name) => row[name] === null)) expect(known).toContain(keyOf(row, columns))
    }
  })

  it('points to its words in both units', () => {
    if (one.name === 'documents') return
    const characters = [...record.text]
    for (const { start, end, start_cp, end_cp, surface } of rowsOf(one)) {
      expect(record.text.slice(start as number, end as number)).toBe(surface)
      expect(characters.slice(start_cp as number, end_cp as number).join('')).toBe(surface)
    }
  })

  it('reads back from CSV as it was', () => {
    const rows = [...one.rows(rowSource(record))]
    const printed = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
    const [header, ...cells] = parseCsv(csvHeader(one) + csvLines(rows))
    expect(header).toEqual(one.columns.map(({ name }) => name))
    expect(cells).toEqual(printed)
  })
})

it('gives the clauses table what an analyst asks for, without a join', () => {
  expect(rowsOf(table('clauses'))[1]).toMatchObject({
    doc_id: 'lakes-1',
    clause_id: 'op1#1',
    paragraph_id: 'op1',
    paragraph_kind: 'operative',
    paragraph_label: '1',
    organ: 'lakes/assembly',
    year: 1999,
    verb: 'urge',
    phrase: 'Also strongly urges',
    modifiers: 'also|strongly',
    force: 'directive',
    strength: 3,
    n_addressees: 2,
  })
})

it('writes a text with carriage returns, quotes and line ends so that it stays one cell', () => {
  const cells = ['a\rb', 'c\nd', '"e"', 'f,g', ' h ', '']
  expect(parseCsv(csvLines([cells]))).toEqual([cells])
})
