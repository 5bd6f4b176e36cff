// The records of two resolutions: of texts, which are annotated here, or of a corpus.

import type { ResolutionRecord } from '../../6-emit/record.ts'
import { toRecord } from '../../6-emit/to-record.ts'
import { CorpusError, openCorpus } from '../../corpus/open.ts'
import { linesOf } from '../../lines.ts'
import type { Io } from '../io.ts'
import { readOne } from '../named-document.ts'
import { UsageError } from '../usage-error.ts'

/** The one resolution of a text. Throws UsageError where there is none, or more than one. */
export const recordOfText = async (file: string, models: string | undefined, io: Io): Promise<ResolutionRecord> => {
  const expected = 'expected the text of a resolution (or --corpus, for an id)'
  const source = await readOne(file, io, { expected })
  const [{ annotate }, { findFault }, { modelsFor }] = await Promise.all([
    import('../../pipeline.ts'),
    import('../../batch/find-fault.ts'),
    import('../models.ts'),
  ])
  const resolutions = annotate(source, (await modelsFor(models, io)).models)
  const fault = findFault(resolutions)
  if (fault !== null) throw new UsageError(`${file}: ${fault}`)
  const [only] = resolutions
  if (only === undefined || resolutions.length > 1)
    throw new UsageError(
      `${file}: holds ${resolutions.length} resolutions, expected one (annotate it, and name two of them with --corpus)`,
    )
  return toRecord(only)
}

/** The records of these ids, in this order. Throws UsageError where one is not in the corpus. */
export const recordsOfCorpus = async (folder: string, ids: readonly string[]): Promise<ResolutionRecord[]> => {
  const { records: file } = await openCorpus(folder)
  if (file === null)
    throw new CorpusError(`${folder}: has no resolutions.jsonl, expected one (annotate --format jsonl,csv)`)
  const found = new Map<string, ResolutionRecord>()
  for await (const line of linesOf(file)) {
    // Every record begins with its id, so that the others need not be parsed.
    const id = ids.find((wanted) => line.startsWith(`{"id":${JSON.stringify(wanted)},`))
    if (id !== undefined) found.set(id, JSON.parse(line) as ResolutionRecord)
  }
  return ids.map((id) => {
    const record = found.get(id)
    if (record === undefined)
      throw new UsageError(
        `${folder}: no resolution ${id}, expected an id such as those of: calls-upon query ${folder} documents`,
      )
    return record
  })
}
