// Real resolutions beside the project, annotated: for tests that want more than the samples.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '../src/1-read/index.ts'
import type { ResolutionRecord } from '../src/6-emit/record.ts'
import { toRecord } from '../src/6-emit/to-record.ts'
import type { Layer } from '../src/layers.ts'
import { annotate } from '../src/pipeline.ts'
import { models } from './fragment.ts'

const samples = join(import.meta.dirname, '../corpus/samples')
const mandates = join(import.meta.dirname, '../../shared/corpus/mandates')

/** Longest document taken, in bytes, so that a test takes seconds. */
const LONGEST = 20_000

/** Paths of the samples, and of up to `count` real documents at even distances where they are there. */
export const documentPaths = (count: number): readonly string[] => {
  const pathsIn = (folder: string) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name))
  const real = existsSync(mandates) ? pathsIn(mandates).filter((path) => statSync(path).size < LONGEST) : []
  const step = Math.max(1, Math.floor(real.length / count))
  return [...pathsIn(samples), ...real.filter((_, i) => i % step === 0).slice(0, count)]
}

/** Records of documents. */
export const recordsOf = (paths: readonly string[], layers: readonly Layer[]): readonly ResolutionRecord[] =>
  paths.flatMap((path) =>
    annotate(readBytes(readFileSync(path), path.split('/').at(-1) as string), models, new Set(layers)).map(
      (resolution) => toRecord(resolution, new Set(layers)),
    ),
  )
