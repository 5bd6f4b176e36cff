// Measures one process: how long it takes from its start to its end, and the most memory that it holds.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program with its arguments, and how its environment differs. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** What a process took. */
export interface Measured {
  readonly seconds: number
  /** Peak memory in MB; null where the process does not tell. */
  readonly peak: number | null
}

/** Runs a command and measures it. Throws where it fails. */
export const measure = ({ program, args, env = {} }: Command): Measured => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const place = join(folder, 'peak')
  try {
    const began = performance.now()
    const { status, stderr, error } = spawnSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, ...env, BENCH_PEAK: place },
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const seconds = (performance.now() - began) / 1000
    // 1 says of ours that a document failed: the others were annotated.
    if (error || (status !== 0 && !(status === 1 && args.includes('annotate'))))
      throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr.slice(-2000)}`)
    return { seconds, peak: peakIn(place) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const peakIn = (place: string): number | null => {
  try {
    return Number(readFileSync(place, 'utf8')) / 1024
  } catch {
    return null
  }
}

/** The middle value, the smallest and the largest. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** The spread of values, of which there is at least one. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number
  const half = sorted.length / 2
  const median = sorted.length % 2 === 1 ? at(0.5) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
  return { median, low: at(0), high: at(1) }
}
