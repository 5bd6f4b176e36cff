import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvLines } from '../../src/6-emit/formats/csv.ts'
import { type CsvRow, csvRows } from '../../src/corpus/verify/csv-rows.ts'
import { linesOf } from '../../src/lines.ts'
import { folderOf } from '../batch/folder.ts'

const rowsOf = async (csv: string): Promise<CsvRow[]> => {
  const rows: CsvRow[] = []
  for await (const row of csvRows(join(folderOf({ 'a.csv': csv }), 'a.csv'))) rows.push(row)
  return rows
}

it('reads what the program writes', async () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'é', '🌊'), maxLength: 8 })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      expect((await rowsOf(csvLines(rows))).map(({ cells }) => cells)).toEqual(rows)
    }),
    { numRuns: 50 },
  )
})

it('tells the line that a row begins on', async () => {
  const rows = await rowsOf('a,b\n"1\n2","3\n"\n4,5\n')
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 5])
})

it('reads cells that are larger than what is read at once', async () => {
  const cells = [`"${'x"y,'.repeat(600_000)}`, `${'é\n'.repeat(700_000)}`]
  expect((await rowsOf(csvLines([cells])))[0]?.cells).toEqual(cells)
})

it.each([
  ['a quotation mark that is not closed', 'a,"b\nc,d\n', 1],
  ['a quotation mark inside a plain cell', 'a,b\nc,d"e\n', 2],
  ['text behind a closing quotation mark', 'a,b\n"c"d,e\n', 2],
  ['an end without a line end', 'a,b\nc', 2],
])('refuses %s', async (_, csv, line) => {
  await expect(rowsOf(csv)).rejects.toMatchObject({ name: 'CsvFault', line })
})

it('ends lines of JSON at line feeds only', async () => {
  const lines: string[] = []
  const text = `{"a":"\u2028"}\n${'x'.repeat(2_000_000)}\n\nlast`
  for await (const line of linesOf(join(folderOf({ a: text }), 'a'))) lines.push(line)
  expect(lines).toEqual(text.split('\n'))
})
