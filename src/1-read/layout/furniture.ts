// What a page prints around the text: running heads, page numbers, job numbers, bar codes, rules. It is taken out.

import { codeOf, isDigit, oneOf } from '../../letters.ts'
import { isOrganLine } from '../openers.ts'
import type { Line } from './line.ts'

const SYMBOL = '[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.()-]{0,20}){1,6}\\*?'

/** "2/3"; above the organ it may be the number of a resolution. */
const PAGE_OF_PAGES = /^\d{1,3}\s?\/\s?\d{1,3}$/

const LONGEST_PAGE_OF_PAGES = 9

const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'))

/** Lines that are furniture wherever they stand. */
export const ALWAYS = anyOf([
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
])

/** Lines that are furniture at the head or the foot of a page only. */
const AT_PAGE_EDGE = anyOf([
  new RegExp(`^${SYMBOL}(?: \\(\\d{4}\\))?$`),
  new RegExp(`^${SYMBOL}\\s+Page \\d{1,4}$`),
  /^\d{1,4}$/,
  PAGE_OF_PAGES,
  /^(?:\d{1,4}\s+)?(?:General Assembly|Economic and Social Council|Security Council)\s?[-–—]{1,2}\s?[A-Z][A-Za-z -]{3,40}(?:session|Session|Year|year)(?:\s+\d{1,4})?$/,
  /^(?:\d{1,4}\s+)?(?:[IVXL]+\.?\s+)?Resolutions? adopted (?:on|without|by) .{3,90}?(?:\s{1,200}\d{1,4})?$/,
])

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
  let isComment = lines.length > 0 && isPageComment(lines[0] as Line)
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line
    const { text } = line
    const next = lines[i + 1]
    const isNextComment = next !== undefined && isPageComment(next)
    if (line.afterPage || isComment) sincePage = 0
    else sincePage += 1
    inBody ||= isOrganLine(text)
    const bare = isBareNumber(text)
    const isEdge = sincePage < HEAD || next === undefined || next.afterPage || isNextComment
    const drop =
      bare ||
      (inBody && isPageOfPages(text)) ||
      (mayBeFurniture(text) && ALWAYS.test(text)) ||
      (isEdge && line.note === null && i > 0 && AT_PAGE_EDGE.test(text)) ||
      (i === 0 && /^\d{1,4}$/.test(text)) ||
      (sincePage < HEAD && running.has(text))
    if (drop) {
      if (bare && isNoteMark(line, next, (kept.at(-1)?.note ?? null) !== null)) mark = text
      blank ||= line.afterBlank || RULE.test(text)
      page ||= line.afterPage || isComment
    } else {
      kept.push(blank || page || mark !== null ? behind(line, blank, page, mark) : line)
      blank = false
      page = false
      mark = null
    }
    isComment = isNextComment
  }
  return kept
}

/** A line behind what was taken out. */
const behind = (line: Line, blank: boolean, page: boolean, mark: string | null): Line => {
  const { text, indent } = line
  const afterBlank = line.afterBlank || blank
  const afterPage = line.afterPage || page
  const note = line.note ?? mark
  return line.emphasis === undefined && line.afterColumn === undefined
    ? { text, indent, afterBlank, afterPage, note }
    : { ...line, afterBlank, afterPage, note }
}

const isBareNumber = (text: string): boolean => text.length <= 3 && /^\d{1,3}$/.test(text)

const isPageOfPages = (text: string): boolean => text.length <= LONGEST_PAGE_OF_PAGES && PAGE_OF_PAGES.test(text)

const isPageComment = ({ text }: Line): boolean => text.charCodeAt(0) === LESS && PAGE_COMMENT.test(text)

const LESS = codeOf('<')
const opensFurniture = oneOf('-–—_=~*.·•⸻/|<')
const opensBehindNumber = oneOf('/-')
const opensPage = oneOf('Pp')
const PAGE = /^(?:[Pp]age|Please)/

/** Whether a line begins as what is furniture wherever it stands. */
export const mayBeFurniture = (text: string): boolean => {
  const first = text.charCodeAt(0)
  if (isDigit(first)) {
    let at = 1
    while (at < 3 && isDigit(text.charCodeAt(at))) at += 1
    return opensBehindNumber(text.charCodeAt(at))
  }
  return opensFurniture(first) || (opensPage(first) && PAGE.test(text))
}

const isNoteMark = (line: Line, next: Line | undefined, behindNote: boolean): boolean =>
  (line.afterBlank || line.afterPage || behindNote) &&
  next !== undefined &&
  !next.afterBlank &&
  !next.afterPage &&
  next.indent > line.indent &&
  /^[A-Z“"]/.test(next.text)

const NONE: ReadonlySet<string> = new Set()

/** Lines that open two pages or more in the same words: the title of a resolution as a running head. */
const runningHeads = (lines: readonly Line[]): ReadonlySet<string> => {
  if (!lines.some(({ afterPage }) => afterPage)) return NONE
  const seen = new Map<string, number>()
  lines.forEach((line, i) => {
    if (!line.afterPage) return
    for (const candidate of lines.slice(i, i + HEAD))
      if (candidate.text.length < 160) seen.set(candidate.text, (seen.get(candidate.text) ?? 0) + 1)
  })
  return new Set([...seen].filter(([, count]) => count > 1).map(([text]) => text))
}
