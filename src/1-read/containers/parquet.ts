// Parquet, by DuckDB, a few thousand rows at a time: whatever types and packing a file has, its cells come as text.

import type { DuckDBConnection } from '@duckdb/node-api'
import { ReadError } from '../read-error.ts'
import type { ContainerFile } from './part.ts'
import { type Row, tableOf } from './table.ts'

/** What DuckDB may hold in memory: a group of rows, packed and unpacked. */
const OPTIONS = {
  memory_limit: '1GB',
  threads: '1',
  preserve_insertion_order: 'true',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
}

async function* rows(file: ContainerFile): AsyncGenerator<Row> {
  const { connection, close } = await opened(file)
  try {
    const columns = await columnsOf(connection, file)
    const cells = columns.map((name) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR)`).join(', ')
    const result = await connection.stream(`SELECT ${cells} FROM ${sourceOf(file)}`)
    let number = 0
    for await (const batch of result.yieldRowsJs())
      for (const cells of batch) {
        number += 1
        yield { place: `row ${number}`, columns, cells: cells as (string | null)[] }
      }
  } catch (cause) {
    throw asReadError(file, cause)
  } finally {
    close()
  }
}

async function* heads(file: ContainerFile): AsyncGenerator<readonly string[]> {
  const { connection, close } = await opened(file)
  try {
    yield await columnsOf(connection, file)
  } catch (cause) {
    throw asReadError(file, cause)
  } finally {
    close()
  }
}

const opened = async ({ path, file }: ContainerFile) => {
  if (file === null)
    throw new ReadError(path, 'Parquet that is packed or in an archive, expected it to be unpacked first')
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', OPTIONS)
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, close }
}

const columnsOf = async (connection: DuckDBConnection, file: ContainerFile): Promise<readonly string[]> => {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${sourceOf(file)}`)
  return described.getRows().map(([name]) => String(name))
}

/** The file alone, whatever its name looks like as a pattern. */
const sourceOf = ({ file }: ContainerFile): string => {
  const pattern = (file as string).replace(/[*?[]/g, '[$&]').replaceAll("'", "''")
  return `read_parquet('${pattern}', binary_as_string = true, hive_partitioning = false)`
}

/** What DuckDB says of a file, without the query that was made of it and the place where it lies on this machine. */
const reasonOf = ({ message }: Error, { path, file }: ContainerFile): string =>
  (message.split('\n')[0] as string).replaceAll(file as string, path)

const asReadError = (container: ContainerFile, cause: unknown): ReadError =>
  cause instanceof ReadError
    ? cause
    : new ReadError(
        container.path,
        `expected a Parquet table that can be read, found a broken one (${reasonOf(cause as Error, container)})`,
        {
          cause,
        },
      )

export const parquet = tableOf({ rows, heads })
