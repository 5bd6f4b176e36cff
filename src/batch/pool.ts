// The workers of a run: threads from piscina, each watched, so that a document that hangs or kills its worker harms itself alone.

import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { JobDocument, JobResult, JobSetup } from './job.ts'
import { joinResults } from './job.ts'
import { failedResult } from './quarantine.ts'
import { mergedTally } from './tally.ts'
import type { WorkerTask } from './worker.ts'
import type { Annotator } from './workers.ts'

/** How workers are run. */
export interface PoolOptions {
  readonly threads: number
  /** Longest time for one document, in seconds. */
  readonly timeout: number
  /** Largest heap of a worker, in megabytes; that of a document that needs more counts as exhausted. */
  readonly memory: number
  /** The module that a worker runs. */
  readonly worker: URL
}

/** The module of the worker, beside this one and of the same kind. */
export const WORKER = new URL(`./worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url)

/** Room for what has just been made in a worker, in megabytes: half of V8's own measure, so that two workers stay small. */
const YOUNG = 24

/** How often a running job is looked at, as a share of the time that a document has. */
const LOOKS = 20

/** Why a job ended without a result. */
interface Failure {
  /** Which document was being annotated; -1 before the first. */
  readonly index: number
  readonly reason: string
  readonly hung: boolean
}

/** Starts a pool of workers. */
export const openPool = (setup: JobSetup, options: PoolOptions): Annotator => {
  const pool = new Piscina({
    filename: fileURLToPath(options.worker),
    // Node runs no TypeScript by itself: tests and scripts, which run the sources, bring a loader.
    execArgv: options.worker.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [],
    minThreads: options.threads,
    maxThreads: options.threads,
    resourceLimits: { maxOldGenerationSizeMb: options.memory, maxYoungGenerationSizeMb: YOUNG },
    // A worker that blocks in Atomics.wait would not let reading files go on.
    atomics: 'disabled',
    workerData: setup,
  })
  // Without a listener, a worker that dies between two jobs would end the program; the next job starts another worker.
  pool.on('error', () => undefined)
  const annotate = async (documents: readonly JobDocument[]): Promise<JobResult> => {
    const outcome = await attempt(pool, documents, options)
    if ('documents' in outcome) return outcome
    const culprit = documents[outcome.index]
    if (culprit === undefined)
      throw new Error(`Unexpected end of a worker before its first document: ${outcome.reason}`)
    const failed = () => failedResult(culprit, outcome.reason, setup)
    if (documents.length === 1) return failed()
    // The others were not done or went down with the worker: they are annotated again, without it.
    const around = [documents.slice(0, outcome.index), documents.slice(outcome.index + 1)].map((part) =>
      part.length === 0 ? null : annotate(part),
    )
    // What was exhausted may have been spent by others before it, so it gets a second chance alone; one that hung has had its time.
    const alone = outcome.hung ? failed() : annotate([culprit])
    const results = await Promise.all([around[0], alone, around[1]])
    return joinResults(
      results.filter((result) => result !== null && result !== undefined),
      mergedTally,
    )
  }
  return { threads: options.threads, annotate, close: () => pool.destroy() }
}

const attempt = async (
  pool: Piscina,
  documents: readonly JobDocument[],
  { timeout, memory }: PoolOptions,
): Promise<JobResult | Failure> => {
  const progress = new Int32Array(new SharedArrayBuffer(4))
  const stop = new AbortController()
  let seen = 0
  let since = performance.now()
  let hung = false
  const watch = setInterval(
    () => {
      const now = Atomics.load(progress, 0)
      if (now === 0 || now !== seen) since = performance.now()
      else if (performance.now() - since > timeout * 1000) {
        hung = true
        stop.abort()
      }
      seen = now
    },
    (timeout * 1000) / LOOKS,
  )
  try {
    const task: WorkerTask = { documents, progress }
    return (await pool.run(task, { signal: stop.signal })) as JobResult
  } catch (error) {
    const index = Atomics.load(progress, 0) - 1
    if (hung) return { index, hung, reason: `took longer than ${timeout} s, expected less (--timeout)` }
    const { code, message } = error as NodeJS.ErrnoException
    const exhausted = code === 'ERR_WORKER_OUT_OF_MEMORY'
    const reason = exhausted ? `needed more than ${memory} MB of memory, expected less` : `its worker ended: ${message}`
    return { index, hung, reason }
  } finally {
    clearInterval(watch)
  }
}
