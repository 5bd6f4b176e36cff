// Parquet of what a query gives.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** The bytes of a Parquet file. */
export const parquetOf = async (select: string): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'calls-upon-'))
  const file = join(folder, 't.parquet')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`)
    return readFileSync(file)
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
}
