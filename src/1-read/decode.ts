// Bytes become a string: UTF-8, UTF-16 with a byte order mark, else Windows-1252.

import { type Notice, notice } from '../notice.ts'

/** A decoded text with the name of its encoding. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/**
 * Decodes bytes. UTF-8 (a byte order mark is dropped) and UTF-16 with a byte order mark are read as such; bytes that are
 * neither are read as Windows-1252, which never fails, with a notice.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notices: [] }
  } catch {
    const message = 'Unexpected bytes that are not UTF-8, expected UTF-8; read as Windows-1252'
    return {
      text: windows1252(bytes),
      encoding: 'windows-1252',
      notices: [notice('read:encoding', 'warning', message)],
    }
  }
}

/** What Windows-1252 puts in the places 0x80 to 0x9f; Node's own decoder reads these as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] as string)

const plain = (encoding: string, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  notices: [],
})
