import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoted } from '../../src/6-emit/sql.ts'
import { openDatabase } from '../../src/corpus/database.ts'
import { openCorpus } from '../../src/corpus/open.ts'
import { subjectSql } from '../../src/corpus/series.ts'
import { jsonLines } from '../json-lines.ts'
import { cli } from './in-process.ts'

/** A resolution of the Assembly on one subject, whose second paragraph is the one that changes. */
const text = (number: string, title: string, ...paragraphs: string[]) =>
  [
    `Resolution adopted by the General Assembly`,
    number,
    title,
    'The General Assembly,',
    'Recalling its previous resolutions on the matter,',
    ...paragraphs.map((paragraph, i) => `${i + 1}. ${paragraph}${i === paragraphs.length - 1 ? '.' : ';'}`),
  ].join('\n\n')

const FUND = 'States in a position to do so to make voluntary contributions to the trust fund'
const DECIDE = 'Decides to include in the provisional agenda of its next session the item on lighthouses'

let folder = ''
const corpus = () => join(folder, 'corpus')
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'calls-upon-'))
  const texts = {
    'a.txt': text('60/1', 'Lighthouses of the world, 2005', `Invites ${FUND}`, DECIDE),
    'b.txt': text('62/7', 'Lighthouses of the world, 2007', `Urges ${FUND}`, DECIDE),
    'c.txt': text('64/3', 'Lighthouses of the world', `Urges Member ${FUND}`, DECIDE),
    'd.txt': text('64/9', 'Harbours', `Invites ${FUND}`),
    'e.txt': text('61/5', 'International co-operation at sea, 2006', `Invites ${FUND}`),
    'f.txt': text('63/5', 'International cooperation at sea', `Urges ${FUND}`),
    // The same resolution again, as another file of the corpus.
    'g.txt': text('64/9', 'Harbours', `Invites ${FUND}`, DECIDE),
  }
  for (const [name, content] of Object.entries(texts)) writeFileSync(join(folder, name), content)
  const { exitCode, told } = await cli(['annotate', folder, '--out', corpus(), '--quiet', '--jobs', '1'])
  expect(told).toBe('')
  expect(exitCode).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

const rows = async (...args: string[]) => jsonLines((await cli(['series', corpus(), ...args, '--format', 'jsonl'])).out)

describe('series', () => {
  it('finds resolutions of one organ under one title', async () => {
    expect(await rows()).toEqual([
      expect.objectContaining({
        resolutions: 3,
        subject: 'lighthouses of the world',
        ids: 'A/RES/60/1|A/RES/62/7|A/RES/64/3',
      }),
    ])
  })

  it('reads "co-operation" and "cooperation" as one word, in titles and in what is asked', async () => {
    for (const subject of ['international cooperation', 'International co-operation'])
      expect((await rows('--subject', subject)).map(({ doc_id }) => doc_id)).toEqual(['A/RES/61/5', 'A/RES/63/5'])
  })

  it.each([
    ['Co‑operation, 2010', 'cooperation'],
    ['Côte d’Ivoire: re-election', 'cote d ivoire reelection'],
    ['ÉTÉ  (66/2)', 'ete'],
    ['Co-ordination of co-', 'coordination of co'],
  ])('takes the subject of %s to be %s', async (title, subject) => {
    const database = await openDatabase(await openCorpus(corpus()))
    const { batches } = await database.ask(`SELECT ${subjectSql(quoted(title))}`)
    for await (const batch of batches) expect(batch).toEqual([[subject]])
    database.close()
    expect.assertions(1)
  })

  it('counts what changed from one to the next', async () => {
    const found = await rows('--subject', 'lighthouses')
    expect(found.map(({ strengthened, re_addressed }) => [strengthened, re_addressed])).toEqual([
      [null, null],
      [1, 0],
      [0, 1],
    ])
  })

  it('follows a clause', async () => {
    const found = await rows('--id', 'A/RES/62/7', '--clause', 'voluntary  contributions')
    expect(found.map(({ changes, verb, addressees }) => [changes, verb, addressees])).toEqual([
      ['new', 'invite', 'states/states'],
      ['strengthened', 'urge', 'states/states'],
      ['re-addressed|reworded', 'urge', 'un/member-states'],
    ])
  })

  it.each([
    [['--subject', 'harbours'], 1, /no series found whose title holds "harbours", expected 2 resolutions/],
    [['--id', 'A/RES/1/1'], 1, /no series found with A\/RES\/1\/1,/],
    [['--subject', 'lighthouses', '--clause', 'zyzzyva'], 1, /no clause of "lighthouses of the world" holds "zyzzyva"/],
    [['--clause', 'fund'], 2, /--clause: expected --subject or --id/],
    [['--subject', 'lighthouses', '--models', '/nowhere'], 2, /\/nowhere/],
    [['--min', 'x'], 2, /--min x: expected a whole number/],
  ])('answers %j with exit code %d', async (args, code, message) => {
    const { exitCode, told } = await cli(['series', corpus(), ...args])
    expect(told).toMatch(message)
    expect(exitCode).toBe(code)
  })
})
