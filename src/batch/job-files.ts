// The files that a job makes bytes for.

import type { SourceColumn } from '../1-read/containers/part.ts'
import { type FormatFile, formatFiles, TABLES } from '../6-emit/formats/index.ts'
import { jsonl } from '../6-emit/formats/jsonl.ts'
import type { Layer } from '../layers.ts'

/**
 * The files of a job in a fixed order. JSON lines come first, asked for or not: the canonical form, from which a resolution
 * that has to be renamed is made anew. In a stream nothing is renamed, so that its rows stand alone.
 */
export const jobFiles = (
  formats: readonly string[],
  layers: ReadonlySet<Layer>,
  source: readonly SourceColumn[],
): readonly FormatFile[] => {
  const [records] = jsonl.files([]) as [FormatFile]
  const files = formatFiles(formats, layers, source)
  if (formats.includes(TABLES)) return files
  const isRecords = ({ name }: FormatFile) => name === records.name
  return [files.find(isRecords) ?? records, ...files.filter((file) => !isRecords(file))]
}

/** Where a file of a job is written, from the folder that will be the corpus: what stands aside goes with the work folder. */
export const pathOf = ({ name, aside }: { name: string; aside?: FormatFile['aside'] | undefined }): string =>
  aside ? `../${name}` : name
