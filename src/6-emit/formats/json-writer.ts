// Values as the bytes of JSON, as JSON.stringify writes them.

import type { ByteSink } from '../byte-sink.ts'
import type { EncodedText } from '../encoded-text.ts'

const encoder = new TextEncoder()
const QUOTE = 34

/** What a byte has to be written as within a string; null where it stands for itself. */
const ESCAPES = Array.from({ length: 256 }, (_, byte): Uint8Array | null => {
  if (byte >= 0x80) return null
  const character = String.fromCharCode(byte)
  const written = JSON.stringify(character).slice(1, -1)
  return written === character ? null : encoder.encode(written)
})
const IS_ESCAPED = Uint8Array.from(ESCAPES, (written) => (written === null ? 0 : 1))

/** A piece of JSON that is written as it is: punctuation and keys. */
export const piece = (json: string): Uint8Array => encoder.encode(json)

const NULL = piece('null')

/** Adds bytes of UTF-8 as what stands between the quotation marks of a string. */
export const putEscaped = (sink: ByteSink, bytes: Uint8Array, from: number, to: number): void => {
  let done = from
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] as number
    if (IS_ESCAPED[byte] === 0) continue
    sink.copy(bytes, done, i)
    sink.put(ESCAPES[byte] as Uint8Array)
    done = i + 1
  }
  sink.copy(bytes, done, to)
}

/** Writes the values of objects into a sink, each behind its key. `text` is what words are cut from. */
export class JsonWriter {
  readonly #sink: ByteSink
  readonly #text: EncodedText

  constructor(sink: ByteSink, text: EncodedText) {
    this.#sink = sink
    this.#text = text
  }

  /** JSON as it is. */
  piece(json: Uint8Array): void {
    this.#sink.put(json)
  }

  /** Any value, the slow way. */
  any(key: Uint8Array, value: unknown): void {
    this.#sink.put(key)
    this.#sink.text(JSON.stringify(value))
  }

  number(key: Uint8Array, value: number | null): void {
    this.#sink.put(key)
    if (value === null) this.#sink.put(NULL)
    else this.#sink.number(value)
  }

  string(key: Uint8Array, value: string | null): void {
    this.#sink.put(key)
    if (value === null) this.#sink.put(NULL)
    else if (!this.#plain(value)) this.#sink.text(JSON.stringify(value))
  }

  /** Writes a string of ASCII without escapes, as most are; false where it is none. */
  #plain(value: string): boolean {
    const sink = this.#sink
    const bytes = sink.reserve(value.length + 2)
    let at = sink.length
    bytes[at] = QUOTE
    for (let i = 0; i < value.length; i += 1) {
      const code = value.charCodeAt(i)
      if (code >= 0x80 || IS_ESCAPED[code] === 1) return false
      at += 1
      bytes[at] = code
    }
    bytes[at + 1] = QUOTE
    sink.length = at + 2
    return true
  }

  /** The words of the text from `start` to `end`, in UTF-16 code units. */
  words(key: Uint8Array, start: number, end: number): void {
    const text = this.#text
    if (text.hasSurrogates) {
      this.string(key, text.text.slice(start, end))
      return
    }
    const sink = this.#sink
    sink.put(key)
    sink.byte(QUOTE)
    putEscaped(sink, text.bytes, text.byteAt(start), text.byteAt(end))
    sink.byte(QUOTE)
  }
}
