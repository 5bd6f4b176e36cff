// npm run fuzz -- [--minutes N] [--seed S] [FOLDER …]: mutates real resolutions at random and holds that none makes the
// program throw, break an invariant, give other bytes the second time, or take longer than a document may. Seeded; a text
// that fails is saved, and the exit code is then 1. By default on the real documents beside the project, else the samples.

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ReadError, readBytes } from '../src/1-read/index.ts'
import { ByteSink } from '../src/6-emit/byte-sink.ts'
import { rowSource } from '../src/6-emit/column.ts'
import { formatFiles } from '../src/6-emit/formats/index.ts'
import { toRecord } from '../src/6-emit/to-record.ts'
import { collectInputs } from '../src/batch/collect.ts'
import { mayBeMany } from '../src/batch/documents.ts'
import { type Layer, layers } from '../src/layers.ts'
import { loadModels } from '../src/models/load.ts'
import { annotate } from '../src/pipeline.ts'
import { brokenInvariants } from '../src/score/invariants.ts'
import { sha256Of } from '../src/sha256.ts'
import { chanceOf } from './chance.ts'
import { mutated } from './fuzz/mutations.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
  },
})
const [minutes, seed] = [Number(values.minutes), Number(values.seed)]
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new Error('expected --minutes above 0 and a whole number as --seed')

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const real = here('../../shared/corpus')
const ours = here('../corpus/samples')
const folders = positionals.length > 0 ? positionals : [existsSync(real) ? real : ours]
const { files: all } = await collectInputs(folders, null)
// Archives and tables are no texts.
const files = all.filter((input) => !mayBeMany(input))
const texts = files
  .flatMap(({ file }) => (file === null ? [] : [readFileSync(file)]))
  .filter(({ length }) => length < 100_000)
if (texts.length === 0) throw new Error(`${folders.join(', ')}: expected texts of at most 100 kB`)

const ALL = new Set(Object.keys(layers) as Layer[])
const formats = formatFiles(['jsonl', 'csv'], ALL)
const { models } = loadModels()

/** Milliseconds that a document of any kind may take for each 100 kB of it. */
const MOST = 2000

/** What is wrong with a document; nothing where all is well, or where it is refused with a reason. */
const faultsOf = (bytes: Uint8Array): readonly string[] => {
  try {
    const start = performance.now()
    const resolutions = annotate(readBytes(bytes, 'fuzz.txt'), models, ALL)
    const time = performance.now() - start
    const limit = MOST * Math.max(1, bytes.length / 100_000)
    const written = () => {
      const sink = new ByteSink()
      for (const resolution of annotate(readBytes(bytes, 'fuzz.txt'), models, ALL)) {
        const source = rowSource(toRecord(resolution, ALL))
        for (const file of formats) file.write(source, sink)
      }
      return sha256Of(sink.take())
    }
    return [
      ...resolutions.flatMap(brokenInvariants),
      ...(time > limit ? [`took ${time.toFixed(0)} ms, expected at most ${limit.toFixed(0)}`] : []),
      ...(new Set([written(), written()]).size === 1 ? [] : ['other bytes the second time']),
    ]
  } catch (error) {
    return error instanceof ReadError ? [] : [`threw ${(error as Error).stack ?? error}`]
  }
}

const end = performance.now() + minutes * 60_000
const chance = chanceOf(seed)
let failed = 0
let done = 0
console.log(`seed ${seed}, ${texts.length} texts`)
for (; performance.now() < end; done += 1) {
  const bytes = mutated(chance, texts)
  const faults = faultsOf(bytes)
  if (faults.length === 0) continue
  failed += 1
  const file = join(mkdtempSync(join(tmpdir(), 'fuzz-')), `${seed}-${done}.txt`)
  writeFileSync(file, bytes)
  console.log(`${file}\n  ${faults.slice(0, 3).join('\n  ')}`)
  if (failed === 10) break
}
console.log(`${done} documents, ${failed} failed (seed ${seed})`)
process.exitCode = failed > 0 ? 1 : 0
