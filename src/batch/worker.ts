// A worker thread: models are compiled when it starts, then it annotates one job after the other.

import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import { type JobAnnotator, jobAnnotator } from './annotate-job.ts'
import type { JobDocument, JobResult, JobSetup } from './job.ts'
import { memoryKeeper } from './keep-small.ts'

/** What the main thread sends: the documents, and shared memory in which it reads how far the worker has come. */
export interface WorkerTask {
  readonly documents: readonly JobDocument[]
  /** Holds 1 + the index of the document that is being annotated; 0 before the first. */
  readonly progress: Int32Array
}

/** Makes the function that a worker exports, from the annotator that it uses. */
export const workerOf = (annotator: JobAnnotator) => {
  const keepSmall = memoryKeeper('worker')
  return async (task: WorkerTask) => {
    keepSmall()
    const result = await annotator(task.documents, (index) => Atomics.store(task.progress, 0, index + 1))
    return asTransfer(result)
  }
}

/** The bytes of a result change hands; only the rest of it, which is small, is cloned. */
const asTransfer = (result: JobResult): unknown =>
  move({
    [transferableSymbol]: result.bytes.map(({ buffer }) => buffer),
    [valueSymbol]: result,
  } as unknown as ArrayBuffer)

export default workerOf(jobAnnotator(workerData as JobSetup))
