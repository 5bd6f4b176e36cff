// The short form of `npm run kill-resume`: the program is killed at random instants, and comes to the same bytes.

import { expect, it } from 'vitest'
import { generateCorpus } from '../../scripts/generate-corpus.ts'
import { killAndResume } from '../../scripts/kill-resume/rounds.ts'
import { builtMain } from '../cli/built.ts'
import { folderOf } from './folder.ts'

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
