// The views that SQL sees of a corpus: one a table, named as its file, and the nested records.

import { csvColumns, quotedPath } from '../6-emit/sql.ts'
import { type Corpus, CorpusError, type TableFile } from './open.ts'

/** Longest line of CSV: a document's whole text stands in one cell, and a file of 32 MB is the largest that is read. */
const LONGEST_LINE = 40_000_000
/** Buffer for tables whose cells are paragraphs at most; large ones cost as much memory as they are long. */
const ORDINARY_LINE = 17_000_000

/** Makes the views by `run`; gives their names. Throws CorpusError with the file that can't be read. */
export const makeViews = async ({ folder, tables, records }: Corpus, run: (sql: string) => Promise<unknown>) => {
  const views = tables.map((table) => ({ name: table.table.name, file: table.file, sql: viewOf(table) }))
  if (records !== null) views.push({ name: 'resolutions', file: records, sql: nestedView(records) })
  for (const { file, sql } of views)
    await run(sql).catch((error: Error) => {
      const [reason] = error.message.split('\n')
      throw new CorpusError(
        `${file}: can't be read (${reason}), expected it as it was written (calls-upon verify ${folder} tells more)`,
      )
    })
  return views.map(({ name }) => name)
}

const nestedView = (file: string): string =>
  `CREATE VIEW resolutions AS FROM read_json(${quotedPath(file)}, format = 'newline_delimited', maximum_object_size = ${4 * LONGEST_LINE})`

const viewOf = ({ table, file, format }: TableFile): string => {
  if (format === 'parquet') return `CREATE VIEW ${table.name} AS FROM read_parquet(${quotedPath(file)})`
  const longest = table.name === 'documents' ? LONGEST_LINE : ORDINARY_LINE
  return (
    `CREATE VIEW ${table.name} AS FROM read_csv(${quotedPath(file)}, header = true, auto_detect = false, delim = ',', ` +
    `quote = '"', escape = '"', nullstr = '', columns = ${csvColumns(table.columns)}, max_line_size = ${longest}, buffer_size = ${2 * longest})`
  )
}
