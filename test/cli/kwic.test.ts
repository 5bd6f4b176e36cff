import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../6-emit/parse-csv.ts'
import { jsonLines } from '../json-lines.ts'
import { annotatedSamples, cli } from './in-process.ts'

let corpus = ''
let remove = () => {}
const texts = new Map<string, string>()
beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples())
  for (const { id, text } of jsonLines(readFileSync(join(corpus, 'resolutions.jsonl'), 'utf8'))) texts.set(id, text)
})
afterAll(() => remove())

const lines = async (...args: string[]): Promise<Record<string, string | number>[]> => {
  const { out } = await cli(['kwic', corpus, ...args, '--format', 'jsonl'])
  return jsonLines(out)
}

describe('kwic', () => {
  it('has stable columns', async () => {
    const { out } = await cli(['kwic', corpus, 'member states', '--format', 'csv'])
    const [header] = parseCsv(out)
    expect(header).toEqual([
      'doc_id',
      'clause_id',
      'from',
      'to',
      'pre',
      'keyword',
      'post',
      'pattern',
      'verb',
      'organ',
      'year',
    ])
  })

  it('gives the place and the words around it as the text has them', async () => {
    for (const context of ['clause', 'paragraph', '5w']) {
      const found = await lines('stat*', '--context', context)
      expect(found.length).toBeGreaterThan(5)
      for (const line of found) {
        const text = texts.get(String(line.doc_id)) as string
        const { pre, keyword, post } = line
        const [from, to] = [Number(line.from), Number(line.to)]
        expect(text.slice(from, to)).toBe(keyword)
        expect(String(keyword)).toMatch(/^stat/i)
        expect(text.slice(from - String(pre).length, to + String(post).length)).toBe(`${pre}${keyword}${post}`)
        if (context === '5w') expect(String(pre).trim().split(/\s+/).length).toBeLessThanOrEqual(5)
      }
    }
  })

  it('keeps several patterns apart, and finds whole words only', async () => {
    const found = await lines('drug', 'drugs')
    expect(new Set(found.map(({ pattern }) => pattern))).toEqual(new Set(['drug', 'drugs']))
    for (const { pattern, keyword } of found) expect(String(keyword).toLowerCase()).toBe(pattern)
  })

  it('finds clauses by verb and addressee', async () => {
    const found = await lines('--verb', 'call-upon,invite', '--addressee', 'un/member-states')
    expect(found.length).toBeGreaterThan(1)
    for (const { keyword } of found) expect(String(keyword)).toMatch(/calls? upon|invites?|calling upon|inviting/i)
    const addressed = await lines('--addressee', 'un/member-states')
    for (const { keyword } of addressed) expect(String(keyword)).toMatch(/Member States/i)
    const both = await lines('--addressee', 'un/secretary-general,un/member-states')
    const patternOf = (words: RegExp) => both.find(({ keyword }) => words.test(String(keyword)))?.pattern
    expect(patternOf(/^Member States/)).toBe('un/member-states')
    expect(patternOf(/^the Secretary-General|^Secretary-General/)).toBe('un/secretary-general')
  })

  it('names what no clause has, beside what was found', async () => {
    const { exitCode, told } = await cli(['kwic', corpus, '--verb', 'invite,urg', '--organ', 'ga', '--format', 'csv'])
    expect(exitCode).toBe(1)
    expect(told).toMatch(/^--verb urg: stands in no clause of .*query CORPUS verbs lists them\)$/m)
    expect(told).toMatch(/^--organ ga: stands in no clause/m)
    expect(told).not.toMatch(/invite/)
  })

  it('sorts by the words to the right', async () => {
    const found = await lines('--verb', 'call-upon,invite,welcome,request,encourage', '--sort', 'r1')
    const first = found.map(
      ({ post }) =>
        String(post)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/u)?.[0] ?? '',
    )
    expect(first.length).toBeGreaterThan(10)
    expect(first).toEqual([...first].sort())
  })

  it('draws the same sample for the same seed, and says the seed', async () => {
    const args = ['kwic', corpus, 'the', '--sample', '5', '--format', 'csv']
    const [one, again, other] = [
      await cli([...args, '--seed', '7']),
      await cli([...args, '--seed', '7']),
      await cli([...args, '--seed', '8']),
    ]
    expect(one.told).toMatch(/a random sample of 5 of \d+ lines, seed 7/)
    expect(one.out).toBe(again.out)
    expect(one.out).not.toBe(other.out)
    expect(parseCsv(one.out).length).toBe(6)
  })

  it.each([
    [[], 2, /nothing to look for/],
    [['...'], 2, /expected a word of letters or digits/],
    [['x', '--context', '0w'], 2, /--context 0w: expected clause, paragraph/],
    [['x', '--sort', 'l9'], 2, /unexpected l9, expected l1, l2/],
    [['zyzzyva'], 1, /nothing found/],
  ])('answers %j with exit code %d', async (args, code, message) => {
    const { exitCode, told } = await cli(['kwic', corpus, ...args])
    expect(exitCode).toBe(code)
    expect(told).toMatch(message)
  })
})

describe('collocates', () => {
  it('counts clauses of the verb and of the others that hold an addressee', async () => {
    const args = ['collocates', corpus, '--verb', 'call-upon', '--min-docs', '1', '--format', 'jsonl']
    const rows = jsonLines((await cli(args)).out)
    const states = rows.find(({ collocate }) => collocate === 'un/member-states')
    const { out } = await cli([
      'query',
      corpus,
      "SELECT count(DISTINCT (doc_id, clause_id)) FILTER (verb = 'call-upon') AS a, count(DISTINCT (doc_id, clause_id)) FILTER (verb <> 'call-upon') AS b FROM addressees WHERE actor = 'un/member-states'",
      '--format',
      'jsonl',
    ])
    const { a, b } = JSON.parse(out)
    expect([states.clauses, states.other_clauses_with]).toEqual([a, b])
    const { verb_clauses: n1, other_clauses: n2, log_ratio } = states
    expect(log_ratio).toBeCloseTo(Math.log2((a + 0.5) / (n1 + 0.5)) - Math.log2((b + 0.5) / (n2 + 0.5)), 2)
  })

  it.each(['word', 'modifier', 'actor-type'])('counts each %s', async (of) => {
    const { exitCode } = await cli(['collocates', corpus, '--verb', 'call-upon', '--of', of, '--min-docs', '1'])
    expect(exitCode).toBe(0)
  })

  it('says which verbs there are where this one is not', async () => {
    const { exitCode, told } = await cli(['collocates', corpus, '--verb', 'demaned'])
    expect(exitCode).toBe(1)
    expect(told).toContain('no clause of the verb demaned')
  })
})
