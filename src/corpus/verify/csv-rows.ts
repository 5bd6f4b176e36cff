// Rows of a CSV file of any size (RFC 4180), each with the line it begins on.

import { createReadStream } from 'node:fs'

/** A row. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A file that is no CSV, from a line on. */
export class CsvFault extends Error {
  override name = 'CsvFault'
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** More characters than any text has: behind a quotation mark that is never closed, the rest of a file is one cell. */
const LONGEST = 1 << 28

/** Yields the rows; throws CsvFault where quotation marks are not as they should be. */
export async function* csvRows(path: string): AsyncGenerator<CsvRow> {
  let cells: string[] = []
  let cell = ''
  let [line, begun] = [1, 1]
  let inQuotes = false
  // Behind a quotation mark that closes a cell, unless another follows: the two are one of the cell.
  let isClosed = false
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const text = chunk as string
    for (let at = 0; at < text.length; ) {
      if (inQuotes) {
        const quote = text.indexOf('"', at)
        const end = quote < 0 ? text.length : quote
        const part = text.slice(at, end)
        cell += part
        line += lineEnds(part)
        if (cell.length > LONGEST) throw new CsvFault(begun, 'a cell without end, expected a closing quotation mark')
        inQuotes = quote < 0
        isClosed = quote >= 0
        at = end + 1
        continue
      }
      const mark = text[at]
      if (mark === '"') {
        if (isClosed) cell += '"'
        else if (cell !== '') throw new CsvFault(line, 'a quotation mark inside a cell that is not quoted')
        inQuotes = true
        isClosed = false
        at += 1
      } else if (mark === ',' || mark === '\n') {
        cells.push(cell)
        cell = ''
        isClosed = false
        at += 1
        if (mark === ',') continue
        yield { line: begun, cells }
        cells = []
        line += 1
        begun = line
      } else {
        if (isClosed) throw new CsvFault(line, 'text behind a closing quotation mark')
        const end = endOfPlain(text, at)
        cell += text.slice(at, end)
        at = end
      }
    }
  }
  if (inQuotes) throw new CsvFault(begun, 'a cell without end, expected a closing quotation mark')
  if (cell !== '' || cells.length > 0) throw new CsvFault(begun, 'a row without a line end')
}

const SPECIAL = /[",\n]/g

const endOfPlain = (text: string, from: number): number => {
  SPECIAL.lastIndex = from
  return SPECIAL.exec(text)?.index ?? text.length
}

const lineEnds = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
