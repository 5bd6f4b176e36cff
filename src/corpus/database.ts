// SQL over the tables of a corpus. The only file that asks DuckDB about a corpus: it can read the files of the corpus and nothing
// else, write nothing but the one file that the caller names, and load nothing from the network.

import type { DuckDBConnection } from '@duckdb/node-api'
import type { Cell } from '../6-emit/column.ts'
import { quoted, quotedPath } from '../6-emit/sql.ts'
import { type Corpus, CorpusError } from './open.ts'
import { makeViews } from './views.ts'

/** A query that DuckDB refused; the message is DuckDB's own. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}

/** What a query gives: the columns, and the rows as they come. */
export interface Answer {
  readonly columns: readonly string[]
  /** Batches of rows; a list or structure in a cell is given as JSON. */
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>
}

/** A corpus that answers SQL. */
export interface Database {
  /** Answers one SELECT. Throws QueryError on anything else and on a wrong one. */
  readonly ask: (sql: string) => Promise<Answer>
  /** Writes the answer to the file that the database was opened with, as Parquet. Throws QueryError. */
  readonly writeParquet: (sql: string) => Promise<void>
  readonly close: () => void
}

/** What DuckDB may hold in memory before it gives up. */
const MEMORY_LIMIT = '1GB'

/**
 * Opens a corpus for SQL: a view a table, named as the files, and `resolutions` with the nested records. `writes` is a file that
 * may be written. Throws CorpusError where the corpus has no flat table.
 */
export const openDatabase = async (corpus: Corpus, writes: string | null = null): Promise<Database> => {
  if (corpus.tables.length === 0)
    throw new CorpusError(
      `${corpus.folder}: has no tables to ask, expected clauses.csv or clauses.parquet (annotate --format jsonl,csv)`,
    )
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY_LIMIT,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const there = await makeViews(corpus, (sql) => connection.run(sql))
  const readable = [...corpus.tables.map(({ file }) => file), ...(corpus.records === null ? [] : [corpus.records])]
  const allowed = [...readable, ...(writes === null ? [] : [writes])]
  // A file is looked for by its pattern and then opened by its name: both are allowed.
  await connection.run(
    `SET allowed_paths = [${allowed.flatMap((path) => [quoted(path), quotedPath(path)]).join(', ')}]`,
  )
  /** Names the tables of the corpus where a query asks for another: it was annotated without, or the name is misspelt. */
  const withTables = (error: unknown): never => {
    const [, name] = /^Catalog Error: Table with name (\S+) does not exist/.exec((error as Error).message) ?? []
    if (name === undefined) throw error
    throw new QueryError(`${corpus.folder}: has no table ${name}, expected one of ${there.join(', ')}`)
  }
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return {
    ask: (sql) => ask(connection, sql).catch(withTables),
    async writeParquet(sql) {
      await selectOf(connection, sql).catch(withTables)
      await run(connection, `COPY (${withoutEnd(sql)}\n) TO ${quoted(writes ?? '')} (FORMAT parquet, COMPRESSION zstd)`)
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Opens a corpus for SQL as long as it is used. Throws what openDatabase and `use` throw. */
export const withDatabase = async <Result>(
  corpus: Corpus,
  use: (database: Database) => Promise<Result>,
  writes: string | null = null,
): Promise<Result> => {
  const database = await openDatabase(corpus, writes)
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

/** Prepares the one statement of a text. Throws QueryError where it is not one that only reads. */
const selectOf = async (connection: DuckDBConnection, sql: string) => {
  const { StatementType } = await import('@duckdb/node-api')
  try {
    const statements = await connection.extractStatements(sql)
    if (statements.count !== 1)
      throw new QueryError(`Unexpected ${statements.count} statements, expected one that reads (SELECT …, FROM …)`)
    const statement = await statements.prepare(0)
    const { statementType: type } = statement
    if (type !== StatementType.SELECT && type !== StatementType.EXPLAIN)
      throw new QueryError(`Unexpected ${StatementType[type]}, expected a statement that reads (SELECT …, FROM …)`)
    return statement
  } catch (error) {
    throw asQueryError(error)
  }
}

const ask = async (connection: DuckDBConnection, sql: string): Promise<Answer> => {
  const statement = await selectOf(connection, sql)
  try {
    const result = await statement.stream()
    return { columns: result.deduplicatedColumnNames(), batches: batchesOf(result.yieldRowsJs()) }
  } catch (error) {
    throw asQueryError(error)
  }
}

async function* batchesOf(rows: AsyncIterable<readonly (readonly unknown[])[]>): AsyncGenerator<Cell[][]> {
  try {
    for await (const batch of rows) yield batch.map((row) => row.map(cellOf))
  } catch (error) {
    throw asQueryError(error)
  }
}

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '')
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part))
}

const run = async (connection: DuckDBConnection, sql: string): Promise<void> => {
  try {
    await connection.run(sql)
  } catch (error) {
    throw asQueryError(error)
  }
}

const asQueryError = (error: unknown): QueryError =>
  error instanceof QueryError
    ? error
    : new QueryError((error as Error).message.replace(/^Failed to extract statements: /, '').trimEnd())

const withoutEnd = (sql: string): string => sql.trim().replace(/;$/, '')
