// The lines of a source with their places; each is one printed paragraph, label and all.

import { type Span, trimSpan } from '../spans.ts'

/** One line, without blanks at its ends. Offsets are UTF-16 code units into the source's text. */
export interface TextLine extends Span {
  readonly text: string
}

/** The non-blank lines of a text, in order. */
export const linesOf = (text: string): TextLine[] => {
  const lines: TextLine[] = []
  let at = 0
  while (at <= text.length) {
    const next = text.indexOf('\n', at)
    const stop = next < 0 ? text.length : next
    const { start, end } = trimSpan(text, { start: at, end: stop })
    if (start < end) lines.push({ text: text.slice(start, end), start, end })
    if (next < 0) break
    at = next + 1
  }
  return lines
}
