import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/6-emit/manifest.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { annotateCorpus, type CorpusOptions } from '../../src/batch.ts'
import { loadModels } from '../../src/models/load.ts'
import { parseCsv } from '../6-emit/parse-csv.ts'
import { jsonLines } from '../json-lines.ts'
import { contentsOf, folderOf, resolutionOn } from './folder.ts'

const models = loadModels()

/** Annotates into a new folder; gives the result, the failures that were told and what was written. */
const corpusOf = async (options: Omit<CorpusOptions, 'out' | 'models'>) => {
  const out = join(folderOf({}), 'corpus')
  const failures: Record<string, string | null> = {}
  const result = await annotateCorpus({
    ...options,
    out,
    models,
    onInput({ path, outcome, reason }) {
      if (outcome === 'failed') failures[path] = reason
    },
  })
  const files = existsSync(out) ? contentsOf(out) : {}
  const records = jsonLines<ResolutionRecord>(files['resolutions.jsonl'] ?? '')
  const manifest = files['manifest.json'] === undefined ? null : (JSON.parse(files['manifest.json']) as Manifest)
  return { ...result, out, failures, files, records, manifest }
}

describe('an annotated corpus', () => {
  it('holds every form of the records, a codebook and a manifest', async () => {
    const { files, manifest, records } = await corpusOf({ inputs: [folderOf({ 'lakes.txt': resolutionOn('lakes') })] })
    const tables = ['actors', 'addressees', 'clauses', 'documents', 'money', 'paragraphs'].map((name) => `${name}.csv`)
    const beside = ['README.md', 'codebook.csv', 'codebook.md', 'datapackage.json', 'manifest.json']
    expect(Object.keys(files)).toEqual([...tables, ...beside, 'resolutions.jsonl'].sort())
    expect(manifest?.schema_version).toBe('1.2.0')
    expect(manifest?.models.sha256).toBe(models.hash)
    expect(Object.keys(manifest?.program.libraries ?? {})).toContain('wink-nlp')
    expect(manifest?.files.map(({ path }) => path)).toEqual([...tables, 'resolutions.jsonl'])
    expect(manifest?.counts).toMatchObject({ inputs: 1, annotated: 1, failed: 0, skipped: 0, resolutions: 1 })
    expect(records[0]?.paragraphs.map(({ kind }) => kind)).toContain('operative')
  })

  it('states each input and what became of it', async () => {
    const folder = folderOf({ 'a.txt': resolutionOn('lakes'), 'b.txt': '', 'c.jpg': 'x' })
    const { manifest } = await corpusOf({ inputs: [folder] })
    expect(manifest?.inputs).toEqual([
      expect.objectContaining({ path: 'a.txt', outcome: 'annotated', reason: null, resolutions: 1 }),
      expect.objectContaining({ path: 'b.txt', outcome: 'failed', bytes: 0, reason: expect.stringContaining('empty') }),
      expect.objectContaining({ path: 'c.jpg', outcome: 'skipped', sha256: null }),
    ])
  })

  it('has the same bytes whatever the order of the inputs and the number of jobs', async () => {
    const subjects = ['lakes', 'rivers', 'springs', 'wells', 'bogs', 'fens', 'marshes', 'seas', 'bays', 'coves']
    const folder = folderOf(Object.fromEntries(subjects.map((name) => [`${name}.txt`, resolutionOn(name)])))
    const inputs = subjects.map((name) => join(folder, `${name}.txt`))
    const one = await corpusOf({ inputs: [folder], jobs: 1 })
    const eight = await corpusOf({ inputs: inputs.toReversed(), jobs: 3 })
    expect(eight.files).toEqual(one.files)
    expect(one.records.map(({ path }) => path)).toEqual(subjects.map((name) => `${name}.txt`).sort())
  })

  it('names each resolution once, with a notice where two had the same name', async () => {
    const text = resolutionOn('lakes')
    const { records } = await corpusOf({ inputs: [folderOf({ 'a/1.txt': text, 'b/1.txt': text, 'c/1.txt': text })] })
    const [first] = records
    expect(records.map(({ id }) => id)).toEqual([first?.id, `${first?.id}~2`, `${first?.id}~3`])
    expect(records[1]?.notices.map(({ rule }) => rule)).toContain('emit:duplicate-id')
  })

  it('reads standard input', async () => {
    const stdin = Readable.from([Buffer.from(resolutionOn('lakes'))])
    const { records } = await corpusOf({ inputs: ['-'], stdin })
    expect(records.map(({ path }) => path)).toEqual(['-'])
  })
})

