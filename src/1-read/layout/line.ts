// A printed line before paragraphs are put together.

import { codeOf, isDigit, isLower } from '../../letters.ts'
import { isBlank, type Span } from '../../spans.ts'
import { carried } from '../emphasis.ts'

/** One line of the input as the format's reader hands it over, without blanks at its ends. */
export interface Line {
  readonly text: string
  /** Columns of white space before the text. */
  readonly indent: number
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
  /** Whether a page ends before it. */
  readonly afterPage: boolean
  /** Set where a column of print ends before it. */
  readonly afterColumn?: true
  /** Its words in italics, where the format tells; offsets into `text`. */
  readonly emphasis?: readonly Span[]
  /** The mark of the note that the line opens, where the format says so (`<sup>40</sup> …`). */
  readonly note: string | null
}

/** The line with letters of its text taken out. */
export const withText = (line: Line, text: string): Line =>
  line.emphasis === undefined ? { ...line, text } : { ...line, text, emphasis: carried(line.emphasis, line.text, text) }

/** A part of the line. */
export const partOf = (line: Line, from: number, to = line.text.length): Line => {
  const text = line.text.slice(from, to)
  if (line.emphasis === undefined) return { ...line, text }
  const emphasis = line.emphasis
    .map(({ start, end }) => ({ start: Math.max(0, start - from), end: Math.min(text.length, end - from) }))
    .filter(({ start, end }) => start < end)
  return { ...line, text, emphasis }
}

/** A footnote's mark as word processors export it; a second tab would make it a row of a table. */
const NUMBER_AND_TAB = /^(\d{1,3})\t+(?=[A-Z“"‘][^\t]*$)/

const PAGE_BREAK = codeOf('\f')
const TAB = codeOf('\t')

/** Splits a text without debris into its non-blank lines. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = []
  let afterBlank = true
  let afterPage = false
  for (let start = 0, stop = 0; start < text.length; start = stop + 1) {
    stop = text.indexOf('\n', start)
    if (stop < 0) stop = text.length
    let from = start
    while (from < stop && isBlank(text.charCodeAt(from))) from += 1
    if (from === stop) {
      if (stop === start + 1 && text.charCodeAt(start) === PAGE_BREAK) afterPage = true
      else afterBlank = true
      continue
    }
    let to = stop
    while (isBlank(text.charCodeAt(to - 1))) to -= 1
    const body = text.slice(from, to)
    const note = hasNumberAndTab(body) ? NUMBER_AND_TAB.exec(body) : null
    lines.push({
      text: note === null ? body : body.slice(note[0].length),
      indent: columnsOf(text, start, from),
      afterBlank,
      afterPage,
      note: note === null ? null : (note[1] as string),
    })
    afterBlank = false
    afterPage = false
  }
  return isDoubleSpaced(lines) ? lines.map((line) => ({ ...line, afterBlank: false })) : lines
}

/** Whether a tab stands behind the first digits. */
const hasNumberAndTab = (line: string): boolean => {
  let at = 0
  while (at < 3 && isDigit(line.charCodeAt(at))) at += 1
  return at > 0 && line.charCodeAt(at) === TAB
}

/** Columns that white space takes. */
const columnsOf = (text: string, start: number, end: number): number => {
  let columns = 0
  for (let at = start; at < end; at += 1) columns += text.charCodeAt(at) === TAB ? 8 - (columns % 8) : 1
  return columns
}

/** Whether blank lines stand between the hard-wrapped lines of one paragraph, as some scanners write them. */
const isDoubleSpaced = (lines: readonly Line[]): boolean =>
  lines.length >= 20 &&
  isShare(0.8, lines, ({ afterBlank }) => afterBlank) &&
  isShare(0.25, lines, ({ text }) => isLower(text.charCodeAt(0))) &&
  isShare(0.55, lines, ({ text }) => !/[.,;:]\W{0,3}\d{0,3}$/.test(text.slice(-10)))

/** Whether more than a share of the lines pass a test. */
const isShare = (share: number, lines: readonly Line[], test: (line: Line) => boolean): boolean => {
  let count = 0
  for (const line of lines) if (test(line)) count += 1
  return count / lines.length > share
}
