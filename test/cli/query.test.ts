import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowSource } from '../../src/6-emit/column.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { tables } from '../../src/6-emit/tables.ts'
import { namedQueries } from '../../src/corpus/named-queries.ts'
import { folderOf } from '../batch/folder.ts'
import { jsonLines } from '../json-lines.ts'
import { annotatedSamples, cli } from './in-process.ts'

let corpus = ''
let remove = () => {}
beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples())
})
afterAll(() => remove())

describe('query', () => {
  it.each(['jsonl,csv', 'jsonl,csv,parquet'])(
    'reads its own corpus alone where its name is a pattern, as %s',
    async (formats) => {
      const folder = mkdtempSync(join(tmpdir(), 'calls-upon-'))
      const samples = join(import.meta.dirname, '../../corpus/samples')
      for (const name of ['q?d[1]*', 'qXd1', 'qXd[1]Y'])
        expect(
          (await cli(['annotate', samples, '--out', join(folder, name), '--quiet', '--jobs', '1', '--format', formats]))
            .exitCode,
        ).toBe(0)
      const { exitCode, out } = await cli([
        'query',
        join(folder, 'q?d[1]*'),
        'SELECT count(*) AS n FROM documents',
        '--format',
        'jsonl',
      ])
      expect([exitCode, out]).toEqual([0, '{"n":5}\n'])
      rmSync(folder, { recursive: true })
    },
  )

  it('counts what the records hold', async () => {
    const records = jsonLines(readFileSync(join(corpus, 'resolutions.jsonl'), 'utf8'))
    const clauses = records.flatMap(({ paragraphs }) => paragraphs.flatMap((p: { clauses: [] }) => p.clauses))
    const sql = 'SELECT (SELECT count(*) FROM clauses) AS flat, (SELECT count(*) FROM resolutions) AS nested'
    const { exitCode, out } = await cli(['query', corpus, sql, '--format', 'jsonl'])
    expect([exitCode, jsonLines(out)]).toEqual([0, [{ flat: clauses.length, nested: records.length }]])
    const calls = await cli(['query', corpus, 'verbs', '--format', 'jsonl'])
    const operative = records
      .flatMap(({ paragraphs }) => paragraphs)
      .filter(({ kind }) => kind === 'operative')
      .flatMap((paragraph) => paragraph.clauses)
    const expected = operative.filter(({ verb }: { verb: string }) => verb === 'call-upon').length
    expect(expected).toBeGreaterThan(0)
    expect(jsonLines(calls.out).find(({ verb }) => verb === 'call-upon').clauses).toBe(expected)
  })

  it('counts a clause once that names an addressee twice', async () => {
    const text =
      'The General Assembly,\n\n1. Encourages Member States proposing a new listing, as well as Member States that have proposed names, to act;\n'
    const folder = folderOf({ 'a.txt': text })
    const twice = join(folder, 'corpus')
    await cli(['annotate', join(folder, 'a.txt'), '--out', twice, '--quiet', '--jobs', '1'])
    for (const name of ['addressees', 'addressees-by-verb']) {
      const rows = jsonLines((await cli(['query', twice, name, '--format', 'jsonl'])).out)
      expect(rows.find(({ addressee }) => addressee === 'un/member-states').clauses).toBe(1)
    }
    const { out } = await cli(['query', twice, 'SELECT count(*) AS n FROM addressees', '--format', 'jsonl'])
    expect(jsonLines(out)[0].n).toBeGreaterThan(1)
  })

  it('slices surfaces by code points as the codebook says', async () => {
    const sql = `SELECT count(*) AS clauses, count(*) FILTER (substr(d.text, c.start_cp + 1, c.end_cp - c.start_cp) = c.surface) AS equal
      FROM clauses AS c JOIN documents AS d USING (doc_id)`
    const [row] = jsonLines((await cli(['query', corpus, sql, '--format', 'jsonl'])).out)
    expect(row.equal).toBe(row.clauses)
    expect(row.clauses).toBeGreaterThan(50)
  })

  it.each(namedQueries.map(({ name }) => name))('answers %s', async (name) => {
    const { exitCode, out, messages } = await cli(['query', corpus, name, '--format', 'csv'])
    expect(messages).toEqual([])
    expect(exitCode).toBe(out.trim().split('\n').length > 1 ? 0 : 1)
  })

  it('lists ten queries or more', async () => {
    const { out } = await cli(['query', '--list'])
    expect(out.trim().split('\n').length).toBeGreaterThanOrEqual(10)
    for (const { name } of namedQueries) expect(out).toContain(name)
  })

  it('shows the SQL of a named query, and says what it expected', async () => {
    const [first] = namedQueries
    for (const args of [
      ['query', corpus, 'verbs', '--list'],
      ['query', '--list', 'verbs'],
    ])
      expect((await cli(args)).out).toBe(`${first?.sql}\n`)
    const wrong = await cli(['query', corpus, 'verb', '--list'])
    expect([wrong.exitCode, wrong.told]).toEqual([2, expect.stringMatching(/verb: unexpected name, expected SQL or/)])
    const empty = await cli(['query', corpus, '  '])
    expect([empty.exitCode, empty.told]).toEqual([2, expect.stringMatching(/expected a corpus folder and a query/)])
  })

  it('names the tables that are there where a query asks for another', async () => {
    const money = await annotatedSamples('--layers', 'money')
    for (const args of [
      ['query', money.corpus, 'verbs'],
      ['kwic', money.corpus, 'women'],
      ['compare', money.corpus, '--by', 'organ'],
    ]) {
      const { exitCode, told } = await cli(args)
      expect(exitCode).toBe(2)
      expect(told).toContain('has no table clauses, expected one of documents, paragraphs, money, resolutions')
    }
    money.remove()
  })

  it('says which file of the corpus is broken', async () => {
    const broken = await annotatedSamples('--format', 'jsonl,csv,parquet')
    const told = async () => {
      const { exitCode, messages } = await cli(['query', broken.corpus, 'verbs'])
      expect([exitCode, messages.length]).toEqual([2, 1])
      expect(messages[0]).not.toMatch(/the program failed|CREATE VIEW/)
      return messages[0]
    }
    appendFileSync(join(broken.corpus, 'resolutions.jsonl'), '{"id": "cut\n')
    expect(await told()).toMatch(/resolutions\.jsonl: can't be read \(.*expected it as it was written/)
    writeFileSync(join(broken.corpus, 'clauses.parquet'), 'PAR1')
    expect(await told()).toMatch(/clauses\.parquet: can't be read \(/)
    broken.remove()
  })

  it('says when a table is cut', async () => {
    const cut = await cli(['query', corpus, 'FROM clauses'])
    expect(cut.told).toMatch(/^showing 20 of \d+: --all$/)
    expect(cut.out.trim().split('\n').length).toBe(21)
    expect((await cli(['query', corpus, 'FROM clauses', '--all'])).told).toBe('')
  })

  it('writes Markdown whose cells keep to their lines', async () => {
    const { out } = await cli(['query', corpus, "SELECT 'a|b' || chr(10) || 'c' AS x, NULL AS y", '--format', 'md'])
    expect(out).toBe('| x | y |\n| --- | --- |\n| a\\|b c |  |\n')
  })

  it('writes Parquet that DuckDB reads', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'calls-upon-')), "it's.parquet")
    const args = ['query', corpus, 'verbs', '--format', 'parquet', '--out', file]
    expect((await cli(args)).exitCode).toBe(0)
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create()).connect()
    const reader = await connection.runAndReadAll('SELECT count(*) FROM read_parquet(?)', [file])
    expect(Number(reader.getRowsJS()[0]?.[0])).toBeGreaterThan(10)
  })

  it('says which file of Parquet can not be written', async () => {
    const { exitCode, told } = await cli([
      'query',
      corpus,
      'verbs',
      '--format',
      'parquet',
      '--out',
      '/nowhere/x.parquet',
    ])
    expect(told).toMatch(/--out \/nowhere\/x\.parquet: can't be written \(ENOENT\), expected a file in a folder/)
    expect(exitCode).toBe(2)
  })

  it('gives back from Parquet what the records hold: JSON lines, Parquet, JSON lines', async () => {
    const made = await annotatedSamples('--format', 'jsonl,parquet')
    const records: ResolutionRecord[] = jsonLines(readFileSync(join(made.corpus, 'resolutions.jsonl'), 'utf8'))
    for (const table of tables.filter(({ layer }) => layer !== 'tokens')) {
      const { out } = await cli(['query', made.corpus, `FROM ${table.name}`, '--format', 'jsonl'])
      const names = table.columns.map(({ name }) => name)
      const expected = records.flatMap((record) =>
        [...table.rows(rowSource(record))].map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]]))),
      )
      expect(expected.length).toBeGreaterThan(0)
      expect(jsonLines(out)).toEqual(expected)
    }
    made.remove()
  })

  it.each([
    ['SELECT verb FROM claus', /has no table claus, expected one of documents/],
    ['SELEC 1 FROM x', /syntax error/],
    ['SELECT 1; SELECT 2', /Unexpected 2 statements, expected one that reads/],
    ['DROP VIEW clauses', /Unexpected DROP, expected a statement that reads/],
    ["COPY (SELECT 1) TO '/tmp/calls-upon-never.csv'", /disabled by configuration|Unexpected COPY/],
    ["FROM read_csv('/etc/passwd')", /disabled by configuration/],
    ['INSTALL httpfs', /Unexpected \w+, expected a statement that reads/],
    ['nonsense', /nonsense: unexpected name, expected SQL or one of verbs, /],
  ])('refuses %s with exit code 2', async (sql, message) => {
    const { exitCode, out, told } = await cli(['query', corpus, sql])
    expect([exitCode, out]).toEqual([2, ''])
    expect(told).toMatch(message)
    expect(existsSync('/tmp/calls-upon-never.csv')).toBe(false)
  })

  it('can write no file of the corpus', async () => {
    const before = readFileSync(join(corpus, 'clauses.csv'))
    expect((await cli(['query', corpus, `COPY (SELECT 1) TO '${join(corpus, 'clauses.csv')}'`])).exitCode).toBe(2)
    expect(readFileSync(join(corpus, 'clauses.csv'))).toEqual(before)
  })
})

describe('a folder that is no corpus', () => {
  it.each(['query', 'kwic', 'collocates'])('is named by %s', async (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'calls-upon-'))
    const rest = { query: ['verbs'], kwic: ['women'], collocates: ['--verb', 'urge'] }[command] as string[]
    for (const path of [folder, join(folder, 'missing')]) {
      const { exitCode, told } = await cli([command, path, ...rest])
      expect(exitCode).toBe(2)
      expect(told).toContain(path)
      expect(told).toContain('expected a corpus folder')
    }
    writeFileSync(join(folder, 'manifest.json'), '{}')
    expect((await cli([command, folder, ...rest])).told).toContain('is of no corpus')
  })
})
