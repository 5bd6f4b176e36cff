// Records as the files that the command line writes: JSON lines, or an archive of tables or of brat's files.

import { strToU8, zipSync } from 'fflate'
import { bratWriter } from '../../src/6-emit/brat/index.ts'
import { ByteSink } from '../../src/6-emit/byte-sink.ts'
import { rowSource } from '../../src/6-emit/column.ts'
import { stemGiver } from '../../src/6-emit/file-stem.ts'
import { csv } from '../../src/6-emit/formats/csv.ts'
import type { FormatFile } from '../../src/6-emit/formats/format.ts'
import { jsonLine } from '../../src/6-emit/formats/jsonl.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { tablesOf } from '../../src/6-emit/tables.ts'
import { DEFAULT_LAYERS } from '../../src/layers.ts'
import type { Models } from '../../src/models/index.ts'
import type { ExportFormat } from './messages.ts'

/** The bytes of a file of records. The same records give the same bytes. */
export const written = (
  format: ExportFormat,
  records: readonly ResolutionRecord[],
  models: Models,
): Uint8Array<ArrayBuffer> => {
  if (format === 'jsonl') return strToU8(records.map(jsonLine).join('')) as Uint8Array<ArrayBuffer>
  return archive(format === 'csv' ? tables(records) : brat(records, models))
}

type Files = Readonly<Record<string, Uint8Array>>

const tables = (records: readonly ResolutionRecord[]): Files => {
  const sources = records.map(rowSource)
  const sink = new ByteSink()
  const bytesOf = ({ head, write }: FormatFile): Uint8Array => {
    sink.text(head)
    for (const source of sources) write(source, sink)
    return sink.take()
  }
  return Object.fromEntries(csv.files(tablesOf(DEFAULT_LAYERS)).map((file) => [file.name, bytesOf(file)]))
}

const brat = (records: readonly ResolutionRecord[], models: Models): Files => {
  const { once, filesOf } = bratWriter({ models, layers: DEFAULT_LAYERS, offsets: 'utf16' })
  const stemOf = stemGiver()
  const files = [...once, ...records.flatMap((record) => filesOf(record, stemOf(record.id)))]
  return Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]))
}

/** ZIP knows no moment before 1980. */
const FIRST_DAY = new Date(1980, 0, 1)

const archive = (files: Files): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: FIRST_DAY }]])),
  ) as Uint8Array<ArrayBuffer>
