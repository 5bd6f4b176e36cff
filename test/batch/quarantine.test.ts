import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/6-emit/manifest.ts'
import { annotateCorpus, type CorpusOptions } from '../../src/batch.ts'
import { loadModels } from '../../src/models/load.ts'
import { contentsOf, folderOf, resolutionOn } from './folder.ts'

const models = loadModels()
const worker = new URL('./poison-worker.ts', import.meta.url)

const corpusOf = async (names: readonly string[], options: Partial<CorpusOptions>) => {
  const inputs = [folderOf(Object.fromEntries(names.map((name) => [`${name}.txt`, resolutionOn(name)])))]
  const out = join(folderOf({}), 'corpus')
  await annotateCorpus({ inputs, out, models, ...options })
  const files = contentsOf(out)
  const manifest = JSON.parse(files['manifest.json'] as string) as Manifest
  const failures = manifest.inputs.filter(({ outcome }) => outcome === 'failed')
  return { files, counts: manifest.counts, failures }
}

const healthy = Array.from({ length: 40 }, (_, i) => `lake-${i}`)

describe('a document that harms its worker', () => {
  it.each([1, 2])('is listed with the reason, and no other is harmed, with %i jobs', async (jobs) => {
    const poisons = ['lake-1-hangs', 'lake-17-exits', 'lake-25-exhausts', 'lake-9-hangs']
    const options = { jobs, timeout: 4, workerMemory: 150, worker }
    const { counts, failures, files } = await corpusOf([...healthy, ...poisons], options)
    expect(failures.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'lake-1-hangs.txt: took longer than 4 s, expected less (--timeout)',
      expect.stringMatching(/^lake-17-exits.txt: its worker ended: .+/),
      'lake-25-exhausts.txt: needed more than 150 MB of memory, expected less',
      'lake-9-hangs.txt: took longer than 4 s, expected less (--timeout)',
    ])
    for (const { sha256 } of failures) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(counts).toMatchObject({ annotated: 40, failed: 4, resolutions: 40 })
    const alone = await corpusOf(healthy, {})
    expect(files['resolutions.jsonl']).toBe(alone.files['resolutions.jsonl'])
  })
})

describe('workers', () => {
  it('write the same bytes as the main thread', async () => {
    const options = { formats: ['csv'], layers: new Set(['tokens', 'actors'] as const) }
    const names = ['a', 'b', ...healthy]
    const one = await corpusOf(names, options)
    for (const jobs of [1, 2, 4])
      expect((await corpusOf(names, { ...options, jobs, timeout: 60 })).files).toEqual(one.files)
  })
})
