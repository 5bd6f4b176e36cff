// One page of a PDF: pieces of text at places on the paper become lines, in reading order.

import type { Span } from '../../../spans.ts'
import { carried } from '../../emphasis.ts'
import { bareMark, isNoteMark } from '../note-mark.ts'

/** A piece of text as the reader of PDF gives it; lengths are points, y grows upwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the letters. */
  readonly size: number
  readonly isItalic?: boolean
}

/** A line of print. */
export interface PrintedLine {
  readonly text: string
  /** Its words in italics. */
  readonly emphasis: readonly Span[]
  readonly x: number
  readonly y: number
  /** Its base line without what a raised mark as large as the text pushed it down by. */
  readonly top: number
  readonly size: number
  /** The raised mark that the line opens with: it is a footnote. */
  readonly note: string | null
}

/** A mark of a note is this much smaller than the text that it stands in; or as large, and raised by more than a third. */
const SMALL = 0.78
/** How far a mark is raised above the line that it belongs to, in sizes of that line. */
const RAISED = { least: 0.08, high: 0.34, most: 0.8 } as const
/** Pieces whose base lines are nearer than this, in sizes, stand on one line. */
const SAME_LINE = 0.3
/** Gaps in sizes: a word ends (where the text itself has blanks, letters only stand wide), a column ends; a blank that is only kerning. */
const GAP = { word: 0.13, wide: 0.3, column: 2, kerning: 0.17 } as const

const PUNCTUATION = /^[.,;:]$/

/**
 * The lines of a page from top to bottom. Raised marks inside a line go, as they do from Markdown; one that a line opens with makes it a
 * footnote.
 */
export const linesOfPage = (pieces: readonly Piece[]): PrintedLine[] => {
  const inked = pieces.filter(({ text }) => text.trim() !== '')
  const raised = new Map(
    inked.flatMap((piece) => {
      const base = isNoteMark(piece.text) || PUNCTUATION.test(piece.text.trim()) ? baseOf(piece, inked) : null
      return base === null ? [] : [[piece, base] as const]
    }),
  )
  const rows = rowsOf(inked.filter((piece) => !raised.has(piece)))
  for (const [piece, base] of raised) {
    const at = rows.findIndex((row) => row.pieces.includes(base))
    const row = rows[at]
    if (row === undefined) continue
    if (PUNCTUATION.test(piece.text.trim())) row.pieces.push(piece)
    else {
      const note = piece.x < row.left ? bareMark(piece.text) : row.note
      const top = piece.size <= SMALL * base.size ? row.top : Math.max(row.top, piece.y)
      rows[at] = { ...row, note, top }
    }
  }
  const blanks = pieces.filter(({ text }) => text !== '' && text.trim() === '')
  const word = inked.some(({ text }) => / \S/.test(text)) ? GAP.wide : GAP.word
  return rows
    .sort((a, b) => b.y - a.y)
    .map(({ pieces: own, y, top, size, note }) => {
      const sorted = [...own].sort((a, b) => a.x - b.x)
      return { ...textOf(sorted, blanks, word), x: (sorted[0] as Piece).x, y, top, size, note }
    })
}

/** The piece above whose base line another is raised and beside which it stands; null where it stands on a line of its own. */
const baseOf = (piece: Piece, inked: readonly Piece[]): Piece | null => {
  const base = inked.find((other) => {
    const rise = (piece.y - other.y) / other.size
    const isSmall = piece.size <= SMALL * other.size
    return (
      other.text.trim().length > 1 &&
      rise >= (isSmall ? RAISED.least : RAISED.high) &&
      rise <= RAISED.most &&
      isBeside(piece, other)
    )
  })
  if (base === undefined || piece.size <= SMALL * base.size) return base ?? null
  const isOnALine = inked.some(
    (other) => other !== piece && other.text.trim().length > 3 && Math.abs(other.y - piece.y) < SAME_LINE * piece.size,
  )
  return isOnALine ? null : base
}

const isBeside = (mark: Piece, other: Piece): boolean => {
  const behind = mark.x - (other.x + other.width)
  const before = other.x - (mark.x + mark.width)
  return behind < 0 && before < 0 ? true : Math.max(behind, before) < 0.9 * other.size
}

interface PieceRow {
  readonly pieces: Piece[]
  readonly left: number
  readonly y: number
  readonly top: number
  readonly size: number
  readonly note: string | null
}

const rowsOf = (pieces: readonly Piece[]): PieceRow[] => {
  const rows: PieceRow[] = []
  for (const piece of pieces) addToRow(rows, piece)
  return rows
}

/** Puts a piece on the line that it stands on, or opens one. */
const addToRow = (rows: PieceRow[], piece: Piece): void => {
  // The last lines first: pieces come in nearly the order of the text.
  for (let r = rows.length - 1; r >= 0; r -= 1) {
    const row = rows[r] as PieceRow
    if (Math.abs(row.y - piece.y) > SAME_LINE * Math.max(row.size, piece.size)) continue
    row.pieces.push(piece)
    rows[r] = { ...row, left: Math.min(row.left, piece.x), size: Math.max(row.size, piece.size) }
    return
  }
  rows.push({ pieces: [piece], left: piece.x, y: piece.y, top: piece.y, size: piece.size, note: null })
}

/** The words of a line: a blank where there is a gap, as many as half letters where a column ends. `blanks` are those of the PDF itself. */
const textOf = (
  pieces: readonly Piece[],
  blanks: readonly Piece[],
  word: number,
): Pick<PrintedLine, 'text' | 'emphasis'> => {
  let text = ''
  const emphasis: Span[] = []
  let end = Number.NaN
  for (const piece of pieces) {
    const gap = (piece.x - end) / piece.size
    const isApart = gap > word || hasBlank(blanks, end, piece)
    if (text !== '' && gap > GAP.column) text = text.trimEnd() + ' '.repeat(Math.round(2 * gap))
    else if (text !== '' && isApart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' '
    if (piece.isItalic) emphasis.push({ start: text.length, end: text.length + piece.text.length })
    text += piece.text
    end = Math.max(Number.isNaN(end) ? Number.NEGATIVE_INFINITY : end, piece.x + piece.width)
  }
  const own = text.trim()
  return { text: own, emphasis: carried(emphasis, text, own) }
}

const hasBlank = (blanks: readonly Piece[], from: number, { x, y, size }: Piece): boolean =>
  blanks.some(
    (other) =>
      Math.abs(other.y - y) < SAME_LINE * size &&
      other.width >= GAP.kerning * size &&
      other.x >= from - 0.1 * size &&
      other.x + other.width <= x + 0.1 * size,
  )
