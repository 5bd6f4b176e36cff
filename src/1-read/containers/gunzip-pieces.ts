// gzip piece by piece. A stream that breaks throws away what it has unpacked but nobody has read yet, so that how much comes
// out would depend on how fast it is read; here a piece either comes out whole or not at all.

import { createGunzip, type Gunzip } from 'node:zlib'

/** Unpacks bytes as they come. Throws an Error where they are broken. */
export class GzipUnpacker {
  // It holds what one piece gives, which is a thousand times its size at most.
  readonly #stream: Gunzip = createGunzip({ readableHighWaterMark: 1 << 30 } as object)
  #failure: Error | null = null

  constructor() {
    this.#stream.on('error', (error) => {
      this.#failure = error
    })
  }

  /** What comes out of some more bytes. */
  async push(bytes: Uint8Array, isLast: boolean): Promise<Uint8Array[]> {
    if (bytes.length > 0) await this.#until((done) => this.#stream.write(bytes, done))
    if (isLast) await this.#until((done) => this.#stream.end(done))
    if (this.#failure !== null) throw this.#failure
    const out: Uint8Array[] = []
    for (let chunk = this.#stream.read(); chunk !== null; chunk = this.#stream.read()) out.push(chunk)
    return out
  }

  #until(act: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#stream.off('error', done)
        resolve()
      }
      this.#stream.once('error', done)
      act(done)
    })
  }

  close(): void {
    this.#stream.destroy()
  }
}
