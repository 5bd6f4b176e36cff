// npm run diff-runs -- A B: what two outputs of `annotate` say differently of the same texts: paragraphs, clauses,
// addressees and sums of money gained, lost and changed, with examples. A and B are corpus folders or resolutions.jsonl.

import { parseArgs } from 'node:util'
import { readRecords } from '../src/cli/records.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import { DIFF_LAYERS, type DiffLayer, diffRecords, formatDiff } from '../src/score/diff.ts'

const USAGE = `usage: npm run diff-runs -- A B [--examples N] [--layer ${DIFF_LAYERS.join('|')}]`

const fail = (message: string): never => {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'string', default: '5' }, layer: { type: 'string' } },
})
const [a, b, more] = positionals
const { layer } = values
const examples = Number(values.examples)
if (a === undefined || b === undefined || more !== undefined)
  fail(`Unexpected ${positionals.length} outputs, expected two`)
if (layer !== undefined && !DIFF_LAYERS.includes(layer as DiffLayer)) fail(`Unexpected layer ${layer}`)
if (!Number.isInteger(examples) || examples < 0) fail(`Unexpected --examples ${values.examples}, expected a number`)
try {
  const [before, after] = [await readRecords(a as string), await readRecords(b as string)]
  console.log(formatDiff(diffRecords(before, after), examples, layer))
} catch (error) {
  if (error instanceof UsageError) fail(error.message)
  throw error
}
