// A stream of documents: a line of JSON in, a line of JSON out, in the same order. By this another program, on this machine or
// on a hundred, runs the annotator as a part of its own: docs/cluster.md.

import { type Layer, writtenLayers } from '../../layers.ts'
import type { LoadedModels } from '../../models/load.ts'
import { memoryKeeper } from '../keep-small.ts'
import { openAnnotator, type WorkerOptions } from '../workers.ts'
import { answersOf } from './answers.ts'
import { asTheyCome } from './as-they-come.ts'
import { carriedOf, type Request } from './request.ts'
import { requestsIn } from './requests.ts'

/** How a stream is annotated. */
export interface StreamOptions extends WorkerOptions {
  readonly input: AsyncIterable<Uint8Array>
  /** Writes answers; waits where their reader is slower than the program. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly models: LoadedModels
  readonly layers: ReadonlySet<Layer>
  /** The name of the format of each resolution: that of its records, or of its rows of the flat tables. */
  readonly format: string
  /** Keys of the lines that are carried into every resolution; where not given, each line carries its own. */
  readonly carry?: readonly string[]
}

/** Lines of a stream: those that were read, but for empty ones, and those that were written. */
export interface StreamCounts {
  linesIn: number
  linesOut: number
}

/** Longest time for one document in seconds, where nobody says otherwise. */
const TIMEOUT = 60

/**
 * Answers every line of a stream, one that can't be annotated with the reason why. A document that hangs or exhausts its
 * worker harms itself alone. Holds a few jobs in memory, however long the stream is. What is counted in `counts` is right
 * also where it throws: what `input` and `write` throw, and where workers can't be started.
 */
export const annotateStream = async (options: StreamOptions, counts: StreamCounts): Promise<void> => {
  const { input, write, models, layers: asked, format, carry, jobs = 1, timeout = TIMEOUT } = options
  const carried = carry === undefined ? null : carriedOf(carry)
  const source = (carried ?? []).map(({ name, from }) => ({ name, from }))
  const setup = { modelFiles: models.files, formats: [format], layers: [...writtenLayers(asked)], source }
  const annotator = await openAnnotator(setup, () => models.models, { ...options, jobs, timeout })
  const keepSmall = memoryKeeper('worker')
  const answer = async (requests: readonly Request[]) =>
    answersOf(requests, await annotator.annotate(requests.map(({ document }) => document)))
  const answered = async (requests: readonly Request[]) => ({
    bytes: await answer(requests),
    lines: requests.length,
  })
  try {
    const requests = requestsIn(input, carried, () => {
      counts.linesIn += 1
    })
    for await (const { bytes, lines } of asTheyCome(requests, answered, 2 * annotator.threads)) {
      await write(bytes)
      counts.linesOut += lines
      keepSmall()
    }
  } finally {
    await annotator.close()
  }
}
