// The output formats by name. A new one is a file here and a line below.

import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'

export type { Format, FormatWriter } from './format.ts'

/** Every output format by the name that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { jsonl, csv }
