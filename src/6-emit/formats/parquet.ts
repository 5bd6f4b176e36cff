// parquet: every flat table with the types of its columns, made at the end of a run from the plain CSV of the same table.

import { tables } from '../tables.ts'
import { csv } from './csv.ts'
import type { Format } from './format.ts'

export const parquet: Format = {
  description: `${tables.map((table) => `${table.name}.parquet`).join(', ')}: the same tables with types, for DuckDB, R, pandas`,
  files: (all) => csv.files(all).map((file) => ({ ...file, aside: 'csv' })),
  atEnd: (all) => all.map((table) => ({ name: `${table.name}.parquet`, table })),
}
