// Who annotates the jobs of a run: the main thread, or a pool of workers.

import type { Models } from '../models/index.ts'
import type { JobDocument, JobResult, JobSetup } from './job.ts'
import { optimiseLate } from './optimise-late.ts'

/** How the work of a run is shared out. None of it changes a byte of what is written. */
export interface WorkerOptions {
  /** How many documents are annotated at once; 1 by default. */
  readonly jobs?: number
  /**
   * Longest time for one document in seconds, 60 by default. With one job, a document can be stopped only on a thread of its
   * own, so that is used where a time is given; without, the work is done on the main thread, and nothing stops a document.
   */
  readonly timeout?: number
  /** Largest heap of a worker in megabytes. */
  readonly workerMemory?: number
  /** The module that a worker runs, in place of the program's own. */
  readonly worker?: URL
}

/** Annotates jobs. */
export interface Annotator {
  /** How many jobs it takes at once. */
  readonly threads: number
  readonly annotate: (documents: readonly JobDocument[]) => Promise<JobResult>
  readonly close: () => Promise<void>
}

const TIMEOUT = 60
/** Ten times what the largest document that is read at all was seen to need. */
const MEMORY = 2048

/** Starts whoever annotates; `models` compiles those of `setup`, for the main thread. What the other way would need is not loaded. */
export const openAnnotator = async (
  setup: JobSetup,
  models: () => Models,
  options: WorkerOptions,
): Promise<Annotator> => {
  optimiseLate()
  const { jobs = 1, timeout, workerMemory: memory = MEMORY, worker } = options
  if (jobs === 1 && timeout === undefined && worker === undefined) {
    const { jobAnnotator } = await import('./annotate-job.ts')
    const annotate = jobAnnotator(setup, models())
    return { threads: 1, annotate: (documents) => annotate(documents, () => undefined), close: async () => undefined }
  }
  const { openPool, WORKER } = await import('./pool.ts')
  return openPool(setup, { threads: jobs, timeout: timeout ?? TIMEOUT, memory, worker: worker ?? WORKER })
}
