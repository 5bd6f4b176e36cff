// Zstandard. The only file that imports its reader.

import { Decompress } from 'fzstd'
import { ReadError } from './read-error.ts'

/** The largest window: what `zstd --long` asks for. */
const MOST_WINDOW = 128 * 1024 * 1024

/**
 * What the reader may move in memory beside what comes out, in bytes: it moves the whole window for each block, so that blocks
 * of a byte under a large window would take days. An ordinary block of 128 kB under a window of 8 MB costs 64 times its size.
 */
const MOST_MOVED = 16 * 1024 * 1024 * 1024
const TIMES_MOVED = 2048

/** Unpacks bytes as they come. Throws an Error where they are broken. */
export class ZstdUnpacker {
  #out: Uint8Array[] = []
  #bytes = 0
  #moved = 0
  readonly #reader = new Decompress((bytes) => this.#take(bytes))

  /** What comes out of some more bytes. */
  push(bytes: Uint8Array, isLast: boolean): Uint8Array[] {
    if (bytes.length > 0) this.#reader.push(bytes, false)
    if (isLast) this.#reader.push(new Uint8Array(0), true)
    const out = this.#out
    this.#out = []
    return out
  }

  close(): void {
    // It holds nothing but memory.
  }

  #take(bytes: Uint8Array): void {
    // The state of the frame, which the reader keeps to itself: `e` is the size of its window. The version is pinned for it.
    const window = (this.#reader as unknown as { s: { e?: number } | number | undefined }).s
    const size = typeof window === 'object' ? (window.e ?? 0) : 0
    this.#bytes += bytes.length
    this.#moved += size
    if (size > MOST_WINDOW) throw new Error(`a window of ${size} bytes, expected at most ${MOST_WINDOW}`)
    if (this.#moved > MOST_MOVED && this.#moved > TIMES_MOVED * this.#bytes)
      throw new Error('blocks of a few bytes under a large window')
    if (bytes.length > 0) this.#out.push(bytes.slice())
  }
}

/** Bytes unpacked in one go: what comes out of them is in memory all at once. */
const PIECE = 16 * 1024

/**
 * What was packed, of at most `most` bytes.
 * @throws ReadError where it is broken, longer, or packed again
 */
export const unzstd = (bytes: Uint8Array, path: string, most: number): Uint8Array => {
  const unpacker = new ZstdUnpacker()
  const out: Uint8Array[] = []
  let size = 0
  try {
    for (let at = 0; at <= bytes.length; at += PIECE)
      for (const piece of unpacker.push(bytes.subarray(at, at + PIECE), at + PIECE > bytes.length)) {
        size += piece.length
        if (size > most)
          throw new ReadError(path, `expected at most ${Math.round(most / 1024 / 1024)} MB when unpacked, found more`)
        out.push(piece)
      }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    const { message } = cause as Error
    throw new ReadError(path, `expected a Zstandard file that can be read, found a broken one (${message})`, { cause })
  }
  return Buffer.concat(out)
}
