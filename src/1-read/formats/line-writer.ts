// Lines from a format with markup: text comes in pieces, a block or a line break ends a line.

import type { Span } from '../../spans.ts'
import type { Line } from '../layout/line.ts'
import { readLabel } from '../openers.ts'
import { bareMark, isNoteMark } from './note-mark.ts'

/** Collects the lines of a document; each block is a paragraph. */
export class LineWriter {
  #lines: Line[] = []
  #text = ''
  #emphasis: Span[] = []
  #italics = 0
  #note: string | null = null
  #label: string | null = null
  #afterBlank = true

  /** Text with blanks as they stand in the source: any white space is one blank. */
  text(text: string): void {
    const start = this.#text.length
    this.#text += text.replace(/[ \t\n\r\f]+/g, ' ')
    if (this.#italics > 0) this.#emphasis.push({ start, end: this.#text.length })
  }

  /** Italics begin (1) or end (-1); they may stand inside each other. */
  italics(change: 1 | -1): void {
    this.#italics += change
  }

  /** Raised text: at the start of a block it is the mark of the footnote that follows, behind words a mark that points to one. */
  raised(text: string): void {
    if (!isNoteMark(text)) this.#text += text.trim() === '' ? text : text.replace(/\s+/g, ' ')
    else if (this.#text.trim() === '') this.#note ??= bareMark(text)
  }

  /** A footnote begins whose mark the format knows. */
  note(mark: string): void {
    this.block()
    this.#note = mark
  }

  /** What a list prints before the block that comes next. */
  label(label: string): void {
    this.#label = label
  }

  /** A line ends, the paragraph does not have to. */
  lineBreak(): void {
    this.#flush()
  }

  /** A block begins or ends. */
  block(): void {
    this.#flush()
    this.#afterBlank = true
  }

  /** All lines, the last one ended. */
  lines(): Line[] {
    this.#flush()
    return this.#lines
  }

  /** All lines so far, which are then no longer kept. */
  take(): Line[] {
    const lines = this.lines()
    this.#lines = []
    return lines
  }

  #flush(): void {
    const own = this.#text.trim()
    const before = this.#text.indexOf(own)
    const emphasis = this.#emphasis
    this.#text = ''
    this.#emphasis = []
    if (own === '') return
    // A label in a cell of its own belongs to the text in the next.
    if (this.#note === null && readLabel(`${own} x`)?.length === own.length + 1) {
      this.#label = own
      return
    }
    // A page that prints its numbers itself has them in the text.
    const label = this.#label !== null && readLabel(own) === null ? `${this.#label} ` : ''
    this.#lines.push({
      ...{ text: label + own, indent: 0, afterBlank: this.#afterBlank, afterPage: false, note: this.#note },
      ...(emphasis.length > 0 ? { emphasis: within(emphasis, before, own.length, label.length) } : {}),
    })
    this.#label = null
    this.#note = null
    this.#afterBlank = false
  }
}

/** Spans of a text as spans of `length` letters of it from `from` on, behind a label. */
const within = (spans: readonly Span[], from: number, length: number, label: number): Span[] =>
  spans.map(({ start, end }) => ({
    start: label + Math.max(0, start - from),
    end: label + Math.min(length, end - from),
  }))
