// Whether a document is still what it was when it was annotated.

import type { InputEntry } from '../6-emit/manifest.ts'
import { sha256Of } from '../sha256.ts'
import type { JobDocument } from './job.ts'
import { readInput } from './read-input.ts'

/** Whether `document` is what `entry` tells of; standard input can't be read twice, so it never counts as such. */
export const isUnchanged = async (
  entry: InputEntry | undefined,
  document: JobDocument | undefined,
): Promise<boolean> => {
  if (entry === undefined || document?.input.path !== entry.path || document.input.file === null) return false
  const reading = document.reading ?? (await readInput(document.input, process.stdin))
  return 'problem' in reading ? reading.problem === entry.reason : sha256Of(reading.bytes) === entry.sha256
}
