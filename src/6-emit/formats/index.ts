// The output formats by name. A new one is a file here and a line below.

import type { SourceColumn } from '../../1-read/containers/part.ts'
import type { Layer } from '../../layers.ts'
import { tablesOf } from '../tables.ts'
import { csv, csvForSpreadsheets } from './csv.ts'
import type { EndFile, Format, FormatFile } from './format.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'

export type { EndFile, Format, FormatFile } from './format.ts'

/** The tables for spreadsheets, in place of `csv`. */
export const EXCEL = 'csv-excel'

/** Every output format by the name that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { jsonl, csv, parquet }

/** What is written where nobody says otherwise. */
export const DEFAULT_FORMATS: readonly string[] = ['jsonl', 'csv']

/** A format that takes the place of another under the same file names, by the name that a run knows it by. */
const variants: Readonly<Record<string, Format>> = { [EXCEL]: csvForSpreadsheets }

/**
 * The files that grow with each resolution, of a corpus in these formats or variants. Plain CSV stands beside the corpus only
 * where it is not asked for itself. Throws on a name that is none.
 */
export const formatFiles = (
  names: readonly string[],
  layers: ReadonlySet<Layer>,
  source: readonly SourceColumn[] = [],
): readonly FormatFile[] =>
  formatsOf(names)
    .flatMap((format) => format.files(tablesOf(layers, source)))
    .filter(({ aside }) => !aside || !names.includes('csv'))

/** The files that are made when all resolutions are written. Throws on a name that is none. */
export const endFiles = (
  names: readonly string[],
  layers: ReadonlySet<Layer>,
  source: readonly SourceColumn[] = [],
): readonly EndFile[] => formatsOf(names).flatMap((format) => format.atEnd?.(tablesOf(layers, source)) ?? [])

/** The names of all files of a corpus in these formats or variants. Throws on a name that is none. */
export const fileNames = (names: readonly string[], layers: ReadonlySet<Layer>): readonly string[] =>
  [...formatFiles(names, layers).filter(({ aside }) => !aside), ...endFiles(names, layers)].map(({ name }) => name)

const formatsOf = (names: readonly string[]): readonly Format[] =>
  names.map((name) => {
    const format = formats[name] ?? variants[name]
    if (format === undefined) throw new Error(`Unexpected format ${name}, expected ${Object.keys(formats).join(', ')}`)
    return format
  })
