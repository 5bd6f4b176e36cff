// Archives and tables among the inputs of a corpus: each member and each row is a document like any other.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/6-emit/manifest.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { annotateInputs } from '../../src/batch/annotate-inputs.ts'
import { annotateCorpus, type CorpusOptions, collectInputs } from '../../src/batch.ts'
import { verifyCorpus } from '../../src/corpus/verify/index.ts'
import { loadModels } from '../../src/models/load.ts'
import { sha256Of } from '../../src/sha256.ts'
import { tarOf, zipOf } from '../1-read/containers/packs.ts'
import { parquetOf } from '../1-read/containers/parquet-of.ts'
import { parseCsv } from '../6-emit/parse-csv.ts'
import { jsonLines } from '../json-lines.ts'
import { contentsOf, folderOf, resolutionOn } from './folder.ts'

const models = loadModels()

const tableOf = (names: readonly string[]): string =>
  stringify([
    ['Doc ID', 'Year', 'text', 'Vote|s'],
    ...names.map((name, i) => [name, 1990 + i, resolutionOn(name), i % 2 ? '=15-0' : '']),
  ]).replace('Doc ID', 'doc_id')

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${100 + i}`)

/** A folder of all kinds, some 60 documents. */
const mixed = async (): Promise<string> =>
  folderOf({
    'a.txt': resolutionOn('plains'),
    'b.zip': zipOf({
      ...Object.fromEntries(names('z', 20).map((name) => [`in/${name}.txt`, resolutionOn(name)])),
      '../up.txt': resolutionOn('heights'),
      'photo.jpg': 'x',
    }),
    'c.tar.gz': gzipSync(
      await tarOf([
        ...names('t', 10).map((name) => [`${name}.md`, resolutionOn(name)] as const),
        ['t.csv', tableOf(['tr1'])],
      ]),
    ),
    'd.csv': `${tableOf(names('r', 20))}ragged\n`,
    'e.jsonl': JSON.stringify({ symbol: 'S/RES/1 (2001)', body: resolutionOn('seas'), year: 2001, tags: ['a', 'b'] }),
    'f.parquet': await parquetOf(`SELECT 'p' AS id, '${resolutionOn('bogs')}' AS full_text, 1.5 AS share`),
    'g.csv': 'name,year\nx,1\n',
  })

/** Files by their hashes: what differs is seen, and a message stays short. */
const hashed = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, sha256Of(content)]))

const annotated = async (inputs: string, options: Partial<CorpusOptions> = {}) => {
  const out = join(folderOf({}), 'corpus')
  await annotateCorpus({ inputs: [inputs], out, models, ...options })
  const files = contentsOf(out)
  const records = jsonLines<ResolutionRecord>(files['resolutions.jsonl'] ?? '')
  return { out, files, records, manifest: JSON.parse(files['manifest.json'] as string) as Manifest }
}

describe('a corpus of files, archives and tables', () => {
  it('has each member and each row as a document, with its place and its own hash', async () => {
    const { records, manifest } = await annotated(await mixed())
    expect(records.map(({ path }) => path)).toEqual([
      'a.txt',
      ...names('z', 20).map((name) => `b.zip#in/${name}.txt`),
      ...names('t', 10).map((name) => `c.tar.gz#${name}.md`),
      'c.tar.gz#t.csv#tr1',
      ...names('r', 20).map((name) => `d.csv#${name}`),
      'e.jsonl#S/RES/1 (2001)',
      'f.parquet#p',
    ])
    const ids = records.map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['a', 'z100'])
    expect(ids.slice(-3)).toEqual(['r119', 'S/RES/1 (2001)', 'p'])
    expect(new Set(records.map(({ sha256 }) => sha256)).size).toBe(records.length)
    expect(manifest.counts).toMatchObject({ inputs: 58, annotated: 54, failed: 3, skipped: 1 })
    expect(
      manifest.inputs.filter(({ outcome }) => outcome === 'failed').map(({ path, reason }) => `${path}: ${reason}`),
    ).toEqual([
      'b.zip#../up.txt: a name that leads out of the archive, expected one inside it',
      'd.csv#row 21: 1 cells, expected 4 as in the first line',
      expect.stringMatching(/^g\.csv: expected a column with the text .* found the columns name, year$/),
    ])
  })

  it('carries the other columns of all tables in every row and record', async () => {
    const { out, files, records, manifest } = await annotated(await mixed(), { formats: ['jsonl', 'csv', 'parquet'] })
    const own = ['doc_id', 'year', 'vote_s', 'symbol', 'tags', 'id', 'share']
    expect(manifest.source_columns?.map(({ name }) => name)).toEqual(own)
    expect(manifest.source_columns?.[1]).toEqual({ name: 'year', from: 'Year' })
    const none = Object.fromEntries(own.map((name) => [name, null]))
    expect(records[0]?.source).toEqual(none)
    const sources = new Map(records.map(({ path, source }) => [path, source]))
    expect(sources.get('d.csv#r101')).toEqual({ ...none, doc_id: 'r101', year: '1991', vote_s: '=15-0' })
    expect(sources.get('e.jsonl#S/RES/1 (2001)')).toEqual({
      ...none,
      symbol: 'S/RES/1 (2001)',
      year: '2001',
      tags: '["a","b"]',
    })
    expect(sources.get('f.parquet#p')).toEqual({ ...none, id: 'p', share: '1.5' })
    const [header, ...rows] = parseCsv(files['documents.csv'] as string)
    expect(header?.slice(-8)).toEqual(['text', ...own.map((name) => `source_${name}`)])
    expect(rows.every((row) => row.length === header?.length)).toBe(true)
    const verification = await verifyCorpus(out)
    expect(verification?.checks.flatMap(({ problems }) => problems)).toEqual([])
    expect(files['README.md']).toContain('source_vote_s')
    expect(files['codebook.md']).toContain('Column "Vote\\|s" of the table that was read')
  })

  it('says nothing of carried columns where no table is among the inputs', async () => {
    const { files, records } = await annotated(folderOf({ 'b.zip': zipOf({ 'a.txt': resolutionOn('lakes') }) }))
    expect(records[0]).not.toHaveProperty('source')
    expect(files['manifest.json']).not.toContain('source_columns')
    expect(parseCsv(files['documents.csv'] as string)[0]?.at(-1)).toBe('text')
  })

  it('has the same bytes with any number of jobs', async () => {
    const inputs = await mixed()
    const { files } = await annotated(inputs)
    for (const jobs of [2, 3])
      expect(hashed((await annotated(inputs, { jobs, timeout: 60 })).files)).toEqual(hashed(files))
  })

  it('that was broken off goes on inside an archive and inside a table', async () => {
    const inputs = await mixed()
    const { files } = await annotated(inputs)
    for (const stopAt of [10, 20, 40]) {
      const out = join(folderOf({}), 'corpus')
      const stop = new AbortController()
      let done = 0
      const onInput = () => {
        done += 1
        if (done === stopAt) stop.abort(new Error('enough'))
      }
      await expect(annotateCorpus({ inputs: [inputs], out, models, signal: stop.signal, onInput })).rejects.toThrow(
        'enough',
      )
      let kept = 0
      await annotateCorpus({
        ...{ inputs: [inputs], out, models },
        onStart(all, before) {
          expect(all).toBeNull()
          kept = before
        },
      })
      expect(kept).toBeGreaterThanOrEqual(stopAt)
      expect(hashed(contentsOf(out))).toEqual(hashed(files))
    }
  })

  it('is known again, and is not where a cell has changed', async () => {
    const inputs = await mixed()
    const { out } = await annotated(inputs)
    expect((await annotateCorpus({ inputs: [inputs], out, models })).wasThere).toBe(true)
    const table = join(inputs, 'd.csv')
    writeFileSync(table, readFileSync(table, 'utf8').replace('1995', '1895'))
    await expect(annotateCorpus({ inputs: [inputs], out, models })).rejects.toThrow('--force')
  })

  it('loses no row to another that hangs its worker', async () => {
    const inputs = folderOf({ 'd.csv': tableOf(['r1', 'r2-hangs', 'r3']) })
    const worker = new URL('./poison-worker.ts', import.meta.url)
    const { manifest } = await annotated(inputs, { jobs: 2, timeout: 1, worker })
    expect(manifest.inputs.map(({ path, outcome, sha256 }) => [path, outcome, sha256?.length])).toEqual([
      ['d.csv#r1', 'annotated', 64],
      ['d.csv#r2-hangs', 'failed', 64],
      ['d.csv#r3', 'annotated', 64],
    ])
  })

  it('comes out the same one document after the other', async () => {
    const inputs = await mixed()
    const { files } = await collectInputs([inputs], null)
    const found: ResolutionRecord[] = []
    for await (const { records } of annotateInputs(files, models.models)) found.push(...records)
    expect(found).toEqual((await annotated(inputs)).records)
  })
})
