import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonLines } from '../json-lines.ts'
import { annotatedSamples, cli } from './in-process.ts'

const samples = join(import.meta.dirname, '../../corpus/samples')
const [sample] = readdirSync(samples).map((name) => join(samples, name)) as [string]

let corpus = ''
let remove = () => {}
let ids: string[] = []
beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples())
  ids = jsonLines(readFileSync(join(corpus, 'resolutions.jsonl'), 'utf8')).map(({ id }) => id)
})
afterAll(() => remove())

describe('diff', () => {
  it('finds a verb that was made stronger in a real text', async () => {
    const seed = join(samples, 'cnd-res-58-6.md')
    const later = join(mkdtempSync(join(tmpdir(), 'calls-upon-')), 'later.md')
    const text = readFileSync(seed, 'utf8')
    expect(text).toMatch(/\bInvites\b/)
    writeFileSync(later, text.replace(/\bInvites\b/, 'Urges'))
    const { exitCode, out } = await cli(['diff', seed, later])
    expect(exitCode).toBe(0)
    expect(out).toMatch(/: \d+ kept, 1 strengthened\n/)
    expect(out).toContain('[-Invites-][+Urges+]')
    const back = JSON.parse((await cli(['diff', later, seed, '--format', 'json'])).out)
    expect(back.counts).toMatchObject({ weakened: 1, strengthened: 0, new: 0, gone: 0 })
    expect(Object.keys(back.clauses[0])).toEqual(['changes', 'similarity', 'before', 'after'])
  })

  it('compares two resolutions of a corpus, and writes a page', async () => {
    const out = join(corpus, '../diff.html')
    const [one, two] = ids as [string, string]
    const { exitCode } = await cli(['diff', one, two, '--corpus', corpus, '--format', 'html', '--out', out])
    expect(exitCode).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain(`<title>${one} → ${two}</title>`)
    const same = await cli(['diff', one, one, '--corpus', corpus, '--format', 'json'])
    const { counts, clauses } = JSON.parse(same.out)
    expect(counts.kept).toBe(clauses.length)
  })

  it('reads records whose texts hold line separators that JSON leaves as they are', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'calls-upon-')), 'text.md')
    writeFileSync(file, readFileSync(sample, 'utf8').replace(/States /g, 'States\u2028'))
    const folder = join(file, '../corpus')
    expect((await cli(['annotate', file, '--out', folder, '--quiet', '--jobs', '1'])).exitCode).toBe(0)
    const { id } = JSON.parse(readFileSync(join(folder, 'resolutions.jsonl'), 'utf8').trim())
    expect((await cli(['diff', id, id, '--corpus', folder])).exitCode).toBe(0)
  })

  it.each([
    [['A/RES/1', 'A/RES/2', '--corpus', 'CORPUS'], /no resolution A\/RES\/1, expected an id/],
    [['/nowhere.txt', sample], /\/nowhere\.txt: no such file, expected the text of a resolution/],
    [['a', 'b', '--corpus', '/nowhere'], /no such folder, expected a corpus folder/],
    [[sample, sample, '--out', '/nowhere/x'], /--out \/nowhere\/x: can't be written/],
    [[sample], /missing required argument 'after'/],
  ])('refuses %j', async (args, message) => {
    const { exitCode, told } = await cli(['diff', ...args.map((arg) => (arg === 'CORPUS' ? corpus : arg))])
    expect(told).toMatch(message)
    expect(exitCode).toBe(2)
  })
})
