// The contract of --stdin --stdout, by which other programs run the annotator: one line out for each line in.

import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { annotateStream, type StreamCounts } from '../../src/batch/stream/index.ts'
import { DEFAULT_LAYERS } from '../../src/layers.ts'
import { loadModels } from '../../src/models/load.ts'
import { parseCsv } from '../6-emit/parse-csv.ts'
import { folderOf, resolutionOn } from '../batch/folder.ts'
import { jsonLines } from '../json-lines.ts'
import { builtMain } from './built.ts'
import { cli } from './in-process.ts'

interface Answer {
  readonly id: string | number | null
  readonly error: string | null
  readonly resolutions: readonly ResolutionRecord[]
}

const STREAM = ['annotate', '--stdin', '--stdout']

const answersIn = (out: string): Answer[] => {
  expect(out === '' || out.endsWith('\n')).toBe(true)
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const answersTo = async (stdin: string, ...options: string[]) => {
  const { exitCode, out, messages } = await cli([...STREAM, ...options], { stdin })
  return { exitCode, messages, answers: answersIn(out) }
}

const line = (id: unknown, text: unknown, more = {}) => JSON.stringify({ id, text, ...more })

describe('a stream', () => {
  it.each([1, 2])('is answered line by line, in order, with %i jobs', async (jobs) => {
    const ids = Array.from({ length: 60 }, (_, i) => `lake-${i}`)
    // Long and short ones by turns, so that they would overtake each other.
    const lines = ids.map((id, i) => line(id, resolutionOn(id).repeat(i % 3 === 0 ? 20 : 1)))
    const { exitCode, answers, messages } = await answersTo(lines.join('\n'), '--jobs', String(jobs))
    expect(answers.map(({ id }) => id)).toEqual(ids)
    expect(answers.every(({ error, resolutions }) => error === null && resolutions.length > 0)).toBe(true)
    expect([exitCode, messages]).toEqual([0, ['calls-upon: 60 lines in, 60 lines out']])
  })

  it('takes CRLF, a mark at its start, line separators in texts and no line end behind the last; passes over empty lines', async () => {
    const text = `${resolutionOn('lakes')}\u2028${'1. Urges all States to act;'}\u2029`
    const lines = [line('a', text), '', '  ', line('b', text).replaceAll('\u2028', '\\u2028'), line('c', text)]
    const { answers, messages } = await answersTo(`\ufeff${lines.join('\r\n')}`)
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ])
    expect(answers[1]?.resolutions[0]?.paragraphs).toEqual(answers[0]?.resolutions[0]?.paragraphs)
    expect(messages).toEqual(['calls-upon: 3 lines in, 3 lines out'])
  })

  it('answers a line that is no request with the reason', async () => {
    const bad = [
      'nonsense',
      '[1]',
      '{"text": "x"}',
      line({}, 'x'),
      line('a', 7),
      line('b', ' '),
      '{"id": "c", "base64": "§"}',
    ]
    const { exitCode, answers } = await answersTo([...bad, line('good', resolutionOn('lakes'))].join('\n'))
    expect(answers.map(({ id }) => id)).toEqual([null, null, null, null, 'a', 'b', 'c', 'good'])
    for (const { error, resolutions } of answers.slice(0, -1)) {
      expect(error).toMatch(/expected/)
      expect(resolutions).toEqual([])
    }
    expect(answers.at(-1)?.error).toBe(null)
    expect(exitCode).toBe(0)
  })

  it('gives one line for a text that holds several resolutions, and ids as they came', async () => {
    const text = ['A/RES/70/1', 'A/RES/70/2'].map((symbol) => `${symbol}\n\n${resolutionOn(symbol)}`).join('\n')
    const { answers } = await answersTo([line(7, text), line(7, text)].join('\n'))
    expect(answers.map(({ id }) => id)).toEqual([7, 7])
    expect(answers[1]).toEqual(answers[0])
  })

  it('is empty where nothing comes', async () => {
    expect(await answersTo('')).toEqual({ exitCode: 0, answers: [], messages: ['calls-upon: 0 lines in, 0 lines out'] })
  })
})

