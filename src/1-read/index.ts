// Reading: bytes become a Source, whose text has one paragraph on each line and nothing that is not text. The only stage
// that cleans. Footnotes read `40<TAB>United Nations, …`: a tab stands behind a footnote's mark and nowhere else.

import { readFile as readBytesOf, stat } from 'node:fs/promises'
import type { Notice } from '../notice.ts'
import { notice } from '../notice.ts'
import { sha256Of } from '../sha256.ts'
import type { Source } from '../types.ts'
import { cleanLines } from './clean.ts'
import { holdsDebris, withoutDebris } from './debris.ts'
import { decode } from './decode.ts'
import { type Format, formatOf } from './formats/index.ts'
import { byteFormatOf } from './formats/lazy.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { type Line, withText } from './layout/line.ts'
import { ReadError } from './read-error.ts'
import { binaryFormat, isZstd } from './sniff.ts'

export { ReadError } from './read-error.ts'

/** What an input may measure at most. */
export interface ReadLimits {
  readonly maxBytes?: number
  /** Longest line in UTF-16 code units. */
  readonly maxLine?: number
}

const MAX_BYTES = 64 * 1024 * 1024
const MAX_LINE = 16 * 1024 * 1024

/**
 * Reads one file from disk.
 * @param file where it lies
 * @param path how it is named in the result (relative, forward slashes); `file` where not given
 * @throws ReadError where it cannot be opened or is not text
 */
export const readFile = async (file: string, path: string = file, limits: ReadLimits = {}): Promise<Source> => {
  const bytes = await open(file, limits.maxBytes ?? MAX_BYTES)
  return readDocument(bytes, path.replaceAll('\\', '/'), limits)
}

const open = async (file: string, most: number): Promise<Uint8Array> => {
  try {
    const { size } = await stat(file)
    if (size > most) throw new ReadError(file, tooLarge(size, most))
    return await readBytesOf(file)
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    const code = (cause as NodeJS.ErrnoException).code
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'found a folder'
          : code === 'EACCES' || code === 'EPERM'
            ? 'no permission to read it'
            : String((cause as Error).message)
    throw new ReadError(file, `expected a file that can be read, ${why}`, { cause })
  }
}

/**
 * Reads the bytes of one document of any format.
 * @param path its name in the result; the extension helps to tell the format
 * @throws ReadError where the bytes are of no format that is read, broken, or without text
 */
export const readDocument = async (bytes: Uint8Array, path: string, limits: ReadLimits = {}): Promise<Source> => {
  const most = limits.maxBytes ?? MAX_BYTES
  if (bytes.length > most) throw new ReadError(path, tooLarge(bytes.length, most))
  if (isGzip(bytes) || isZstd(bytes)) {
    const inner = isGzip(bytes) ? gunzip(bytes, path, most) : (await import('./unzstd.ts')).unzstd(bytes, path, most)
    if (isGzip(inner) || isZstd(inner)) throw new ReadError(path, 'expected a document, found one that is packed twice')
    const source = await readDocument(inner, path.replace(/\.(?:gz|zst)$/i, ''), limits)
    return { ...source, path, sha256: sha256Of(bytes) }
  }
  const format = byteFormatOf(bytes, path)
  if (format === null) {
    if (/\.(?:xml|akn)$/i.test(path)) throw new ReadError(path, 'expected Akoma Ntoso (akomaNtoso …), found other XML')
    return readBytes(bytes, path, limits)
  }
  const { lines, encoding, notices } = await format.read(bytes, path)
  const { text, emphasis } = cleanLines(lines.map(lineWithoutDebris))
  if (text === '') throw new ReadError(path, 'expected text, found only page numbers and rules')
  return {
    ...{ path, sha256: sha256Of(bytes), format: format.name, encoding, text, ...emphasis },
    notices: [...notices, ...lostIn(text)],
  }
}

/**
 * Reads the bytes of one document that is text.
 * @param path its name in the result; the extension helps to tell the format
 * @throws ReadError where the bytes are empty, too many, or not text
 */
export const readBytes = (bytes: Uint8Array, path: string, limits: ReadLimits = {}): Source => {
  const most = limits.maxBytes ?? MAX_BYTES
  if (bytes.length > most) throw new ReadError(path, tooLarge(bytes.length, most))
  const binary = binaryFormat(bytes)
  if (binary) throw new ReadError(path, `expected text, found a ${binary}`)
  const decoded = decode(bytes)
  const hasDebris = holdsDebris(decoded.text)
  if (hasDebris && decoded.text.slice(0, 100_000).includes('\0'))
    throw new ReadError(path, 'expected text, found binary data (NUL bytes)')
  const clean = hasDebris ? withoutDebris(decoded.text) : decoded.text
  if (clean.trim() === '') throw new ReadError(path, 'expected text, found an empty file')
  checkLines(clean, path, limits.maxLine ?? MAX_LINE)
  const format = formatOf(path, clean)
  const { text, notices, ...emphasis } = cleaned(clean, format)
  if (text === '') throw new ReadError(path, 'expected text, found only page numbers and rules')
  return {
    ...{ path, sha256: sha256Of(bytes), format: format.name, encoding: decoded.encoding, text, ...emphasis },
    notices: [...decoded.notices, ...notices],
  }
}

/** What cleaning leaves of a text. */
type Clean = Pick<Source, 'text' | 'emphasis' | 'notices'>

/**
 * The cleaned text of a document: one paragraph a line.
 * @param text decoded, without debris
 */
export const cleanText = (text: string, path: string): Clean => cleaned(text, formatOf(path, text))

const cleaned = (text: string, format: Format): Clean => {
  const { text: own, emphasis } = cleanLines(format.lines(text))
  return { text: own, ...emphasis, notices: lostIn(text) }
}

const lineWithoutDebris = (line: Line): Line => withText(line, withoutDebris(line.text))

/** A notice where characters were lost before reading. */
const lostIn = (text: string): Notice[] =>
  text.includes('\ufffd')
    ? [
        notice(
          'read:lost-characters',
          'warning',
          'Unexpected replacement characters (U+FFFD), expected text; some characters were lost before reading',
        ),
      ]
    : []

const tooLarge = (size: number, most: number): string => `expected at most ${mebibytes(most)}, found ${mebibytes(size)}`

const mebibytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1)} MB`

const checkLines = (text: string, path: string, most: number): void => {
  if (text.length <= most) return
  let start = 0
  for (let line = 1; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    if (stop - start > most)
      throw new ReadError(
        path,
        `expected lines of at most ${mebibytes(most)}, found one line of ${mebibytes(stop - start)} (line ${line})`,
      )
    if (end < 0) return
    start = end + 1
  }
}