it('points to the words of the samples in both units, in every table', async () => {
  const { files, records } = await corpusOf({ inputs: ['corpus/samples'] })
  const texts = new Map(records.map(({ id, text }) => [id, text]))
  const characters = new Map(records.map(({ id, text }) => [id, [...text]]))
  for (const table of ['paragraphs', 'clauses', 'addressees', 'actors', 'money']) {
    const [header = [], ...rows] = parseCsv(files[`${table}.csv`] as string)
    for (const row of rows) {
      const cells = Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))
      const { doc_id = '', start, end, start_cp, end_cp, surface } = cells
      expect(texts.get(doc_id)?.slice(Number(start), Number(end))).toBe(surface)
      expect(characters.get(doc_id)?.slice(Number(start_cp), Number(end_cp)).join('')).toBe(surface)
    }
  }
})

describe('bad input', () => {
  const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1')
  const inputs: Record<string, [string | Uint8Array, RegExp]> = {
    'not-a-resolution.txt': ['Dear Anna,\n\nthe lake was cold, but we swam.\n', /expected/],
    'empty.txt': ['', /empty/],
    'blank.md': [' \n\n ', /empty/],
    'binary.txt': [new Uint8Array([0, 1, 2, 3, 0, 255]), /binary/],
    'pdf.txt': [pdf, /PDF/],
    'one-line.txt': ['and also requests, '.repeat(2_700_000), /51\.3 MB, expected at most/],
  }

  it('is told in one line each, and the rest is annotated', async () => {
    const files = Object.fromEntries(Object.entries(inputs).map(([name, [content]]) => [name, content]))
    const folder = folderOf({ ...files, 'good.txt': resolutionOn('lakes') })
    const { tally, failures, records } = await corpusOf({ inputs: [folder, join(folder, 'missing')] })
    expect(records.map(({ path }) => path)).toEqual(['good.txt'])
    expect(tally.counts).toMatchObject({ annotated: 1, failed: Object.keys(inputs).length + 1 })
    for (const [name, [, message]] of Object.entries(inputs)) expect(failures[name], name).toMatch(message)
    for (const reason of Object.values(failures)) expect(reason).toMatch(/^.{10,300}$/)
  })

  it.runIf(existsSync('/proc/self/mem'))('that cannot be read is told, even where nobody is denied', async () => {
    const folder = folderOf({ 'good.txt': resolutionOn('lakes') })
    symlinkSync('/proc/self/mem', join(folder, 'unreadable.txt'))
    const { failures, records } = await corpusOf({ inputs: [folder] })
    expect(failures).toEqual({ 'unreadable.txt': 'expected a file that can be read (EIO)' })
    expect(records.map(({ path }) => path)).toEqual(['good.txt'])
  })

  it('in an encoding of old is read, with a notice', async () => {
    const text = Buffer.from(resolutionOn('the café’s well').replace(' 🌊', '').replaceAll('’', "'"), 'latin1')
    const { failures, records } = await corpusOf({ inputs: [folderOf({ 'old.txt': text })] })
    expect(failures).toEqual({})
    expect(records[0]?.text).toContain('café')
    expect(records[0]?.notices.map(({ rule }) => rule)).toContain('read:encoding')
  })

  it('leaves the output folder as it was where nothing could be annotated', async () => {
    const { out, written, tally, files } = await corpusOf({ inputs: [folderOf({ 'empty.txt': '' })] })
    expect([written, tally.counts.failed, files]).toEqual([false, 1, {}])
    expect(readdirSync(join(out, '..'))).toEqual([])
  })
})

it('replaces a corpus by force, and only once the new one is there', async () => {
  const { out } = await corpusOf({ inputs: [folderOf({ 'a.txt': resolutionOn('lakes') })] })
  const inputs = [folderOf({ 'b.txt': resolutionOn('wells') })]
  await expect(annotateCorpus({ inputs, out, models })).rejects.toThrow(/not empty/)
  await annotateCorpus({ inputs, out, models, force: true })
  expect(readFileSync(join(out, 'resolutions.jsonl'), 'utf8')).toContain('"path":"b.txt"')
})
