// Whether a corpus is there already: a run that was stopped in the instant after its last step, or simply started again.

import { join } from 'node:path'
import type { InputEntry, Manifest } from '../6-emit/manifest.ts'
import { SCHEMA_VERSION } from '../6-emit/tables.ts'
import { sha256OfFile } from '../sha256.ts'
import type { Collected } from './collect.ts'
import { manifestOf } from './is-corpus.ts'
import type { JobDocument } from './job.ts'
import { isUnchanged } from './unchanged.ts'

/** What a corpus is made with beside its inputs. */
export type MadeWith = Pick<Manifest, 'program' | 'models' | 'layers' | 'offsets'>

/** The manifest of the corpus in `folder` if the same call would write it again: null for any other folder. */
export const completeCorpus = async (
  folder: string,
  made: MadeWith,
  files: readonly string[],
  collected: Collected,
  documents: AsyncGenerator<JobDocument>,
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
  return (await areTheSame(manifest.inputs, collected, documents)) ? manifest : null
}

/** Whether the files are what was written, byte for byte. */
const areWhole = async (folder: string, { files }: Manifest): Promise<boolean> => {
  for (const { path, sha256 } of files) {
    if ((await sha256OfFile(join(folder, path)).catch(() => null)) !== sha256) return false
  }
  return true
}

const areTheSame = async (
  inputs: readonly InputEntry[],
  { skipped, problems }: Collected,
  documents: AsyncGenerator<JobDocument>,
): Promise<boolean> => {
  let count = 0
  for await (const document of documents) {
    if (!(await isUnchanged(inputs[count], document))) return false
    count += 1
  }
  const others = [...skipped, ...problems].map(({ path }) => path)
  return inputs.length === count + others.length && others.every((path, i) => inputs[count + i]?.path === path)
}
