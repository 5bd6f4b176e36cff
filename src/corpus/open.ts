// An annotated corpus as it lies in its folder: the manifest, and the file of each table.

import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Table } from '../6-emit/column.ts'
import type { Manifest } from '../6-emit/manifest.ts'
import { tablesWith } from '../6-emit/tables.ts'
import { manifestOf } from '../batch/is-corpus.ts'

/** A folder that can't be used as a corpus: the message names it and says what was expected. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
}

/** A table of a corpus with the file that holds it best. */
export interface TableFile {
  readonly table: Table
  /** Path of the file. */
  readonly file: string
  readonly format: 'parquet' | 'csv'
}

/** An annotated corpus in a folder. */
export interface Corpus {
  readonly folder: string
  readonly manifest: Manifest
  /** The flat tables that are there, Parquet rather than CSV. */
  readonly tables: readonly TableFile[]
  /** Path of resolutions.jsonl; null where the corpus was written without it. */
  readonly records: string | null
}

/** Finds the parts of the corpus in a folder. Throws CorpusError where no corpus stands there. */
export const openCorpus = async (folder: string): Promise<Corpus> => {
  const manifest = await readManifest(folder)
  const found: TableFile[] = []
  for (const table of tablesWith(manifest.source_columns ?? []))
    for (const format of ['parquet', 'csv'] as const) {
      const file = join(folder, `${table.name}.${format}`)
      if (await exists(file)) {
        found.push({ table, file, format })
        break
      }
    }
  const records = join(folder, 'resolutions.jsonl')
  return { folder, manifest, tables: found, records: (await exists(records)) ? records : null }
}

const EXPECTED = 'expected a corpus folder, as `calls-upon annotate` writes it'

const readManifest = async (folder: string): Promise<Manifest> => {
  const manifest = await manifestOf(folder)
  if (manifest !== null) return manifest
  const code = await access(join(folder, 'manifest.json')).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code,
  )
  const what =
    code === null
      ? 'its manifest.json is of no corpus, or broken'
      : code === 'ENOENT' && !(await exists(folder))
        ? 'no such folder'
        : code === 'ENOTDIR'
          ? 'a file'
          : `no manifest.json in it (${code})`
  throw new CorpusError(`${folder}: ${what}, ${EXPECTED}`)
}

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
