// What describes a corpus: its codebook, data package, card and manifest, written when all else is.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceColumn } from '../1-read/containers/part.ts'
import { codebook, scalesOf } from '../6-emit/codebook.ts'
import { codebookCsv } from '../6-emit/codebook-csv.ts'
import { dataPackageText } from '../6-emit/datapackage.ts'
import { datasetCard } from '../6-emit/dataset-card.ts'
import { type InputEntry, type Manifest, manifestPieces } from '../6-emit/manifest.ts'
import type { WrittenFile } from '../6-emit/output-file.ts'
import { tablesOf } from '../6-emit/tables.ts'
import type { Layer } from '../layers.ts'
import type { LoadedModels } from '../models/load.ts'
import { verbEntriesOf } from '../models/verbs.ts'

/** What is said of a corpus. */
export interface Described extends Pick<Manifest, 'program' | 'counts' | 'offsets'> {
  readonly models: LoadedModels
  readonly layers: ReadonlySet<Layer>
  /** Columns that were carried from tables among the inputs. */
  readonly source: readonly SourceColumn[]
  readonly files: readonly WrittenFile[]
}

/** Writes the descriptions into the folder that will be the corpus; `inputs` go into the manifest one by one. */
export const writeDescriptions = async (
  workshop: string,
  { models, layers, source, files, program, counts, offsets }: Described,
  inputs: AsyncIterable<InputEntry>,
): Promise<void> => {
  const write = (name: string, text: string | AsyncIterable<string>) => writeFile(join(workshop, name), text)
  const tables = tablesOf(layers, source)
  await write('codebook.md', codebook({ tables, scales: scalesOf(models.files), verbs: verbEntriesOf(models.files) }))
  await write('codebook.csv', codebookCsv(tables))
  await write('datapackage.json', dataPackageText(tables, files))
  await write('README.md', datasetCard({ tables, files, program, counts }))
  const made = { program, models: { sha256: models.hash }, layers: [...layers], source_columns: source }
  await write('manifest.json', manifestPieces({ ...made, ...(offsets && { offsets }), counts, files }, inputs))
}
