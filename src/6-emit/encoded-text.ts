// The text of a resolution as UTF-8. Its words stand in many cells, so that they are encoded once and copied from there.

import { SLACK } from './byte-sink.ts'
import { SortedPlaces } from './sorted-places.ts'

const encoder = new TextEncoder()
const [LF, CR, QUOTE, COMMA, BACKSLASH] = [10, 13, 34, 44, 92] as const

/** A text with its bytes, and with the places of those that are not written everywhere as they are. One pass. */
export class EncodedText {
  readonly text: string
  /** The text as UTF-8, with slack behind it. */
  readonly bytes: Uint8Array
  readonly view: DataView
  /**
   * Whether there are surrogates, as in few texts. A span may then end within a character, where no byte starts, so that its
   * words have to be encoded by themselves.
   */
  readonly hasSurrogates: boolean
  /** The bytes that JSON escapes: control characters, quotation marks, backslashes. */
  readonly escaped = new SortedPlaces()
  /** The bytes that a cell of CSV is quoted for: commas, quotation marks and line ends. */
  readonly special = new SortedPlaces()
  /** The code units that take more than one byte, and behind each of them how many bytes more than code units there are. */
  readonly #wide = new SortedPlaces()
  readonly #more: number[] = []
  /** Whether a character from U+F000 is there: pairs are, and so is U+FFFD, as which a lone surrogate is encoded. */
  #isHigh = false

  constructor(text: string) {
    this.text = text
    const { bytes, length } = encoded(text)
    this.bytes = bytes
    this.view = new DataView(bytes.buffer)
    this.#find(length)
    this.hasSurrogates = this.#isHigh && /[\ud800-\udfff]/.test(text)
  }

  /** Looks at four bytes at a time: most of them are letters. */
  #find(length: number): void {
    const fours = new Int32Array(this.bytes.buffer)
    for (let i = 0; i * 4 < length; i += 1) {
      const four = fours[i] as number
      const hits =
        four |
        ((four - 0x20202020) & ~four) |
        zeroIn(four ^ 0x22222222) |
        zeroIn(four ^ 0x2c2c2c2c) |
        zeroIn(four ^ 0x5c5c5c5c)
      if ((hits & 0x80808080) === 0) continue
      const end = Math.min(i * 4 + 4, length)
      for (let at = i * 4; at < end; at += 1) this.#place(at)
    }
  }

  #place(at: number): void {
    const byte = this.bytes[at] as number
    if (byte >= 0xc0) {
      const before = this.#more.length === 0 ? 0 : (this.#more[this.#more.length - 1] as number)
      this.#wide.push(at - before)
      this.#more.push(before + (byte < 0xe0 ? 1 : 2))
      if (byte >= 0xef) this.#isHigh = true
    }
    if (byte < 32 || byte === QUOTE || byte === BACKSLASH) this.escaped.push(at)
    if (byte === COMMA || byte === QUOTE || byte === LF || byte === CR) this.special.push(at)
  }

  /** The byte at which the code unit at `offset` starts; wrong where there are surrogates. */
  byteAt(offset: number): number {
    const before = this.#wide.countBelow(offset)
    return before === 0 ? offset : offset + (this.#more[before - 1] as number)
  }
}

/** Sets the highest bit of a byte that is zero, and perhaps of bytes above it. */
const zeroIn = (four: number): number => (four - 0x01010101) & ~four

/** A text as UTF-8, in memory of whole fours. */
const encoded = (text: string): { bytes: Uint8Array; length: number } => {
  // Enough for English, where one letter in a hundred takes more than a byte.
  let bytes = new Uint8Array(wholeFours(text.length + (text.length >> 3)))
  const { read, written } = encoder.encodeInto(text, bytes)
  if (read === text.length && written + SLACK <= bytes.length) return { bytes, length: written }
  const begun = bytes.subarray(0, written)
  bytes = new Uint8Array(wholeFours(written + (text.length - read) * 3))
  bytes.set(begun)
  return { bytes, length: written + encoder.encodeInto(text.slice(read), bytes.subarray(written)).written }
}

const wholeFours = (length: number): number => (length + SLACK + 3) & ~3
