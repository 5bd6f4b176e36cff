// The measure of a layout: whether lines were wrapped at a width, and how deep the text's margin lies.

import type { Line } from './line.ts'

/** What the joining rules know of the layout at one line. */
export interface Measure {
  /** Whether the document has hard line ends. */
  readonly wrapped: boolean
  /** Length that nine of ten lines don't exceed, in code units. */
  readonly width: number
  /** Left margin of each line's page, in columns; by index of the line. */
  readonly margins: readonly number[]
}

/** Lines longer than this were not broken by hand. */
const WRAP_LIMIT = 160

/** Measures a document; the lines are those without furniture. */
export const measure = (lines: readonly Line[]): Measure => {
  const inner = lines.filter((line, i) => !line.afterBlank || (lines[i + 1] && !(lines[i + 1] as Line).afterBlank))
  const lengths = inner.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const longest = lines.filter((line) => line.text.length > WRAP_LIMIT).length
  return {
    wrapped: width <= WRAP_LIMIT && inner.length * 3 > lines.length && longest * 10 < lines.length,
    width,
    margins: margins(lines, width),
  }
}

const margins = (lines: readonly Line[], width: number): number[] => {
  const result: number[] = []
  let start = 0
  const close = (end: number) => {
    const counts = new Map<number, number>()
    for (let i = start; i < end; i += 1) {
      const line = lines[i] as Line
      if (line.text.length >= width * 0.6) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1)
    }
    let best = 0
    let most = 0
    for (const [indent, count] of counts)
      if (count > most) {
        best = indent
        most = count
      }
    for (let i = start; i < end; i += 1) result.push(best)
    start = end
  }
  lines.forEach((line, i) => {
    if (line.afterPage && i > start) close(i)
  })
  close(lines.length)
  return result
}
