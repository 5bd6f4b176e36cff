// Lines become paragraphs: hard line ends are undone, and a footnote that a page break put into the middle of a paragraph
// goes behind it.

import type { Span } from '../../spans.ts'
import { shifted } from '../emphasis.ts'
import { isOrganLine, ORGAN_AND_MORE } from '../openers.ts'
import { type Joint, joint } from './joins.ts'
import type { Line } from './line.ts'
import { measure } from './measure.ts'
import { noteFinder } from './notes.ts'

/** A paragraph or a footnote on one line. */
export interface Printed {
  readonly text: string
  /** The mark of a footnote, whose text this is; null for everything else. */
  readonly note: string | null
  /** Its words in italics. */
  readonly emphasis: readonly Span[]
}

/** Puts paragraphs together; footnotes follow the paragraph in or under which they were printed. */
export const toParagraphs = (lines: readonly Line[]): Printed[] => {
  const layout = measure(lines)
  const finder = noteFinder(lines)
  const done: Printed[] = []
  let notes: OpenNote[] = []
  let body = null as (Parts & { last: Line }) | null
  let inBody = false
  let blank = false
  let page = false
  let inNote = false

  const closeBody = () => {
    if (body) {
      const text = body.parts.join('')
      if (isOrganLine(text) || ORGAN_AND_MORE.test(text.slice(0, 200))) inBody = true
      done.push({ text, note: null, emphasis: body.emphasis })
    }
    for (const note of notes) done.push({ text: note.parts.join(''), note: note.mark, emphasis: note.emphasis })
    body = null
    notes = []
  }

  lines.forEach((printed, i) => {
    const note = finder.find(printed)
    const line = printed.note !== null && !note ? withNumber(printed, `${printed.note}. `) : printed
    blank ||= line.afterBlank
    page ||= line.afterPage || line.afterColumn === true
    const open = notes.at(-1)
    if (note) {
      notes.push({ mark: note.mark, last: line, ...partsOf(line, note.length) })
      inNote = true
      return
    }
    if (inNote && open && !line.afterBlank && !line.afterPage && goesOnWithNote(open, line)) {
      add(open, line, brokenAt(open.last.text, line.text) ? '' : ' ')
      open.last = line
      return
    }
    inNote = false
    let decision: Joint = 'break'
    if (body) {
      decision = joint({
        before: body.parts.length === 1 ? body.last.text : `… ${body.last.text}`,
        last: body.last,
        next: line,
        blank,
        interrupted: page || notes.length > 0,
        wrapped: layout.wrapped,
        width: layout.width,
        margin: layout.margins[i] ?? 0,
        inBody,
      })
    }
    if (decision === 'break' || !body) {
      closeBody()
      body = { ...partsOf(line), last: line }
    } else {
      add(body, line, decision === 'tight' ? '' : ' ')
      body.last = line
    }
    blank = false
    page = false
  })
  closeBody()
  return done
}

const brokenAt = (before: string, next: string): boolean => /[A-Za-z]-$/.test(before) && /^[a-z]/.test(next)

/** The lines of a paragraph so far. */
interface Parts {
  readonly parts: string[]
  readonly emphasis: Span[]
  length: number
}

interface OpenNote extends Parts {
  readonly mark: string
  last: Line
}

/** A paragraph that a line opens, from an offset of it on. */
const partsOf = ({ text, emphasis = [] }: Line, from = 0): Parts => ({
  parts: [text.slice(from)],
  emphasis: shifted(emphasis, -from).filter(({ start }) => start >= 0),
  length: text.length - from,
})

const add = (open: Parts, { text, emphasis = [] }: Line, before: string): void => {
  open.parts.push(before + text)
  for (const span of shifted(emphasis, open.length + before.length)) open.emphasis.push(span)
  open.length += before.length + text.length
}

const withNumber = (line: Line, number: string): Line => ({
  ...line,
  text: number + line.text,
  ...(line.emphasis ? { emphasis: shifted(line.emphasis, number.length) } : {}),
})

const goesOnWithNote = (note: OpenNote, line: Line): boolean =>
  line.indent >= note.last.indent - 2 &&
  !(
    /[.)]$/.test(note.last.text) &&
    /^(?:[A-Z][a-z]+ing\b|\(?[a-z\d]{1,3}[.)]\s)/.test(line.text) &&
    note.last.indent !== line.indent
  ) &&
  !isOrganLine(line.text)
