// The texts of a bench: every document of a folder, some of them for whoever is slow, and one to know the start-up by.

import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectInputs } from '../../src/batch/collect.ts'
import { mayBeMany } from '../../src/batch/documents.ts'

/** Documents that are read in one go. */
export interface TextSet {
  /** What `calls-upon annotate` is given. */
  readonly inputs: readonly string[]
  /** A file that lists the documents as JSON, for the peers. */
  readonly listing: string
  readonly documents: number
  readonly bytes: number
}

/** The sets of one corpus. */
export interface Texts {
  readonly name: string
  readonly all: TextSet
  /** Documents taken at even distances. */
  readonly some: TextSet
  readonly one: TextSet
}

const shortest = fileURLToPath(new URL('../../corpus/samples/specimen-1950s.txt', import.meta.url))

/** The texts below `folder`; `some` of them come to about `someBytes`. Lists are written into `work`. */
export const textsOf = async (name: string, folder: string, someBytes: number, work: string): Promise<Texts> => {
  const { files: all } = await collectInputs([folder], null)
  // Archives and tables are no texts.
  const files = all.filter((input) => !mayBeMany(input))
  if (files.length === 0) throw new Error(`${folder}: no texts, expected a folder with .txt or .md files`)
  const paths = files.map(({ file }) => file as string)
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  const total = sum(sizes)
  const step = Math.max(1, Math.round(total / someBytes))
  const setOf = async (kind: string, inputs: readonly string[], chosen: readonly string[]): Promise<TextSet> => {
    const listing = join(work, `${kind}.json`)
    await writeFile(listing, JSON.stringify(chosen))
    const bytes = sum(await Promise.all(chosen.map(async (path) => (await stat(path)).size)))
    return { inputs, listing, documents: chosen.length, bytes }
  }
  const some = paths.filter((_, i) => i % step === step >> 1)
  return {
    name,
    all: await setOf('all', [folder], paths),
    some: await setOf('some', some, some),
    one: await setOf('one', [shortest], [shortest]),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
