// calls-upon series: successive resolutions on one subject, and a clause through the years.

import type { Cell } from '../6-emit/column.ts'
import type { Corpus } from '../corpus/open.ts'
import type { Series } from '../corpus/series.ts'
import type { ScaleOf } from '../diff/change.ts'
import type { DefineCommand } from './command.ts'
import { NOTHING_FOUND, OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { type RowOptions, withRowOptions } from './rows/options.ts'
import type { Rows } from './rows/write.ts'
import { UsageError } from './usage-error.ts'

interface SeriesOptions extends RowOptions {
  readonly subject?: string
  readonly id?: string
  readonly clause?: string
  readonly models?: string
  readonly min: string
}

const EXAMPLES = `
Examples:
  calls-upon series corpus                                   every series of three resolutions or more
  calls-upon series corpus --subject "law of the sea"        what changed from each resolution to the next
  calls-upon series corpus --id A/RES/77/248 --clause "maritime search and rescue"
                                                             one clause through the years

A series is resolutions of one organ with the same title, but for years and numbers. Exit code: 0 found, 1 nothing found, 2 usage.`

export const defineSeries: DefineCommand = (command, io, done) => {
  command
    .description('Finds successive resolutions on one subject, and follows a clause through the years.')
    .argument('<corpus>', 'a corpus folder')
    .option('--subject <words>', 'the series whose title holds these words')
    .option('--id <id>', 'the series of this resolution')
    .option('--clause <words>', 'follow the clause that holds these words')
    .option(
      '-m, --models <folder>',
      'your own entries that the corpus was annotated with: what is stronger goes by their scales',
    )
    .option('--min <number>', 'resolutions that a series has at least', '3')
  withRowOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string, options: SeriesOptions) => done(await series(corpus, options, io)))
}

const series = async (folder: string, options: SeriesOptions, io: Io): Promise<number> => {
  const [{ wholeNumber }, { openCorpus }, { withDatabase }, { findSeries }, { writeRows }, { scalesFor }] =
    await Promise.all([
      import('./option-values.ts'),
      import('../corpus/open.ts'),
      import('../corpus/database.ts'),
      import('../corpus/series.ts'),
      import('./rows/write.ts'),
      import('./models.ts'),
    ])
  const one = options.subject !== undefined || options.id !== undefined
  if (options.clause !== undefined && !one) throw new UsageError('--clause: expected --subject or --id beside it')
  const corpus = await openCorpus(folder)
  const least = one ? 2 : (wholeNumber('--min', options.min) ?? 3)
  let found = await withDatabase(corpus, (database) => findSeries(database, least, options.subject))
  if (options.id !== undefined) found = found.filter(({ members }) => members.some(({ id }) => id === options.id))
  const [first] = found
  if (first === undefined) {
    io.tell(`${folder}: no series found, expected ${least} resolutions or more of one organ with the same title`)
    return NOTHING_FOUND
  }
  if (one && found.length > 1)
    io.tell(
      `the longest of ${found.length} series: "${first.subject}" (the others: --subject with more words, or --id)`,
    )
  const rows = one ? await stepsOf(corpus, first, options.clause, await scalesFor(options.models, io)) : listOf(found)
  const count = await writeRows(rows, options.format, options.all ?? false, io)
  if (count === 0) io.tell(`no clause of "${first.subject}" holds "${options.clause}"`)
  return count === 0 ? NOTHING_FOUND : OK
}

const listOf = (found: readonly Series[]): Rows => ({
  columns: ['resolutions', 'first', 'last', 'organ', 'subject', 'ids'],
  batches: [
    found.map(({ organ, subject, members }) => {
      const years = members.flatMap(({ year }) => (year === null ? [] : [year]))
      return [
        members.length,
        years[0] ?? null,
        years.at(-1) ?? null,
        organ,
        subject,
        members.map(({ id }) => id).join('|'),
      ]
    }),
  ],
})

const stepsOf = async (
  corpus: Corpus,
  { members }: Series,
  words: string | undefined,
  scaleOf: ScaleOf | undefined,
): Promise<Rows> => {
  const [{ recordsOfCorpus }, { CHANGES, diffResolutions }, { followClause }] = await Promise.all([
    import('./diff/records.ts'),
    import('../diff/change.ts'),
    import('../diff/follow.ts'),
  ])
  const records = await recordsOfCorpus(
    corpus.folder,
    members.map(({ id }) => id),
  )
  if (words !== undefined) {
    const rows = followClause(records, words, scaleOf).map(({ record, clause, changes }): Cell[] => [
      ...[record.year, record.id, clause?.clause.id ?? null, changes.join('|'), clause?.clause.verb ?? null],
      ...[clause?.clause.strength ?? null, addresseesOf(clause?.clause.addressees ?? []), clause?.text ?? null],
    ])
    const columns = ['year', 'doc_id', 'clause_id', 'changes', 'verb', 'strength', 'addressees', 'text']
    return { columns, batches: [rows] }
  }
  const rows = records.map((record, i): Cell[] => {
    const before = records[i - 1]
    const counts = before === undefined ? null : diffResolutions(before, record, scaleOf).counts
    return [record.year, record.id, members[i]?.clauses ?? null, ...CHANGES.map((change) => counts?.[change] ?? null)]
  })
  return {
    columns: ['year', 'doc_id', 'clauses', ...CHANGES.map((change) => change.replace('-', '_'))],
    batches: [rows],
  }
}

const addresseesOf = (
  addressees: readonly { readonly actor: string | null; readonly text: string }[],
): string | null => (addressees.length === 0 ? null : addressees.map(({ actor, text }) => actor ?? text).join('|'))
