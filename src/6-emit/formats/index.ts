// The output formats by name. A new one is a file here and a line below.

import type { Layer } from '../../layers.ts'
import { csv } from './csv.ts'
import type { Format, FormatFile } from './format.ts'
import { jsonl } from './jsonl.ts'

export type { Format, FormatFile } from './format.ts'

/** Every output format by the name that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { jsonl, csv }

/** The files of a corpus in these formats. Throws on a name that is none. */
export const formatFiles = (names: readonly string[], layers: ReadonlySet<Layer>): readonly FormatFile[] =>
  names.flatMap((name) => {
    const format = formats[name]
    if (format === undefined) throw new Error(`Unexpected format ${name}, expected ${Object.keys(formats).join(', ')}`)
    return format.files(layers)
  })
