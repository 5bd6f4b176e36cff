// calls-upon annotate: texts of resolutions → an annotated corpus.

import { availableParallelism } from 'node:os'
import type { OffsetUnit } from '../6-emit/offsets.ts'
import { DEFAULT_LAYERS, layers as knownLayers, type Layer } from '../layers.ts'
import type { Run } from './annotate/run.ts'
import type { DefineCommand } from './command.ts'
import type { Io } from './io.ts'
import type { ProgressKind } from './progress/index.ts'
import { withTableOptions } from './table-options.ts'
import { UsageError } from './usage-error.ts'

interface AnnotateOptions {
  readonly out: string
  readonly format: string
  readonly layers: string
  readonly offsets: OffsetUnit
  readonly models?: string
  readonly jobs?: string
  readonly timeout?: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly excel?: boolean
  readonly force?: boolean
  readonly progress: ProgressKind
  readonly quiet?: boolean
  readonly stdin?: boolean
  readonly stdout?: boolean
  readonly carry?: readonly string[]
}

const EXAMPLES = `
Examples:
  calls-upon annotate resolutions/                         a folder, whole, into ./annotated
  calls-upon annotate 'texts/**/*.txt' --out corpus        a pattern, into ./corpus
  calls-upon annotate one.md two.txt --format csv          only the flat tables
  calls-upon annotate votes.csv texts.tar.gz               tables of one resolution a row, archives; packed by gzip or zstd
  calls-upon annotate resolutions/ --format jsonl,parquet  tables with types, for DuckDB, R and pandas
  calls-upon annotate resolutions/ --format jsonl,brat     texts and annotations for the editor brat, in ./annotated/brat
  calls-upon annotate resolutions/ --layers clauses,tokens only these layers, words with their parts of speech among them
  pdftotext r.pdf - | calls-upon annotate - --out -        from standard input, records to standard output
  calls-upon annotate resolutions/ --models my-models/     with your own verbs, actors and currencies
  producer | calls-upon annotate --stdin --stdout | reader  a stream: one line of JSON in, one out

What is written is described in codebook.md beside it. A run that was stopped, by Ctrl-C or by force, is taken up where it was by the
same command; until it is done, its work is kept beside the output folder (.annotated.part). A document that takes too long or
too much memory is listed in manifest.json as failed, and the run goes on.
A stream (--stdin --stdout) takes a JSON object a line, {"id": …, "text": …} or {"id": name of a file, "base64": its bytes}, and
answers each, in order, with {"id": …, "error": null, "resolutions": […]}, or the reason as error and no resolutions; empty lines
are passed over. The last line on standard error counts the lines. Its exit code is 0 whatever became of single documents, and 3
where not every line was answered.
Exit code: 0 all annotated, 1 some document failed, 2 usage, 3 a stream that was not answered whole, 130 interrupted.`

// Written out, since nothing that does the work is loaded for --help.
const UNITS: readonly OffsetUnit[] = ['utf16', 'codepoint', 'utf8']
const PROGRESS: readonly ProgressKind[] = ['auto', 'plain', 'none']
const LAYERS = Object.keys(knownLayers).join(', ')

export const defineAnnotate: DefineCommand = (command, io, done) => {
  command
    .description(
      'Annotates texts of resolutions into a corpus folder: paragraphs, clauses, addressees, actors, money. Reads .txt, .md, .pdf, ' +
        '.docx, .html, .xml (Akoma Ntoso), tables of one resolution a row (.csv, .tsv, .jsonl, .parquet) and archives (.zip, .tar).',
    )
    .argument('[inputs...]', 'files, folders (walked whole), patterns, or - for standard input')
    .option('-o, --out <folder>', 'the folder to write, or - for JSON lines on standard output', 'annotated')
    .option(
      '-f, --format <names>',
      'what to write, with commas: jsonl, csv, parquet, conllu, brat, akn, webannotation; with --stdin jsonl or tables',
      'jsonl,csv',
    )
    .option('-l, --layers <names>', `what to annotate, with commas: ${LAYERS}`, [...DEFAULT_LAYERS].join(','))
    .addOption(
      command
        .createOption('--offsets <unit>', 'what offsets count in conllu and webannotation, whose formats leave it open')
        .choices(UNITS)
        .default('codepoint'),
    )
    .option(
      '-m, --models <folder>',
      'your own entries beside the models that ship with the program; their examples run first',
    )
    .option(
      '-j, --jobs <number>',
      'documents annotated at once, each on a thread of its own; 1 uses none (default with --stdin: 1, a thread)',
      'all cores',
    )
    .option(
      '--timeout <seconds>',
      'the longest time for one document (default: 60; with --jobs 1 none unless given, which takes one thread)',
    )
  withTableOptions(command)
    .option(
      '--excel',
      'CSV for spreadsheets: a byte order mark, and an apostrophe before text that would run as a formula',
    )
    .option('--force', 'replace a corpus that stands in the output folder already')
    .addOption(
      command
        .createOption('--progress <kind>', 'auto draws a bar in a terminal, plain writes a line every few seconds')
        .choices(PROGRESS)
        .default('auto'),
    )
    .option('-q, --quiet', 'no progress and no summary, only what went wrong')
    .option('--stdin', 'documents are lines of JSON on standard input; with --stdout')
    .option('--stdout', 'each is answered by a line on standard output')
    .option(
      '--carry <key>',
      'with --stdin: a key whose value every resolution carries, once for each (default: all but the text)',
      (key: string, keys: readonly string[] = []) => [...keys, key],
    )
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: AnnotateOptions) => {
      const isGiven = (name: string) => (command.getOptionValueSource(name) ?? 'default') !== 'default'
      if (options.stdin || options.stdout) return done(await stream(inputs, options, isGiven, io))
      if (options.carry) throw new UsageError('--carry: names keys of a stream, expected --stdin and --stdout')
      if (inputs.length === 0) command.error("error: missing required argument 'inputs'")
      // As a variable of a shell that is not set: it would mean the folder that the shell is in.
      if (inputs.includes(''))
        throw new UsageError('an empty name among the inputs, expected files, folders or patterns')
      if (options.out === '') throw new UsageError('--out: an empty name, expected a folder, or - for standard output')
      done(await annotate(inputs, options, isGiven('layers'), io))
    })
}

