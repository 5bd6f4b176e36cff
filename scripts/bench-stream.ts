// npm run bench:stream [-- --size 33MB --rounds 3 --spark]: what `annotate --stdin --stdout` costs beside files, or with --spark how much of
// the speed of two local threads is left on Spark with two executors. Prints ratios of the same round; the time of a run on one
// document, which is start-up, is taken off each. Files and stream each have one thread, so that a document can be stopped in either.

import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { wholeNumber } from '../src/cli/option-values.ts'
import { installed, python } from '../test/python.ts'
import { generateCorpus } from './generate-corpus.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const main = join(project, 'dist/cli/main.cjs')
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '33MB' },
    rounds: { type: 'string', default: '3' },
    spark: { type: 'boolean', default: false },
  },
})
const [, megabytes] = /^(\d+)MB$/.exec(values.size) ?? []
if (megabytes === undefined) throw new Error(`--size ${values.size}: expected a size such as 33MB`)
const rounds = wholeNumber('--rounds', values.rounds) as number
const work = mkdtempSync(join(tmpdir(), 'bench-stream-'))

/** Texts in a folder and as lines of a file. */
const textsOf = async (name: string, size: { readonly bytes: number } | { readonly documents: number }) => {
  const folder = join(work, name)
  mkdirSync(folder)
  await generateCorpus(folder, { seed: 1, ...size })
  const lines = join(work, `${name}.jsonl`)
  const file = openSync(lines, 'w')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  for (const id of files.sort())
    writeFileSync(file, `${JSON.stringify({ id, text: readFileSync(join(folder, id), 'utf8') })}\n`)
  closeSync(file)
  return { folder, lines }
}

type Texts = Awaited<ReturnType<typeof textsOf>>

const seconds = (command: string, args: readonly string[], stdin: string | null = null): number => {
  const started = performance.now()
  const input = stdin === null ? 'ignore' : openSync(stdin, 'r')
  const output = openSync(join(work, 'out.jsonl'), 'w')
  const { status, stderr } = spawnSync(command, args, { stdio: [input, output, 'pipe'], encoding: 'utf8' })
  if (typeof input === 'number') closeSync(input)
  closeSync(output)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ended with ${status}: ${stderr.slice(-2000)}`)
  return (performance.now() - started) / 1000
}

const out = join(work, 'out')
const annotate = (...args: readonly string[]) => [main, 'annotate', ...args, '--quiet']
const ways: Readonly<Record<string, (texts: Texts) => number>> = values.spark
  ? {
      'Spark, 2 executors': ({ lines }) =>
        seconds(python, [
          join(project, 'scripts/spark/job.py'),
          ...[
            '--master',
            'local-cluster[2,1,1024]',
            '--format',
            'json',
            '--overwrite',
            '--out',
            join(work, 'spark'),
            lines,
          ],
        ]),
      'files, parquet, 2 threads': ({ folder }) =>
        seconds(process.execPath, annotate(folder, '--out', out, '--force', '--format', 'parquet', '--jobs', '2')),
    }
  : {
      stream: ({ lines }) => seconds(process.execPath, [main, 'annotate', '--stdin', '--stdout'], lines),
      files: ({ folder }) =>
        seconds(
          process.execPath,
          annotate(folder, '--out', out, '--force', '--format', 'jsonl', '--jobs', '1', '--timeout', '60'),
        ),
    }

try {
  if (values.spark && installed(['pyspark', 'pyarrow']).length < 2)
    throw new Error(`${python}: expected pyspark and pyarrow (PYTHON names another Python)`)
  const [whole, one] = [
    await textsOf('texts', { bytes: Number(megabytes) * 1e6 }),
    await textsOf('one', { documents: 1 }),
  ]
  const times = Object.entries(ways).map(([name, way]) => ({ name, way, startUp: way(one), found: [] as number[] }))
  for (let round = 0; round < rounds; round += 1)
    for (const { way, startUp, found } of times) found.push(way(whole) - startUp)
  const ratios = (of: string, to: string) => {
    const [a, b] = [of, to].map((wanted) => times.find(({ name }) => name === wanted)?.found as number[]) as [
      number[],
      number[],
    ]
    const sorted = a.map((time, i) => (b[i] as number) / time).sort((x, y) => x - y)
    console.log(`${of} / ${to}: ${sorted.map((ratio) => ratio.toFixed(2)).join(' ')} of its speed`)
  }
  for (const { name, startUp, found } of times)
    console.log(
      `${name}: start-up ${startUp.toFixed(1)} s; ${found.map((time) => time.toFixed(1)).join(' ')} s for ${values.size}`,
    )
  const [first, second] = Object.keys(ways) as [string, string]
  ratios(first, second)
} finally {
  rmSync(work, { recursive: true, force: true })
}
