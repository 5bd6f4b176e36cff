// Lines from a format with markup: text comes in pieces, a block or a line break ends a line.

import type { Line } from '../layout/line.ts'
import { readLabel } from '../openers.ts'

/** A mark that points to a note or opens one: `1`, `[12]`, `a`, `*`; several stand with commas. */
const NOTE_MARK = /^\[?\(?(?:\d{1,3}|[a-z]|\*{1,3}|[†‡§])(?:\s*,\s*(?:\d{1,3}|[a-z]))*\)?\]?$/

/** Collects the lines of a document; each block is a paragraph. */
export class LineWriter {
  #lines: Line[] = []
  #text = ''
  #note: string | null = null
  #label: string | null = null
  #afterBlank = true

  /** Text with blanks as they stand in the source: any white space is one blank. */
  text(text: string): void {
    this.#text += text.replace(/[ \t\n\r\f]+/g, ' ')
  }

  /** Raised text: at the start of a block it is the mark of the footnote that follows, behind words a mark that points to one. */
  raised(text: string): void {
    const mark = text.trim()
    if (!NOTE_MARK.test(mark)) this.#text += mark === '' ? text : text.replace(/\s+/g, ' ')
    else if (this.#text.trim() === '') this.#note ??= mark.replace(/^[[(]+|[\])]+$/g, '')
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
    this.#text = ''
    if (own === '') return
    // A label in a cell of its own belongs to the text in the next.
    if (this.#note === null && readLabel(`${own} x`)?.length === own.length + 1) {
      this.#label = own
      return
    }
    // A page that prints its numbers itself has them in the text.
    const label = this.#label !== null && readLabel(own) === null ? `${this.#label} ` : ''
    this.#lines.push({ text: label + own, indent: 0, afterBlank: this.#afterBlank, afterPage: false, note: this.#note })
    this.#label = null
    this.#note = null
    this.#afterBlank = false
  }
}
