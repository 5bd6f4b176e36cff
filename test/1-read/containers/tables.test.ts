import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, partsOf, type TableOptions } from '../../../src/1-read/containers/index.ts'
import { folderOf } from '../../batch/folder.ts'
import { zstdOf } from './packs.ts'
import { parquetOf } from './parquet-of.ts'

/** What a table holds: texts with what is carried, and for what can't be read the reason. */
const read = async (name: string, bytes: string | Uint8Array, options: TableOptions = {}) => {
  const file = join(folderOf({ [name]: bytes }), name)
  const found: Record<string, unknown> = {}
  for await (const part of partsOf(file, name, options))
    if ('bytes' in part) {
      const { text, columns } = JSON.parse(Buffer.from(part.bytes).toString())
      found[part.name] = { ...columns, text }
    } else found[String(part.name)] = part.problem
  const carried: string[] = []
  for await (const { name: column } of columnsOf(file, name, options)) carried.push(column)
  return { found, carried }
}

const lakes = { text: 'On lakes', doc_id: 'r1', year: '1999' }
const rivers = { text: 'On rivers', doc_id: 'r2', year: null }

describe('a table of one resolution a row', () => {
  const comma = 'doc_id,text,year\nr1,On lakes,1999\nr2,On rivers,\n'
  it.each<[string, string | Uint8Array]>([
    ['t.csv', comma],
    ['t.csv', comma.replaceAll('\n', '\r\n')],
    ['t.csv', `\ufeff${comma}`],
    ['t.csv', comma.replaceAll(',', ';')],
    ['t.csv', Buffer.from(`\ufeff${comma}`, 'utf16le')],
    ['t.csv.gz', gzipSync(comma)],
    ['t.csv.zst', zstdOf(comma)],
    ['t.tsv', comma.replaceAll(',', '\t')],
    ['t.jsonl', '{"doc_id":"r1","text":"On lakes","year":1999}\n\n{"doc_id":"r2","text":"On rivers","year":null}'],
    ['t.ndjson', '{"doc_id":"r1","text":"On lakes","year":"1999"}\r\n{"doc_id":"r2","text":"On rivers"}\r\n'],
  ])('is read with its other columns: %s', async (name, bytes) => {
    const { found, carried } = await read(name, bytes)
    expect(found.r1).toEqual(lakes)
    expect(found.r2).toEqual(name === 't.ndjson' ? { text: 'On rivers', doc_id: 'r2' } : rivers)
    expect(carried).toEqual(['doc_id', 'year'])
  })

  it('is read of Parquet, whatever its types', async () => {
    const select = `SELECT 'r' || i AS symbol, 'On lakes' AS full_text, DATE '1999-01-01' AS day, [i, 2] AS votes FROM range(1, 3) t(i)`
    const { found, carried } = await read('t.parquet', await parquetOf(select))
    expect(found).toEqual({
      r1: { text: 'On lakes', symbol: 'r1', day: '1999-01-01', votes: '[1, 2]' },
      r2: { text: 'On lakes', symbol: 'r2', day: '1999-01-01', votes: '[2, 2]' },
    })
    expect(carried).toEqual(['symbol', 'day', 'votes'])
    expect((await read('t.parquet', 'PAR1 nothing of the kind PAR1')).found).toEqual({
      null: expect.stringMatching(
        /^expected a Parquet table that can be read, found a broken one \((?!.*(?:read_parquet|\/tmp)).*\)$/,
      ),
    })
  })

  it('takes the columns that are named, and numbers rows where nothing else names them', async () => {
    const table = 'Sens,Full Text,text\na,One,1\nb,Two,2\n'
    expect((await read('t.csv', table)).found).toEqual({
      1: { text: '1', sens: 'a', full_text: 'One' },
      2: { text: '2', sens: 'b', full_text: 'Two' },
    })
    const { found } = await read('t.csv', table, { textColumn: 'full text', idColumn: 'Sens' })
    expect(found).toEqual({ a: { text: 'One', sens: 'a' }, b: { text: 'Two', sens: 'b' } })
  })

  it.each([
    [
      't.csv',
      'name,year\nx,1\n',
      {},
      /^expected a column with the text \(text, full_text.* found the columns name, year$/,
    ],
    ['t.jsonl', '{"a":1}\n{"a":2}', {}, /found the columns a$/],
    [
      't.csv',
      'id,text\nx,1\n',
      { textColumn: 'words' },
      /^expected the column words with the text \(--text-column\), found the columns id, text$/,
    ],
    ['t.csv', 'id,text\nx,1\n', { idColumn: 'key' }, /^expected the column key with the id \(--id-column\)/],
    ['t.csv', 'id,text\n', {}, /^expected rows, found a table without any$/],
    ['t.csv', '', {}, /^expected a table, found an empty file$/],
    [
      't.csv',
      `text,${Array.from({ length: 300 }, (_, i) => `c${i}`).join(',')}\n${'x,'.repeat(300)}x\n`,
      {},
      /^301 columns, expected at most 256$/,
    ],
  ])('that has no place for text is refused as a whole: %s %#', async (name, bytes, options, message) => {
    const { found, carried } = await read(name, bytes, options)
    expect(found).toEqual({ null: expect.stringMatching(message) })
    if (!message.source.includes('rows')) expect(carried).toEqual([])
  })

  it('loses no row to another that is broken', async () => {
    const rows = [
      'id,text',
      'a,One',
      'b',
      ',Three',
      'a,Four',
      'e,"  "',
      'f,"Six "said" so"',
      'g,"Sev',
      'en"',
      'h,caf\u00e9',
      'i,"Nine',
    ]
    const { found } = await read('t.csv', Buffer.from(rows.join('\n'), 'latin1'))
    expect(found).toEqual({
      a: { text: 'One', id: 'a' },
      'row 2': '1 cells, expected 2 as in the first line',
      'row 3': 'no id, expected one in each row',
      'row 4': 'the id a stands in row 1 already, expected one row an id',
      e: 'a row without text, expected the text of a resolution',
      f: { text: '"Six "said" so"', id: 'f' },
      g: { text: 'Sev\nen', id: 'g' },
      h: { text: 'café', id: 'h' },
      'row 9': expect.stringMatching(/^a quotation mark that is never closed/),
    })
    const lines = [
      '{"id":"a","text":"One"}',
      '{"id":',
      '[1]',
      '{"id":"b"}',
      '{"id":"c","text":"Three","more":{"x":[1]}}',
    ]
    expect((await read('t.jsonl', lines.join('\n'))).found).toEqual({
      a: { text: 'One', id: 'a' },
      'line 2': expect.stringMatching(/^expected an object of JSON/),
      'line 3': expect.stringMatching(/found other JSON$/),
      'line 4': expect.stringMatching(/found the columns id$/),
      c: { text: 'Three', id: 'c', more: '{"x":[1]}' },
    })
  })

  it.each(['\n', '\r\n'])('names a row by its number where lines end with %j', async (end) => {
    const { found } = await read('t.csv', ['id,text', 'a,"x', 'y', 'z"', '', 'a,"x', 'y"', 'b'].join(end))
    expect(Object.entries(found).slice(1)).toEqual([
      ['row 2', 'the id a stands in row 1 already, expected one row an id'],
      ['row 3', '1 cells, expected 2 as in the first line'],
    ])
  })

  it('calls its columns so that none stands there twice', async () => {
    const { carried } = await read('t.csv', 'text,Year,year,"Année, Titre",,__proto__\nx,1,2,3,4,5\n')
    expect(carried).toEqual(['year', 'year_2', 'année_titre', 'column_5', 'proto'])
  })

  it('has no more columns than any table, however its rows differ', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => JSON.stringify({ id: `${i}`, text: 'x', [`c${i}`]: 'y' }))
    const { found, carried } = await read('t.jsonl', lines.join('\n'))
    expect(carried).toHaveLength(256)
    expect(found['254']).toEqual(expect.objectContaining({ c254: 'y' }))
    expect(found['line 300']).toMatch(/^columns that no row before had/)
  })

  it('is read as it was written, wherever the pieces of its bytes end', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', '🌊', '"', ',', '\n', '\r', ' ', ';') })
      .map((text) => `x${text}x`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 70_000 }),
        async (texts, size) => {
          const rows = texts.map((text, i) => [String(i), text + 'y'.repeat(size), text])
          const { found } = await read('t.csv', stringify([['id', 'text', 'more'], ...rows]))
          expect(found).toEqual(Object.fromEntries(rows.map(([id, text, more]) => [id, { text, id, more }])))
        },
      ),
      { numRuns: 15 },
    )
  })
})
