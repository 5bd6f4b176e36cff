// npm run hostile -- [--size MB] [--only NAME]: how long texts that were made to be slow take, at half a size and at all of
// it, each in one paragraph. Prints a table; ends with 1 where time grows much faster than size.

import { parseArgs } from 'node:util'
import { readBytes } from '../src/1-read/index.ts'
import { toRecord } from '../src/6-emit/to-record.ts'
import { DEFAULT_LAYERS } from '../src/layers.ts'
import { loadModels } from '../src/models/load.ts'
import { annotate } from '../src/pipeline.ts'
import { hostileNames, hostileText } from '../test/hostile-texts.ts'

const { values } = parseArgs({ options: { size: { type: 'string', default: '10' }, only: { type: 'string' } } })
const size = Number(values.size) * 1e6
if (!(size > 0)) throw new Error(`--size ${values.size}: expected a number of megabytes`)

/** Twice the size takes twice the time; garbage that has to be cleared makes single runs uneven. */
const MOST_GROWTH = 3.5

const { models } = loadModels()

const timeOf = (text: string): number => {
  const bytes = Buffer.from(text)
  const start = performance.now()
  for (const resolution of annotate(readBytes(bytes, 'hostile.txt'), models)) toRecord(resolution, DEFAULT_LAYERS)
  return performance.now() - start
}

let tooSteep = 0
console.log(`| text | ${size / 2e6} MB, ms | ${size / 1e6} MB, ms | ratio | MB/s |\n|---|---|---|---|---|`)
for (const name of hostileNames.filter((one) => values.only === undefined || one === values.only)) {
  timeOf(hostileText(name, 50_000))
  const half = timeOf(hostileText(name, size / 2))
  const whole = timeOf(hostileText(name, size))
  if (whole / half > MOST_GROWTH) tooSteep += 1
  const cells = [name, half.toFixed(0), whole.toFixed(0), (whole / half).toFixed(1), (size / 1e3 / whole).toFixed(1)]
  console.log(`| ${cells.join(' | ')} |`)
}
if (tooSteep > 0) {
  console.log(`\n${tooSteep} grow faster than their size`)
  process.exitCode = 1
}
