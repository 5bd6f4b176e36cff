// Whether a corpus is there already: a run that was stopped in the instant after its last step, or simply started again.

import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { InputEntry, Manifest } from '../6-emit/manifest.ts'
import { SCHEMA_VERSION } from '../6-emit/tables.ts'
import { sha256Of, sha256OfFile } from '../sha256.ts'
import type { Collected } from './collect.ts'
import { manifestOf } from './is-corpus.ts'
import { readInput } from './read-input.ts'

/** What a corpus is made with beside its inputs. */
export type MadeWith = Pick<Manifest, 'program' | 'models' | 'layers' | 'offsets'>

/** The manifest of the corpus in `folder` if the same call would write it again: null for any other folder. */
export const completeCorpus = async (
  folder: string,
  made: MadeWith,
  files: readonly string[],
  collected: Collected,
  stdin: Readable,
): Promise<Manifest | null> => {
  const manifest = await manifestOf(folder)
  if (manifest === null) return null
  const { schema_version, program, models, layers, offsets } = manifest
  const names = manifest.files.map(({ path }) => path).sort()
  const wanted = JSON.stringify([
    SCHEMA_VERSION,
    made.program,
    made.models,
    made.layers,
    made.offsets,
    [...files].sort(),
  ])
  const there = JSON.stringify([schema_version, program, models, layers, offsets, names])
  if (wanted !== there || !(await areWhole(folder, manifest))) return null
  return (await areTheSame(manifest.inputs, collected, stdin)) ? manifest : null
}

/** Whether the files are what was written, byte for byte. */
const areWhole = async (folder: string, { files }: Manifest): Promise<boolean> => {
  for (const { path, sha256 } of files) {
    if ((await sha256OfFile(join(folder, path)).catch(() => null)) !== sha256) return false
  }
  return true
}

const areTheSame = async (inputs: readonly InputEntry[], collected: Collected, stdin: Readable): Promise<boolean> => {
  const { files, skipped, problems } = collected
  if (inputs.length !== files.length + skipped.length + problems.length) return false
  for (const [i, input] of files.entries()) {
    const entry = inputs[i]
    if (entry === undefined || entry.path !== input.path || input.file === null) return false
    const reading = await readInput(input, stdin)
    const isSame = 'problem' in reading ? reading.problem === entry.reason : sha256Of(reading.bytes) === entry.sha256
    if (!isSame) return false
  }
  const others = [...skipped, ...problems].map(({ path }) => path)
  return others.every((path, i) => inputs[files.length + i]?.path === path)
}
