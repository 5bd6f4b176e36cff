// One resolution is one resolution, whatever it comes in: the samples as real converters write them (npm run convert:samples).

import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/1-read/index.ts'
import { loadModels } from '../../../src/models/load.ts'
import { annotate } from '../../../src/pipeline.ts'
import { surface } from '../../../src/spans.ts'

const ROOT = join(import.meta.dirname, '../../..')
const SAMPLES = join(ROOT, 'corpus/samples')
const FIXTURES = join(ROOT, 'test/fixtures/formats')
const { models } = loadModels()

/** All that was found, without offsets. Converters number notes anew and put them at the end of a page or of the whole, so that they stand last. */
const foundIn = async (folder: string, name: string) => {
  const source = await readDocument(readFileSync(join(folder, name)), name)
  const resolutions = annotate(source, models)
  const found = resolutions.flatMap(({ text, paragraphs, clauses, addressees, money }) => [
    ...paragraphs
      .map((one) => [one.kind, one.label, one.depth, surface(text, one)])
      .filter(([kind]) => kind !== 'footnote'),
    ...clauses.map((one) => ['clause', one.verb, surface(text, one)]),
    ...addressees.map((one) => ['addressee', one.actor, surface(text, one)]),
    ...money.map((one) => ['money', one.amount, one.currency, surface(text, one)]),
    ...paragraphs.filter(({ kind }) => kind === 'footnote').map((one) => ['footnote', surface(text, one)]),
  ])
  return { format: source.format, found: found.map((parts) => parts.join(' | ')) }
}

const FORMATS: Readonly<Record<string, string>> = { '.html': 'html', '.docx': 'docx', '.pdf': 'pdf' }

describe('the samples are the same in every format', () => {
  const samples = readdirSync(SAMPLES)
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const sample = samples.find((file) => name.startsWith(`${parse(file).name}.`)) as string
    const original = await foundIn(SAMPLES, sample)
    const converted = await foundIn(FIXTURES, name)
    expect(converted.format).toBe(FORMATS[parse(name).ext])
    expect(original.found.length).toBeGreaterThan(30)
    expect(converted.found).toEqual(original.found)
  })

  it('stand there in six forms each', () => {
    for (const sample of samples)
      expect(readdirSync(FIXTURES).filter((name) => name.startsWith(`${parse(sample).name}.`))).toHaveLength(6)
  })
})
