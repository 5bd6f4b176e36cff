import { expect, it } from 'vitest'
import * as program from '../src/index.ts'

it('is what the package root exports', () => {
  expect(Object.keys(program).sort()).toEqual([
    'ModelError',
    'ReadError',
    'annotate',
    'annotateCorpus',
    'annotateFragment',
    'annotateInputs',
    'collectInputs',
    'compileModels',
    'formatErrors',
    'formatScores',
    'loadModels',
    'read',
    'readBytes',
    'readFile',
    'readGold',
    'score',
    'scoreAgreement',
    'scoreCorpus',
    'surface',
    'toRecord',
  ])
})
