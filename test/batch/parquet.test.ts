import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { type Cell, rowSource, type Table } from '../../src/6-emit/column.ts'
import type { Manifest } from '../../src/6-emit/manifest.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { SCHEMA_VERSION, tables, tablesOf } from '../../src/6-emit/tables.ts'
import { rowSizesOf } from '../../src/batch/row-sizes.ts'
import { annotateCorpus, type CorpusOptions } from '../../src/batch.ts'
import { DEFAULT_LAYERS, type Layer } from '../../src/layers.ts'
import { loadModels } from '../../src/models/load.ts'
import { sha256Of } from '../../src/sha256.ts'
import { jsonLines } from '../json-lines.ts'
import { folderOf, resolutionOn } from './folder.ts'

const models = loadModels()
const ALL: ReadonlySet<Layer> = new Set([...DEFAULT_LAYERS, 'tokens'])

const run = async (options: Partial<CorpusOptions> & Pick<CorpusOptions, 'inputs'>): Promise<string> => {
  const out = join(folderOf({}), 'corpus')
  await annotateCorpus({ models, out, ...options })
  return out
}

const withDuckDb = async <Result>(use: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> => {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    return await use(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** One real text: all of them would take half a minute. */
const SAMPLE = join('corpus/samples', readdirSync('corpus/samples').sort()[0] as string)

/** The rows of a table as its definition gives them, made from the records. */
const rowsOf = (out: string, table: Table): Record<string, Cell>[] =>
  jsonLines<ResolutionRecord>(readFileSync(join(out, 'resolutions.jsonl'), 'utf8'))
    .flatMap((record) => [...table.rows(rowSource(record))])
    .map((row) => Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i] as Cell])))

const manifestOf = (out: string): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))

/** Texts that a reader of CSV stumbles over, and one whose row is larger than DuckDB reads unasked. */
const texts = () =>
  folderOf({
    'a.txt': `A/RES/70/1\n\n25 September 2015\n\n${resolutionOn('the "lakes", and\tNULL')}`,
    'b.txt': resolutionOn('wells').replace(
      'its next session',
      `"its" next, ${`${'very'.repeat(200)} "late", `.repeat(3_000)}`,
    ),
    'c.txt': resolutionOn("'=1+1'"),
  })

