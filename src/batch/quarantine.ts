// The result of a document that no worker could finish.

import { sha256Of } from '../sha256.ts'
import { readingOf } from './documents.ts'
import type { DocumentResult, JobDocument, JobResult, JobSetup } from './job.ts'
import { jobFiles } from './job-files.ts'
import { Tally } from './tally.ts'

/** A document as failed for `reason`, with the hash by which a later run knows it again. */
export const failedResult = async (
  document: JobDocument,
  reason: string,
  { formats, layers, source }: JobSetup,
): Promise<JobResult> => {
  const reading = await readingOf(document, process.stdin)
  const bytes = 'bytes' in reading ? reading.bytes : null
  const result: DocumentResult = {
    entry: {
      path: document.input.path,
      sha256: bytes && sha256Of(bytes),
      bytes: bytes?.length ?? null,
      outcome: 'failed',
      reason,
      resolutions: 0,
    },
    records: [],
  }
  const empty = jobFiles(formats, new Set(layers), source).map(() => new Uint8Array(0))
  return { documents: [result], bytes: empty, tally: new Tally().data() }
}
