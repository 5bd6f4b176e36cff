// The short form of `npm run kill-resume`: the program is killed at random instants, and comes to the same bytes.

import { gzipSync } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { expect, it } from 'vitest'
import { generateCorpus } from '../../scripts/generate-corpus.ts'
import { killAndResume } from '../../scripts/kill-resume/rounds.ts'
import { tarOf, zipOf } from '../1-read/containers/packs.ts'
import { builtMain } from '../cli/built.ts'
import { folderOf, resolutionOn } from './folder.ts'

it('a run that is killed at any instant and given again writes the same bytes', { timeout: 300_000 }, async () => {
  const inputs = folderOf({})
  await generateCorpus(inputs, { seed: 1, documents: 160 })
  const seed = Date.now()
  const tried = await killAndResume({ main: builtMain(), inputs, jobs: [1, 2], kills: 3, seed, formats: 'jsonl,csv' })
  expect(
    tried.map(({ jobs, kills, faults }) => ({ jobs, kills, faults })),
    `seed ${seed}`,
  ).toEqual([
    { jobs: 1, kills: 3, faults: [] },
    { jobs: 2, kills: 3, faults: [] },
  ])
})

it('and so it does inside an archive and inside a table', { timeout: 300_000 }, async () => {
  const texts = (prefix: string) =>
    Array.from({ length: 80 }, (_, i) => [`${prefix}${i}`, resolutionOn(`lake ${i}`)] as const)
  const inputs = folderOf({
    'a.zip': zipOf(Object.fromEntries(texts('z').map(([name, text]) => [`${name}.txt`, text]))),
    'b.tar.gz': gzipSync(await tarOf(texts('t').map(([name, text]) => [`${name}.txt`, text]))),
    'c.csv': stringify([['id', 'text'], ...texts('r').map((row) => [...row])]),
  })
  const seed = Date.now()
  const [tried] = await killAndResume({ main: builtMain(), inputs, jobs: [2], kills: 4, seed, formats: 'jsonl,csv' })
  expect([tried?.kills, tried?.faults], `seed ${seed}`).toEqual([4, []])
})

it('and so it does where tables are made at the end, of files that are not in the corpus', {
  timeout: 300_000,
}, async () => {
  const inputs = folderOf({})
  await generateCorpus(inputs, { seed: 1, documents: 160 })
  const seed = Date.now()
  const [tried] = await killAndResume({ main: builtMain(), inputs, jobs: [2], kills: 4, seed, formats: 'parquet' })
  expect([tried?.kills, tried?.faults], `seed ${seed}`).toEqual([4, []])
})

it('and where folders are made at the end', { timeout: 300_000 }, async () => {
  const inputs = folderOf({})
  await generateCorpus(inputs, { seed: 1, documents: 80 })
  const seed = Date.now()
  const [tried] = await killAndResume({ main: builtMain(), inputs, jobs: [2], kills: 3, seed, formats: 'brat,akn' })
  expect([tried?.kills, tried?.faults], `seed ${seed}`).toEqual([3, []])
})
