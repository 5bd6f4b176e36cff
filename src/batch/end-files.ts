// What can only be made when all resolutions are written, each by a file that is loaded when it is asked for.

import { join } from 'node:path'
import type { Table } from '../6-emit/column.ts'
import type { FolderSetup } from '../6-emit/formats/format.ts'
import { endFiles, formatFolders } from '../6-emit/formats/index.ts'
import { jsonl } from '../6-emit/formats/jsonl.ts'
import type { WrittenFile } from '../6-emit/output-file.ts'
import type { Layer } from '../layers.ts'
import type { JobSetup } from './job.ts'
import { pathOf } from './job-files.ts'

/** Makes files of the tables, in the folder that will be the corpus. */
export const writeEndFiles = async (
  workshop: string,
  { formats, source }: JobSetup,
  layers: ReadonlySet<Layer>,
  signal: AbortSignal | undefined,
): Promise<readonly WrittenFile[]> => {
  const files = endFiles(formats, layers, source)
  if (files.length === 0) return []
  const { writeParquet } = await import('./parquet.ts')
  const aside = formats.includes('csv') ? undefined : 'csv'
  const csvOf = ({ name }: Table) => join(workshop, pathOf({ name: `${name}.csv`, aside }))
  return writeParquet(
    files,
    { corpus: workshop, csvOf, spill: join(workshop, pathOf({ name: 'spill', aside: 'csv' })) },
    signal,
  )
}

/** Makes the folders that hold files for each resolution. */
export const writeEndFolders = async (
  workshop: string,
  formats: readonly string[],
  setup: () => FolderSetup,
  signal: AbortSignal | undefined,
): Promise<readonly WrittenFile[]> => {
  const folders = formatFolders(formats)
  if (folders.length === 0) return []
  const { writeFolders } = await import('./write-folders.ts')
  const aside = formats.includes('jsonl') ? undefined : 'jsonl'
  const [records] = jsonl.files([]).map(({ name }) => join(workshop, pathOf({ name, aside })))
  return writeFolders(folders, { corpus: workshop, records: records as string }, setup(), signal)
}
