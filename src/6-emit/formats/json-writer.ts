// The bytes of JSON, as JSON.stringify writes them.

import { type ByteSink, type Piece, pieceOf } from '../byte-sink.ts'
import type { EncodedText } from '../encoded-text.ts'
import { PhraseBook, type Value } from '../phrase-book.ts'

const [QUOTE, OPEN, CLOSE, COMMA] = [34, 91, 93, 44] as const
const NULL = pieceOf('null')

/** ASCII as it stands within a string. */
const ESCAPES = Array.from({ length: 128 }, (_, code) => pieceOf(within(String.fromCharCode(code))))

/** Writes an ASCII character as it stands within a string. */
export const putEscaped = (sink: ByteSink, code: number): void => sink.put(ESCAPES[code] as Piece)

/** Words as they stand between quotation marks. */
function within(words: string): string {
  return JSON.stringify(words).slice(1, -1)
}

/** JSON with a gap for each value of a phrase, whose JSON comes there: the book of all that was written so. */
export const jsonPhrase = (json: TemplateStringsArray, ...gaps: readonly 0[]): PhraseBook =>
  new PhraseBook(gaps.length, (...values) => {
    let text = json[0] as string
    for (let i = 0; i < gaps.length; i += 1) text += JSON.stringify(values[i]) + json[i + 1]
    return text
  })

/** Writes JSON into a sink. `text` is what words are cut from. */
export class JsonWriter {
  readonly #sink: ByteSink
  readonly #text: EncodedText

  constructor(sink: ByteSink, text: EncodedText) {
    this.#sink = sink
    this.#text = text
  }

  /** JSON as it is. */
  put(json: Piece): void {
    this.#sink.put(json)
  }

  /** Any value behind `before`, the slow way. */
  any(before: Piece, value: unknown): void {
    this.#sink.put(before)
    this.#sink.text(JSON.stringify(value))
  }

  phrase(book: PhraseBook, a: Value, b: Value = null, c: Value = null, d: Value = null, e: Value = null): void {
    book.write(this.#sink, a, b, c, d, e)
  }

  /** A short string that hardly recurs, with its quotation marks, behind `before`. */
  member(before: Piece, value: string | null): void {
    this.#sink.put(before)
    this.string(value)
  }

  /** The same where what stands before it is written. */
  string(value: string | null): void {
    const sink = this.#sink
    if (value === null) {
      sink.put(NULL)
      return
    }
    sink.byte(QUOTE)
    if (!sink.plain(value)) sink.text(within(value))
    sink.byte(QUOTE)
  }

  /** A number behind `before`. */
  number(before: Piece, value: number | null): void {
    this.#sink.put(before)
    if (value === null) this.#sink.put(NULL)
    else this.#sink.number(value)
  }

  strings(values: readonly string[]): void {
    this.list(values, writeString)
  }

  list<Item>(items: readonly Item[], write: (json: JsonWriter, item: Item) => void): void {
    const sink = this.#sink
    sink.byte(OPEN)
    for (let i = 0; i < items.length; i += 1) {
      if (i > 0) sink.byte(COMMA)
      write(this, items[i] as Item)
    }
    sink.byte(CLOSE)
  }

  /** The words of the text from `start` to `end`, in UTF-16 code units, without quotation marks around them. */
  words(start: number, end: number): void {
    const text = this.#text
    const sink = this.#sink
    if (text.hasSurrogates) {
      sink.text(within(text.text.slice(start, end)))
      return
    }
    const { bytes, view, escaped } = text
    const to = text.byteAt(end)
    let done = text.byteAt(start)
    for (let i = escaped.countBelow(done), at = escaped.at(i); at < to; i += 1, at = escaped.at(i)) {
      sink.copy(view, done, at)
      putEscaped(sink, bytes[at] as number)
      done = at + 1
    }
    sink.copy(view, done, to)
  }
}

const writeString = (json: JsonWriter, value: string): void => json.string(value)
