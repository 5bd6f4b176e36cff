// What src/ asks of node:zlib, in a browser.

import { Gunzip } from 'fflate'

/** Unpacks, and gives up with Node's own code beyond `maxOutputLength`. */
export const gunzipSync = (bytes: Uint8Array, { maxOutputLength }: { maxOutputLength: number }): Uint8Array => {
  const pieces: Uint8Array[] = []
  let length = 0
  const unpacking = new Gunzip((piece) => {
    length += piece.length
    if (length > maxOutputLength) throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' })
    pieces.push(piece)
  })
  for (let at = 0; at < bytes.length; at += PIECE)
    unpacking.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const PIECE = 65536
