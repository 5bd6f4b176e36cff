// The corpus opens in the tools of others as it is; those of Python are tried where they are installed.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { annotatedSamples } from './cli/in-process.ts'

const installed = (name: string): boolean => spawnSync('python3', ['-c', `import ${name}`]).status === 0
const readers = ['polars', 'datasets'].filter(installed)

it.skipIf(readers.length === 0)(
  'polars and Hugging Face datasets read every format',
  async () => {
    const { corpus, remove } = await annotatedSamples('--format', 'jsonl,csv,parquet')
    const { counts } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'))
    const script = join(import.meta.dirname, 'readers.py')
    const env = { ...process.env, HF_HUB_OFFLINE: '1' }
    const { status, stdout, stderr } = spawnSync('python3', [script, corpus, join(corpus, '../cache')], {
      encoding: 'utf8',
      env,
    })
    remove()
    expect(status, stderr).toBe(0)
    const expected = { jsonl: counts.resolutions, csv: counts.clauses, parquet: counts.clauses }
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(readers.map((name) => [name, expected])))
  },
  120_000,
)
