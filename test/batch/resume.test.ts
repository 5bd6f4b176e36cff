import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateCorpus, type CorpusOptions } from '../../src/batch.ts'
import { loadModels } from '../../src/models/load.ts'
import { contentsOf, folderOf, resolutionOn } from './folder.ts'

const models = loadModels()

/** 70 documents, which are three jobs, two with the same name, one that fails. */
const corpus = (): Record<string, string> => ({
  ...Object.fromEntries(Array.from({ length: 68 }, (_, i) => [`${100 + i}.txt`, resolutionOn(`lake ${i}`)])),
  'x/100.txt': resolutionOn('lake 0'),
  'y.txt': '',
})

const enough = new Error('enough')

/** Annotates, and stops behind the document number `stopAt`; gives how many documents were kept of an earlier run. */
const run = async (
  inputs: string,
  out: string,
  stopAt = Number.POSITIVE_INFINITY,
  more: Partial<CorpusOptions> = {},
) => {
  const stop = new AbortController()
  let done = 0
  let kept = -1
  const options: CorpusOptions = {
    inputs: [inputs],
    out,
    models,
    signal: stop.signal,
    onStart: (_, before) => {
      kept = before
    },
    onInput: () => {
      done += 1
      if (done === stopAt) stop.abort(enough)
    },
    ...more,
  }
  await annotateCorpus(options).catch((error) => {
    if (error !== enough) throw error
  })
  return kept
}

const undisturbed = async (inputs: string): Promise<Record<string, string>> => {
  const out = join(folderOf({}), 'corpus')
  await run(inputs, out)
  return contentsOf(out)
}

describe('a run that was broken off', () => {
  it('leaves the output folder as it was, and the same call goes on from there to the same bytes', async () => {
    const inputs = folderOf(corpus())
    const parent = folderOf({})
    const out = join(parent, 'corpus')
    expect(await run(inputs, out, 40)).toBe(0)
    expect(readdirSync(parent)).toEqual(['.corpus.part'])
    expect(await run(inputs, out)).toBeGreaterThanOrEqual(32)
    expect(readdirSync(parent)).toEqual(['corpus'])
    expect(contentsOf(out)).toEqual(await undisturbed(inputs))
  })

  it.each<[string, (work: string) => void]>([
    [
      'half a line at the end of the journal',
      (work) => appendFileSync(join(work, 'journal.jsonl'), '0123456789abcdef {"docu'),
    ],
    ['half a line at the end of a file', (work) => appendFileSync(join(work, 'corpus/clauses.csv'), 'A/RES/1,op1')],
    [
      'a file that is shorter than the journal says',
      (work) => truncateSync(join(work, 'corpus/resolutions.jsonl'), 9999),
    ],
    [
      'a file that is not what was written',
      (work) => writeFileSync(join(work, 'corpus/money.csv'), 'x'.repeat(99_999)),
    ],
    ['no journal', (work) => writeFileSync(join(work, 'journal.jsonl'), '')],
    ['the lock of a process that is gone', (work) => writeFileSync(join(work, 'lock'), '999999999')],
  ])('comes to the same bytes from %s', async (_, harm) => {
    const inputs = folderOf(corpus())
    const parent = folderOf({})
    await run(inputs, join(parent, 'corpus'), 64)
    harm(join(parent, '.corpus.part'))
    await run(inputs, join(parent, 'corpus'))
    expect(contentsOf(join(parent, 'corpus'))).toEqual(await undisturbed(inputs))
  })

  it('redoes what has changed: a text, a name that is new, other layers', async () => {
    const inputs = folderOf(corpus())
    const out = join(folderOf({}), 'corpus')
    await run(inputs, out, 64)
    writeFileSync(join(inputs, '140.txt'), resolutionOn('another lake'))
    expect(await run(inputs, out, 64)).toBe(32)
    writeFileSync(join(inputs, '099.txt'), resolutionOn('the first lake'))
    expect(await run(inputs, out, 64)).toBe(0)
    expect(await run(inputs, out, 64, { layers: new Set(['money']) })).toBe(0)
    expect(await run(inputs, out)).toBe(0)
    expect(contentsOf(out)).toEqual(await undisturbed(inputs))
  })

  it('is not disturbed by another that writes the same folder', async () => {
    const out = join(folderOf({}), 'corpus')
    const inputs = folderOf(corpus())
    // Which of the two is first is the disk's to say; the other is told so.
    const ends = await Promise.allSettled([run(inputs, out), run(inputs, out)])
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = ends.find((end): end is PromiseRejectedResult => end.status === 'rejected')
    expect(refused?.reason.message).toMatch(/corpus: process \d+ is writing it, expected no other run/)
    expect(existsSync(join(out, 'manifest.json'))).toBe(true)
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).counts).toMatchObject({ inputs: 70, failed: 1 })
  })
})
