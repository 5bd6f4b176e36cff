// The rows of one resolution on one line of JSON: for programs that gather tables from many runs, such as scripts/spark.

import { ByteSink } from '../byte-sink.ts'
import type { RowSource, Table } from '../column.ts'
import { CsvWriter } from './csv-writer.ts'
import type { Format } from './format.ts'
import { piece, putEscaped } from './json-writer.ts'

const [BETWEEN, END] = [piece('",'), piece('"}}\n')]

/** Writes `{"id": …, "tables": {"documents": rows of CSV without a header, …}}`: readers of CSV are the quickest way into a table. */
const writerOf = (tables: readonly Table[]) => {
  const rows = new ByteSink()
  const keys = tables.map(({ name }) => piece(`${JSON.stringify(name)}:"`))
  return (source: RowSource, sink: ByteSink): void => {
    sink.text(`{"id":${JSON.stringify(source.record.id)},"tables":{`)
    const csv = new CsvWriter(rows, source.text)
    for (const [i, table] of tables.entries()) {
      if (i > 0) sink.put(BETWEEN)
      sink.put(keys[i] as Uint8Array)
      rows.length = 0
      table.write(source, csv)
      putEscaped(sink, rows.bytes, 0, rows.length)
    }
    sink.put(END)
  }
}

export const tablesOnLines: Format = {
  description: 'the rows of the flat tables, all those of one resolution on one line',
  files: (tables) => [{ name: 'tables.jsonl', head: '', write: writerOf(tables) }],
}
