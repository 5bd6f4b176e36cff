// Annotates into a folder, with what a person is told of it.

import type { CorpusOptions } from '../../batch.ts'
import { INTERRUPTED } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import type { Outcome, Run } from './run.ts'

/** Annotates into a folder, which Ctrl-C leaves for the same command to go on with. */
export const toFolder = async (
  run: Run,
  options: Pick<CorpusOptions, 'out' | 'formats' | 'offsets' | 'force' | 'jobs' | 'timeout'>,
): Promise<Outcome> => {
  const { annotateCorpus } = await import('../../batch.ts')
  const { exitCodeOf, isDoubtful, tellDone } = await import('./run.ts')
  const { summaryOf } = await import('../summary.ts')
  const { io, inputs, models, layers, tables, progress } = run
  const { out } = options
  const interrupt = new AbortController()
  const interrupted = new Error('interrupted')
  const onInterrupt = () => {
    progress.tell('calls-upon: stopping behind the documents in hand; Ctrl-C again stops at once')
    interrupt.abort(interrupted)
  }
  process.once('SIGINT', onInterrupt)
  // They may be hundreds, and manifest.json names each: a person is told how many.
  let doubtful = 0
  try {
    const { tally, files, written, wasThere } = await annotateCorpus({
      ...options,
      inputs,
      models,
      layers,
      tables,
      stdin: io.stdin,
      signal: interrupt.signal,
      onStart(all, before) {
        if (before > 0 && !run.quiet) io.tell(`${out}: ${before}${ofAll(all)} documents were done, going on from there`)
        progress.start(all, before)
      },
      onDocuments: (all) => progress.allDone(all),
      onInput(entry, file) {
        if (isDoubtful(entry)) doubtful += 1
        tellDone(entry, file, progress, false)
      },
    })
    progress.end()
    if (wasThere) {
      if (!run.quiet) io.tell(`${out}: complete already, of the same texts; nothing was done (--force writes it anew)`)
      return { exitCode: exitCodeOf(files, tally.counts.failed), tally: null }
    }
    if (!written) io.tell(`${out}: not written, since no resolution was found`)
    else if (!run.quiet)
      io.tell(
        `${summaryOf(tally, doubtful)}\n\nWritten to ${out}${progress.total === null ? '' : `: ${progress.total}`}`,
      )
    return { exitCode: exitCodeOf(files, tally.counts.failed), tally }
  } catch (error) {
    progress.end()
    if (isFull(error)) throw new UsageError(`${out}: ${FULL}`)
    if (error !== interrupted) throw error
    const { done, documents } = progress.state
    io.tell(
      `calls-upon: interrupted; ${done}${ofAll(documents)} documents are done, the same command goes on from there`,
    )
    return { exitCode: INTERRUPTED, tally: null }
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

/** What a disk, a quota or a limit of the shell answers that takes no more. */
const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')

const FULL = 'its disk takes no more, expected space; what is done is kept, the same command goes on from there'

/** How many documents there are in all; nothing where that is not known before they are read. */
const ofAll = (documents: number | null): string => (documents === null ? '' : ` of ${documents}`)
