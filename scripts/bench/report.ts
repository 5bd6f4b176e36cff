// corpus/bench.md: ratios first, since they hold on other machines too, then the figures of this one.

import { grouped } from '../../src/counted.ts'
import { FLOOR, OURS, OURS_ALL, OURS_TOKENS, WINK } from './contestants.ts'
import { type Spread, spreadOf } from './measure.ts'
import { type Bench, type Run, ratioOf } from './rounds.ts'
import type { StartUp } from './start-up.ts'

/** What a report is made of. */
export interface BenchSource {
  readonly date: string
  readonly version: string
  /** Processor, system, Node. */
  readonly machine: string
  readonly benches: readonly Bench[]
  readonly startUp: StartUp
}

/** The whole file. */
export const benchFile = ({ date, version, machine, benches, startUp }: BenchSource): string =>
  [
    '# Speed',
    '',
    `Written by \`npm run bench\` on ${date}, calls-upon ${version}, ${machine}.`,
    '',
    'Fresh processes in turn, everyone once a round; medians, with the lowest and the highest in brackets. A ratio compares two of the',
    'same round. Speed is that of the texts alone: the time of a process less that of one that reads a single short text. Ours is the',
    'whole command: reading, annotating, JSON lines, CSV tables and manifest on the disk; the peers only read and annotate.',
    '',
    ...benches.flatMap(benchSection),
    '## Start-up',
    '',
    ...table(['command', 'ms', 'beyond Node'], startUpRows(startUp)),
    '',
  ].join('\n')

const benchSection = (bench: Bench): readonly string[] => {
  const { texts, rounds, runs, readsSome } = bench
  const { all, some } = texts
  return [
    `## ${texts.name}`,
    '',
    `${grouped(all.documents)} documents, ${megabytes(all.bytes)} MB; rounds: ${rounds}.`,
    ...(readsSome
      ? [
          `compromise and spaCy are slow: they read ${grouped(some.documents)} of the documents, at even`,
          `distances (${megabytes(some.bytes)} MB), and are compared by megabytes a second.`,
        ]
      : []),
    '',
    ...table(['ratio of speeds', 'median', 'with start-up'], ratioRows(bench)),
    '',
    ...table(
      ['', 'MB/s', 'documents/s', 'MB/s with start-up', 'start-up, s', 'peak memory, MB'],
      [...runs].map(([name, own]) => [
        name,
        ...[
          spread(own, (run) => run.speed, 2),
          spread(own, (run) => run.documents, 0),
          spread(own, (run) => run.speedWithStart, 2),
          spread(own, (run) => run.start, 2),
          spread(own, (run) => run.peak, 0),
        ],
      ]),
    ),
    '',
  ]
}

const ratioRows = (bench: Bench): string[][] => {
  const peers = [...bench.runs.keys()].filter((name) => ![OURS, OURS_TOKENS, OURS_ALL].includes(name) && name !== FLOOR)
  const pairs: (readonly [string, string])[] = [
    ...peers.map((peer) => [OURS, peer] as const),
    [OURS_TOKENS, WINK],
    [OURS_ALL, WINK],
    [OURS_ALL, OURS],
    [OURS, FLOOR],
  ]
  return pairs.flatMap(([one, other]) => {
    const [without, withStart] = [ratioOf(bench, one, other), ratioOf(bench, one, other, 'speedWithStart')]
    return without === null || withStart === null ? [] : [[`${one} / ${other}`, cell(without, 2), cell(withStart, 2)]]
  })
}

const startUpRows = (startUp: StartUp): string[][] => {
  const [node] = startUp.values()
  return [...startUp].map(([name, time], i) => [
    name,
    cell(time, 0),
    i === 0 || node === undefined ? '' : `+${(time.median - node.median).toFixed(0)} ms`,
  ])
}

const spread = (runs: readonly Run[], value: (run: Run) => number | null, digits: number): string => {
  const values = runs.map(value).filter((one) => one !== null)
  return values.length === 0 ? '–' : cell(spreadOf(values), digits)
}

const cell = ({ median, low, high }: Spread, digits: number): string =>
  `${median.toFixed(digits)} [${low.toFixed(digits)}–${high.toFixed(digits)}]`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
