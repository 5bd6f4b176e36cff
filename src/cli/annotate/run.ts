// What the ways of writing share: what a run is given, how it ends, and how it tells why a document failed.

import { sep } from 'node:path'
import type { TableOptions } from '../../1-read/containers/index.ts'
import type { InputEntry } from '../../6-emit/manifest.ts'
import type { Tally } from '../../batch/tally.ts'
import type { Layer } from '../../layers.ts'
import type { LoadedModels } from '../../models/load.ts'
import { DOCUMENT_FAILED, OK, USAGE } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { oneLine } from '../one-line.ts'
import type { Progress } from '../progress/index.ts'

/** What a run is given, wherever it writes. */
export interface Run {
  readonly inputs: readonly string[]
  readonly models: LoadedModels
  readonly layers: ReadonlySet<Layer>
  readonly tables: TableOptions
  readonly io: Io
  readonly progress: Progress
  readonly quiet: boolean
}

/** How a command ended, and what it counted; nothing where it did not come to an end of its own. */
export interface Outcome {
  readonly exitCode: number
  readonly tally: Tally | null
}

/** The exit code of a run of `files`, of which `failed` could not be annotated. */
export const exitCodeOf = (files: number, failed: number): number =>
  files === 0 ? USAGE : failed > 0 ? DOCUMENT_FAILED : OK

/** Whether an input was kept although something speaks against it: that is no failure. */
export const isDoubtful = ({ outcome, reason }: InputEntry): boolean => outcome === 'annotated' && reason !== null

/** Counts an input that is done, and tells why it failed; with `tellsDoubts` also what speaks against one that was kept. */
export const tellDone = (entry: InputEntry, file: string | null, progress: Progress, tellsDoubts: boolean): void => {
  progress.add(entry)
  if (entry.reason === null || entry.outcome === 'skipped' || (isDoubtful(entry) && !tellsDoubts)) return
  const name = entry.path === '-' ? 'standard input' : (file ?? entry.path)
  progress.tell(`${oneLine(fromHere(name))}: ${entry.reason}`)
}

/** A path as a person in this folder would type it. */
export const fromHere = (path: string): string => {
  const here = `${process.cwd()}${sep}`
  return path.startsWith(here) ? path.slice(here.length) : path
}
