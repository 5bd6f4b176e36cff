// Lines become paragraphs: hard line ends are undone, and a footnote that a page break put into the middle of a paragraph
// goes behind it.

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
}

/** Puts paragraphs together; footnotes follow the paragraph in or under which they were printed. */
export const toParagraphs = (lines: readonly Line[]): Printed[] => {
  const layout = measure(lines)
  const finder = noteFinder(lines)
  const done: Printed[] = []
  let notes: OpenNote[] = []
  let body = null as { parts: string[]; last: Line } | null
  let inBody = false
  let blank = false
  let page = false
  let inNote = false

  const closeBody = () => {
    if (body) {
      const text = body.parts.join('')
      if (isOrganLine(text) || ORGAN_AND_MORE.test(text.slice(0, 200))) inBody = true
      done.push({ text, note: null })
    }
    for (const note of notes) done.push({ text: note.parts.join(''), note: note.mark })
    body = null
    notes = []
  }

  lines.forEach((printed, i) => {
    const note = finder.find(printed)
    const line = printed.note !== null && !note ? { ...printed, text: `${printed.note}. ${printed.text}` } : printed
    blank ||= line.afterBlank
    page ||= line.afterPage || line.afterColumn === true
    const open = notes.at(-1)
    if (note) {
      notes.push({ mark: note.mark, parts: [line.text.slice(note.length)], last: line })
      inNote = true
      return
    }
    if (inNote && open && !line.afterBlank && !line.afterPage && goesOnWithNote(open, line)) {
      open.parts.push(brokenAt(open.last.text, line.text) ? line.text : ` ${line.text}`)
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
      body = { parts: [line.text], last: line }
    } else {
      body.parts.push(decision === 'tight' ? line.text : ` ${line.text}`)
      body.last = line
    }
    blank = false
    page = false
  })
  closeBody()
  return done
}

const brokenAt = (before: string, next: string): boolean => /[A-Za-z]-$/.test(before) && /^[a-z]/.test(next)

interface OpenNote {
  readonly mark: string
  readonly parts: string[]
  last: Line
}

const goesOnWithNote = (note: OpenNote, line: Line): boolean =>
  line.indent >= note.last.indent - 2 &&
  !(
    /[.)]$/.test(note.last.text) &&
    /^(?:[A-Z][a-z]+ing\b|\(?[a-z\d]{1,3}[.)]\s)/.test(line.text) &&
    note.last.indent !== line.indent
  ) &&
  !isOrganLine(line.text)
