import { expect, it } from 'vitest'
import { neededLayers, writtenLayers } from '../src/layers.ts'
import { loadModels } from '../src/models/load.ts'
import { annotate } from '../src/pipeline.ts'
import { resolutionOn } from './batch/folder.ts'

const { models } = loadModels()
const source = {
  path: 'a.txt',
  sha256: '',
  format: 'text',
  encoding: 'utf-8',
  text: resolutionOn('lakes'),
  notices: [],
}

it('computes what is asked for and what decides it, and no more', () => {
  const [money] = annotate(source, models, new Set(['money']))
  expect([money?.clauses, money?.addressees, money?.actors, money?.money.length]).toEqual([[], [], [], 1])
  const [actors] = annotate(source, models, new Set(['actors']))
  expect([actors?.money, actors?.clauses.length]).toEqual([[], 4])
})

it('finds the same in a layer whatever else is asked for', () => {
  const [all] = annotate(source, models)
  for (const layer of ['clauses', 'addressees', 'actors'] as const)
    expect(annotate(source, models, new Set([layer]))[0]?.[layer]).toEqual(all?.[layer])
})

it('names what is written and what is needed in the order of the stages', () => {
  expect([...writtenLayers(['addressees'])]).toEqual(['clauses', 'addressees'])
  expect([...neededLayers(['tokens', 'actors'])]).toEqual(['clauses', 'addressees', 'actors', 'tokens'])
  expect([...neededLayers(['money'])]).toEqual(['money'])
})
