// Lines become paragraphs: hard line ends are undone, and a footnote that a page break put into the middle of a paragraph
// goes behind it.

import { isLower } from '../../letters.ts'
import type { Span } from '../../spans.ts'
import { shifted } from '../emphasis.ts'
import { isOrganAndMore, isOrganLine } from '../openers.ts'
import { endsInHyphen } from './edges.ts'
import { joint } from './joins.ts'
import type { Line } from './line.ts'
import { type Measure, measure } from './measure.ts'
import { NoteFinder } from './notes.ts'
import type { Joint } from './seam.ts'

/** A paragraph or a footnote on one line. */
export interface Printed {
  readonly text: string
  /** The mark of a footnote, whose text this is; null for everything else. */
  readonly note: string | null
  /** Its words in italics. */
  readonly emphasis: readonly Span[]
}

/** Puts paragraphs together; footnotes follow the paragraph in or under which they were printed. */
export const toParagraphs = (lines: readonly Line[]): readonly Printed[] => {
  const finder = new NoteFinder(lines)
  const page = new Page(measure(lines))
  for (let i = 0; i < lines.length; i += 1) {
    const printed = lines[i] as Line
    const note = finder.find(i)
    if (note !== null) page.addNote(printed, note.mark, note.length)
    else page.add(printed.note === null ? printed : withNumber(printed, `${printed.note}. `), i)
  }
  return page.close()
}

/** A paragraph to which lines may still be added. */
class OpenParagraph implements Printed {
  text: string
  readonly emphasis: Span[] = []
  /** Whether the last line is all of it. */
  alone = true

  /** Opens with a line, from an offset of its text on. */
  constructor(
    public last: Line,
    readonly note: string | null,
    from: number,
  ) {
    this.text = from === 0 ? last.text : last.text.slice(from)
    if (last.emphasis !== undefined) pushShifted(this.emphasis, last.emphasis, -from)
  }

  add(line: Line, between: string): void {
    if (line.emphasis !== undefined) pushShifted(this.emphasis, line.emphasis, this.text.length + between.length)
    this.text += between + line.text
    this.last = line
    this.alone = false
  }
}

/** Adds spans moved by a number of letters; those that open before the first go. */
const pushShifted = (all: Span[], spans: readonly Span[], by: number): void => {
  for (const span of shifted(spans, by)) if (span.start >= 0) all.push(span)
}

/** What has been put together so far. */
class Page {
  readonly #layout: Measure
  readonly #done: Printed[] = []
  #body: OpenParagraph | null = null
  /** Footnotes that stand under the open paragraph. */
  #notes: OpenParagraph[] = []
  #inBody = false
  #inNote = false
  /** Whether a blank line, a page's end stands behind the open paragraph. */
  #blank = false
  #page = false

  constructor(layout: Measure) {
    this.#layout = layout
  }

  /** Opens a footnote with a line. */
  addNote(line: Line, mark: string, length: number): void {
    this.#pass(line)
    this.#notes.push(new OpenParagraph(line, mark, length))
    this.#inNote = true
  }

  /** Adds the line at `index` to the open footnote or paragraph, or opens a paragraph with it. */
  add(line: Line, index: number): void {
    this.#pass(line)
    const note = this.#inNote ? this.#notes.at(-1) : undefined
    if (note !== undefined && !line.afterBlank && !line.afterPage && goesOnWithNote(note, line)) {
      note.add(line, isBroken(note.last.text, line.text) ? '' : ' ')
      return
    }
    this.#inNote = false
    const body = this.#body
    const decision = body === null ? 'break' : this.#joint(body, line, index)
    if (body === null || decision === 'break') {
      this.close()
      this.#body = new OpenParagraph(line, null, 0)
    } else body.add(line, decision === 'tight' ? '' : ' ')
    this.#blank = false
    this.#page = false
  }

  /** Ends the open paragraph and the footnotes under it; gives all that is done. */
  close(): readonly Printed[] {
    const body = this.#body
    if (body !== null) {
      this.#inBody ||= isOrganLine(body.text) || isOrganAndMore(body.text)
      this.#done.push(body)
    }
    for (const note of this.#notes) this.#done.push(note)
    if (this.#notes.length > 0) this.#notes = []
    this.#body = null
    return this.#done
  }

  #pass(line: Line): void {
    this.#blank ||= line.afterBlank
    this.#page ||= line.afterPage || line.afterColumn === true
  }

  #joint(body: OpenParagraph, next: Line, index: number): Joint {
    return joint({
      last: body.last,
      alone: body.alone,
      next,
      blank: this.#blank,
      interrupted: this.#page || this.#notes.length > 0,
      wrapped: this.#layout.wrapped,
      width: this.#layout.width,
      margin: this.#layout.margins[index] ?? 0,
      inBody: this.#inBody,
    })
  }
}

const isBroken = (before: string, next: string): boolean => endsInHyphen(before) && isLower(next.charCodeAt(0))

const withNumber = (line: Line, number: string): Line => ({
  ...line,
  text: number + line.text,
  ...(line.emphasis ? { emphasis: shifted(line.emphasis, number.length) } : {}),
})

const goesOnWithNote = (note: OpenParagraph, line: Line): boolean =>
  line.indent >= note.last.indent - 2 &&
  !(
    /[.)]$/.test(note.last.text.slice(-1)) &&
    /^(?:[A-Z][a-z]+ing\b|\(?[a-z\d]{1,3}[.)]\s)/.test(line.text) &&
    note.last.indent !== line.indent
  ) &&
  !isOrganLine(line.text)
