import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/6-emit/manifest.ts'
import { annotateCorpus, type CorpusOptions } from '../../src/batch.ts'
import { run } from '../../src/cli/run.ts'
import { loadModels } from '../../src/models/load.ts'
import { sha256Of } from '../../src/sha256.ts'
import { folderOf, resolutionOn } from '../batch/folder.ts'

const models = loadModels()
const inputs = {
  'a.txt': resolutionOn('the 🌊 "lakes", all of them'),
  'b.txt': resolutionOn('=wells'),
  'c.txt': '',
}

/** Holds texts, and a corpus of them in every format, made once; a test harms a copy. */
let whole = ''

const annotated = async (out: string, options: Partial<CorpusOptions>): Promise<string> => {
  await annotateCorpus({ models, out, inputs: [join(whole, 'texts')], ...options })
  return out
}

beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), 'calls-upon-'))
  cpSync('corpus/samples', join(whole, 'texts'), { recursive: true })
  for (const [name, text] of Object.entries(inputs)) writeFileSync(join(whole, 'texts', name), text)
  const layers = new Set(['addressees', 'actors', 'money', 'tokens'] as const)
  await annotated(join(whole, 'corpus'), { formats: ['jsonl', 'csv', 'parquet', 'brat', 'akn', 'conllu'], layers })
})
afterAll(() => rmSync(whole, { recursive: true, force: true }))

const verified = async (corpus: string) => {
  let out = ''
  const told: string[] = []
  const io = {
    stdin: process.stdin,
    out: async (text: string | Uint8Array) => {
      out += text
    },
    tell: (message: string) => void told.push(message),
    colour: false,
    terminal: null,
  }
  const exitCode = await run(['verify', corpus], io)
  return { exitCode, out, told }
}

