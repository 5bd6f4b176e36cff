// What src/ asks of node:crypto, in a browser: the hash of the bytes that were read.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

class Hash {
  readonly #hash = sha256.create()

  update(data: Uint8Array | string): this {
    this.#hash.update(typeof data === 'string' ? utf8ToBytes(data) : data)
    return this
  }

  digest(_encoding: 'hex'): string {
    return bytesToHex(this.#hash.digest())
  }
}

export const createHash = (_name: 'sha256'): Hash => new Hash()
