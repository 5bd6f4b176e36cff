// The output formats by name. A new one is a file here and a line below.

import type { SourceColumn } from '../../1-read/containers/part.ts'
import type { Layer } from '../../layers.ts'
import { tablesOf } from '../tables.ts'
import { akn } from './akn.ts'
import { brat } from './brat.ts'
import { conllu } from './conllu.ts'
import { csv, csvForSpreadsheets } from './csv.ts'
import type { EndFile, Format, FormatFile, FormatFolder } from './format.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'
import { tablesOnLines } from './tables-line.ts'
import { webannotation } from './webannotation.ts'

export type { EndFile, Format, FormatFile, FormatFolder } from './format.ts'

/** The tables for spreadsheets, in place of `csv`. */
export const EXCEL = 'csv-excel'

/** The tables on lines, which only a stream can be asked for. */
export const TABLES = 'tables'

/** Every output format by the name that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { jsonl, csv, parquet, conllu, brat, akn, webannotation }

/** What is written where nobody says otherwise. */
export const DEFAULT_FORMATS: readonly string[] = ['jsonl', 'csv']

/** Formats that `--format` of a corpus doesn't know, by the names that a run knows them by. */
const variants: Readonly<Record<string, Format>> = { [EXCEL]: csvForSpreadsheets, [TABLES]: tablesOnLines }

/**
 * The files that grow with each resolution, of a corpus in these formats or variants. What a format only makes its own from
 * stands beside the corpus, once, unless it is asked for itself. Throws on a name that is none.
 */
export const formatFiles = (
  names: readonly string[],
  layers: ReadonlySet<Layer>,
  source: readonly SourceColumn[] = [],
): readonly FormatFile[] => {
  const tables = tablesOf(layers, source)
  const files = new Map<string, FormatFile>()
  for (const file of formatsOf(names).flatMap((format) => format.files(tables)))
    if (file.aside === undefined || !names.includes(file.aside)) files.set(`${file.name} ${file.aside}`, file)
  return [...files.values()]
}

/** The files that are made when all resolutions are written. Throws on a name that is none. */
export const endFiles = (
  names: readonly string[],
  layers: ReadonlySet<Layer>,
  source: readonly SourceColumn[] = [],
): readonly EndFile[] => formatsOf(names).flatMap((format) => format.atEnd?.(tablesOf(layers, source)) ?? [])

/** The folders that are made when all resolutions are written. Throws on a name that is none. */
export const formatFolders = (names: readonly string[]): readonly FormatFolder[] =>
  formatsOf(names).flatMap(({ folder }) => folder ?? [])

/** The file of a folder that lists its files with their hashes, as `sha256sum -c` reads it. */
export const checksumsOf = (folder: string): string => `${folder}/SHA256SUMS`

/**
 * The names of the files of a corpus in these formats or variants; of a folder, that of its list. Throws on a name that is
 * none.
 */
export const fileNames = (names: readonly string[], layers: ReadonlySet<Layer>): readonly string[] => [
  ...[...formatFiles(names, layers).filter(({ aside }) => !aside), ...endFiles(names, layers)].map(({ name }) => name),
  ...formatFolders(names).map(({ name }) => checksumsOf(name)),
]

const formatsOf = (names: readonly string[]): readonly Format[] =>
  names.map((name) => {
    const format = formats[name] ?? variants[name]
    if (format === undefined) throw new Error(`Unexpected format ${name}, expected ${Object.keys(formats).join(', ')}`)
    return format
  })
