// The rows of one resolution on one line of JSON: for programs that gather tables from many runs, such as scripts/spark.

import { ByteSink, pieceOf } from '../byte-sink.ts'
import type { RowSource, Table } from '../column.ts'
import { csvWriterOf } from './csv-writer.ts'
import type { Format } from './format.ts'
import { putEscaped } from './json-writer.ts'

const [BETWEEN, END] = [pieceOf('",'), pieceOf('"}}\n')]
const [SPACE, QUOTE, BACKSLASH] = [32, 34, 92] as const

/** Writes `{"id": …, "tables": {"documents": rows of CSV without a header, …}}`: readers of CSV are the quickest way into a table. */
const linesOf = (tables: readonly Table[]) => {
  const rows = new ByteSink()
  const parts = tables.map((table) => ({
    table,
    key: pieceOf(`${JSON.stringify(table.name)}:"`),
    writerOf: csvWriterOf(table),
  }))
  return (source: RowSource, sink: ByteSink): void => {
    sink.text(`{"id":${JSON.stringify(source.record.id)},"tables":{`)
    for (const [i, { table, key, writerOf }] of parts.entries()) {
      if (i > 0) sink.put(BETWEEN)
      sink.put(key)
      rows.length = 0
      table.write(source, writerOf(rows, source.text))
      copyEscaped(rows, sink)
    }
    sink.put(END)
  }
}

/** Copies all bytes as what stands within a string. */
const copyEscaped = ({ bytes, view, length }: ByteSink, sink: ByteSink): void => {
  let done = 0
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] as number
    if (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH) continue
    sink.copy(view, done, i)
    putEscaped(sink, byte)
    done = i + 1
  }
  sink.copy(view, done, length)
}

export const tablesOnLines: Format = {
  description: 'the rows of the flat tables, all those of one resolution on one line',
  files: (tables) => [{ name: 'tables.jsonl', head: '', write: linesOf(tables) }],
}
