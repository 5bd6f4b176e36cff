// calls-upon query: SQL over an annotated corpus.

import { resolve } from 'node:path'
import type { DefineCommand } from './command.ts'
import { NOTHING_FOUND, OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { ROW_FORMATS, type RowFormat, type RowOptions, withRowOptions } from './rows/options.ts'
import { UsageError } from './usage-error.ts'
import { checkOut } from './write-out.ts'

interface QueryOptions extends RowOptions<QueryFormat> {
  readonly list?: boolean
  readonly out?: string
}

const EXAMPLES = `
Examples:
  calls-upon query --list                                     ten questions that are asked first, with their names
  calls-upon query corpus verbs                               one of them
  calls-upon query corpus "FROM clauses WHERE verb = 'urge'"  your own SQL (DuckDB)
  calls-upon query corpus "DESCRIBE clauses"                  the columns of a table
  calls-upon query corpus verbs-by-organ --format csv > verbs.csv
  calls-upon query corpus verbs --format parquet --out verbs.parquet

The views are named as the files: documents, paragraphs, clauses, addressees, actors, money, and resolutions (nested). A list or a
structure in a cell is given as text, in JSON. Nothing is written, no network is used. Exit code: 0 answered, 1 nothing found, 2 usage or a wrong query.`

const FORMATS = [...ROW_FORMATS, 'parquet'] as const
type QueryFormat = (typeof FORMATS)[number]

export const defineQuery: DefineCommand = (command, io, done) => {
  command
    .description('Answers SQL (DuckDB) over the tables of an annotated corpus.')
    .argument('[corpus]', 'a corpus folder')
    .argument('[sql]', 'a query, or the name of one that --list shows')
    .option('--list', 'the named queries; with the name of one: its SQL')
    .option('-o, --out <file>', 'the file to write, with --format parquet')
  withRowOptions(command, FORMATS)
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string | undefined, sql: string | undefined, options: QueryOptions) =>
      done(await query(corpus, sql, options, io)),
    )
}

const query = async (
  folder: string | undefined,
  asked: string | undefined,
  options: QueryOptions,
  io: Io,
): Promise<number> => {
  const { namedQueries } = await import('../corpus/named-queries.ts')
  const { writeRows } = await import('./rows/write.ts')
  const named = (name: string | undefined) => namedQueries.find((one) => one.name === name)
  const unknown = (name: string) =>
    new UsageError(`${name}: unexpected name, expected SQL or one of ${namedQueries.map((one) => one.name).join(', ')}`)
  if (options.list) {
    // A corpus is not needed to show SQL.
    const wanted = named(asked ?? folder)
    if (wanted === undefined && asked !== undefined) throw unknown(asked)
    if (wanted !== undefined) {
      await io.out(`${wanted.sql}\n`)
      return OK
    }
    const rows = namedQueries.map(({ name, description, sql }) => [name, description, sql.replace(/\s+/g, ' ')])
    if (options.format === 'table')
      await io.out(namedQueries.map(({ name, description }) => `${name.padEnd(20)}${description}\n`).join(''))
    else await writeRows({ columns: ['name', 'description', 'sql'], batches: [rows] }, rowFormat(options), true, io)
    return OK
  }
  if (folder === undefined || asked === undefined || asked.trim() === '')
    throw new UsageError(
      'expected a corpus folder and a query, as in: calls-upon query corpus verbs (--list shows names)',
    )
  const sql = named(asked)?.sql ?? asked
  if (sql === asked && /^[\w-]+$/.test(asked)) throw unknown(asked)
  const parquet = options.format === 'parquet'
  if (parquet !== (options.out !== undefined))
    throw new UsageError('--format parquet and --out FILE go together; other formats are written to standard output')
  const { openCorpus } = await import('../corpus/open.ts')
  const { withDatabase } = await import('../corpus/database.ts')
  const out = options.out === undefined ? null : resolve(options.out)
  if (options.out !== undefined) await checkOut(options.out)
  return withDatabase(
    await openCorpus(folder),
    async (database) => {
      if (parquet) {
        await database.writeParquet(sql)
        return OK
      }
      const count = await writeRows(await database.ask(sql), rowFormat(options), options.all ?? false, io)
      return count === 0 ? NOTHING_FOUND : OK
    },
    out,
  )
}

const rowFormat = ({ format }: QueryOptions): RowFormat => {
  if (format === 'parquet') throw new UsageError('--list: expected --format table, csv, jsonl or md')
  return format
}
