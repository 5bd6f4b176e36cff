// calls-upon annotate: texts of resolutions → an annotated corpus.

import { sep } from 'node:path'
import type { InputEntry } from '../6-emit/manifest.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'
import { DEFAULT_LAYERS, layers as knownLayers, type Layer } from '../layers.ts'
import type { LoadedModels } from '../models/load.ts'
import type { AddCommand } from './command.ts'
import { DOCUMENT_FAILED, OK, USAGE } from './exit-codes.ts'
import type { Io } from './io.ts'
import { oneLine } from './one-line.ts'
import { UsageError } from './usage-error.ts'

interface AnnotateOptions {
  readonly out: string
  readonly format: string
  readonly layers: string
  readonly models?: string
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

What is written is described in codebook.md beside it. Exit code: 0 all annotated, 1 some document failed, 2 usage.`

const LAYERS = Object.keys(knownLayers).join(', ')

export const addAnnotate: AddCommand = (program, io, done) => {
  program
    .command('annotate')
    .summary('annotate texts of resolutions into a corpus folder')
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
    .option('--force', 'replace a corpus that stands in the output folder already')
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: AnnotateOptions) => done(await annotate(inputs, options, io)))
}

const annotate = async (inputs: readonly string[], options: AnnotateOptions, io: Io): Promise<number> => {
  const [{ formats }, { modelsFor }, { addUsedEntries, unusedEntries }] = await Promise.all([
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
  const used = new Set<string>()
  const run: Run = {
    inputs,
    models,
    layers,
    io,
    quiet: options.quiet ?? false,
    onRecord: (record) => addUsedEntries(record, used),
  }
  const exitCode =
    options.out === '-' ? await toOutput(run) : await toFolder(run, options.out, names, options.force ?? false)
  if (options.models !== undefined)
    for (const entry of unusedEntries(options.models, used))
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

/** What both ways of writing share. */
interface Run {
  readonly inputs: readonly string[]
  readonly models: LoadedModels
  readonly layers: ReadonlySet<Layer>
  readonly io: Io
  readonly quiet: boolean
  readonly onRecord: (record: ResolutionRecord) => void
}

const toFolder = async (run: Run, out: string, formats: readonly string[], force: boolean): Promise<number> => {
  const { annotateCorpus } = await import('../batch.ts')
  const { Summary } = await import('./summary.ts')
  const { io, inputs, models } = run
  const summary = new Summary()
  const interrupt = new AbortController()
  const onInterrupt = () => interrupt.abort(new UsageError(`interrupted; ${out} is as it was`))
  process.once('SIGINT', onInterrupt)
  try {
    const { counts, files, written } = await annotateCorpus({
      inputs,
      models,
      out,
      formats,
      layers: run.layers,
      force,
      stdin: io.stdin,
      signal: interrupt.signal,
      onInput: (entry, file) => tellReason(entry, file, io),
      onRecord(record) {
        run.onRecord(record)
        summary.add(record)
      },
    })
    if (!written) io.tell(`${out}: not written, since no resolution was found`)
    else if (!run.quiet) io.tell(`${summary.text(counts)}\n\nWritten to ${out}`)
    return exitCodeOf(files, counts.failed)
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

const toOutput = async (run: Run): Promise<number> => {
  const [{ annotateInputs, collectInputs }, { jsonLine }] = await Promise.all([
    import('../batch.ts'),
    import('../6-emit/formats/jsonl.ts'),
  ])
  const { files, problems } = await collectInputs(run.inputs, null)
  let failed = problems.length
  for (const { path, message } of problems) run.io.tell(`${oneLine(path)}: ${message}`)
  const options = { stdin: run.io.stdin, layers: run.layers }
  for await (const { entry, input, records } of annotateInputs(files, run.models.models, options)) {
    if (entry.outcome === 'failed') failed += 1
    tellReason(entry, input.file, run.io)
    for (const record of records) {
      run.onRecord(record)
      await run.io.out(jsonLine(record))
    }
  }
  return exitCodeOf(files.length, failed)
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
