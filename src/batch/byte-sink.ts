// Text gathered as UTF-8 in one growing piece of memory.

/** Takes text, gives bytes. */
export class ByteSink {
  #buffer = Buffer.allocUnsafeSlow(64 * 1024)
  #length = 0

  /** Adds a text; gives how many bytes it takes. */
  write(text: string): number {
    // No UTF-16 code unit takes more than three bytes of UTF-8.
    if (this.#length + text.length * 3 > this.#buffer.length) this.#makeRoom(this.#length + Buffer.byteLength(text))
    const written = this.#buffer.write(text, this.#length, 'utf8')
    this.#length += written
    return written
  }

  #makeRoom(size: number): void {
    if (size <= this.#buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(size, 1.5 * this.#buffer.length))
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
  }

  /** All bytes so far, in memory of their own that another thread can take over; the sink is then empty. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#length)
    bytes.set(this.#buffer.subarray(0, this.#length))
    this.#length = 0
    return bytes
  }
}
