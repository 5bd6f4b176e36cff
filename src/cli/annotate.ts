// calls-upon annotate: texts of resolutions → an annotated corpus.

import { availableParallelism } from 'node:os'
import { sep } from 'node:path'
import type { InputEntry } from '../6-emit/manifest.ts'
import type { Tally } from '../batch/tally.ts'
import type { CorpusOptions } from '../batch.ts'
import { DEFAULT_LAYERS, layers as knownLayers, type Layer } from '../layers.ts'
import type { LoadedModels } from '../models/load.ts'
import type { DefineCommand } from './command.ts'
import { DOCUMENT_FAILED, INTERRUPTED, OK, USAGE } from './exit-codes.ts'
import type { Io } from './io.ts'
import { oneLine } from './one-line.ts'
import { UsageError } from './usage-error.ts'

interface AnnotateOptions {
  readonly out: string
  readonly format: string
  readonly layers: string
  readonly models?: string
  readonly jobs?: string
  readonly timeout?: string
  readonly force?: boolean
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  calls-upon annotate resolutions/                         a folder, whole, into ./annotated
  calls-upon annotate 'texts/**/*.txt' --out corpus        a pattern, into ./corpus
  calls-upon annotate one.md two.txt --format csv          only the flat tables
  calls-upon annotate resolutions/ --layers clauses,tokens only these layers, words with their parts of speech among them
  pdftotext r.pdf - | calls-upon annotate - --out -        from standard input, records to standard output
  calls-upon annotate resolutions/ --models my-models/     with your own verbs, actors and currencies

What is written is described in codebook.md beside it. A run that was stopped, by Ctrl-C or by force, is taken up where it was by the
same command; until it is done, its work is kept beside the output folder (.annotated.part). A document that takes too long or
too much memory is listed in manifest.json as failed, and the run goes on.
Exit code: 0 all annotated, 1 some document failed, 2 usage, 130 interrupted.`

const LAYERS = Object.keys(knownLayers).join(', ')

export const defineAnnotate: DefineCommand = (command, io, done) => {
  command
    .description(
      'Annotates texts of resolutions (.txt, .md) into a corpus folder: paragraphs, clauses, addressees, actors, money.',
    )
    .argument('<inputs...>', 'files, folders (walked whole), patterns, or - for standard input')
    .option('-o, --out <folder>', 'the folder to write, or - for JSON lines on standard output', 'annotated')
    .option('-f, --format <names>', 'what to write, with commas: jsonl, csv', 'jsonl,csv')
    .option('-l, --layers <names>', `what to annotate, with commas: ${LAYERS}`, [...DEFAULT_LAYERS].join(','))
    .option(
      '-m, --models <folder>',
      'your own entries beside the models that ship with the program; their examples run first',
    )
    .option('-j, --jobs <number>', 'documents annotated at once, each on a thread of its own; 1 uses none', 'all cores')
    .option(
      '--timeout <seconds>',
      'the longest time for one document (default: 60; with --jobs 1 none unless given, which takes one thread)',
    )
    .option('--force', 'replace a corpus that stands in the output folder already')
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: AnnotateOptions) => done(await annotate(inputs, options, io)))
}

const annotate = async (inputs: readonly string[], options: AnnotateOptions, io: Io): Promise<number> => {
  const [{ formats }, { modelsFor }, { unusedEntries }] = await Promise.all([
    import('../6-emit/formats/index.ts'),
    import('./models.ts'),
    import('./used-entries.ts'),
  ])
  const names = listed('--format', options.format, Object.keys(formats))
  const layers = new Set(listed('--layers', options.layers, Object.keys(knownLayers)) as Layer[])
  if (options.out === '-' && !names.includes('jsonl'))
    throw new UsageError(
      `--format ${options.format}: standard output takes JSON lines only, expected jsonl with --out -`,
    )
  const models = await modelsFor(options.models, io)
  const run: Run = {
    inputs,
    models,
    layers,
    io,
    quiet: options.quiet ?? false,
  }
  const jobs = wholeNumber('--jobs', options.jobs) ?? availableParallelism()
  const timeout = wholeNumber('--timeout', options.timeout)
  const { exitCode, tally } =
    options.out === '-'
      ? await toOutput(run)
      : await toFolder(run, {
          out: options.out,
          formats: names,
          force: options.force ?? false,
          jobs,
          ...(timeout === undefined ? {} : { timeout }),
        })
  if (options.models !== undefined && tally !== null)
    for (const entry of unusedEntries(options.models, new Set(tally.names.entries.names)))
      io.tell(`${options.models}: the entry ${entry} never matched, expected it to occur in the texts`)
  return exitCode
}

/** The names of a list with commas, each once. Throws UsageError on a name that is not `known`. */
const listed = (option: string, value: string, known: readonly string[]): string[] => {
  const names = [...new Set(value.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`${option} ${value}: unexpected ${unknown || 'empty name'}, expected ${known.join(', ')}`)
  return names
}

/** The value of an option that counts something. Throws UsageError. */
const wholeNumber = (option: string, value: string | undefined): number | undefined => {
  if (value === undefined || value === 'all cores') return undefined
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(`${option} ${value}: expected a whole number from 1`)
  return Number(value)
}

/** How a command ended, and what it counted; nothing where it was interrupted. */
interface Outcome {
  readonly exitCode: number
  readonly tally: Tally | null
}

/** What both ways of writing share. */
interface Run {
  readonly inputs: readonly string[]
  readonly models: LoadedModels
  readonly layers: ReadonlySet<Layer>
  readonly io: Io
  readonly quiet: boolean
}

const toFolder = async (
  run: Run,
  options: Pick<CorpusOptions, 'out' | 'formats' | 'force' | 'jobs' | 'timeout'>,
): Promise<Outcome> => {
  const { annotateCorpus } = await import('../batch.ts')
  const { summaryOf } = await import('./summary.ts')
  const { io, inputs, models, layers } = run
  const { out } = options
  const interrupt = new AbortController()
  const interrupted = new Error('interrupted')
  const onInterrupt = () => interrupt.abort(interrupted)
  process.once('SIGINT', onInterrupt)
  let [documents, done] = [0, 0]
  try {
    const { tally, files, written } = await annotateCorpus({
      ...options,
      inputs,
      models,
      layers,
      stdin: io.stdin,
      signal: interrupt.signal,
      onStart(all, before) {
        documents = all
        if (before > 0 && !run.quiet) io.tell(`${out}: ${before} of ${all} documents were done, going on from there`)
      },
      onInput(entry, file) {
        done += 1
        tellReason(entry, file, io)
      },
    })
    if (!written) io.tell(`${out}: not written, since no resolution was found`)
    else if (!run.quiet) io.tell(`${summaryOf(tally)}\n\nWritten to ${out}`)
    return { exitCode: exitCodeOf(files, tally.counts.failed), tally }
  } catch (error) {
    if (error !== interrupted) throw error
    io.tell(`calls-upon: interrupted; ${done} of ${documents} documents are done, the same command goes on from there`)
    return { exitCode: INTERRUPTED, tally: null }
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

const toOutput = async (run: Run): Promise<Outcome> => {
  const [{ annotateInputs }, { collectInputs }, { jsonLine }, { Tally }] = await Promise.all([
    import('../batch/annotate-inputs.ts'),
    import('../batch/collect.ts'),
    import('../6-emit/formats/jsonl.ts'),
    import('../batch/tally.ts'),
  ])
  const tally = new Tally()
  const { files, problems } = await collectInputs(run.inputs, null)
  let failed = problems.length
  for (const { path, message } of problems) run.io.tell(`${oneLine(path)}: ${message}`)
  const options = { stdin: run.io.stdin, layers: run.layers }
  for await (const { entry, input, records } of annotateInputs(files, run.models.models, options)) {
    if (entry.outcome === 'failed') failed += 1
    tellReason(entry, input.file, run.io)
    for (const record of records) {
      tally.add(record)
      await run.io.out(jsonLine(record))
    }
  }
  return { exitCode: exitCodeOf(files.length, failed), tally }
}

const exitCodeOf = (files: number, failed: number): number => (files === 0 ? USAGE : failed > 0 ? DOCUMENT_FAILED : OK)

const tellReason = (entry: InputEntry, file: string | null, io: Io): void => {
  if (entry.reason === null || entry.outcome === 'skipped') return
  const name = entry.path === '-' ? 'standard input' : (file ?? entry.path)
  io.tell(`${oneLine(fromHere(name))}: ${entry.reason}`)
}

/** A path as a person in this folder would type it. */
const fromHere = (path: string): string => {
  const here = `${process.cwd()}${sep}`
  return path.startsWith(here) ? path.slice(here.length) : path
}
