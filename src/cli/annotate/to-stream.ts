// annotate --stdin --stdout: a line of JSON in, a line of JSON out, for another program at both ends.

import type { StreamCounts } from '../../batch/stream/index.ts'
import type { Layer } from '../../layers.ts'
import { OK, UNANSWERED } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { oneLine } from '../one-line.ts'
import { UsageError } from '../usage-error.ts'

/** What a stream is annotated with. */
export interface StreamRun {
  readonly models: string | undefined
  readonly layers: ReadonlySet<Layer>
  readonly format: string
  readonly carry: readonly string[] | undefined
  readonly jobs: number
  readonly timeout: number | undefined
  readonly io: Io
}

/** Options that are about files and persons; a stream has neither. */
const OF_FILES = ['out', 'offsets', 'textColumn', 'idColumn', 'excel', 'force', 'progress', 'quiet']

/** Refuses what makes no sense in a stream. `isGiven` says whether an option was given, by its name in code. */
export const checkStream = (
  { stdin, stdout }: { readonly stdin?: boolean; readonly stdout?: boolean },
  inputs: readonly string[],
  isGiven: (name: string) => boolean,
): void => {
  if (!stdin) throw new UsageError('--stdout: answers the lines of --stdin, expected both (--out - writes records)')
  if (!stdout) throw new UsageError('--stdin: lines are answered on standard output, expected --stdout as well')
  if (inputs.length > 0)
    throw new UsageError(`--stdin: documents come from standard input, expected no other (${inputs[0]})`)
  const wrong = OF_FILES.find(isGiven)
  if (wrong !== undefined)
    throw new UsageError(`${flagOf(wrong)}: not for a stream, expected no such option with --stdin`)
}

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/**
 * Answers standard input line by line. Documents that fail are told in their lines, so that the exit code says one thing
 * alone: whether every line was answered.
 */
export const toStream = async ({ models, layers, format, carry, jobs, timeout, io }: StreamRun): Promise<number> => {
  const [{ annotateStream }, { modelsFor }] = await Promise.all([
    import('../../batch/stream/index.ts'),
    import('../models.ts'),
  ])
  const loaded = await modelsFor(models, io)
  const counts: StreamCounts = { linesIn: 0, linesOut: 0 }
  let exitCode = OK
  try {
    const own = { layers, format, ...(carry && { carry }), jobs, ...(timeout !== undefined && { timeout }) }
    await annotateStream({ ...own, input: io.stdin, write: io.out, models: loaded }, counts)
  } catch (error) {
    io.tell(`calls-upon: the stream ended early: ${oneLine((error as Error).message)}`)
    exitCode = UNANSWERED
  }
  if (counts.linesIn !== counts.linesOut) exitCode = UNANSWERED
  io.tell(`calls-upon: ${counts.linesIn} lines in, ${counts.linesOut} lines out`)
  return exitCode
}
