// Values as the bytes of JSON, as JSON.stringify writes them.

import { type ByteSink, type Piece, pieceOf } from '../byte-sink.ts'
import type { EncodedText } from '../encoded-text.ts'
import { PhraseBook } from '../phrase-book.ts'

const QUOTE = 34
const NULL = pieceOf('null')
const [OPEN, CLOSE, COMMA] = [pieceOf('['), pieceOf(']'), pieceOf(',')]
const [TRUE, FALSE] = [pieceOf('true'), pieceOf('false')]

/** Strings in a list. */
const strings = new PhraseBook((words) => JSON.stringify(words))

/** A key whose values are strings, or null: key and value are written at once, with what stands before and behind them. */
export const stringKey = (key: string, before = ',', behind = ''): PhraseBook =>
  new PhraseBook((words) => `${before}"${key}":${JSON.stringify(words)}${behind}`)

/** A key with the comma or brace before it. */
export const otherKey = (key: string, before = ','): Piece => pieceOf(`${before}"${key}":`)

/** ASCII as it stands within a string. */
const ESCAPES = Array.from({ length: 128 }, (_, code) =>
  pieceOf(JSON.stringify(String.fromCharCode(code)).slice(1, -1)),
)

/** Writes an ASCII character as it stands within a string. */
export const putEscaped = (sink: ByteSink, code: number): void => sink.put(ESCAPES[code] as Piece)

/** Writes the values of objects into a sink, each behind its key. `text` is what words are cut from. */
export class JsonWriter {
  readonly #sink: ByteSink
  readonly #text: EncodedText

  constructor(sink: ByteSink, text: EncodedText) {
    this.#sink = sink
    this.#text = text
  }

  /** JSON as it is. */
  piece(json: Piece): void {
    this.#sink.put(json)
  }

  /** Any value, the slow way. */
  any(key: Piece, value: unknown): void {
    this.#sink.put(key)
    this.#sink.text(JSON.stringify(value))
  }

  boolean(key: Piece, value: boolean): void {
    this.#sink.put(key)
    this.#sink.put(value ? TRUE : FALSE)
  }

  number(key: Piece, value: number | null): void {
    this.#sink.put(key)
    if (value === null) this.#sink.put(NULL)
    else this.#sink.number(value)
  }

  string(key: PhraseBook, value: string | null): void {
    key.write(value, this.#sink)
  }

  strings(key: Piece, values: readonly string[]): void {
    this.#sink.put(key)
    this.#sink.put(OPEN)
    for (let i = 0; i < values.length; i += 1) {
      if (i > 0) this.#sink.put(COMMA)
      strings.write(values[i] as string, this.#sink)
    }
    this.#sink.put(CLOSE)
  }

  list<Item>(key: Piece, items: readonly Item[], write: (json: JsonWriter, item: Item) => void): void {
    this.#sink.put(key)
    this.#sink.put(OPEN)
    for (let i = 0; i < items.length; i += 1) {
      if (i > 0) this.#sink.put(COMMA)
      write(this, items[i] as Item)
    }
    this.#sink.put(CLOSE)
  }

  /** The words of the text from `start` to `end`, in UTF-16 code units. */
  words(key: Piece, start: number, end: number): void {
    const text = this.#text
    if (text.hasSurrogates) {
      this.any(key, text.text.slice(start, end))
      return
    }
    const sink = this.#sink
    sink.put(key)
    sink.byte(QUOTE)
    const { bytes, view, escaped } = text
    const to = text.byteAt(end)
    let done = text.byteAt(start)
    for (let i = escaped.countBelow(done), at = escaped.at(i); at < to; i += 1, at = escaped.at(i)) {
      sink.copy(view, done, at)
      putEscaped(sink, bytes[at] as number)
      done = at + 1
    }
    sink.copy(view, done, to)
    sink.byte(QUOTE)
  }
}
