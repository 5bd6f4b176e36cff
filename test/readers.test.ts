// The corpus opens in the tools of others as it is; those of Python are tried where they are installed.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { annotatedSamples } from './cli/in-process.ts'
import { installed, python } from './python.ts'

const readers = installed(['polars', 'datasets'])

it.skipIf(readers.length === 0)(
  'polars and Hugging Face datasets read every format',
  async () => {
    const { corpus, remove } = await annotatedSamples('--format', 'jsonl,csv,parquet')
    const plain = await annotatedSamples('--format', 'jsonl,csv')
    const { counts } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'))
    const script = join(import.meta.dirname, 'readers.py')
    const env = { ...process.env, HF_HUB_OFFLINE: '1' }
    const { status, stdout, stderr } = spawnSync(
      python,
      [script, corpus, join(corpus, '../cache'), corpus, plain.corpus],
      {
        encoding: 'utf8',
        env,
      },
    )
    const [{ date }] = readFileSync(join(corpus, 'resolutions.jsonl'), 'utf8')
      .split('\n', 1)
      .map((line) => JSON.parse(line)) as [{ date: string | null }]
    remove()
    plain.remove()
    expect(status, stderr).toBe(0)
    const expected = { jsonl: counts.resolutions, csv: counts.clauses, parquet: counts.clauses }
    const card = {
      rows: [counts.clauses, counts.resolutions],
      types: ['int64', 'date32'],
      date: date ?? 'None',
    }
    const found = readers.map((name) => [name, name === 'datasets' ? { ...expected, card: counts.clauses } : expected])
    const cards = readers.includes('datasets') ? [corpus, plain.corpus].map((path) => [path, card]) : []
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries([...found, ...cards]))
  },
  120_000,
)