describe('the tables as Parquet', () => {
  it('hold the rows of the records, with their types and nulls, for DuckDB and for hyparquet', async () => {
    const out = await run({ inputs: [texts(), SAMPLE], formats: ['jsonl', 'parquet'], layers: ALL })
    const plain = folderOf({})
    for (const table of tables) {
      const path = join(out, `${table.name}.parquet`)
      const expected = rowsOf(out, table)
      expect(expected.length, table.name).toBeGreaterThan(0)
      // DuckDB prints a date as it is written in the record.
      const read = await withDuckDb(async (connection) => {
        // hyparquet unpacks no zstd by itself: it is given the same columns unpacked.
        await connection.run(
          `COPY '${path}' TO '${join(plain, table.name)}' (FORMAT parquet, COMPRESSION uncompressed)`,
        )
        return connection.runAndReadAll(`FROM '${path}'`)
      })
      expect(read.getRowObjectsJson(), table.name).toEqual(expected)
      expect(read.columnTypes().map(String), table.name).toEqual(table.columns.map(({ type }) => DUCKDB[type]))
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(plain, table.name)) })
      expect(rows.map(withIsoDates), table.name).toEqual(expected)
    }
  })

  it('say in their metadata which schema they have', async () => {
    const out = await run({ inputs: [texts()], formats: ['parquet'] })
    for (const table of tablesOf(DEFAULT_LAYERS)) {
      const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(out, `${table.name}.parquet`)))
      expect(metadata.key_value_metadata).toContainEqual({ key: 'schema_version', value: SCHEMA_VERSION })
      expect(metadata.schema.slice(1).map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name))
      const codecs = metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec))
      expect([...new Set(codecs)]).toEqual(codecs.length === 0 ? [] : ['ZSTD'])
    }
  })

  it('stand in the manifest with their hashes, alone where nothing else is asked for', async () => {
    const out = await run({ inputs: [texts()], formats: ['parquet'] })
    const { files, program } = manifestOf(out)
    const names = tablesOf(DEFAULT_LAYERS).map(({ name }) => `${name}.parquet`)
    expect(files.map(({ path }) => path)).toEqual(names.toSorted())
    for (const { path, bytes, sha256 } of files) {
      const content = readFileSync(join(out, path))
      expect([content.length, sha256Of(content)]).toEqual([bytes, sha256])
    }
    expect(readdirSync(out).filter((name) => /\.csv$|^\.|^resolutions/.test(name) && name !== 'codebook.csv')).toEqual(
      [],
    )
    expect(readdirSync(join(out, '..'))).toEqual(['corpus'])
    expect(Object.keys(program.libraries)).toContain('@duckdb/node-api')
  })

  it.each([[['parquet']], [['csv', 'parquet']], [['csv-excel', 'parquet']], [['parquet', 'jsonl']]])(
    'are the same bytes beside other formats and with more threads: %j',
    async (formats) => {
      const inputs = [texts()]
      const [one, other] = [
        await run({ inputs, formats: ['parquet'], jobs: 1 }),
        await run({ inputs, formats, jobs: 2 }),
      ]
      for (const name of readdirSync(one).filter((file) => file.endsWith('.parquet')))
        expect(sha256Of(readFileSync(join(other, name))), name).toBe(sha256Of(readFileSync(join(one, name))))
    },
  )

  it('are written into a folder whose name is a pattern, or looks like a partition', async () => {
    const out = join(folderOf({}), "year=3 [a]*? 'b'", 'corpus')
    await annotateCorpus({ models, out, inputs: [texts()], formats: ['jsonl', 'parquet'] })
    expect(existsSync(join(out, 'clauses.parquet'))).toBe(true)
  })

  it('are known by the call that made them', async () => {
    const options = { models, inputs: [texts()], formats: ['parquet'], out: join(folderOf({}), 'corpus') }
    await annotateCorpus(options)
    expect((await annotateCorpus(options)).wasThere).toBe(true)
    await expect(annotateCorpus({ ...options, formats: ['csv', 'parquet'] })).rejects.toThrow(/not empty/)
  })
})

describe('a run with Parquet that was broken off', () => {
  const documents = () =>
    folderOf(Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`${100 + i}.txt`, resolutionOn(`lake ${i}`)])))
  const enough = new Error('enough')

  /** Breaks a run off behind so many documents. */
  const brokenOff = async (options: CorpusOptions, stopAt: number) => {
    const stop = new AbortController()
    let done = 0
    const onInput = () => {
      done += 1
      if (done === stopAt) stop.abort(enough)
    }
    await expect(annotateCorpus({ ...options, signal: stop.signal, onInput })).rejects.toBe(enough)
  }

  it.each([40, 70])('goes on to the same bytes from document %i', async (stopAt) => {
    const options = { models, inputs: [documents()], formats: ['parquet'], out: join(folderOf({}), 'corpus') }
    await brokenOff(options, stopAt)
    let kept = 0
    await annotateCorpus({
      ...options,
      onStart: (_, before) => {
        kept = before
      },
    })
    expect(kept).toBeGreaterThan(0)
    const whole = await run({ inputs: options.inputs, formats: options.formats })
    expect(readdirSync(options.out)).toEqual(readdirSync(whole))
    expect(manifestOf(options.out)).toEqual(manifestOf(whole))
  })

  it('leaves nothing to a run with other formats', async () => {
    const options = { models, inputs: [documents()], out: join(folderOf({}), 'corpus') }
    await brokenOff({ ...options, formats: ['csv', 'parquet'] }, 40)
    await annotateCorpus({ ...options, formats: ['jsonl'] })
    expect(readdirSync(options.out).filter((name) => /parquet$|^clauses|^documents/.test(name))).toEqual([])
  })
})

it('measures rows by their bytes, whatever is quoted in them', async () => {
  const folder = folderOf({ 'a.csv': 'a,b\n"1\n""2\n",é\n3,4\n5,6\n' })
  expect(await rowSizesOf(join(folder, 'a.csv'), 2)).toEqual({ row: 12, group: 16 })
})

const DUCKDB = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' }

const withIsoDates = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell instanceof Date ? cell.toISOString().slice(0, 10) : cell]),
  )