const stream = async (
  inputs: readonly string[],
  options: AnnotateOptions,
  isGiven: (name: string) => boolean,
  io: Io,
): Promise<number> => {
  const [{ checkStream, toStream }, { listed, wholeNumber }] = await Promise.all([
    import('./annotate/to-stream.ts'),
    import('./option-values.ts'),
  ])
  checkStream(options, inputs, isGiven)
  const [format = 'jsonl', ...others] = isGiven('format') ? listed('--format', options.format, ['jsonl', 'tables']) : []
  if (others.length > 0) throw new UsageError(`--format ${options.format}: expected jsonl or tables with --stdin`)
  return toStream({
    models: options.models,
    layers: new Set(listed('--layers', options.layers, Object.keys(knownLayers)) as Layer[]),
    format,
    carry: options.carry,
    jobs: wholeNumber('--jobs', options.jobs) ?? 1,
    timeout: wholeNumber('--timeout', options.timeout),
    io,
  })
}

const annotate = async (
  inputs: readonly string[],
  options: AnnotateOptions,
  isLayersSaid: boolean,
  io: Io,
): Promise<number> => {
  const [{ EXCEL, formatFolders, formats }, { modelsFor }, { listed, wholeNumber }, { Progress }, { unusedEntries }] =
    await Promise.all([
      import('../6-emit/formats/index.ts'),
      import('./models.ts'),
      import('./option-values.ts'),
      import('./progress/index.ts'),
      import('./used-entries.ts'),
    ])
  const names = listed('--format', options.format, Object.keys(formats))
  const layers = new Set(listed('--layers', options.layers, Object.keys(knownLayers)) as Layer[])
  for (const { name, needs } of formatFolders(names))
    for (const layer of needs) {
      if (isLayersSaid && !layers.has(layer))
        throw new UsageError(`--format ${name}: holds ${layer}, expected ${layer} among --layers ${options.layers}`)
      layers.add(layer)
    }
  if (options.out === '-' && !names.includes('jsonl'))
    throw new UsageError(
      `--format ${options.format}: standard output takes JSON lines only, expected jsonl with --out -`,
    )
  if (options.excel && (options.out === '-' || !names.includes('csv')))
    throw new UsageError('--excel: changes how CSV is written, expected csv among --format and a folder as --out')
  const models = await modelsFor(options.models, io)
  const quiet = options.quiet ?? false
  // A bar would stand between the records where both go to one terminal, and scroll away what a pager shows.
  const progress = await Progress.open(
    quiet || (options.out === '-' && options.progress === 'auto') ? 'none' : options.progress,
    io,
  )
  const tables = { textColumn: options.textColumn, idColumn: options.idColumn }
  const run: Run = { inputs, models, layers, tables, io, progress, quiet }
  const jobs = wholeNumber('--jobs', options.jobs) ?? availableParallelism()
  const timeout = wholeNumber('--timeout', options.timeout)
  const { exitCode, tally } =
    options.out === '-'
      ? await (await import('./annotate/to-output.ts')).toOutput(run)
      : await (await import('./annotate/to-folder.ts')).toFolder(run, {
          out: options.out,
          formats: options.excel ? names.map((name) => (name === 'csv' ? EXCEL : name)) : names,
          offsets: options.offsets,
          force: options.force ?? false,
          jobs,
          ...(timeout === undefined ? {} : { timeout }),
        })
  if (options.models !== undefined && tally !== null)
    for (const entry of unusedEntries(options.models, new Set(tally.names.entries.names)))
      io.tell(`${options.models}: the entry ${entry} never matched, expected it to occur in the texts`)
  return exitCode
}
