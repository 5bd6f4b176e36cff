// The measure of a layout: whether lines were wrapped at a width, and how deep the text's margin lies.

import type { Line } from './line.ts'

/** What the joining rules know of the layout at one line. */
export interface Measure {
  /** Whether the document has hard line ends. */
  readonly wrapped: boolean
  /** Length that nine of ten lines don't exceed, in code units. */
  readonly width: number
  /** Left margin of each line's page, in columns; by index of the line. Empty where the document has no hard line ends. */
  readonly margins: readonly number[]
}

/** Lines longer than this were not broken by hand. */
const WRAP_LIMIT = 160

/** Measures a document; the lines are those without furniture. */
export const measure = (lines: readonly Line[]): Measure => {
  const inner = new Int32Array(lines.length)
  let count = 0
  let longest = 0
  for (let i = 0; i < lines.length; i += 1) {
    const { text, afterBlank } = lines[i] as Line
    if (text.length > WRAP_LIMIT) longest += 1
    const next = lines[i + 1]
    if (!afterBlank || (next !== undefined && !next.afterBlank)) inner[count++] = text.length
  }
  const lengths = inner.subarray(0, count).sort()
  const width = lengths[Math.floor(count * 0.9)] ?? 0
  const wrapped = width <= WRAP_LIMIT && count * 3 > lines.length && longest * 10 < lines.length
  return { wrapped, width, margins: wrapped ? margins(lines, width) : [] }
}

/** The indent that most long lines of a page have. */
const margins = (lines: readonly Line[], width: number): number[] => {
  const result: number[] = []
  let start = 0
  for (let end = 1; end <= lines.length; end += 1) {
    if (end < lines.length && !(lines[end] as Line).afterPage) continue
    const margin = marginOf(lines, start, end, width)
    for (let i = start; i < end; i += 1) result.push(margin)
    start = end
  }
  return result
}

const marginOf = (lines: readonly Line[], start: number, end: number, width: number): number => {
  const counts = new Map<number, number>()
  for (let i = start; i < end; i += 1) {
    const { text, indent } = lines[i] as Line
    if (text.length >= width * 0.6) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  }
  let best = 0
  let most = 0
  for (const [indent, count] of counts)
    if (count > most) {
      best = indent
      most = count
    }
  return best
}
