// What a page prints around the text: running heads, page numbers, job numbers, bar codes, rules. It is taken out.

import { isOrganLine } from '../openers.ts'
import type { Line } from './line.ts'

const SYMBOL = '[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.()-]{0,20}){1,6}\\*?'

/** "2/3"; above the organ it may be the number of a resolution. */
const PAGE_OF_PAGES = /^\d{1,3}\s?\/\s?\d{1,3}$/

/** Lines that are furniture wherever they stand. */
const ALWAYS: readonly RegExp[] = [
  /^\d{1,3}\/\d{1,3}\s+\d{2}-\d{4,6}(?:\s*\([A-Z]\))?$/,
  /^\d{2}-\d{4,6}(?:\s*\([A-Z]\))?(?:\s+\d{1,3}\/\d{1,3}|\s+\d{6}(?:\s+\d{6})?|\s+\d{1,3})?(?:\s*\/\.{2,3})?$/,
  /^\*\s?\d{6,9}\s?\*$/,
  /^(?:Page|page)\s+\d{1,4}$/,
  /^[-–—]\s?\d{1,4}\s?[-–—]$/,
  /^\/(?:\.{2,3}|…)$/,
  /^Please recycle\b.{0,10}$/,
  /^(?:[-–—_=~*.·•⸻]\s?){2,200}$/,
  /^[*_|]$/,
  /^<!-- .{0,80} -->$/,
]

/** Lines that are furniture at the head or the foot of a page only. */
const AT_PAGE_EDGE: readonly RegExp[] = [
  new RegExp(`^${SYMBOL}(?: \\(\\d{4}\\))?$`),
  new RegExp(`^${SYMBOL}\\s+Page \\d{1,4}$`),
  /^\d{1,4}$/,
  PAGE_OF_PAGES,
  /^(?:\d{1,4}\s+)?(?:General Assembly|Economic and Social Council|Security Council)\s?[-–—]{1,2}\s?[A-Z][A-Za-z -]{3,40}(?:session|Session|Year|year)(?:\s+\d{1,4})?$/,
  /^(?:\d{1,4}\s+)?(?:[IVXL]+\.?\s+)?Resolutions? adopted (?:on|without|by) .{3,90}?(?:\s\d{1,4})?$/,
]

const PAGE_COMMENT = /^<!-- ?[Pp]age\b.{0,40}-->$/
const RULE = /^[-_]{3,200}$/

/** How many lines behind a page break its head may take. */
const HEAD = 3

/**
 * The lines without furniture. What stood before and behind a line that is taken out (blank lines, a page's end) passes to
 * the next line; a bare number that a note's text follows becomes that note's mark, one between two lines of a paragraph
 * was a raised note mark and goes.
 */
export const withoutFurniture = (lines: readonly Line[]): Line[] => {
  const kept: Line[] = []
  const running = runningHeads(lines)
  let blank = false
  let page = false
  let sincePage = HEAD
  let inBody = false
  let mark: string | null = null
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line
    const next = lines[i + 1]
    if (line.afterPage || PAGE_COMMENT.test(line.text)) sincePage = 0
    else sincePage += 1
    const edge = sincePage < HEAD || next === undefined || next.afterPage || PAGE_COMMENT.test(next.text)
    inBody ||= isOrganLine(line.text)
    const drop =
      (inBody && PAGE_OF_PAGES.test(line.text)) ||
      ALWAYS.some((pattern) => pattern.test(line.text)) ||
      (edge && line.note === null && i > 0 && AT_PAGE_EDGE.some((pattern) => pattern.test(line.text))) ||
      (i === 0 && /^\d{1,4}$/.test(line.text)) ||
      (sincePage < HEAD && running.has(line.text))
    const bare = /^\d{1,3}$/.test(line.text)
    if (bare && isNoteMark(line, next, (kept.at(-1)?.note ?? null) !== null)) mark = line.text
    if (drop || bare) {
      blank ||= line.afterBlank || RULE.test(line.text)
      page ||= line.afterPage || PAGE_COMMENT.test(line.text)
      continue
    }
    kept.push({
      ...line,
      afterBlank: line.afterBlank || blank,
      afterPage: line.afterPage || page,
      note: line.note ?? mark,
    })
    blank = false
    page = false
    mark = null
  }
  return kept
}

const isNoteMark = (line: Line, next: Line | undefined, behindNote: boolean): boolean =>
  (line.afterBlank || line.afterPage || behindNote) &&
  next !== undefined &&
  !next.afterBlank &&
  !next.afterPage &&
  next.indent > line.indent &&
  /^[A-Z“"]/.test(next.text)

/** Lines that open two pages or more in the same words: the title of a resolution as a running head. */
const runningHeads = (lines: readonly Line[]): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  lines.forEach((line, i) => {
    if (!line.afterPage) return
    for (const candidate of lines.slice(i, i + HEAD))
      if (candidate.text.length < 160) seen.set(candidate.text, (seen.get(candidate.text) ?? 0) + 1)
  })
  return new Set([...seen].filter(([, count]) => count > 1).map(([text]) => text))
}
