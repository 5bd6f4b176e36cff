// npm run bench -- [FOLDER …] [--generate 500MB] [--rounds N] [--some 0.5MB] [--spacy] [--workers] [--out FILE]: how fast the
// program is, beside its peers and beside what reading, scanning and writing take at least. Prints ratios and writes corpus/bench.md.
// Without folder or size, on the real documents beside the project. --spacy installs spaCy in a folder of its own where it is missing;
// --workers compares all workers with one and nobody else: for corpora that peers would read for hours.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem, type } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ownPackage } from '../src/batch/versions.ts'
import { wholeNumber } from '../src/cli/option-values.ts'
import { buildPeers, contestants, workersAlone } from './bench/contestants.ts'
import { benchFile } from './bench/report.ts'
import { type Bench, runRounds } from './bench/rounds.ts'
import { findSpacy } from './bench/spacy.ts'
import { measureStartUp } from './bench/start-up.ts'
import { textsOf } from './bench/texts.ts'
import { generateCorpus } from './generate-corpus.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const SEED = 1
/** Starts of each command; its median is then steady to a millisecond or two. */
const STARTS = 21

/** Bytes of a size such as 500MB or 0.5GB. */
const bytesOf = (size: string): number => {
  const [, number, unit = ''] = /^([\d.]+)\s*(kB|MB|GB)?$/i.exec(size) ?? []
  if (number === undefined) throw new Error(`${size}: expected a size such as 500MB`)
  return Number(number) * { '': 1, kb: 1e3, mb: 1e6, gb: 1e9 }[unit.toLowerCase() as '' | 'kb' | 'mb' | 'gb']
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    generate: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    some: { type: 'string', default: '0.5MB' },
    spacy: { type: 'boolean', default: false },
    workers: { type: 'boolean', default: false },
    out: { type: 'string', default: join(project, 'corpus/bench.md') },
  },
})
const rounds = wholeNumber('--rounds', values.rounds) as number
const folders = positionals.length > 0 || values.generate ? positionals : [join(project, '../shared/corpus/mandates')]
const work = mkdtempSync(join(tmpdir(), 'bench-texts-'))
try {
  const places = folders.map((folder) => ({ name: basename(folder), folder }))
  if (values.generate !== undefined) {
    const folder = join(work, 'generated')
    const { documents } = await generateCorpus(folder, { seed: SEED, bytes: bytesOf(values.generate) })
    console.log(`${documents} documents generated`)
    places.push({ name: `generated, ${values.generate}`, folder })
  }
  await buildPeers()
  const all = values.workers ? workersAlone() : contestants(findSpacy(values.spacy))
  const benches: Bench[] = []
  for (const [i, { name, folder }] of places.entries()) {
    console.log(name)
    const lists = mkdtempSync(join(work, `lists-${i}-`))
    benches.push(runRounds(await textsOf(name, folder, bytesOf(values.some), lists), all, rounds))
  }
  const report = benchFile({
    date: new Date().toISOString().slice(0, 10),
    version: ownPackage().version,
    machine: `${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 1e9).toFixed(0)} GB, ${type()}, Node ${process.versions.node}`,
    benches,
    startUp: measureStartUp(STARTS),
  })
  writeFileSync(values.out, report)
  console.log(`\n${report}\nWritten to ${values.out}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
