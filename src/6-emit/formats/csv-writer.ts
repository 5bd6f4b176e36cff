// Cells as the bytes of CSV (RFC 4180, LF line ends). With csv-stringify this was a third of the work of a run; the tests hold
// it equal.

import type { ByteSink } from '../byte-sink.ts'
import type { Cell, Table } from '../column.ts'
import type { EncodedText } from '../encoded-text.ts'
import { PhraseBook } from '../phrase-book.ts'
import type { RowWriter } from '../row-writer.ts'

const [LF, QUOTE, COMMA] = [10, 34, 44] as const

/** What a cell has to be quoted for. A carriage return ends a row for many readers, so it counts like a line feed. */
const SPECIAL = /[",\r\n]/

/** The text of a cell, without what stands behind it. */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  const text = String(cell)
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The first `count` cells, each with a comma behind it. */
const csvCells = (cells: readonly Cell[], count: number): string => {
  let text = ''
  for (let i = 0; i < count; i += 1) text += `${csvCell(cells[i] as Cell)},`
  return text
}

/** The phrases of all tables by the names of their columns. */
const books = new Map<string, PhraseBook>()

const bookOf = (names: readonly string[]): PhraseBook => {
  const key = names.join()
  const book = books.get(key) ?? new PhraseBook(names.length, (...cells) => csvCells(cells, names.length))
  books.set(key, book)
  return book
}

/** Makes the function that gives a writer of the rows of a table into a sink, for a text that words are cut from. */
export const csvWriterOf = ({ runs }: Table): ((sink: ByteSink, text: EncodedText) => CsvWriter) => {
  const phrases = runs.map(bookOf)
  return (sink, text) => new CsvWriter(sink, text, phrases)
}

/** Writes each cell with a comma behind it, until the row ends. */
export class CsvWriter implements RowWriter {
  readonly #sink: ByteSink
  readonly #text: EncodedText
  readonly #phrases: readonly PhraseBook[]

  constructor(sink: ByteSink, text: EncodedText, phrases: readonly PhraseBook[]) {
    this.#sink = sink
    this.#text = text
    this.#phrases = phrases
  }

  phrase(run: number, _count: number, a: Cell, b: Cell, c: Cell, d: Cell, e: Cell): void {
    ;(this.#phrases[run] as PhraseBook).write(this.#sink, a, b, c, d, e)
  }

  name(value: string | null): void {
    if (value !== null && !this.#sink.plain(value)) this.#sink.text(csvCell(value))
    this.#sink.byte(COMMA)
  }

  number(value: number | null): void {
    if (value !== null) this.#sink.number(value)
    this.#sink.byte(COMMA)
  }

  offsets(start: number, end: number, startCp: number, endCp: number): void {
    const sink = this.#sink
    const from = sink.length
    this.number(start)
    this.number(end)
    // Most texts have no characters of two code units.
    if (start === startCp && end === endCp) sink.copy(sink.view, from, sink.length)
    else {
      this.number(startCp)
      this.number(endCp)
    }
  }

  /** A cell of which nothing is kept. */
  text(cell: string): void {
    this.#sink.text(`${csvCell(cell)},`)
  }

  words(start: number, end: number): void {
    const text = this.#text
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
