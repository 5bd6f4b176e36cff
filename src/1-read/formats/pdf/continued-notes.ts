// A footnote that goes on at the foot of the next page: it is put back behind its first lines.

import type { Line } from '../../layout/line.ts'

/** A line of the document, and whether its letters are smaller than those of the text. */
export interface SizedLine {
  readonly line: Line
  readonly isSmall: boolean
}

/** What a page prints between its text and its notes. */
const RULE = /^[_–—-]{6,200}$/
/** A note whose last line ends so is complete. */
const COMPLETE = /[.!?][)\]”’"]{0,3}$/
/** Lines of a page's foot below its notes: its number, the number of the print job. */
const MOST_BELOW = 2

/** The lines of all pages in order; small ones below a rule that open no note go behind the note that the page before left open. */
export const withContinuedNotes = (pages: readonly (readonly SizedLine[])[]): Line[] => {
  const done: Line[] = []
  let open = -1
  for (const page of pages) {
    const rule = page.findIndex(({ line }) => RULE.test(line.text))
    const from = rule + 1
    let to = from
    while (rule >= 0 && to < page.length && page[to]?.isSmall && page[to]?.line.note === null) to += 1
    const isFoot = to > from && (page[to]?.line.note != null || page.length - to <= MOST_BELOW)
    const goesOn = isFoot && open >= 0 && !COMPLETE.test((done[open] as Line).text)
    const rest = goesOn ? page.slice(from, to).map(({ line }) => line) : []
    // They stand behind the note as if no page had ended.
    for (const [i, line] of rest.entries())
      done.splice(open + 1 + i, 0, { ...line, ...{ afterBlank: false, afterPage: false } })
    const start = done.length
    for (const [i, { line }] of page.entries()) if (!goesOn || i < from || i >= to) done.push(line)
    open = lastOfNote(done, page, start)
  }
  return done
}

/** Index of the last line of the last note that a page holds; -1 where it holds none. */
const lastOfNote = (done: readonly Line[], page: readonly SizedLine[], start: number): number => {
  const small = new Set(page.filter(({ isSmall }) => isSmall).map(({ line }) => line))
  let last = -1
  for (let i = start; i < done.length; i += 1) {
    const line = done[i] as Line
    if (line.note !== null) last = i
    else if (last === i - 1 && last >= 0 && small.has(line) && !line.afterBlank) last = i
  }
  return last
}
