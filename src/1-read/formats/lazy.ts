// Formats whose reader is a library: it is loaded when the first file of the format comes.

import type { Notice } from '../../notice.ts'
import type { Line } from '../layout/line.ts'

/** What was read of the bytes of a document. */
export interface ByteReading {
  readonly lines: readonly Line[]
  /** What its bytes were decoded from; null for a format that has its own. */
  readonly encoding: string | null
  readonly notices: readonly Notice[]
}

/** A format that is read from bytes. */
export interface ByteFormat {
  readonly name: string
  /** File extensions in lower case with their dot. */
  readonly extensions: readonly string[]
  /** Whether bytes are of this format, whatever the file is called. */
  readonly recognises: (bytes: Uint8Array, path: string) => boolean
  /** Throws ReadError where the document can't be read. */
  readonly read: (bytes: Uint8Array, path: string) => Promise<ByteReading>
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const opensWith = (bytes: Uint8Array, text: string, within = 0): boolean =>
  latin1(bytes.subarray(0, within + text.length)).includes(text)

/** The names of the parts stand in the directory at an archive's end. */
const holds = (bytes: Uint8Array, name: string): boolean => latin1(bytes).includes(name)

const PERCENT = 0x25
const LESS = 0x3c

/** Whether a byte is among the first: without it no pattern need be tried on them. */
const isAmong = (byte: number, bytes: Uint8Array, within: number): boolean => bytes.subarray(0, within).includes(byte)

/** A page says what it is at its start; Markdown with some HTML in it does not. */
const isHtml = (bytes: Uint8Array): boolean =>
  isAmong(LESS, bytes, HEAD) &&
  /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html)\b/i.test(head(bytes))

const HEAD = 2000

/** The first bytes; one in UTF-16 has a byte order mark. */
const head = (bytes: Uint8Array): string =>
  new TextDecoder(isUtf16(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1').decode(
    bytes.subarray(0, HEAD),
  )

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

const linesAlone = (lines: readonly Line[]): ByteReading => ({ lines, encoding: null, notices: [] })

export const BYTE_FORMATS: readonly ByteFormat[] = [
  {
    name: 'pdf',
    extensions: ['.pdf'],
    // The header may stand behind other bytes in the first 1,024 (ISO 32000-1, Annex H).
    recognises: (bytes) => isAmong(PERCENT, bytes, 1025) && opensWith(bytes, '%PDF-', 1024),
    read: async (bytes, path) => linesAlone(await (await import('./pdf/index.ts')).linesOfPdf(bytes, path)),
  },
  {
    name: 'docx',
    extensions: ['.docx', '.docm'],
    recognises: (bytes) => opensWith(bytes, 'PK\x03\x04') && holds(bytes, 'word/document.xml'),
    read: async (bytes, path) => linesAlone((await import('./docx/index.ts')).linesOfDocx(bytes, path)),
  },
  {
    name: 'akn',
    extensions: ['.xml', '.akn'],
    recognises: (bytes) => isAmong(LESS, bytes, HEAD) && /<(?:[\w-]{1,20}:)?akomaNtoso[\s>]/.test(head(bytes)),
    read: async (bytes, path) => (await import('./akn.ts')).readAkn(bytes, path),
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    recognises: (bytes, path) => /\.x?html?$/i.test(path) || isHtml(bytes),
    read: async (bytes, path) => (await import('./html/index.ts')).readHtml(bytes, path),
  },
]

/** The format of bytes that a library reads; null where they are text. */
export const byteFormatOf = (bytes: Uint8Array, path: string): ByteFormat | null =>
  BYTE_FORMATS.find((format) => format.recognises(bytes, path)) ?? null
