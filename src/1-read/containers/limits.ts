// What is unpacked at most: a small archive may hold more than any disk.

import { ReadError } from '../read-error.ts'

/** Limits of one archive or table; the tests set smaller ones. */
export interface UnpackLimits {
  /** Documents in it. */
  readonly documents: number
  /** Bytes of one document. */
  readonly document: number
  /** Bytes of all documents. */
  readonly total: number
  /** How many times as large as the file its documents may be. Texts pack to a tenth, tables to a thirtieth. */
  readonly times: number
  /** Bytes below which the last is not looked at: a small text of blanks packs as well as it likes. */
  readonly harmless: number
}

const MEBIBYTE = 1 << 20

export const LIMITS: UnpackLimits = {
  documents: 1_000_000,
  document: 32 * MEBIBYTE,
  total: 16_384 * MEBIBYTE,
  times: 400,
  harmless: 64 * MEBIBYTE,
}

/** Counts what comes out of a file, and throws ReadError where it is more than a collection of texts has. */
export class UnpackMeter {
  readonly #path: string
  readonly #limits: UnpackLimits
  #documents = 0
  #bytes = 0

  constructor(path: string, limits: UnpackLimits) {
    this.#path = path
    this.#limits = limits
  }

  /** Adds `bytes` that came out where `packed` have gone in so far. */
  add(bytes: number, packed: number): void {
    const { total, times, harmless } = this.#limits
    this.#bytes += bytes
    if (this.#bytes > total) this.#refuse(`at most ${megabytes(total)} when unpacked, found more`)
    if (this.#bytes > harmless && this.#bytes > times * packed)
      this.#refuse(`texts, found what unpacks to more than ${times} times its size`)
  }

  /** Counts a document. */
  count(): void {
    this.#documents += 1
    if (this.#documents > this.#limits.documents)
      this.#refuse(`at most ${this.#limits.documents.toLocaleString('en')} documents in one file, found more`)
  }

  #refuse(expected: string): never {
    throw new ReadError(this.#path, `expected ${expected}; the rest of it was not read`)
  }
}

/** Bytes in a message. */
const megabytes = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(1)} MB`

/** Why a document is too large to be read. */
export const tooLarge = (bytes: number, most: number): string =>
  `${megabytes(bytes)}, expected at most ${megabytes(most)} for one document`
