// One source may hold several resolutions: a page of a yearbook, a session report, A and B of one resolution.

import { isOrganLine, ORGAN_AND_MORE, readLabel } from '../1-read/openers.ts'
import type { TextLine } from './lines.ts'

/** A run of lines that is one resolution; `part` is its letter where one resolution is printed in parts A, B, C. */
export interface Run {
  readonly lines: readonly TextLine[]
  readonly part: string | null
}

/** Lines with which a resolution of a series opens. */
const NUMBERED_TITLES: readonly RegExp[] = [
  /^\d{1,4}(?:\s?[A-Z])?\s?\((?:S-)?[IVXLC]{1,8}\)\.\s?\S/,
  /^(?:(?:E?S-)?\d{1,3}|(?:19|20)\d{2})\/\d{1,3}(?:\s?[A-Z])?\.\s+[A-Z“]/,
  /^\d{1,4}\s\((?:19|20)\d{2}\)\.\s+Resolution of\b/,
  /^(?:Resolution|RESOLUTION)\s\d{1,4}\s\((?:19|20)\d{2}\)$/,
  /^(?:Resolution|RESOLUTION)\s\d{1,3}\/\d{1,3}$/,
  /^WHA\s?\d{1,3}\.\d{1,3}\s+[A-Z]/,
]

const isNumberedTitle = (line: TextLine): boolean =>
  line.text.length < 400 && NUMBERED_TITLES.some((pattern) => pattern.test(line.text))

/** How far below its title the organ is named. */
const REACH = 12

/** Splits the lines of a source into resolutions, in order; every line is in exactly one. */
export const resolutionRuns = (lines: readonly TextLine[]): Run[] => {
  const organs = lines.map((line) => isOrganLine(line.text) || ORGAN_AND_MORE.test(line.text.slice(0, 200)))
  const starts: { at: number; part: string | null }[] = []
  lines.forEach((line, i) => {
    if (isNumberedTitle(line) && organSoon(organs, i)) starts.push({ at: headOf(lines, i), part: null })
    else if (/^[A-Z]\.?$/.test(line.text) && organs[i + 1]) starts.push({ at: i, part: line.text[0] as string })
  })
  const runs: Run[] = []
  let from = 0
  let part: string | null = null
  starts.forEach((start, i) => {
    const own = lines.slice(from, start.at)
    // Letter A behind its title belongs to the title's resolution; what stands before the first title may be title block.
    const titleOnly = !own.some(
      (line, at) => organs[from + at] || line.text.length > 400 || /^1?\d$/.test(readLabel(line.text)?.label ?? ''),
    )
    const joins = own.length === 0 || (titleOnly && (i === 0 || start.part !== null))
    if (!joins) {
      runs.push({ lines: own, part })
      from = start.at
    }
    part = start.part
  })
  runs.push({ lines: lines.slice(from), part })
  return runs.filter((run) => run.lines.length > 0)
}

const organSoon = (organs: readonly boolean[], at: number): boolean => {
  for (let i = at + 1; i <= at + REACH && i < organs.length; i += 1) if (organs[i]) return true
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
