// The lines of a source with their places; each is one printed paragraph, label and all.

import { isBlank, type Span } from '../spans.ts'
import { organOf } from './organ-name.ts'

/** One line, without blanks at its ends. Offsets are UTF-16 code units into the source's text. */
export interface TextLine extends Span {
  readonly text: string
  /** Its first and last code unit: most rules are declined by them alone. */
  readonly first: number
  readonly last: number
  readonly organ: ReturnType<typeof organOf>
  /** Whether a tab stands so near its start as behind a footnote's mark. */
  readonly isNote: boolean
}

/** The non-blank lines of a text, in order. */
export const linesOf = (text: string): TextLine[] => {
  const lines: TextLine[] = []
  let at = 0
  while (at <= text.length) {
    const next = text.indexOf('\n', at)
    const line = lineWithin(text, at, next < 0 ? text.length : next)
    if (line !== null) lines.push(line)
    if (next < 0) break
    at = next + 1
  }
  return lines
}

/** The line that stands from `from` to `to`; null where all is blank. */
export const lineWithin = (source: string, from: number, to: number): TextLine | null => {
  let [start, end] = [from, to]
  while (start < end && isBlank(source.charCodeAt(start))) start += 1
  while (end > start && isBlank(source.charCodeAt(end - 1))) end -= 1
  if (start === end) return null
  const text = source.slice(start, end)
  const first = source.charCodeAt(start)
  const last = source.charCodeAt(end - 1)
  return {
    text,
    start,
    end,
    first,
    last,
    organ: organOf(text),
    isNote: hasTabBefore(source, start, end),
  }
}

const FARTHEST_TAB = 9

const hasTabBefore = (source: string, start: number, end: number): boolean => {
  const stop = Math.min(end, start + FARTHEST_TAB)
  for (let at = start; at < stop; at += 1) if (source.charCodeAt(at) === 9) return true
  return false
}