describe('what a stream gives', () => {
  const rows = ['lakes', 'rivers'].map((id) => line(id, resolutionOn(id), { 'Votes For': id.length, empty: '' }))

  it('are the records of a table of the same rows', async () => {
    const folder = folderOf({ 'rows.jsonl': rows.join('\n') })
    const { out } = await cli(['annotate', join(folder, 'rows.jsonl'), '--out', '-', '--quiet'])
    const { answers } = await answersTo(rows.join('\n'))
    const named = (record: ResolutionRecord) => ({ ...record, path: record.path.replace('rows.jsonl#', '') })
    expect(answers.flatMap(({ resolutions }) => resolutions)).toEqual(jsonLines<ResolutionRecord>(out).map(named))
    expect(answers[0]?.resolutions[0]?.source).toEqual({ id: 'lakes', votes_for: '5', empty: null })
  })

  it('are the records of a file, where a line has its bytes', async () => {
    const file = join(import.meta.dirname, '../../corpus/samples/cnd-res-58-6.md')
    const bytes: Buffer[] = []
    for await (const chunk of createReadStream(file)) bytes.push(chunk as Buffer)
    const { out } = await cli(['annotate', file, '--out', '-', '--quiet'])
    const request = { id: 'cnd-res-58-6.md', base64: Buffer.concat(bytes).toString('base64') }
    const { answers } = await answersTo(JSON.stringify(request))
    expect(answers[0]?.resolutions).toEqual([JSON.parse(out)])
  })

  it('are rows of the tables with --format tables, with the columns that --carry names', async () => {
    const { answers } = await answersTo(
      rows.join('\n'),
      '--format',
      'tables',
      '--carry',
      'Votes For',
      '--carry',
      'none',
    )
    const [resolution] = (answers[0]?.resolutions ?? []) as unknown as { id: string; tables: Record<string, string> }[]
    expect(resolution?.id).toBe('lakes')
    const tables = ['documents', 'paragraphs', 'clauses', 'addressees', 'actors', 'money']
    expect(Object.keys(resolution?.tables ?? {})).toEqual(tables)
    expect(resolution?.tables.documents).toMatch(/",5,\n$/)
    expect(resolution?.tables.clauses?.split('\n')).toHaveLength(5)
    expect(resolution?.tables.clauses).toMatch(/^lakes,/)
  })
})

it('has the columns that `columns` prints, in their order', async () => {
  const carry = ['--carry', 'Votes For']
  const { answers } = await answersTo(
    line('a', resolutionOn('lakes'), { 'Votes For': 1 }),
    '--format',
    'tables',
    ...carry,
  )
  const [resolution] = (answers[0]?.resolutions ?? []) as unknown as { tables: Record<string, string> }[]
  const { out, exitCode } = await cli(['columns', ...carry])
  expect(exitCode).toBe(0)
  const { tables } = JSON.parse(out) as { tables: { name: string; schema: { fields: { name: string }[] } }[] }
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(resolution?.tables ?? {}))
  for (const { name, schema } of tables) {
    const rows = parseCsv(resolution?.tables[name] ?? '')
    for (const row of rows) expect(row).toHaveLength(schema.fields.length)
  }
  expect(tables[0]?.schema.fields.at(-1)?.name).toBe('source_votes_for')
})

