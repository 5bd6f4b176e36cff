// Bytes become a string: UTF-8, UTF-16 with a byte order mark, else what the document itself says, else Windows-1252.

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
export const decode = (bytes: Uint8Array): Decoded =>
  unicode(bytes) ?? asWindows1252(bytes, 'Unexpected bytes that are not UTF-8, expected UTF-8; read as Windows-1252')

/** Decodes bytes of a format with markup: those that are neither UTF-8 nor UTF-16 are what the document says they are. */
export const decodeMarkup = (bytes: Uint8Array): Decoded => {
  const sure = unicode(bytes)
  if (sure !== null) return sure
  const label = declaredEncoding(bytes)
  if (label === null) return decode(bytes)
  const decoder = decoderOf(label)
  if (decoder === null)
    return asWindows1252(bytes, `Unexpected encoding \`${label}\`, expected one that is known; read as Windows-1252`)
  if (decoder.encoding === 'windows-1252') return { text: windows1252(bytes), encoding: 'windows-1252', notices: [] }
  const text = decoder.decode(bytes)
  // What says that it is UTF-8 may have been converted from something else without a look at what it says.
  if (decoder.encoding === 'utf-8' && lostShare(text) > 0.5) return decode(bytes)
  const notices = text.includes('\ufffd')
    ? [
        notice(
          'read:encoding',
          'warning',
          `Unexpected bytes that are not ${decoder.encoding}, expected what it says it is`,
        ),
      ]
    : []
  return { text, encoding: decoder.encoding, notices }
}

/** What decides by itself: a byte order mark, or bytes that are UTF-8 throughout; else null. */
const unicode = (bytes: Uint8Array): Decoded | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notices: [] }
  } catch {
    return null
  }
}

/** Where a document says what its bytes are, from its start. */
const DECLARED_WITHIN = 4096

const DECLARATIONS: readonly RegExp[] = [
  /^\s*<\?xml\b[^>]{0,200}?\sencoding\s*=\s*["']([\w:.-]{1,40})/,
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i,
]

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  for (const pattern of DECLARATIONS) {
    const label = pattern.exec(head)?.[1]
    if (label !== undefined) return label.toLowerCase()
  }
  return null
}

/** Null for a name that is not known. Bytes that could be read so far as to say that they are UTF-16 are not. */
const decoderOf = (label: string): { readonly encoding: string; decode(bytes: Uint8Array): string } | null => {
  try {
    return new TextDecoder(label.startsWith('utf-16') ? 'utf-8' : label)
  } catch {
    return null
  }
}

/** How many of the letters outside ASCII are lost. */
const lostShare = (text: string): number => {
  const letters = text.match(/[^\0-\x7f]/g) ?? []
  return letters.filter((letter) => letter === '\ufffd').length / Math.max(1, letters.length)
}

const asWindows1252 = (bytes: Uint8Array, message: string): Decoded => ({
  text: windows1252(bytes),
  encoding: 'windows-1252',
  notices: [notice('read:encoding', 'warning', message)],
})

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
