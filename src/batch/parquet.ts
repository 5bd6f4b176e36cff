// Parquet from the plain CSV of a table, by DuckDB, which is loaded only where Parquet is asked for.

import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Table } from '../6-emit/column.ts'
import type { EndFile } from '../6-emit/formats/index.ts'
import type { WrittenFile } from '../6-emit/output-file.ts'
import { csvColumns, quoted, quotedPath } from '../6-emit/sql.ts'
import { SCHEMA_VERSION } from '../6-emit/tables.ts'
import { sha256OfFile } from '../sha256.ts'
import { rowSizesOf } from './row-sizes.ts'

/** Rows of a row group. Of whole texts as few as DuckDB allows: a group is held in memory until it is full. */
const groupOf = (table: Table): number => (table.columns.some(({ name }) => name === 'text') ? 2_048 : 122_880)

const MEBIBYTE = 1 << 20
const LEAST_BUFFER = 2 * MEBIBYTE
const LEAST_MEMORY = 1024 * MEBIBYTE

/** Where the files are made. */
export interface ParquetPlaces {
  /** The folder that they are written to. */
  readonly corpus: string
  /** Where the plain CSV of a table stands. */
  readonly csvOf: (table: Table) => string
  /** A folder for what doesn't fit into memory; taken away at the end. */
  readonly spill: string
}

/**
 * Writes Parquet files one after the other. The same tables give the same bytes: one thread, rows in their order. What stood
 * there of a run that was broken off is overwritten.
 */
export const writeParquet = async (
  files: readonly EndFile[],
  places: ParquetPlaces,
  signal?: AbortSignal,
): Promise<WrittenFile[]> => {
  const written: WrittenFile[] = []
  for (const { name, table } of files) {
    signal?.throwIfAborted()
    const path = join(places.corpus, name)
    await convert(table, places.csvOf(table), path, places.spill)
    written.push({ path: name, bytes: await syncedSize(path), sha256: await sha256OfFile(path) })
  }
  await rm(places.spill, { recursive: true, force: true })
  return written
}

const convert = async (table: Table, csv: string, parquet: string, spill: string): Promise<void> => {
  const group = groupOf(table)
  const sizes = await rowSizesOf(csv, group)
  const buffer = Math.max(LEAST_BUFFER, sizes.row + MEBIBYTE)
  // A group as it is read, as it is kept and as it is packed, beside the buffers of the file.
  const memory = Math.max(LEAST_MEMORY, 4 * (sizes.group + buffer))
  const options = { memory_limit: `${Math.ceil(memory / MEBIBYTE)}MiB`, temp_directory: spill }
  await withDuckDb(options, (connection) => connection.run(copyStatement(table, csv, parquet, { group, buffer })))
}

/** Counts the rows of Parquet files; null for a file that is none. */
export const countParquetRows = (paths: readonly string[]): Promise<(number | null)[]> =>
  withDuckDb({}, async (connection) => {
    const counts: (number | null)[] = []
    for (const path of paths) {
      const count = `SELECT count(*) FROM read_parquet(${quotedPath(path)}, hive_partitioning = false)`
      const rows = await connection.runAndReadAll(count).catch(() => null)
      counts.push(rows && Number(rows.getRows()[0]?.[0]))
    }
    return counts
  })

/** Opens DuckDB in memory for one use. One thread, rows in their order; nothing is fetched from anywhere. */
const withDuckDb = async <Result>(
  options: Readonly<Record<string, string>>,
  use: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> => {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    ...options,
  })
  try {
    const connection = await instance.connect()
    try {
      return await use(connection)
    } finally {
      connection.closeSync()
    }
  } finally {
    instance.closeSync()
  }
}

/** Nothing is left to be guessed from the first rows or from the path: the same cells are read the same way in every corpus. */
const copyStatement = (
  { columns }: Table,
  csv: string,
  parquet: string,
  { group, buffer }: { readonly group: number; readonly buffer: number },
): string => {
  return `COPY (
    FROM read_csv(${quotedPath(csv)}, columns = ${csvColumns(columns)}, auto_detect = false, header = true, delim = ',',
      quote = '"', escape = '"', new_line = '\\n', nullstr = '', dateformat = '%Y-%m-%d', encoding = 'utf-8',
      compression = 'none', hive_partitioning = false, strict_mode = true, parallel = false,
      max_line_size = ${buffer}, buffer_size = ${buffer})
  ) TO ${quoted(parquet)} (
    FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${group}, USE_TMP_FILE false,
    KV_METADATA {schema_version: ${quoted(SCHEMA_VERSION)}}
  )`
}

/** The size of a file that the disk holds whole. */
const syncedSize = async (path: string): Promise<number> => {
  const handle = await open(path, 'r')
  try {
    await handle.datasync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}