describe('options of a stream', () => {
  it.each([
    [['annotate', '--stdin'], /expected --stdout/],
    [['annotate', '--stdout'], /expected both/],
    [[...STREAM, 'texts'], /expected no other \(texts\)/],
    [[...STREAM, '--out', 'corpus'], /^calls-upon: --out: not for a stream/],
    [[...STREAM, '--text-column', 'body'], /^calls-upon: --text-column: not for a stream/],
    [[...STREAM, '--force'], /--force: not for a stream/],
    [[...STREAM, '--format', 'parquet'], /expected jsonl, tables/],
    [[...STREAM, '--format', 'jsonl,tables'], /expected jsonl or tables/],
    [['annotate', 'texts', '--carry', 'x'], /--carry: /],
    [['annotate'], /missing required argument/],
  ])('%j is refused', async (args, message) => {
    const { exitCode, told, out } = await cli(args)
    expect([exitCode, out]).toEqual([2, ''])
    expect(told).toMatch(message)
  })
})

describe('trouble', () => {
  const models = loadModels()
  const streamOf = async (
    lines: readonly string[],
    options: { worker: URL; timeout?: number; workerMemory?: number },
  ) => {
    const counts: StreamCounts = { linesIn: 0, linesOut: 0 }
    let out = ''
    const write = async (bytes: Uint8Array) => {
      out += Buffer.from(bytes).toString('utf8')
    }
    const input = (async function* () {
      yield Buffer.from(lines.join('\n'))
    })()
    const own = { input, write, models, layers: DEFAULT_LAYERS, format: 'jsonl' }
    const failure = await annotateStream({ ...own, ...options }, counts).catch((error: Error) => error.message)
    return { failure, counts, answers: answersIn(out) }
  }

  it('with a document that hangs, kills or exhausts its worker is told in its line alone', async () => {
    const worker = new URL('../batch/poison-worker.ts', import.meta.url)
    const ids = ['a', 'b-hangs', 'c', 'd-exits', 'e-exhausts', 'f']
    const lines = ids.map((id) => line(id, resolutionOn('lakes')))
    const { counts, answers, failure } = await streamOf(lines, { worker, timeout: 4, workerMemory: 150 })
    expect(answers.map(({ id }) => id)).toEqual(ids)
    expect(answers.map(({ error }) => error)).toEqual([
      null,
      'took longer than 4 s, expected less (--timeout)',
      null,
      expect.stringMatching(/^its worker ended: /),
      'needed more than 150 MB of memory, expected less',
      null,
    ])
    expect([counts, failure]).toEqual([{ linesIn: 6, linesOut: 6 }, undefined])
  })

  it('with the program ends it early, and the counts say so', async () => {
    const folder = folderOf({ 'worker.mjs': 'throw new Error("no worker today")' })
    const lines = ['a', 'b'].map((id) => line(id, resolutionOn('lakes')))
    const { counts, failure } = await streamOf(lines, { worker: new URL(`file://${folder}/worker.mjs`) })
    expect(counts).toEqual({ linesIn: 2, linesOut: 0 })
    expect(failure).toMatch(/no worker today/)
  })

  it('with standard output ends it with code 3', () => {
    const folder = folderOf({})
    const input = join(folder, 'lines')
    writeFileSync(input, `${line('a', resolutionOn('lakes'))}\n`)
    const command = `'${process.execPath}' '${builtMain()}' ${STREAM.join(' ')} < '${input}' > /dev/full`
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(status).toBe(3)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('calls-upon: 1 lines in, 0 lines out')
  })

  it('is none where the reader leaves early', () => {
    const lines = Array.from({ length: 300 }, (_, i) => line(i, resolutionOn(`lake ${i}`))).join('\n')
    const command = `set -o pipefail; '${process.execPath}' '${builtMain()}' ${STREAM.join(' ')} | head -c 10 > /dev/null`
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', input: lines })
    expect([status, stderr]).toEqual([0, ''])
  })
})

it('answers a peer that waits for each answer before it sends more', async () => {
  const child = spawn(process.execPath, [builtMain(), ...STREAM], { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${line(id, resolutionOn('lakes'))}\n`)
    const { value } = await answers.next()
    expect((JSON.parse(value as string) as Answer).id).toBe(id)
  }
  child.stdin.end()
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
})
