// Bytes gathered in one growing piece of memory: what all files of a corpus are written into. Almost all of a run's output
// passes through here in pieces of a few bytes, so that they are copied several at a time.

/** Bytes that are written often. What is read behind them is overwritten in turn. */
export interface Piece {
  readonly view: DataView
  readonly length: number
}

/** Room for what is read or written beyond the end. */
export const SLACK = 8

/** Longer pieces are copied faster by a call than by a loop. */
const LONG = 256

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A text as a piece. */
export const pieceOf = (text: string): Piece => {
  const bytes = encoder.encode(text)
  const padded = new Uint8Array(bytes.length + SLACK)
  padded.set(bytes)
  return { view: new DataView(padded.buffer), length: bytes.length }
}

/** The four digits of each number below 10,000, as they stand in memory. */
const DIGITS = new Int32Array(10_000)
for (let number = 0; number < 10_000; number += 1) {
  const thousands = (number / 1000) | 0
  const hundreds = ((number / 100) | 0) % 10
  const tens = ((number / 10) | 0) % 10
  DIGITS[number] = 0x30303030 + (thousands | (hundreds << 8) | (tens << 16) | ((number % 10) << 24))
}

/** 1 for each code of ASCII that stands as it is in JSON and in CSV: what is printed, but for quotation marks, backslashes, commas. */
const IS_PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 32 && code < 127 && !'"\\,'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Takes texts, numbers and bytes; gives bytes. */
export class ByteSink {
  /** The first `length` are written. */
  bytes: Uint8Array<ArrayBuffer>
  view: DataView
  length = 0

  /** With room for `size` bytes to begin with. */
  constructor(size = 64 * 1024) {
    this.bytes = new Uint8Array(size)
    this.view = new DataView(this.bytes.buffer)
  }

  /** Makes room for `size` bytes more. */
  #reserve(size: number): void {
    const needed = this.length + size + SLACK
    if (needed > this.bytes.length) this.#grow(needed)
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, 1.5 * this.bytes.length))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
    this.view = new DataView(larger.buffer)
  }

  /** Adds a piece. */
  put(piece: Piece): void {
    this.copy(piece.view, 0, piece.length)
  }

  /** Adds the bytes of `source` from `start` to `end`, behind which there is slack. */
  copy(source: DataView, start: number, end: number): void {
    const size = end - start
    this.#reserve(size)
    const at = this.length
    this.length = at + size
    if (size > LONG) {
      this.bytes.set(new Uint8Array(source.buffer, start, size), at)
      return
    }
    const target = this.view
    for (let i = 0; i < size; i += 8) {
      target.setInt32(at + i, source.getInt32(start + i, true), true)
      target.setInt32(at + i + 4, source.getInt32(start + i + 4, true), true)
    }
  }

  /** Adds one byte. */
  byte(value: number): void {
    this.#reserve(1)
    this.bytes[this.length] = value
    this.length += 1
  }

  /** Adds a text as UTF-8; a lone surrogate becomes U+FFFD. */
  text(text: string): void {
    // No UTF-16 code unit takes more than three bytes of UTF-8.
    this.#reserve(text.length * 3)
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written
  }

  /** Adds a text if it is plain, so that no format says it otherwise; else adds nothing and gives false. For short texts. */
  plain(text: string): boolean {
    const size = text.length
    this.#reserve(size)
    const { bytes, length } = this
    for (let i = 0; i < size; i += 1) {
      const code = text.charCodeAt(i)
      if (code > 127 || IS_PLAIN[code] === 0) return false
      bytes[length + i] = code
    }
    this.length = length + size
    return true
  }

  /** Adds a number in decimal digits, as JavaScript writes it. */
  number(value: number): void {
    if (value >= 0 && value < 100_000_000 && (value | 0) === value) this.#digits(value)
    else this.text(String(value))
  }

  #digits(value: number): void {
    this.#reserve(8)
    const high = (value / 10_000) | 0
    const first = high === 0 ? value : high
    const digits = first < 10 ? 1 : first < 100 ? 2 : first < 1000 ? 3 : 4
    this.view.setInt32(this.length, (DIGITS[first] as number) >>> (8 * (4 - digits)), true)
    this.length += digits
    if (high === 0) return
    this.view.setInt32(this.length, DIGITS[value - high * 10_000] as number, true)
    this.length += 4
  }

  /** All bytes so far as the text whose UTF-8 they are; the sink is then empty. */
  takeText(): string {
    const text = decoder.decode(this.bytes.subarray(0, this.length))
    this.length = 0
    return text
  }

  /** All bytes so far, in memory of their own that another thread can take over; the sink is then empty. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.bytes.slice(0, this.length)
    this.length = 0
    return bytes
  }
}
