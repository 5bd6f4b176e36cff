// calls-upon report and calls-upon plot: figures of a corpus.

import { basename, resolve } from 'node:path'
import type { Database } from '../corpus/database.ts'
import type { DefineCommand } from './command.ts'
import { NOTHING_FOUND, OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'
import { writeOut } from './write-out.ts'

const KINDS = [
  'verbs-by-organ',
  'verbs-by-decade',
  'force-over-time',
  'strength-by-organ',
  'addressees-by-verb',
].concat(['keyness', 'money', 'dispersion'])

const REPORT_EXAMPLES = `
Examples:
  calls-upon report corpus                        writes report.html, which opens in any browser without a network
  calls-upon report corpus --out un.html --verb demand

Every figure stands with its table, its SQL and a sentence that says what is counted; marks lead to clauses. Exit code: 0 written, 2 usage.`

const PLOT_EXAMPLES = `
Examples:
  calls-upon plot verbs-by-organ corpus --out verbs.svg
  calls-upon plot dispersion corpus --verb urge --out urge.svg

Kinds: ${KINDS.join(', ')}. Exit code: 0 written, 1 nothing to draw, 2 usage.`

export const defineReport: DefineCommand = (command, io, done) => {
  command
    .description('Writes one self-contained page with figures of a corpus.')
    .argument('<corpus>', 'a corpus folder')
    .option('-o, --out <file>', 'the page to write', 'report.html')
    .option('--verb <id>', 'the verb whose dispersion is drawn (default: the commonest directive one)')
    .addHelpText('after', REPORT_EXAMPLES)
    .action(async (corpus: string, options: { out: string; verb?: string }) => done(await report(corpus, options, io)))
}

export const definePlot: DefineCommand = (command, io, done) => {
  command
    .description('Writes one figure of a corpus as SVG.')
    .argument('<kind>', KINDS.join(', '))
    .argument('<corpus>', 'a corpus folder')
    .requiredOption('-o, --out <file>', 'the SVG file to write, or - for standard output')
    .option('--verb <id>', 'the verb of dispersion (default: the commonest directive one)')
    .addHelpText('after', PLOT_EXAMPLES)
    .action(async (kind: string, corpus: string, options: { out: string; verb?: string }) =>
      done(await plot(kind, corpus, options, io)),
    )
}

const report = async (folder: string, options: { out: string; verb?: string }, io: Io): Promise<number> => {
  const [{ figures }, { reportPage }, { drawFigure, exampleClauses }, { openDrawing }] = await Promise.all([
    import('../report/plots/index.ts'),
    import('../report/page.ts'),
    import('../report/gather.ts'),
    import('../report/draw.ts'),
  ])
  return withCorpus(folder, options.verb, async (database, verb, manifest) => {
    const drawing = openDrawing(true)
    const drawn = []
    for (const figure of figures) drawn.push(await drawFigure(figure, verb, database, drawing))
    const verbs = [...new Set(drawn.flatMap(({ rows }) => rows.flatMap((row) => (row.verb ? [String(row.verb)] : []))))]
    const examples = await exampleClauses(database, verbs)
    const page = reportPage({ corpus: basename(resolve(folder)), manifest, figures: drawn, examples })
    await writeOut(options.out, page)
    io.tell(`Written to ${options.out}: ${figures.length} figures, ${Math.ceil(Buffer.byteLength(page) / 1000)} kB`)
    return OK
  })
}

const plot = async (kind: string, folder: string, options: { out: string; verb?: string }, io: Io): Promise<number> => {
  const [{ figures }, { drawFigure }, { openDrawing }] = await Promise.all([
    import('../report/plots/index.ts'),
    import('../report/gather.ts'),
    import('../report/draw.ts'),
  ])
  const figure = figures.find(({ name }) => name === kind)
  if (figure === undefined)
    throw new UsageError(`${kind}: unexpected kind, expected ${figures.map(({ name }) => name).join(', ')}`)
  return withCorpus(folder, options.verb, async (database, verb) => {
    const { svg } = await drawFigure(figure, verb, database, openDrawing(false))
    if (svg === null) {
      io.tell(`${folder}: nothing to draw for ${kind}, expected ${figure.sentence}`)
      return NOTHING_FOUND
    }
    if (options.out === '-') await io.out(`${svg}\n`)
    else await writeOut(options.out, `${svg}\n`)
    return OK
  })
}

const withCorpus = async (
  folder: string,
  asked: string | undefined,
  use: (
    database: Database,
    verb: string,
    manifest: Awaited<ReturnType<typeof import('../corpus/open.ts').openCorpus>>['manifest'],
  ) => Promise<number>,
): Promise<number> => {
  const [{ openCorpus }, { withDatabase }, { quoted }, { commonestVerb }, { rowsOf }] = await Promise.all([
    import('../corpus/open.ts'),
    import('../corpus/database.ts'),
    import('../6-emit/sql.ts'),
    import('../report/gather.ts'),
    import('../report/rows.ts'),
  ])
  const corpus = await openCorpus(folder)
  const needed = ['documents', 'clauses', 'addressees', 'money']
  const missing = needed.find((name) => !corpus.tables.some(({ table }) => table.name === name))
  if (missing !== undefined)
    throw new UsageError(
      `${folder}: has no table ${missing}, expected a corpus with the tables ${needed.join(', ')} as CSV or Parquet`,
    )
  return withDatabase(corpus, async (database) => {
    if (asked !== undefined) {
      const found = await rowsOf(
        await database.ask(`SELECT 1 AS found FROM clauses WHERE verb = ${quoted(asked)} LIMIT 1`),
      )
      if (found.length === 0)
        throw new UsageError(
          `--verb ${asked}: no clause of it in ${folder} (calls-upon query ${folder} verbs lists the verbs)`,
        )
    }
    return await use(database, asked ?? (await commonestVerb(database)) ?? '', corpus.manifest)
  })
}
