// PDF: the text of each page in reading order. The only file that imports the reader of PDF.

import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Line, partOf, withText } from '../../layout/line.ts'
import { ReadError } from '../../read-error.ts'
import { type Block, blocksOf } from './columns.ts'
import { withContinuedNotes } from './continued-notes.ts'
import { Fonts } from './fonts.ts'
import { linesOfPage, type Piece, type PrintedLine } from './page.ts'

/** No resolution is longer; a book takes minutes, and is none. */
const MOST_PAGES = 1000
/** Pieces of text on a page and in all; more is a drawing, or made to take long. */
const MOST_PIECES = 20_000
const MOST_IN_ALL = 1_000_000
/** A line stands behind a blank one where it is further below the one before than this, in usual distances. */
const BLANK_FROM = 1.28
/** Letters of notes are smaller than this, in sizes of the text. */
const SMALL_PRINT = 0.95

/**
 * The lines of a PDF; columns of white space are counted in half letters.
 * @throws ReadError where it is broken, wants a password, has no text, or more than 1,000 pages
 */
export const linesOfPdf = async (bytes: Uint8Array, path: string): Promise<Line[]> => {
  // A copy, since the reader takes the buffer away.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Pictures are not looked at.
    maxImageSize: 1,
  })
  try {
    const document = await task.promise
    const { numPages } = document
    if (numPages > MOST_PAGES)
      throw new ReadError(path, `expected a PDF of at most ${MOST_PAGES} pages, found ${numPages}`)
    const pieces: Piece[][] = []
    const fonts = new Fonts()
    let count = 0
    for (let n = 1; n <= numPages; n += 1) {
      const page = await document.getPage(n)
      const { items } = await page.getTextContent()
      if (items.length > MOST_PIECES)
        throw new ReadError(
          path,
          `expected at most ${MOST_PIECES} pieces of text on a page, found ${items.length} on page ${n}`,
        )
      count += items.length
      if (count > MOST_IN_ALL)
        throw new ReadError(path, `expected at most ${MOST_IN_ALL} pieces of text, found more by page ${n}`)
      const texts = items.flatMap((item) => ('str' in item ? [item] : []))
      await fonts.learn(page, texts)
      pieces.push(texts.flatMap((item) => pieceOf(item, fonts.isItalic(item))))
      page.cleanup()
    }
    const pages = blocksOf(pieces).map(linesOfBlocks)
    if (pages.every((lines) => lines.length === 0))
      throw new ReadError(
        path,
        `expected a PDF with text, found none on ${numPages === 1 ? 'its page' : `its ${numPages} pages`} (a scan needs OCR first)`,
      )
    return withoutBackLinks(asLines(pages))
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw new ReadError(path, messageOf(cause as Error), { cause })
  } finally {
    await task.destroy()
  }
}

/** The lines of a page; those of a second column are as far from its edge as others are from that of the first. */
const linesOfBlocks = (blocks: readonly Block[]): ColumnLine[] =>
  blocks.flatMap(({ pieces, shift }) =>
    linesOfPage(pieces).map((line, i) => ({ ...line, x: line.x - shift, afterColumn: shift > 0 && i === 0 })),
  )

/** A browser prints the notes of a page as a list whose items end in an arrow back to their marks. */
const BACK_LINK = /\s?\u21a9\ufe0e?$/

const withoutBackLinks = (lines: readonly Line[]): Line[] => {
  const cleaned = [...lines]
  for (const [i, line] of lines.entries()) {
    if (!BACK_LINK.test(line.text)) continue
    cleaned[i] = withText(line, line.text.replace(BACK_LINK, ''))
    for (let first = i; first >= 0 && i - first < 20; first -= 1) {
      const { text } = cleaned[first] as Line
      const mark = /^(\d{1,3})\.\s+/.exec(text)
      if (mark === null) continue
      cleaned[first] = { ...partOf(cleaned[first] as Line, mark[0].length), note: mark[1] as string }
      break
    }
  }
  return cleaned
}

const messageOf = ({ name, message }: Error): string =>
  name === 'PasswordException'
    ? 'expected a PDF that opens without a password'
    : `expected a PDF that can be read, found a broken one (${message.replace(/\.$/, '')})`

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** Text that runs upwards or downwards is a bar code or a mark on the margin. */
const pieceOf = ({ str, transform, width }: TextItem, isItalic: boolean): Piece[] => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  if (Math.abs(b) > Math.abs(a)) return []
  return [{ text: str, x, y, width, size: Math.hypot(c, d), isItalic }]
}

/** A line of print, and whether a column ends before it. */
interface ColumnLine extends PrintedLine {
  readonly afterColumn: boolean
}

const asLines = (pages: readonly (readonly ColumnLine[])[]): Line[] => {
  const all = pages.flat()
  const left = Math.min(...all.map(({ x }) => x))
  const size = median(all.map((line) => line.size))
  const usual = usualDistance(pages, size)
  const sized = pages.map((lines) =>
    lines.map((line, i) => {
      const above = lines[i - 1]
      const far = above !== undefined && above.y - line.top > BLANK_FROM * usual * Math.min(1, line.size / size)
      return {
        line: {
          text: line.text,
          indent: Math.round((line.x - left) / (size / 2)),
          afterBlank: above === undefined ? false : far,
          afterPage: i === 0 && lines !== pages[0],
          note: line.note,
          ...(line.emphasis.length > 0 ? { emphasis: line.emphasis } : {}),
          ...(line.afterColumn ? { afterColumn: true as const } : {}),
        },
        isSmall: line.size < SMALL_PRINT * size,
      }
    }),
  )
  return withContinuedNotes(sized)
}

/** The commonest distance between two lines of a paragraph, in points: between 0.9 and 1.75 sizes. */
const usualDistance = (pages: readonly (readonly PrintedLine[])[], size: number): number => {
  const counts = new Map<number, number>()
  for (const lines of pages)
    for (const [i, line] of lines.entries()) {
      const distance = Math.round(2 * ((lines[i - 1]?.y ?? line.top) - line.top)) / 2
      if (distance >= 0.9 * size && distance <= 1.75 * size) counts.set(distance, (counts.get(distance) ?? 0) + 1)
    }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return first?.[0] ?? 1.2 * size
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 10
