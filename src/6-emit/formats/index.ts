// The output formats by name. A new one is a file here and a line below.

import type { Layer } from '../../layers.ts'
import { csv, csvForSpreadsheets } from './csv.ts'
import type { Format, FormatFile } from './format.ts'
import { jsonl } from './jsonl.ts'

export type { Format, FormatFile } from './format.ts'

/** The tables for spreadsheets, in place of `csv`. */
export const EXCEL = 'csv-excel'

/** Every output format by the name that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { jsonl, csv }

/** A format that takes the place of another under the same file names, by the name that a run knows it by. */
const variants: Readonly<Record<string, Format>> = { [EXCEL]: csvForSpreadsheets }

/** The files of a corpus in these formats or variants. Throws on a name that is none. */
export const formatFiles = (names: readonly string[], layers: ReadonlySet<Layer>): readonly FormatFile[] =>
  names.flatMap((name) => {
    const format = formats[name] ?? variants[name]
    if (format === undefined) throw new Error(`Unexpected format ${name}, expected ${Object.keys(formats).join(', ')}`)
    return format.files(layers)
  })