/** Changes a file; with `hashed`, as somebody would who wants the manifest to hide it. */
const harm = (corpus: string, file: string, change: (text: string) => string, hashed = true) => {
  const before = readFileSync(join(corpus, file), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(join(corpus, file), after)
  if (!hashed) return
  const path = join(corpus, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const files = manifest.files.map((entry) =>
    entry.path === file ? { path: file, bytes: Buffer.byteLength(after), sha256: sha256Of(after) } : entry,
  )
  writeFileSync(path, JSON.stringify({ ...manifest, files }))
}

const copy = (): string => {
  const corpus = join(folderOf({}), 'corpus')
  cpSync(join(whole, 'corpus'), corpus, { recursive: true })
  return corpus
}

/** Line `n` of a text, from 1, changed. */
const atLine = (n: number, change: (line: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((line, i) => (i === n - 1 ? change(line) : line))
    .join('\n')

const twice = (line: string) => `${line}\n${line}`

describe('verify', () => {
  it('finds nothing wrong with a corpus in every format', async () => {
    const { exitCode, out, told } = await verified(join(whole, 'corpus'))
    expect(told).toEqual([])
    expect(exitCode).toBe(0)
    expect(out.split('\n').filter((line) => !line.startsWith('ok '))).toEqual([''])
    expect(out).toMatch(/^ok +18 files hashed, [\d,]+ bytes, and \d+ files in folders/m)
    expect(out).toMatch(/^ok +[\d,]+ spans of 7 resolutions in resolutions.jsonl/m)
    expect(out).toMatch(/^ok +[\d,]+ spans of [\d,]+ rows in 7 tables of CSV/m)
    expect(out).toMatch(/^ok +[1-9][\d,]+ references are found/m)
  })

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'an offset in a table',
      'money.csv',
      atLine(2, (line) => line.replace(/,(\d+),(\d+),(\d+),(\d+),/, (_, a, b, c, d) => `,${+a + 1},${b},${c},${d},`)),
      /money\.csv:2: surface ".*", expected ".*" from start \d+/,
    ],
    [
      'an offset in code points',
      'money.csv',
      atLine(2, (line) => line.replace(/,(\d+),(\d+),(\d+),(\d+),/, (_, a, b, c, d) => `,${a},${b},${c},${+d + 1},`)),
      /money\.csv:2: surface ".*", expected ".*" from start_cp \d+/,
    ],
    [
      'an offset in the records',
      'resolutions.jsonl',
      atLine(2, (line) => line.replace(/"phrase":\{"start":\d+/, (found) => `${found}1`)),
      /resolutions\.jsonl:2: the phrase of .+: \d+ to \d+, expected a span/,
    ],
    [
      'other words in the records',
      'resolutions.jsonl',
      atLine(1, (line) => line.replace('"text":"Calls upon"', '"text":"Called upon"')),
      /resolutions\.jsonl:1: the phrase of op1#1: "Called upon", expected "Calls upon" from \d+/,
    ],
    ['a row that stands there twice', 'actors.csv', atLine(3, twice), /actors\.csv:4: the key .+ stands there twice/],
    ['a record that stands there twice', 'resolutions.jsonl', atLine(1, twice), /jsonl:2: the resolution .+ twice/],
    [
      'a clause that is not there',
      'addressees.csv',
      atLine(2, (line) => line.replace('op1#1', 'op9#1')),
      /addressees\.csv:2: .+, op9#1 is not in clauses\.csv/,
    ],
    [
      'a resolution that is not there',
      'clauses.csv',
      atLine(3, (line) => `x${line}`),
      /clauses\.csv:3: doc_id "x.+" is not in documents\.csv/,
    ],
    [
      'a clause of the records that is not there',
      'resolutions.jsonl',
      atLine(1, (line) => line.replace('"clause":"op1#1"', '"clause":"op7#1"')),
      /resolutions\.jsonl:1: a mention in op1: op7#1 is not there/,
    ],
    ['a row too few', 'tokens.csv', (text) => text.replace(/\n.*\n/, '\n'), /tokens\.csv: \d+ tokens, expected \d+/],
    [
      'a row of other cells',
      'clauses.csv',
      atLine(3, (line) => `${line},x`),
      /clauses\.csv:3: \d+ cells, expected \d+/,
    ],
    ['a quotation mark', 'clauses.csv', (text) => `${text}"`, /clauses\.csv:\d+: a cell without end/],
    ['what is no JSON', 'resolutions.jsonl', atLine(2, (line) => line.slice(1)), /resolutions\.jsonl:2: no record/],
    ['what is no Parquet', 'money.parquet', () => 'PAR1', /money\.parquet: can't be read, expected \d+ money/],
  ])('finds %s, though the manifest says nothing of it', async (_, file, change, message) => {
    const corpus = copy()
    harm(corpus, file, change)
    // The data package has the hash as well: that alone must not be what is found.
    const { exitCode, told } = await verified(corpus)
    expect(exitCode).toBe(1)
    expect(told.find((line) => message.test(line)) ?? told).toMatch(message)
  })

  it('finds a flipped byte of any file of the manifest, and a file that is gone', async () => {
    const corpus = copy()
    const bytes = readFileSync(join(corpus, 'clauses.parquet'))
    bytes[100] = (bytes[100] as number) ^ 1
    writeFileSync(join(corpus, 'clauses.parquet'), bytes)
    rmSync(join(corpus, 'money.csv'))
    rmSync(join(corpus, 'resolutions.jsonl'))
    writeFileSync(join(corpus, 'brat/cnd-res-58-6.ann'), '')
    const { exitCode, out, told } = await verified(corpus)
    expect(exitCode).toBe(1)
    expect(out).toMatch(/^wrong +18 files hashed.*: 4 not$/m)
    expect(told).toContainEqual(expect.stringMatching(/clauses\.parquet: other bytes than were written/))
    expect(told).toContainEqual(expect.stringMatching(/brat\/cnd-res-58-6\.ann: other bytes/))
    expect(told).toContainEqual(expect.stringMatching(/money\.csv: missing/))
    expect(told).toContainEqual(expect.stringMatching(/resolutions\.jsonl: missing/))
  })

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a package of another shape',
      'datapackage.json',
      (text) => text.replace('"bytes": ', '"bytes": -'),
      /bytes must be/,
    ],
    [
      'a package that says something else',
      'datapackage.json',
      (text) => text.replace('"integer"', '"string"'),
      /json:\d+: "type": "string", expected "type": "integer"/,
    ],
    [
      'a codebook that says something else',
      'codebook.csv',
      (text) => text.replace('false', 'true'),
      /codebook\.csv:\d+: .+, expected/,
    ],
    [
      'counts that are not those of the files',
      'manifest.json',
      (text) => text.replace(/"clauses": \d+/, '"clauses": 1'),
      /clauses\.csv: \d+ clauses, expected 1/,
    ],
  ])('finds %s', async (_, file, change, message) => {
    const corpus = copy()
    harm(corpus, file, change, false)
    const { exitCode, told } = await verified(corpus)
    expect(exitCode).toBe(1)
    expect(told.join('\n')).toMatch(message)
  })

  it.each(['README.md', 'codebook.md'])('misses %s, whose words may be others', async (name) => {
    const corpus = copy()
    writeFileSync(join(corpus, name), 'of my own')
    expect((await verified(corpus)).exitCode).toBe(0)
    rmSync(join(corpus, name))
    const { exitCode, told } = await verified(corpus)
    expect([exitCode, told]).toEqual([1, [`${corpus}/${name}: missing`]])
  })

  it('tells the first of many problems, and how many more there are', async () => {
    const corpus = copy()
    harm(corpus, 'tokens.csv', (text) => text.replaceAll(/,(\d+),(\d+),(\d+),(\d+),/g, ',0,0,$3,$4,'))
    const { told } = await verified(corpus)
    expect(told.length).toBe(21)
    expect(told.at(-1)).toMatch(/^… and \d{2,} more$/)
  })

  it.each([[['csv']], [['csv-excel', 'jsonl']], [['parquet']], [['jsonl']]])(
    'looks at what is there of %j, and says what is not',
    async (formats) => {
      const { exitCode, out, told } = await verified(await annotated(join(folderOf({}), 'corpus'), { formats }))
      expect([exitCode, told]).toEqual([0, []])
      expect(/^left out resolutions\.jsonl/m.test(out)).toBe(!formats.includes('jsonl'))
      expect(/^left out the tables as CSV/m.test(out)).toBe(!formats.some((name) => name.startsWith('csv')))
    },
  )

  it('refuses what is no corpus', async () => {
    const broken = await verified(folderOf({ 'manifest.json': '{' }))
    expect([broken.exitCode, broken.told]).toEqual([2, [expect.stringMatching(/is of no corpus, or broken, expected/)]])
    const { exitCode, out, told } = await verified(folderOf({ 'a.txt': 'x' }))
    expect([exitCode, out, told]).toEqual([
      2,
      '',
      [expect.stringMatching(/no manifest.json in it \(ENOENT\), expected/)],
    ])
  })
})
