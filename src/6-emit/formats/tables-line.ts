// The rows of one resolution on one line of JSON: for programs that gather tables from many runs, such as scripts/spark.

import { ByteSink, type Piece, pieceOf } from '../byte-sink.ts'
import type { RowSource, Table } from '../column.ts'
import { CsvColumns, CsvWriter } from './csv-writer.ts'
import type { Format } from './format.ts'
import { putEscaped } from './json-writer.ts'

const [BETWEEN, END] = [pieceOf('",'), pieceOf('"}}\n')]
const [SPACE, QUOTE, BACKSLASH] = [32, 34, 92] as const

/** Writes `{"id": …, "tables": {"documents": rows of CSV without a header, …}}`: readers of CSV are the quickest way into a table. */
const writerOf = (tables: readonly Table[]) => {
  const rows = new ByteSink()
  const columns = tables.map(() => new CsvColumns())
  const keys = tables.map(({ name }) => pieceOf(`${JSON.stringify(name)}:"`))
  return (source: RowSource, sink: ByteSink): void => {
    sink.text(`{"id":${JSON.stringify(source.record.id)},"tables":{`)
    for (const [i, table] of tables.entries()) {
      if (i > 0) sink.put(BETWEEN)
      sink.put(keys[i] as Piece)
      rows.length = 0
      table.write(source, new CsvWriter(rows, columns[i], source.text))
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
  files: (tables) => [{ name: 'tables.jsonl', head: '', write: writerOf(tables) }],
}
