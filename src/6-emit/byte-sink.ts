// Bytes gathered in one growing piece of memory: what all files of a corpus are written into.

/** Shorter pieces are copied faster by a loop than by a call. */
const SHORT = 48

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Takes texts, numbers and bytes; gives bytes. */
export class ByteSink {
  /** The first `length` are written. Whoever has reserved room may write behind them, and then sets `length`. */
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(64 * 1024)
  length = 0

  /** Makes room for `size` more bytes; gives the memory, which may be another one than before. */
  reserve(size: number): Uint8Array {
    const needed = this.length + size
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 1.5 * this.bytes.length))
      larger.set(this.bytes.subarray(0, this.length))
      this.bytes = larger
    }
    return this.bytes
  }

  /** Adds bytes as they are. */
  put(piece: Uint8Array): void {
    this.copy(piece, 0, piece.length)
  }

  /** Adds the bytes of `source` from `start` to `end`. */
  copy(source: Uint8Array, start: number, end: number): void {
    const bytes = this.reserve(end - start)
    let at = this.length
    this.length = at + end - start
    if (end - start > SHORT) bytes.set(source.subarray(start, end), at)
    else
      for (let i = start; i < end; i += 1) {
        bytes[at] = source[i] as number
        at += 1
      }
  }

  /** Adds one byte. */
  byte(value: number): void {
    this.reserve(1)[this.length] = value
    this.length += 1
  }

  /** Adds a text as UTF-8; a lone surrogate becomes U+FFFD. */
  text(text: string): void {
    // No UTF-16 code unit takes more than three bytes of UTF-8.
    const bytes = this.reserve(text.length * 3)
    this.length += encoder.encodeInto(text, bytes.subarray(this.length)).written
  }

  /** Adds a number in decimal digits, as JavaScript writes it. */
  number(value: number): void {
    if (value < 0 || (value | 0) !== value) {
      this.text(String(value))
      return
    }
    let digits = 1
    for (let limit = 10; limit <= value; limit *= 10) digits += 1
    const bytes = this.reserve(digits)
    this.length += digits
    let rest = value
    for (let at = this.length - 1; digits > 0; at -= 1, digits -= 1) {
      const tens = (rest / 10) | 0
      bytes[at] = ZERO + rest - tens * 10
      rest = tens
    }
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

const ZERO = 48
