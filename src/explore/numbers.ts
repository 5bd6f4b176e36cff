// Columns of numbers for the page: they grow by a row at a time, and are packed once.

import { deflateSync } from 'node:zlib'
import type { PackedNumbers } from './site.ts'

/** A column that grows. */
export class Numbers {
  #values = new Uint32Array(1024)
  #length = 0
  #largest = 0

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Uint32Array(this.#length * 2)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values[this.#length] = value
    this.#length += 1
    if (value > this.#largest) this.#largest = value
  }

  pack(): PackedNumbers {
    const values = this.#values.subarray(0, this.#length)
    const bits = this.#largest < 0x100 ? 8 : this.#largest < 0x10000 ? 16 : 32
    const narrow = bits === 8 ? Uint8Array.from(values) : bits === 16 ? Uint16Array.from(values) : values
    const bytes = new Uint8Array(narrow.buffer, narrow.byteOffset, narrow.byteLength)
    return { bits, length: this.#length, data: packed(bytes) }
  }
}

/** Bytes packed by deflate, as base64. */
export const packed = (bytes: Uint8Array | string): string => deflateSync(bytes, { level: 9 }).toString('base64')

/** Different values in the order in which they come, each with its number. */
export class Dictionary {
  readonly values: string[] = []
  readonly #codes = new Map<string, number>()

  code(value: string): number {
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    const code = this.values.push(value) - 1
    this.#codes.set(value, code)
    return code
  }
}
