// The Spark job over real texts where Python has pyspark and Java is there; else a line that says why it is skipped.
//   npm run test:spark -- [TEXTS [EVERY]]

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installed, python } from '../test/python.ts'

const project = join(import.meta.dirname, '..')
const real = join(project, '../shared/corpus/mandates')
/** Every how manieth of the real texts: some hundred, so that it takes a minute or two. */
const EVERY = '16'

const needs = ['pyspark', 'pyarrow']
const missing = needs.filter((name) => !installed(needs).includes(name))
if (spawnSync('java', ['-version']).status !== 0) missing.push('Java')

if (missing.length > 0)
  console.log(`the Spark job is not tested: ${missing.join(', ')} not there (PYTHON names another Python)`)
else {
  const [texts, every] = process.argv.slice(2)
  const fallback = existsSync(real) ? [real, EVERY] : [join(project, 'corpus/samples'), '1']
  const args = texts === undefined ? fallback : [texts, every ?? '1']
  for (const [test, ...own] of [['journey.py', ...args], ['table_formats.py']]) {
    const { status } = spawnSync(python, [join(project, 'test/spark', test as string), ...own], { stdio: 'inherit' })
    if (status !== 0) process.exit(1)
  }
}
