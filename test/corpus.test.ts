// The samples that ship with the project, annotated, against their gold: nothing may be missed, extra or wrong.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toRecord } from '../src/6-emit/to-record.ts'
import { annotate, annotateFragment, loadModels, readFile } from '../src/index.ts'
import { f1, readGold, scoreCorpus } from '../src/score/index.ts'

const { models } = loadModels()
const goldOf = (doc: string) => readGold(readFileSync(`corpus/gold/${doc}.txt`, 'utf8'), `corpus/gold/${doc}.txt`)
const samples = readdirSync('corpus/samples').sort()

describe('corpus/samples', () => {
  it('has gold for every sample', () => {
    const names = samples.map((file) => `${file.replace(/\.[a-z]+$/, '')}.txt`)
    expect(
      readdirSync('corpus/gold')
        .filter((file) => file !== 'constructions.txt')
        .sort(),
    ).toEqual(names)
  })

  it.each(samples)('%s is annotated as its gold says', async (file) => {
    const gold = goldOf(file.replace(/\.[a-z]+$/, ''))
    const records = annotate(await readFile(`corpus/samples/${file}`, file), models).map((resolution) =>
      toRecord(resolution),
    )
    const { total, errors } = scoreCorpus(gold, records)
    expect(errors).toEqual([])
    for (const counts of Object.values(total.counts)) expect(f1(counts) ?? 1).toBe(1)
  })
})

describe('corpus/gold/constructions.txt', () => {
  const gold = goldOf('constructions')
  const records = gold.flatMap(({ doc, paragraphs }) =>
    paragraphs.map(({ text, kind }) => ({
      ...toRecord(annotateFragment(text, kind ?? 'operative', models)),
      path: `${doc}.txt`,
    })),
  )
  const { counts } = scoreCorpus(gold, records).total

  it.each([
    ['clauses', 0.99],
    ['addressees exact', 0.98],
    ['money', 1],
  ] as const)('%s reach an F1 of %s', (measure, least) => {
    expect(f1(counts[measure] ?? { tp: 0, fp: 0, fn: 1 })).toBeGreaterThanOrEqual(least)
  })

  const { shares } = scoreCorpus(gold, records).total
  it.each([
    ['lemma', 0.99],
    ['phrase', 0.98],
    ['modifiers', 0.98],
    ['money value', 0.99],
    ['period', 0.9],
    ['qualifier', 0.95],
  ] as const)('%s is right in a share of %s', (measure, least) => {
    const { right, of } = shares[measure] ?? { right: 0, of: 1 }
    expect(right / of).toBeGreaterThanOrEqual(least)
  })
})
