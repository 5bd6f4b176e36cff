// One run of the program that is killed at an instant: after a time, or soon after something stands on the disk.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from '../chance.ts'

/** Where a run that writes the folder `out` stands, as the disk shows it. */
export type Phase = 'begun' | 'some jobs done' | 'all written' | 'moved to its place' | 'work folder gone'

/** How a run ended. */
export interface Ended {
  /** Null where it was killed. */
  readonly exitCode: number | null
  readonly told: string
}

/** The work folder of a run that writes `out`. */
export const workOf = (out: string): string => join(dirname(out), `.${out.slice(dirname(out).length + 1)}.part`)

/** Lines of the journal: one and one for each job that is done; 0 where there is no journal. */
const journalLines = (out: string): number => {
  const journal = join(workOf(out), 'journal.jsonl')
  return existsSync(journal) ? readFileSync(journal).filter((byte) => byte === 10).length : 0
}

/** Whether the folder `out` holds the corpus with this manifest, which is written last. */
export const isComplete = (out: string, manifest: Buffer): boolean => {
  const path = join(out, 'manifest.json')
  return existsSync(path) && readFileSync(path).equals(manifest)
}

/** How far the run has come that writes the corpus with this manifest. */
export const phaseOf = (out: string, manifest: Buffer): Phase => {
  if (isComplete(out, manifest)) return existsSync(workOf(out)) ? 'moved to its place' : 'work folder gone'
  // Written when all documents are, just before the manifest and the move.
  if (existsSync(join(workOf(out), 'corpus/codebook.md'))) return 'all written'
  return journalLines(out) > 1 ? 'some jobs done' : 'begun'
}

/** An instant to kill a run at: a time in milliseconds, or a delay behind something that the disk shows. */
export interface Instant {
  readonly comes: (since: number) => boolean
  readonly delay: number
}

/** Chooses an instant of a run that takes `time` milliseconds: any, one about a job that is done, or one about the end. */
export const chooseInstant = (out: string, manifest: Buffer, time: number, chance: Chance): Instant => {
  const at = chance.float(0, time)
  const lines = journalLines(out) + chance.int(1, 4)
  const any: Instant = { comes: (since) => since >= at, delay: 0 }
  const jobDone: Instant = { comes: () => journalLines(out) >= lines, delay: chance.float(0, 20) }
  const allWritten: Instant = { comes: () => phaseOf(out, manifest) === 'all written', delay: chance.float(0, 3) }
  const moved: Instant = { comes: () => isComplete(out, manifest), delay: chance.float(0, 15) }
  return chance.oneOf([any, any, jobDone, jobDone, jobDone, allWritten, moved])
}

/** Runs a command to its end, or kills it, with all its threads, when its instant comes. */
export const runUntil = async (args: readonly string[], instant: Instant | null): Promise<Ended> => {
  const began = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (data) => {
    told += data
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
  while (instant !== null && child.exitCode === null) {
    if (instant.comes(performance.now() - began)) {
      if (instant.delay > 0) await sleep(instant.delay)
      child.kill('SIGKILL')
      break
    }
    await sleep(1)
  }
  await ended
  return { exitCode: child.exitCode, told }
}
