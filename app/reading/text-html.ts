// The text of a resolution with its marks as HTML. Built as a string: a long text has thousands of marks, which are never compared.

import type { ParagraphRecord, ResolutionRecord } from '../../src/6-emit/record.ts'
import { escapeHtml } from '../../src/report/html.ts'
import { type LayerName, type Mark, sayingOf } from './marks.ts'
import { type Segment, segmentsOf } from './segments.ts'

/**
 * The paragraphs of a resolution. Each mark is a button where it begins; a clause is a span that a link can lead to; what is
 * in a paragraph's words is the very text. Every text is escaped.
 */
export const textHtml = (record: ResolutionRecord, marks: readonly Mark[], layers: ReadonlySet<LayerName>): string => {
  const shown = grouped(marks, layers)
  return record.paragraphs
    .map((paragraph) => paragraphHtml(record.text, paragraph, shown.get(paragraph.id) ?? []))
    .join('')
}

const grouped = (marks: readonly Mark[], layers: ReadonlySet<LayerName>): Map<string, Mark[]> => {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) {
    if (!layers.has(mark.layer)) continue
    const group = groups.get(mark.paragraph.id)
    if (group) group.push(mark)
    else groups.set(mark.paragraph.id, [mark])
  }
  return groups
}

const paragraphHtml = (text: string, paragraph: ParagraphRecord, marks: readonly Mark[]): string => {
  const { id, kind, label, depth, start, end } = paragraph
  const clauses = paragraph.clauses
  let words = ''
  let at = 0
  // A mark may cross the border of a clause: segments are cut there as well.
  const borders = [{ start, end }, ...clauses].map(({ start, end }) => ({ start, end, border: true as const }))
  const everything = [...borders, ...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const segment of segmentsOf<Mark | (typeof borders)[number]>(start, end, everything)) {
    while (at < clauses.length && (clauses[at] as { end: number }).end <= segment.start) {
      words += '</span>'
      at += 1
    }
    const clause = clauses[at]
    if (clause !== undefined && clause.start === segment.start)
      words += `<span class="clause" data-clause="${escapeHtml(clause.id)}" tabindex="-1">`
    const own = segment.marks.filter((mark): mark is Mark => !('border' in mark))
    words += segmentHtml(text, segment, own)
  }
  if (at < clauses.length) words += '</span>'
  return `<div class="paragraph ${kind} depth${Math.min(depth, 5)}" data-paragraph="${escapeHtml(id)}" tabindex="-1"><span class="label">${
    label === null ? '' : escapeHtml(label)
  }</span><p>${words}</p></div>`
}

const segmentHtml = (text: string, { start, end }: Segment<unknown>, marks: readonly Mark[]): string => {
  const words = escapeHtml(text.slice(start, end))
  if (marks.length === 0) return words
  const names = [...new Set(marks.map(({ layer }) => layer))].join(' ')
  const numbers = marks.map(({ number }) => number).join(' ')
  const opened = marks.filter((mark) => mark.start === start)
  if (opened.length === 0) return `<span class="mark ${names}" data-marks="${numbers}">${words}</span>`
  const whole = opened.map((mark) => `${text.slice(mark.start, mark.end)}: ${sayingOf(mark)}`).join('; ')
  return `<span class="mark ${names}" data-marks="${numbers}" role="button" tabindex="-1" aria-label="${escapeHtml(whole)}">${words}</span>`
}
