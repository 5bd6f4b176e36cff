// Rounds of fresh processes, everyone once a round, so that what disturbs the machine disturbs all alike.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contestant } from './contestants.ts'
import { type Measured, measure, type Spread, spreadOf } from './measure.ts'
import type { TextSet, Texts } from './texts.ts'

/** What one did in one round. Speeds are megabytes (10⁶ bytes of the files) a second. */
export interface Run {
  /** Without the start-up: what the texts take beyond one short text. */
  readonly speed: number
  readonly speedWithStart: number
  readonly documents: number
  readonly start: number
  readonly peak: number | null
}

/** All rounds of one corpus. */
export interface Bench {
  readonly texts: Texts
  readonly rounds: number
  readonly runs: ReadonlyMap<string, readonly Run[]>
  /** Whether anyone read only some of the texts. */
  readonly readsSome: boolean
}

/** Runs everyone on the texts, so many rounds, each beginning with another. */
export const runRounds = (texts: Texts, all: readonly Contestant[], rounds: number): Bench => {
  const runs = new Map<string, Run[]>(all.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (let i = 0; i < all.length; i += 1) {
      const contestant = all[(round + i) % all.length] as Contestant
      const run = runOnce(contestant, texts)
      runs.get(contestant.name)?.push(run)
      console.log(`  round ${round + 1}: ${contestant.name.padEnd(36)}${run.speed.toFixed(2).padStart(9)} MB/s`)
    }
  return { texts, rounds, runs, readsSome: all.some(({ reads }) => reads === 'some') }
}

const runOnce = (contestant: Contestant, texts: Texts): Run => {
  const set = texts[contestant.reads]
  const start = measured(contestant, texts.one).seconds
  const { seconds, peak } = measured(contestant, set)
  const work = Math.max(seconds - start, 1e-3)
  const megabytes = set.bytes / 1e6
  return { speed: megabytes / work, speedWithStart: megabytes / seconds, documents: set.documents / work, start, peak }
}

const measured = (contestant: Contestant, set: TextSet): Measured => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-out-'))
  try {
    return measure(contestant.command(set, join(folder, 'corpus')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many times faster one is than another: by their speeds in the same round; null where one did not take part. */
export const ratioOf = (
  { runs }: Bench,
  one: string,
  other: string,
  value: 'speed' | 'speedWithStart' = 'speed',
): Spread | null => {
  const [a, b] = [runs.get(one) ?? [], runs.get(other) ?? []]
  if (a.length === 0 || a.length !== b.length) return null
  return spreadOf(a.map((run, i) => run[value] / (b[i] as Run)[value]))
}
