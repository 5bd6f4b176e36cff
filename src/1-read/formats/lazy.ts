// Formats whose reader is a library: it is loaded when the first file of the format comes.

import type { Line } from '../layout/line.ts'

/** A format that is read from bytes. */
export interface ByteFormat {
  readonly name: string
  /** File extensions in lower case with their dot. */
  readonly extensions: readonly string[]
  /** Whether bytes are of this format, whatever the file is called. */
  readonly recognises: (bytes: Uint8Array, path: string) => boolean
  /** The lines of a document. Throws ReadError where it can't be read. */
  readonly lines: (bytes: Uint8Array, path: string) => Promise<Line[]>
}

const opensWith = (bytes: Uint8Array, text: string, within = 0): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within + text.length)).includes(text, 0, 'latin1')

export const BYTE_FORMATS: readonly ByteFormat[] = [
  {
    name: 'pdf',
    extensions: ['.pdf'],
    // The header may stand behind other bytes in the first 1,024 (ISO 32000-1, Annex H).
    recognises: (bytes) => opensWith(bytes, '%PDF-', 1024),
    lines: async (bytes, path) => (await import('./pdf/index.ts')).linesOfPdf(bytes, path),
  },
]

/** The format of bytes that a library reads; null where they are text. */
export const byteFormatOf = (bytes: Uint8Array, path: string): ByteFormat | null =>
  BYTE_FORMATS.find((format) => format.recognises(bytes, path)) ?? null
