// A printed line before paragraphs are put together.

import type { Span } from '../../spans.ts'
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

/** Splits a text without debris into its non-blank lines. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = []
  let afterBlank = true
  let afterPage = false
  for (const raw of text.split('\n')) {
    if (raw === '\f') {
      afterPage = true
      continue
    }
    const body = raw.trim()
    if (body === '') {
      afterBlank = true
      continue
    }
    const note = NUMBER_AND_TAB.exec(body)
    const text = note ? body.slice(note[0].length) : body
    lines.push({ text, indent: indentOf(raw), afterBlank, afterPage, note: note ? (note[1] as string) : null })
    afterBlank = false
    afterPage = false
  }
  return isDoubleSpaced(lines) ? lines.map((line) => ({ ...line, afterBlank: false })) : lines
}

/** Whether blank lines stand between the hard-wrapped lines of one paragraph, as some scanners write them. */
const isDoubleSpaced = (lines: readonly Line[]): boolean => {
  if (lines.length < 20) return false
  const share = (test: (line: Line) => boolean) => lines.filter(test).length / lines.length
  return (
    share((line) => line.afterBlank) > 0.8 &&
    share((line) => /^[a-z]/.test(line.text)) > 0.25 &&
    share((line) => !/[.,;:]\W{0,3}\d{0,3}$/.test(line.text.slice(-10))) > 0.55
  )
}

const indentOf = (raw: string): number => {
  let columns = 0
  for (const character of raw) {
    if (character === '\t') columns += 8 - (columns % 8)
    else if (/\s/.test(character)) columns += 1
    else break
  }
  return columns
}
