// Cells as the bytes of CSV (RFC 4180, LF line ends). With csv-stringify this was a third of the work of a run; the tests hold it equal.

import type { ByteSink } from '../byte-sink.ts'
import type { Cell, RowWriter } from '../column.ts'
import type { EncodedText } from '../encoded-text.ts'

const [LF, QUOTE, COMMA] = [10, 34, 44] as const

/** What a cell has to be quoted for. A carriage return ends a row for many readers, so it counts like a line feed. */
const SPECIAL = '",\r\n'
const IS_SPECIAL = new Uint8Array(256)
for (const character of SPECIAL) IS_SPECIAL[character.charCodeAt(0)] = 1
const HAS_SPECIAL = new RegExp(`[${SPECIAL}]`)

/** Writes rows of one cell at least into a sink: each cell with a comma behind it, until the row ends. `text` is what words are cut from. */
export class CsvWriter implements RowWriter {
  readonly #sink: ByteSink
  readonly #text: EncodedText | null

  constructor(sink: ByteSink, text: EncodedText | null = null) {
    this.#sink = sink
    this.#text = text
  }

  cell(cell: Cell): void {
    const sink = this.#sink
    if (typeof cell === 'string') {
      if (!this.#plain(cell)) sink.text(HAS_SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    } else if (typeof cell === 'number') sink.number(cell)
    else if (cell !== null) sink.text(String(cell))
    sink.byte(COMMA)
  }

  /** Writes a cell of ASCII that needs no quotes, as most do; false where it is none. */
  #plain(cell: string): boolean {
    const sink = this.#sink
    const bytes = sink.reserve(cell.length)
    const start = sink.length
    for (let i = 0; i < cell.length; i += 1) {
      const code = cell.charCodeAt(i)
      if (code >= 0x80 || IS_SPECIAL[code] === 1) return false
      bytes[start + i] = code
    }
    sink.length = start + cell.length
    return true
  }

  words(start: number, end: number): void {
    const text = this.#text as EncodedText
    if (text.hasSurrogates) {
      this.cell(text.text.slice(start, end))
      return
    }
    const from = text.byteAt(start)
    const to = text.byteAt(end)
    const sink = this.#sink
    if (!hasSpecial(text.bytes, from, to)) sink.copy(text.bytes, from, to)
    else {
      sink.byte(QUOTE)
      this.#doubled(text, from, to)
      sink.byte(QUOTE)
    }
    sink.byte(COMMA)
  }

  /** Copies bytes of the text, every quotation mark twice. */
  #doubled(text: EncodedText, from: number, to: number): void {
    const { bytes, quotes } = text
    let done = from
    for (let i = text.quoteFrom(from); i < quotes.length; i += 1) {
      const quote = quotes[i] as number
      if (quote >= to) break
      this.#sink.copy(bytes, done, quote + 1)
      done = quote
    }
    this.#sink.copy(bytes, done, to)
  }

  end(): void {
    const sink = this.#sink
    sink.bytes[sink.length - 1] = LF
  }
}

/** Sentences have a comma soon; short words are looked at to their end. */
const hasSpecial = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (IS_SPECIAL[bytes[i] as number] === 1) return true
  return false
}
