// npm run kill-resume -- [--kills N] [--jobs 1,2,4] [--input FOLDER] [--format NAMES] [--seed N]: kills the program at random instants, gives
// the same command again until it ends, and compares all that it wrote with an undisturbed run, byte for byte. By default on
// a generated corpus. Exit code 1 where anything differs. Needs the built program.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { wholeNumber } from '../src/cli/option-values.ts'
import { generateCorpus } from './generate-corpus.ts'
import { killAndResume } from './kill-resume/rounds.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    jobs: { type: 'string', default: '1,2,4' },
    input: { type: 'string' },
    documents: { type: 'string', default: '600' },
    format: { type: 'string', default: 'jsonl,csv' },
    seed: { type: 'string', default: '1' },
  },
})
const number = (name: 'kills' | 'documents' | 'seed') => wholeNumber(`--${name}`, values[name]) as number
const seed = number('seed')
const generated = mkdtempSync(join(tmpdir(), 'kill-resume-inputs-'))
try {
  if (values.input === undefined) await generateCorpus(generated, { seed, documents: number('documents') })
  const tried = await killAndResume({
    main: fileURLToPath(new URL('../dist/cli/main.cjs', import.meta.url)),
    inputs: values.input ?? generated,
    jobs: values.jobs.split(',').map((jobs) => wholeNumber('--jobs', jobs) as number),
    kills: number('kills'),
    seed,
    formats: values.format,
    onRound: (line) => console.log(line),
  })
  for (const { jobs, rounds, kills, phases, resumed, faults } of tried) {
    console.log(`\n${jobs} jobs: ${kills} kills in ${rounds} rounds, seed ${seed}`)
    for (const [phase, count] of phases) console.log(`  ${phase.padEnd(20)}${String(count).padStart(4)} kills`)
    console.log(`  ${resumed.runs} runs went on with earlier work, ${resumed.documents} documents not done again`)
    console.log(faults.length === 0 ? '  the same bytes in every round' : faults.join('\n'))
  }
  process.exitCode = tried.some(({ faults }) => faults.length > 0) ? 1 : 0
} finally {
  rmSync(generated, { recursive: true, force: true })
}
