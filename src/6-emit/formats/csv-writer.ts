// Cells as the bytes of CSV (RFC 4180, LF line ends). With csv-stringify this was a third of the work of a run; the tests hold
// it equal.

import type { ByteSink } from '../byte-sink.ts'
import type { Cell, RowWriter } from '../column.ts'
import type { EncodedText } from '../encoded-text.ts'
import { PhraseBook } from '../phrase-book.ts'

const [LF, QUOTE, COMMA] = [10, 34, 44] as const

/** What a cell has to be quoted for. A carriage return ends a row for many readers, so it counts like a line feed. */
const SPECIAL = /[",\r\n]/

const textOf = (cell: string | null): string => {
  if (cell === null) return ','
  return `${SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell},`
}

/** What is kept of the cells of each column, from one resolution to the next. */
export class CsvColumns {
  readonly #books: PhraseBook[] = []

  book(column: number): PhraseBook {
    while (column >= this.#books.length) this.#books.push(new PhraseBook(textOf))
    return this.#books[column] as PhraseBook
  }
}

/**
 * Writes rows of one cell at least into a sink: each cell with a comma behind it, until the row ends. `text` is what words
 * are cut from.
 */
export class CsvWriter implements RowWriter {
  readonly #sink: ByteSink
  readonly #text: EncodedText | null
  readonly #columns: CsvColumns

  constructor(sink: ByteSink, columns = new CsvColumns(), text: EncodedText | null = null) {
    this.#sink = sink
    this.#columns = columns
    this.#text = text
  }

  cell(cell: Cell, column: number): void {
    if (typeof cell === 'string' || cell === null) {
      this.#columns.book(column).write(cell, this.#sink)
      return
    }
    if (typeof cell === 'number') this.#sink.number(cell)
    else this.#sink.text(String(cell))
    this.#sink.byte(COMMA)
  }

  /** A cell of which nothing is kept. */
  text(cell: string): void {
    this.#sink.text(textOf(cell))
  }

  words(start: number, end: number): void {
    const text = this.#text as EncodedText
    if (text.hasSurrogates) {
      this.text(text.text.slice(start, end))
      return
    }
    const from = text.byteAt(start)
    const to = text.byteAt(end)
    const sink = this.#sink
    const special = text.special.countBelow(from)
    if (text.special.at(special) >= to) sink.copy(text.view, from, to)
    else {
      sink.byte(QUOTE)
      this.#doubled(text, from, to, special)
      sink.byte(QUOTE)
    }
    sink.byte(COMMA)
  }

  /** Copies bytes of the text, every quotation mark twice; `first` is the first of the special ones. */
  #doubled({ bytes, view, special }: EncodedText, from: number, to: number, first: number): void {
    let done = from
    for (let i = first, at = special.at(i); at < to; i += 1, at = special.at(i)) {
      if (bytes[at] !== QUOTE) continue
      this.#sink.copy(view, done, at + 1)
      done = at
    }
    this.#sink.copy(view, done, to)
  }

  end(): void {
    this.#sink.bytes[this.#sink.length - 1] = LF
  }

  place(): number {
    return this.#sink.length
  }

  again(from: number, to: number): void {
    this.#sink.copy(this.#sink.view, from, to)
  }
}
