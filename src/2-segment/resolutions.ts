// One source may hold several resolutions: a page of a yearbook, a session report, A and B of one resolution.

import { readLabel } from '../1-read/openers.ts'
import { isDigit, isUpper } from '../letters.ts'
import type { TextLine } from './lines.ts'

/** A run of lines that is one resolution; `part` is its letter where one resolution is printed in parts A, B, C. */
export interface Run {
  readonly lines: readonly TextLine[]
  readonly part: string | null
}

/** Lines with which a resolution of a series opens. */
export const NUMBERED_TITLES: readonly RegExp[] = [
  /^\d{1,4}\.?(?:\s?[A-Z])?\s?\((?:S-)?[IVXLC]{1,8}\)\.\s?\S/,
  /^(?:(?:E?S-)?\d{1,3}|(?:19|20)\d{2})\/\d{1,3}(?:\s?[A-Z])?\.\s+[A-Z“]/,
  /^\d{1,4}\s\((?:19|20)\d{2}\)\.\s+Resolution of\b/,
  /^(?:Resolution|RESOLUTION)\s\d{1,4}\s\((?:19|20)\d{2}\)$/,
  /^(?:Resolution|RESOLUTION)\s\d{1,3}\/\d{1,3}(?:$|[:.]\s+\S)/,
  /^(?:Resolution|RESOLUTION)\sNo\.\s?\d{1,4}(?:$|\s\(|:)/,
  /^WHA\s?\d{1,3}\.\d{1,3}\s+[A-Z]/,
]

const isNumberedTitle = (line: TextLine): boolean =>
  line.text.length < 400 && mayBeNumberedTitle(line.text) && NUMBERED_TITLES.some((pattern) => pattern.test(line.text))

/** Whether a line begins as such titles do; most paragraphs with a number have a full stop behind it at once. */
export const mayBeNumberedTitle = (text: string): boolean => {
  const first = text.charCodeAt(0)
  if (!isDigit(first)) return isUpper(first) && /^(?:E?S-|Reso|RESO|WHA)/.test(text)
  let at = 1
  while (at < 4 && isDigit(text.charCodeAt(at))) at += 1
  if (text[at] === '.') return /^\.\s?\(/.test(text.slice(at, at + 3))
  return text[at] !== ','
}

/** How far below its title the organ is named. */
const REACH = 12

/** Where a resolution may begin, and its letter where it is a part of one. */
interface Start {
  readonly at: number
  readonly part: string | null
}

/** Splits the lines of a source into resolutions, in order; every line is in exactly one. */
export const resolutionRuns = (lines: readonly TextLine[]): Run[] => {
  const starts = startsIn(lines)
  const runs: Run[] = []
  let from = 0
  let part: string | null = null
  starts.forEach((start, i) => {
    const own = lines.slice(from, start.at)
    // Letter A behind its title belongs to the title's resolution; what stands before the first title may be title block.
    const titleOnly = !own.some(isOfBody)
    const joins = own.length === 0 || (titleOnly && (i === 0 || start.part !== null))
    if (!joins) {
      runs.push({ lines: own, part })
      from = start.at
    }
    part = start.part
  })
  runs.push({ lines: from === 0 ? lines : lines.slice(from), part })
  return runs.filter((run) => run.lines.length > 0)
}

/** What no title block holds: an organ, a long paragraph, one of the first numbers, the meeting that closes another resolution. */
const isOfBody = ({ organ, text, first }: TextLine): boolean =>
  organ !== null ||
  text.length > 400 ||
  /^1?\d$/.test(readLabel(text)?.label ?? '') ||
  (isDigit(first) && MEETING_ALONE.test(text))

/** "68th plenary meeting", "678th plenary meeting,". */
const MEETING_ALONE = /^\d{1,5}(?:st|nd|rd|th)\splenary\smeeting,?$/

const startsIn = (lines: readonly TextLine[]): Start[] => {
  const starts: Start[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as TextLine
    if (isNumberedTitle(line) && organSoon(lines, i)) starts.push({ at: headOf(lines, i), part: null })
    else if (opensPart(lines, i)) starts.push({ at: i, part: line.text[0] as string })
  }
  return starts
}

/** The letter of a part, behind it or below its title, and the organ below that. */
const opensPart = (lines: readonly TextLine[], at: number): boolean => {
  const line = lines[at] as TextLine
  const next = lines[at + 1]
  if (!isUpper(line.first) || next === undefined) return false
  if (!isLetterAlone(line)) return next.organ === 'alone' && LETTER_AND_TITLE.test(line.text.slice(0, LONGEST_TITLE))
  return next.organ !== null || (lines[at + 2]?.organ === 'alone' && isTitleOfPart(next))
}

const LONGEST_TITLE = 200
/** "C Fate of small islands": an article would open a sentence with "A". */
const LETTER_AND_TITLE = /^[B-K]\.?\s+[A-Z][^.;:]{3,190}[^.;:,]$/

const isTitleOfPart = ({ text, first }: TextLine): boolean =>
  isUpper(first) && text.length <= LONGEST_TITLE && !/[.;:,]$/.test(text.slice(-1)) && readLabel(text) === null

/** `B`, `B.`: the letter of a part. */
const isLetterAlone = ({ text, first }: TextLine): boolean => text.length <= 2 && isUpper(first) && /^.\.?$/.test(text)

const organSoon = (lines: readonly TextLine[], at: number): boolean => {
  let titles = 0
  for (let i = at + 1; i <= at + REACH && i < lines.length; i += 1) {
    const line = lines[i] as TextLine
    if (line.organ) return true
    // In a table of contents one title follows the other; a second may be its translation.
    if (isNumberedTitle(line)) titles += 1
    if (titles > 1) return false
  }
  return false
}

/** "Resolution adopted by …", "[on the report of …]" stand above the numbered title. */
const headOf = (lines: readonly TextLine[], at: number): number => {
  let start = at
  while (
    start > 0 &&
    /^(?:(?:Resolution|RESOLUTION) (?:adopted|ADOPTED) (?:by|BY)|\[(?:on|without|adopted)\b)/.test(
      lines[start - 1]?.text ?? '',
    )
  )
    start -= 1
  return start
}
