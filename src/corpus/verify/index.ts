// Whether a corpus is what the program wrote: its bytes, its offsets, its keys and what it says of itself.

import { join } from 'node:path'
import type { Counts } from '../../6-emit/manifest.ts'
import { tables as allTables, SCHEMA_VERSION, tablesOf } from '../../6-emit/tables.ts'
import { manifestOf } from '../../batch/is-corpus.ts'
import { counted, grouped } from '../../counted.ts'
import { type CountedFile, countName, verifyCounts } from './counts.ts'
import { verifyDescriptions } from './descriptions.ts'
import { verifyFiles } from './files.ts'
import { type Check, Findings } from './findings.ts'
import { RECORDS, verifyRecords } from './records.ts'
import { verifyTables } from './tables.ts'

export type { Check, Problem } from './findings.ts'

/** What was found of a corpus. */
export interface Verification {
  readonly checks: readonly Check[]
  /** What could not be looked at, and why. */
  readonly leftOut: readonly string[]
}

/** Verifies the corpus in a folder, whatever its size; null where the folder holds none. */
export const verifyCorpus = async (folder: string): Promise<Verification | null> => {
  const manifest = await manifestOf(folder)
  if (manifest === null || ![manifest.files, manifest.inputs, manifest.layers].every(Array.isArray) || !manifest.counts)
    return null
  const names = new Set(manifest.files.map(({ path }) => path))
  const checks: Check[] = [await verifyFiles(folder, manifest)]
  const leftOut: string[] = []
  const counts: CountedFile[] = []
  const keys = new Findings()
  const references = new Findings()
  if (names.has(RECORDS)) {
    const spans = new Findings()
    const found = await verifyRecords(folder, manifest, { spans, keys, references }).catch(ifMissing)
    if (found !== null) {
      const { inputs: _, annotated, failed, skipped, ...own } = found
      counts.push({ file: RECORDS, counts: own })
      const resolutions = counted(own.resolutions, 'resolution')
      checks.push(spans.check(`${counted(spans.seen, 'span')} of ${resolutions} in ${RECORDS} hold their words`))
    }
  } else leftOut.push(`${RECORDS}: was not asked for`)
  const tables = tablesOf(new Set(manifest.layers), manifest.source_columns).filter(({ name }) =>
    names.has(`${name}.csv`),
  )
  if (tables[0]?.name === 'documents') {
    const spans = new Findings()
    const rows = await verifyTables(folder, tables, { spans, keys, references })
    for (const [name, count] of rows) counts.push({ file: `${name}.csv`, counts: countOf(name, count) })
    const all = [...rows.values()].reduce((sum, count) => sum + count, 0)
    const spanning = `${counted(spans.seen, 'span')} of ${counted(all, 'row')} in ${rows.size} tables of CSV`
    checks.push(spans.check(`${spanning} hold their words, by UTF-16 and by code points`))
  } else leftOut.push('the tables as CSV: were not asked for')
  counts.push(...(await parquetCounts(folder, names)))
  checks.push(keys.check(`${grouped(keys.seen)} keys are unique`))
  checks.push(references.check(`${grouped(references.seen)} references are found`))
  if (manifest.schema_version === SCHEMA_VERSION) checks.push(await verifyDescriptions(folder, manifest))
  else leftOut.push(`datapackage.json, codebook.csv: of schema ${manifest.schema_version}, expected ${SCHEMA_VERSION}`)
  checks.push(verifyCounts(manifest, counts))
  return { checks, leftOut }
}

/** The rows of each table as Parquet. */
const parquetCounts = async (folder: string, names: ReadonlySet<string>): Promise<CountedFile[]> => {
  const tables = allTables.filter(({ name }) => names.has(`${name}.parquet`))
  if (tables.length === 0) return []
  const { countParquetRows } = await import('../../batch/parquet.ts')
  const rows = await countParquetRows(tables.map(({ name }) => join(folder, `${name}.parquet`)))
  return tables.map(({ name }, i) => ({ file: `${name}.parquet`, counts: { [countName(name)]: rows[i] ?? null } }))
}

const countOf = (table: string, count: number): Partial<Counts> => ({ [countName(table)]: count })

/** A file that is missing was told of by its hash. */
const ifMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code !== 'ENOENT') throw error
  return null
}
