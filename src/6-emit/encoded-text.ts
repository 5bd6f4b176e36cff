// The text of a resolution as UTF-8. Its words stand in many cells, so that they are encoded once and copied from there.

import { countUpTo } from './code-points.ts'

const QUOTE = 34

/** A text with its bytes, made in one pass. */
export class EncodedText {
  readonly text: string
  /**
   * Whether there are surrogates, as in few texts. A span may then end within a character, where no byte starts: its words
   * have to be encoded by themselves, and all that follows is of no use.
   */
  readonly hasSurrogates: boolean
  /** The text as UTF-8; room may follow behind it. */
  readonly bytes: Uint8Array
  /** Bytes of the text. */
  readonly length: number
  /** Where quotation marks stand, in bytes, in order. */
  readonly quotes: readonly number[]
  /** Where code units of more than one byte stand, in order, and how many bytes more than code units there are behind each. */
  readonly #wide: readonly number[]
  readonly #more: readonly number[]

  constructor(text: string) {
    const quotes: number[] = []
    const wide: number[] = []
    const more: number[] = []
    let hasSurrogates = false
    // There is always room for one byte for each code unit that is left.
    let bytes = new Uint8Array(text.length + SPARE)
    let at = 0
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      if (code < 0x80) {
        if (code === QUOTE) quotes.push(at)
        bytes[at] = code
        at += 1
        continue
      }
      if (at + text.length - i + 2 > bytes.length) bytes = larger(bytes, at + text.length - i)
      if (code < 0x800) {
        bytes[at] = 0xc0 | (code >> 6)
        at += 1
      } else {
        if ((code & 0xf800) === 0xd800) {
          hasSurrogates = true
          break
        }
        bytes[at] = 0xe0 | (code >> 12)
        bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f)
        at += 2
      }
      bytes[at] = 0x80 | (code & 0x3f)
      at += 1
      wide.push(i)
      more.push(at - i - 1)
    }
    this.text = text
    this.bytes = bytes
    this.length = at
    this.hasSurrogates = hasSurrogates
    this.quotes = quotes
    this.#wide = wide
    this.#more = more
  }

  /** The byte at which the code unit at `offset` starts. */
  byteAt(offset: number): number {
    const before = countUpTo(this.#wide, offset - 1)
    return before === 0 ? offset : offset + (this.#more[before - 1] as number)
  }

  /** Index of the first quotation mark at or behind a byte. */
  quoteFrom(byte: number): number {
    return countUpTo(this.quotes, byte - 1)
  }
}

/** Room for bytes that code units take more than one of. */
const SPARE = 1024

const larger = (bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(Math.max(needed + SPARE, 1.25 * bytes.length))
  copy.set(bytes)
  return copy
}
