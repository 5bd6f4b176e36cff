import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gSquared, gSquaredTwoCells, logRatio } from '../../src/compare/keyness.ts'
import { counted } from '../../src/counted.ts'
import { jsonLines } from '../json-lines.ts'
import { annotatedSamples, cli } from './in-process.ts'

let corpus = ''
let remove = () => {}
beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples())
})
afterAll(() => remove())

const compared = async (...args: string[]) => {
  const { exitCode, out, told } = await cli(['compare', ...args, '--format', 'jsonl', '--permutations', '99'])
  const rows = jsonLines(out)
  return { exitCode, rows, told }
}

/** Operative clauses of the records, counted without the tables. */
const clauses = () =>
  jsonLines(readFileSync(join(corpus, 'resolutions.jsonl'), 'utf8')).flatMap(({ id, organ, paragraphs }) =>
    paragraphs
      .filter(({ kind }: { kind: string }) => kind === 'operative')
      .flatMap((p: { clauses: { verb: string }[] }) => p.clauses.map(({ verb }) => ({ id, organ, verb }))),
  )

describe('compare', () => {
  it('counts what the records hold on both sides', async () => {
    const all = clauses()
    const { organ } = all[0] as { organ: string }
    const { exitCode, rows } = await compared(corpus, '--target', `organ = '${organ}'`, '--min-docs', '1')
    expect(exitCode).toBe(0)
    const verbs = new Set(all.map(({ verb }) => verb))
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(verbs)
    for (const row of rows) {
      const own = all.filter((clause) => clause.organ === organ)
      const n = (of: typeof all) => of.filter(({ verb }) => verb === row.unit).length
      const cells = [n(own), own.length, n(all) - n(own), all.length - own.length] as const
      expect([row.n_target, row.size_target, row.n_reference, row.size_reference]).toEqual(cells)
      expect(row.log_ratio).toBeCloseTo(logRatio(...cells), 3)
      expect(row.g2).toBeCloseTo(gSquared(...cells), 3)
      expect(row.rate_target_low ?? 0).toBeLessThanOrEqual(row.rate_target)
      expect(row.zero).toBe(cells[0] === 0 || cells[2] === 0)
      expect(row.note).not.toBeNull()
    }
    expect(rows.map(({ lrc }) => lrc)).toEqual(rows.map(({ lrc }) => lrc).sort((a, b) => b - a))
  })

  it('says every setting, the denominator and the sides', async () => {
    const { told } = await compared(corpus, '--by', 'organ', '--seed', '5', '--min-docs', '2')
    expect(told).toContain('per 1,000 operative clauses')
    expect(told).toContain('99 permutations')
    expect(told).toContain('seed 5')
    expect(told).toContain('at least 2 documents')
    const { out } = await cli(['compare', corpus, '--by', 'organ', '--min-docs', '1', '--permutations', '99'])
    expect(out).toContain('rate = clauses of this verb per 1,000 operative clauses')
  })

  it('says how many documents, series and clauses stand on each side, and what both sides asked for', async () => {
    const all = clauses()
    const { organ } = all[0] as { organ: string }
    const own = all.filter((clause) => clause.organ === organ)
    const { told } = await compared(
      ...[corpus, '--target', `organ = '${organ}'`, '--reference', 'true', '--cluster', 'series', '--min-docs', '1'],
    )
    const documents = new Set(own.map(({ id }) => id)).size
    expect(told).toContain(
      `target: organ = '${organ}' in ${corpus}, ${counted(documents, 'document')} of ${documents} series, `,
    )
    expect(told).toContain(`both conditions hold for ${counted(documents, 'document')}, taken for the target`)
    expect(told).toContain('interval by series')
  })

  it('counts each clause of a group on one side, and all others on the other', async () => {
    const all = clauses()
    const { rows } = await compared(corpus, '--by', 'force', '--unit', 'verb', '--min-docs', '1')
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      expect(row.size_target + row.size_reference).toBe(all.length)
      expect(row.n_target + row.n_reference).toBe(all.filter(({ verb }) => verb === row.unit).length)
      // A verb has one force.
      expect([row.n_target, row.n_reference]).toContain(0)
    }
  })

  it.each([
    ['target', "organ = 'none'", 'true'],
    ['reference', 'true', "organ = 'none'"],
  ])('names the condition of the %s where that holds for no document', async (side, target, reference) => {
    const { exitCode, told } = await cli(['compare', corpus, '--target', target, '--reference', reference])
    expect([exitCode, told]).toEqual([1, expect.stringContaining(`in the ${side} (organ = 'none'), expected`)])
  })

  it('says what the Wilcoxon test takes for a difference', async () => {
    const ranks = /the test ranks rates: where documents of one side are longer/
    expect((await compared(corpus, '--by', 'organ', '--test', 'wilcoxon', '--min-docs', '1')).told).toMatch(ranks)
    expect((await compared(corpus, '--by', 'organ', '--min-docs', '1')).told).not.toMatch(ranks)
  })

  it('says why there is no p where each organ stands on one side', async () => {
    const { organ } = clauses()[0] as { organ: string }
    const sides = ['--target', `organ = '${organ}'`, '--within', 'organ', '--min-docs', '1']
    expect((await compared(corpus, ...sides)).told).toContain(
      'no p where no document could change sides within its organ',
    )
  })

  it('gives no p for one document', async () => {
    const { id } = clauses()[0] as { id: string }
    const { rows } = await compared(corpus, '--target', `doc_id = '${id}'`, '--min-docs', '1')
    expect(rows.length).toBeGreaterThan(3)
    for (const { p, q, note } of rows) expect([p, q, note]).toEqual([null, null, '1 document: description only'])
  })

  it('finds no difference between a corpus and itself', async () => {
    const { rows } = await compared(corpus, corpus, '--min-docs', '2')
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect([row.log_ratio, row.lrc, row.g2, row.p]).toEqual([0, 0, 0, 1])
  })

  it('gives the number of another program beside its own', async () => {
    const { rows, told } = await compared(corpus, corpus, '--like', 'ucrel', '--min-docs', '1')
    expect(told).toContain('over two cells; ours has four')
    for (const row of rows) {
      const cells = [row.n_target, row.size_target, row.n_reference, row.size_reference] as const
      expect(row.ucrel_g2).toBeCloseTo(gSquaredTwoCells(...cells), 2)
    }
  })

  it.each([
    ...['organ', 'decade', 'year', 'session', 'resolution', 'addressee', 'actor-type', 'part', 'force'].map((by) => [
      '--by',
      by,
    ]),
    ...['verb', 'phrase', 'force', 'addressee'].map((unit) => ['--by', 'organ', '--unit', unit]),
    ['--by', 'organ', '--part', 'preambular'],
    ['--by', 'organ', '--cluster', 'series', '--test', 'wilcoxon'],
    ['--by', 'part', '--part', 'all'],
  ])('answers %s %s %s %s', async (...args) => {
    const { exitCode, rows } = await compared(corpus, ...args, '--min-docs', '1')
    expect(rows.length > 0 ? 0 : 1).toBe(exitCode)
    for (const { n_target, n_reference } of rows) expect(n_target + n_reference).toBeGreaterThan(0)
    if (args[1] === 'organ' && args.length === 4 && args[2] === '--unit') expect(rows.length).toBeGreaterThan(0)
  })

  it.each([
    [['--target', 'colour = 1'], 2, /"colour" not found.* Expected columns: doc_id, symbol, title, organ/],
    [['--by', 'organ', '--within', 'organ'], 2, /no document could change sides, expected another --by/],
    [['--target', 'year = '], 2, /syntax error/],
    [['--target', 'year = 3000'], 1, /no document with operative clauses in the target \(year = 3000\)/],
    [[], 2, /expected one of --by GROUP, --target CONDITION, or a second corpus/],
    [['--by', 'colour'], 2, /Allowed choices are organ, decade/],
    [['--by', 'organ', '--permutations', 'many'], 2, /--permutations many: expected a whole number/],
    [['--by', 'force', '--cluster', 'series'], 2, /compares clauses of the same documents/],
    [['--by', 'force', '--test', 'wilcoxon'], 2, /ranks rates of small and large parts of the same documents/],
    [['--by', 'organ', '--min-docs', '999'], 1, /nothing to compare/],
    [['/nowhere'], 2, /\/nowhere: no such folder, expected a corpus folder/],
  ])('answers %j with exit code %d', async (args, code, message) => {
    const { exitCode, told } = await cli(['compare', corpus, ...args])
    expect(told).toMatch(message)
    expect(exitCode).toBe(code)
  })
})
