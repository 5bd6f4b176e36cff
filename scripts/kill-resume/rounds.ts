// Rounds of runs that are killed and given again until one ends: what they write is compared with what an undisturbed run wrote.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf } from '../chance.ts'
import { chooseInstant, type Ended, isComplete, type Phase, phaseOf, runUntil, workOf } from './killed-run.ts'

/** What is tried. */
export interface Trial {
  /** The entry of the built program. */
  readonly main: string
  readonly inputs: string
  /** Numbers of jobs; each is killed `kills` times. */
  readonly jobs: readonly number[]
  readonly kills: number
  readonly seed: number
  /** As `--format` takes them. */
  readonly formats: string
  /** Called with a line when a round is over. */
  readonly onRound?: (line: string) => void
}

/** What became of it, with one number of jobs. */
export interface Tried {
  readonly jobs: number
  readonly rounds: number
  readonly kills: number
  /** Kills by how far the run had come. */
  readonly phases: ReadonlyMap<Phase, number>
  /** Runs that went on with what an earlier one had done, and how many documents they did not have to do. */
  readonly resumed: { readonly runs: number; readonly documents: number }
  /** Differences from the undisturbed run, and runs that ended otherwise than they should. */
  readonly faults: readonly string[]
}

/** How often a round is killed at most. */
const KILLS_A_ROUND = 8
/** Every third round replaces a corpus that stands in the place. */
const REPLACING = 3

/** Kills and resumes, and compares. */
export const killAndResume = async (trial: Trial): Promise<Tried[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-resume-'))
  try {
    const undisturbed = join(folder, 'undisturbed')
    const began = performance.now()
    const { exitCode, told } = await runUntil(command(trial, undisturbed, 1), null)
    // 1 says that a document failed, which is then so in every run.
    if (exitCode !== 0 && exitCode !== 1)
      throw new Error(`Unexpected end of the undisturbed run (${exitCode}): ${told}`)
    const time = performance.now() - began
    const manifest = readFileSync(join(undisturbed, 'manifest.json'))
    const tried: Tried[] = []
    for (const jobs of trial.jobs)
      tried.push(await killWithJobs(trial, jobs, { folder, undisturbed, manifest, exitCode, time }))
    return tried
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Undisturbed {
  readonly folder: string
  readonly undisturbed: string
  readonly manifest: Buffer
  readonly exitCode: number
  /** How long it took, in milliseconds. */
  readonly time: number
}

const killWithJobs = async (trial: Trial, jobs: number, expected: Undisturbed): Promise<Tried> => {
  const chance = chanceOf(trial.seed + jobs)
  const phases = new Map<Phase, number>()
  const resumed = { runs: 0, documents: 0 }
  const faults: string[] = []
  let [rounds, kills] = [0, 0]
  while (kills < trial.kills) {
    rounds += 1
    const parent = join(expected.folder, `${jobs}-${rounds}`)
    const out = join(parent, 'corpus')
    const replacing = rounds % REPLACING === 0
    if (replacing) standing(expected.undisturbed, out)
    const budget = Math.min(kills + chance.int(1, KILLS_A_ROUND), trial.kills)
    let ended: Ended
    do {
      const complete = isComplete(out, expected.manifest)
      const instant = kills < budget && !complete ? chooseInstant(out, expected.manifest, expected.time, chance) : null
      ended = await runUntil([...command(trial, out, jobs), ...(replacing ? ['--force'] : [])], instant)
      const before = Number(/: (\d+)(?: of \d+)? documents were done/.exec(ended.told)?.[1] ?? 0)
      if (before > 0) resumed.runs += 1
      resumed.documents += before
      if (ended.exitCode !== null) {
        if (ended.exitCode !== expected.exitCode)
          faults.push(`jobs ${jobs}, round ${rounds}: ended with ${ended.exitCode}: ${ended.told.trim()}`)
        continue
      }
      kills += 1
      const phase = phaseOf(out, expected.manifest)
      phases.set(phase, (phases.get(phase) ?? 0) + 1)
    } while (ended.exitCode === null)
    if (existsSync(workOf(out))) faults.push(`jobs ${jobs}, round ${rounds}: the work folder was left`)
    const different = differences(expected.undisturbed, out)
    faults.push(...different.map((name) => `jobs ${jobs}, round ${rounds}: ${name} differs`))
    trial.onRound?.(`jobs ${jobs}, round ${rounds}: ${kills} kills so far, ${different.length} files differ`)
    rmSync(parent, { recursive: true, force: true })
  }
  return { jobs, rounds, kills, phases, resumed, faults }
}

/** Puts a corpus into a place: another one than will be written there, with a file that must go. */
const standing = (corpus: string, out: string): void => {
  cpSync(corpus, out, { recursive: true })
  const manifest = join(out, 'manifest.json')
  writeFileSync(manifest, `${readFileSync(manifest, 'utf8')}\n`)
  writeFileSync(join(out, 'tokens.csv'), 'of an earlier run')
}

const command = ({ main, inputs, formats }: Trial, out: string, jobs: number): readonly string[] => [
  main,
  'annotate',
  inputs,
  '--out',
  out,
  '--jobs',
  String(jobs),
  '--format',
  formats,
  '--progress',
  'none',
]

/** Files of a folder and of those in it, by their paths. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())

/** Names of files that are not the same in two folders, or only in one. */
const differences = (expected: string, folder: string): string[] => {
  const names = new Set([expected, folder].flatMap((one) => (existsSync(one) ? filesIn(one) : [])))
  return [...names].filter((name) => {
    const [a, b] = [expected, folder].map((one) => join(one, name))
    return !(
      existsSync(a as string) &&
      existsSync(b as string) &&
      readFileSync(a as string).equals(readFileSync(b as string))
    )
  })
}
