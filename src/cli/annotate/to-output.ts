// Records on standard output, one document after the other.

import { oneLine } from '../one-line.ts'
import { exitCodeOf, fromHere, type Outcome, type Run, tellDone } from './run.ts'

/** Annotates to standard output. */
export const toOutput = async ({ inputs, models, layers, tables, io, progress, quiet }: Run): Promise<Outcome> => {
  const [{ annotateInputs }, { collectInputs }, { mayBeMany }, { jsonLine }, { Tally }] = await Promise.all([
    import('../../batch/annotate-inputs.ts'),
    import('../../batch/collect.ts'),
    import('../../batch/documents.ts'),
    import('../../6-emit/formats/jsonl.ts'),
    import('../../batch/tally.ts'),
  ])
  const tally = new Tally()
  const { files, problems } = await collectInputs(inputs, null)
  let failed = problems.length
  for (const { path, file, message } of problems) progress.tell(`${oneLine(fromHere(file ?? path))}: ${message}`)
  progress.start(files.some(mayBeMany) ? null : files.length, 0)
  try {
    for await (const { entry, input, records } of annotateInputs(files, models.models, {
      stdin: io.stdin,
      layers,
      tables,
    })) {
      if (entry.outcome === 'failed') failed += 1
      tellDone(entry, input.file, progress, !quiet)
      for (const record of records) {
        tally.add(record)
        await io.out(jsonLine(record))
      }
    }
  } finally {
    progress.end()
  }
  if (progress.total !== null) io.tell(progress.total)
  return { exitCode: exitCodeOf(files.length, failed), tally }
}
