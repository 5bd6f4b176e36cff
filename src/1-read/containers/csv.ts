// CSV and TSV (RFC 4180; also with semicolons or tabs between cells). The only file that imports csv-parse.

import { type CsvError, Parser } from 'csv-parse'
import { decode } from '../decode.ts'
import { ReadError } from '../read-error.ts'
import { LIMITS } from './limits.ts'
import type { ContainerFile } from './part.ts'
import { piecesOf } from './pieces.ts'
import { type BadRow, type Row, tableOf } from './table.ts'

/** Bytes of a row at most; behind a quotation mark that is never closed, the rest of a table is one row. */
const LONGEST = 2 * LIMITS.document

/** Bytes taken at once; the first line of a table is among the first. */
const PIECE = 64 * 1024

/** Cells are decoded one by one: a table that is UTF-8 but for a row is still UTF-8. */
async function* rows({ path, bytes }: ContainerFile): AsyncGenerator<Row | BadRow> {
  let columns: readonly string[] | null = null
  // Rows are counted below the head, as Parquet counts them: what csv-parse says of lines is no line where cells hold some.
  let number = 0
  for await (const { cells, problem } of records(path, bytes())) {
    const place = `row ${number}`
    number += 1
    if (problem !== undefined) yield { place, problem }
    else if (columns === null) columns = cells.map((cell) => decode(cell).text)
    else if (cells.length !== columns.length)
      yield { place, problem: `${cells.length} cells, expected ${columns.length} as in the first line` }
    else {
      const decoded = cells.map(decode)
      const notices = decoded.find((cell) => cell.notices.length > 0)?.notices ?? []
      yield { place, columns, cells: decoded.map(({ text }) => text), notices }
    }
  }
}

async function* heads({ path, bytes }: ContainerFile): AsyncGenerator<readonly string[]> {
  for await (const { cells, problem } of records(path, bytes())) {
    if (problem === undefined) yield cells.map((cell) => decode(cell).text)
    return
  }
}

interface CsvRecord {
  readonly cells: readonly Uint8Array[]
  readonly problem?: string
}

/** The records of a table, the first of which is its head. */
async function* records(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  let ready: CsvRecord[] = []
  let failure: Error | null = null
  let parser: Parser | null = null
  const take = () => {
    const taken = ready
    ready = []
    return taken
  }
  for await (const chunk of asUtf8(piecesOf(bytes, PIECE))) {
    if (parser === null) {
      parser = new Parser({
        delimiter: delimiterOf(chunk, path),
        encoding: null,
        // A quotation mark inside a cell is taken as it stands: it would else cost all rows behind it.
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_error: true,
        max_record_size: LONGEST,
        on_record(cells: unknown) {
          if (failure === null) ready.push({ cells: cells as Uint8Array[] })
          return null
        },
        on_skip(error: CsvError | undefined) {
          // It would try each byte behind it for the beginning of a row.
          if (error?.code === 'CSV_MAX_RECORD_SIZE') failure ??= new ReadError(path, TOO_LONG)
          else if (failure === null) ready.push({ cells: [], problem: problemOf(error) })
          return undefined
        },
      })
      parser.on('error', (error) => {
        failure = error
      })
    }
    await written(parser, chunk)
    yield* take()
    if (failure !== null) throw failure
  }
  if (parser === null) throw new ReadError(path, 'expected a table, found an empty file')
  await ended(parser)
  yield* take()
  if (failure !== null) throw failure
}

const written = (parser: Parser, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve) => parser.write(chunk, () => resolve()))

const ended = (parser: Parser): Promise<void> =>
  new Promise((resolve) => {
    parser.once('close', resolve)
    parser.resume()
    parser.end()
  })

const TOO_LONG =
  `expected rows of at most ${LONGEST / 1024 / 1024} MB, found a longer one, as where a quotation mark is never closed; ` +
  'the rows from there on were not read'

const problemOf = (error: CsvError | undefined): string =>
  error?.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark that is never closed, expected another behind it; the rows behind it were not read'
    : `expected a row of cells, found a broken one (${error?.message})`

/** What stands between cells: what is commonest in the first line, outside quotation marks. */
const delimiterOf = (chunk: Uint8Array, path: string): string => {
  const head = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    .toString('latin1')
    .replace(/"[^"]*"/g, '')
  const line = head.slice(0, /[\r\n]/.exec(head)?.index)
  const usual = /\.tsv(?:\.\w+)?$/i.test(path) ? '\t' : ','
  const count = (mark: string) => line.split(mark).length
  return [usual, ',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** UTF-16 is known by its mark, that of UTF-8 is taken away; all else goes through as it is. */
async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let isFirst = true
  for await (const chunk of bytes) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder('utf-16le')
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder('utf-16be')
    const isMarked = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    isFirst = false
    yield decoder === null ? chunk.subarray(isMarked ? 3 : 0) : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
}

export const csv = tableOf({ rows, heads })
