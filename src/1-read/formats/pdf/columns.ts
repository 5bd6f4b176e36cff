// Columns of print: a page whose text runs in two columns is read down the left one, then down the right one. A table is not.

import type { Piece } from './page.ts'

/** Pieces that are read as one, and how far to the right of the first column they stand; 0 for all but a second column. */
export interface Block {
  readonly pieces: readonly Piece[]
  readonly shift: number
}

/** Where the gutter may lie, in shares of the text's width; its least width in sizes; how finely places are tried, in points. */
const GUTTER = { from: 0.3, to: 0.7, least: 1, step: 2 } as const

/** What both columns have: lines; half of them fill a share of the width and hold some letters, as prose does and cells don't. */
interface Least {
  readonly lines: number
  readonly fill: number
  readonly letters: number
}

/** Columns that speak for themselves, and the last lines of a text that stands in such columns elsewhere. */
const SURE: Least = { lines: 5, fill: 0.7, letters: 18 }
const LIKELY: Least = { lines: 2, fill: 0.4, letters: 8 }

/** Gaps: within prose, in sizes; before the row of a table or a paragraph, a page's foot, and the cell below a short one, in usual distances. */
const GAP = { inside: 2, row: 1.25, apart: 1.8, empty: 2.6 } as const

/** A page of print has fewer lines; more is a drawing, or made to take long. */
const MOST_ROWS = 400

/** How far apart the rows of a table may begin, in sizes. */
const SAME_HEIGHT = 0.2

interface Row {
  readonly y: number
  readonly pieces: readonly Piece[]
}

/** The pieces of each page in the order of reading. */
export const blocksOf = (pages: readonly (readonly Piece[])[]): Block[][] => {
  const printed = pages.map((pieces) => {
    const rows = rowsOf(pieces.filter(({ text }) => text.trim() !== ''))
    return { pieces, rows, size: median(rows.flatMap((row) => row.pieces.map(({ size }) => size))) }
  })
  const gutters = printed.map(({ rows, size }) => gutterOf(rows, size))
  const known = gutters.find((gutter) => gutter !== null) ?? null
  return printed.map(({ pieces, rows, size }, i) => {
    const gutter = gutters[i] ?? known
    if (gutter === null) return [{ pieces, shift: 0 }]
    const bands = bandsOf(rows, gutter, LIKELY).filter((band) => isColumns(band, gutter, size, LIKELY))
    return cut(pieces, bands, gutter, size)
  })
}

/** The page cut into what stands above, in and below its bands of columns. Blanks go with the line that they stand on. */
const cut = (pieces: readonly Piece[], bands: readonly Row[][], gutter: number, size: number): Block[] => {
  const blocks: Block[] = []
  const between = (top: number, bottom: number) => pieces.filter(({ y }) => y < top && y >= bottom)
  let above = Number.POSITIVE_INFINITY
  for (const band of bands) {
    const [top, bottom] = [(band[0] as Row).y + 0.5 * size, (band.at(-1) as Row).y - 0.5 * size]
    blocks.push({ pieces: between(above, top), shift: 0 })
    const own = between(top, bottom)
    const left = own.filter((piece) => !isRight(piece, gutter))
    const right = own.filter((piece) => isRight(piece, gutter))
    blocks.push({ pieces: left, shift: 0 }, { pieces: right, shift: leftOf(right) - leftOf(left) })
    above = bottom
  }
  blocks.push({ pieces: between(above, Number.NEGATIVE_INFINITY), shift: 0 })
  return blocks.filter((block) => block.pieces.length > 0)
}

const rowsOf = (inked: readonly Piece[]): Row[] => {
  const rows: { y: number; pieces: Piece[] }[] = []
  for (const piece of [...inked].sort((a, b) => b.y - a.y)) {
    const last = rows.at(-1)
    if (last !== undefined && last.y - piece.y < 0.5 * piece.size) last.pieces.push(piece)
    else rows.push({ y: piece.y, pieces: [piece] })
  }
  return rows
}

const isRight = ({ x, width }: Piece, gutter: number): boolean => x + width / 2 > gutter
const leftOf = (pieces: readonly Piece[]): number => pieces.reduce((least, { x }) => Math.min(least, x), 1e6)
const rightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((most, { x, width }) => Math.max(most, x + width), 0)

/** The middle of the strip that most lines of sure columns leave white; null where it is no wider than a wide blank. */
const gutterOf = (rows: readonly Row[], size: number): number | null => {
  if (rows.length > MOST_ROWS) return null
  const all = rows.flatMap(({ pieces }) => pieces)
  const [left, right] = [leftOf(all), rightOf(all)]
  let best = { count: 0, from: 0, to: 0 }
  for (let x = left + GUTTER.from * (right - left); x <= left + GUTTER.to * (right - left); x += GUTTER.step) {
    const bands = bandsOf(rows, x, SURE).filter((band) => isColumns(band, x, size, SURE))
    const count = bands.reduce((sum, band) => sum + band.length, 0)
    if (count > best.count) best = { count, from: x, to: x }
    else if (count > 0 && count === best.count && x - best.to <= GUTTER.step) best = { ...best, to: x }
  }
  return best.count === 0 || best.to - best.from < GUTTER.least * size - GUTTER.step ? null : (best.from + best.to) / 2
}

/** Runs of rows that leave a place white, with lines enough on both sides of it. */
const bandsOf = (rows: readonly Row[], x: number, least: Least): Row[][] => {
  const bands: Row[][] = [[]]
  for (const row of rows) {
    if (row.pieces.some((piece) => piece.x < x && piece.x + piece.width > x)) bands.push([])
    else bands.at(-1)?.push(row)
  }
  return bands
    .map(withoutEdges)
    .filter((band) => [true, false].every((side) => sideOf(band, x, side).length >= least.lines))
}

/** Without the heads and feet of a page that stand apart from the columns between them. */
const withoutEdges = (band: readonly Row[]): Row[] => {
  const distances = distancesOf(band)
  const far = GAP.apart * median(distances)
  let [from, to] = [0, band.length]
  for (let i = 0; i < Math.min(3, distances.length); i += 1) if ((distances[i] as number) > far) from = i + 1
  for (let i = distances.length - 1; i >= Math.max(from, distances.length - 3); i -= 1)
    if ((distances[i] as number) > far) to = i + 1
  return band.slice(from, to)
}

const sideOf = (band: readonly Row[], x: number, right: boolean): Row[] =>
  band.flatMap(({ pieces }) => {
    const own = pieces.filter((piece) => isRight(piece, x) === right)
    // The lines of two columns need not stand at one height.
    return own.length > 0 ? [{ y: (own[0] as Piece).y, pieces: own }] : []
  })

const isColumns = (band: readonly Row[], gutter: number, size: number, least: Least): boolean => {
  const [left, right] = [sideOf(band, gutter, false), sideOf(band, gutter, true)]
  if (!isProse(left, least) || !isProse(right, least)) return false
  // Where a text stands in columns elsewhere, short lines side by side are its end rather than a table.
  return least === LIKELY || !isTable(left, right, size)
}

const isProse = (lines: readonly Row[], least: Least): boolean => {
  const all = lines.flatMap(({ pieces }) => pieces)
  const width = rightOf(all) - leftOf(all)
  const fill = median(lines.map(({ pieces }) => (rightOf(pieces) - leftOf(pieces)) / width))
  const letters = median(lines.map(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.trim().length, 0)))
  return fill >= least.fill && letters >= least.letters && lines.filter(isGapped).length * 3 < lines.length
}

/** Whether a line holds cells rather than words. */
const isGapped = ({ pieces }: Row): boolean => {
  const sorted = [...pieces].sort((a, b) => a.x - b.x)
  return sorted.some((piece, i) => i > 0 && piece.x - rightOf(sorted.slice(i - 1, i)) > GAP.inside * piece.size)
}

/**
 * Rows of a table begin at one height on both sides, which paragraphs of two columns do by chance only; and beside a long cell a short
 * one leaves room for lines.
 */
const isTable = (left: readonly Row[], right: readonly Row[], size: number): boolean => {
  const usual = median([left, right].flatMap(distancesOf).filter((distance) => distance < 1.75 * size)) || 1.2 * size
  const [ours, theirs] = [left, right].map((lines) => behindGaps(lines, GAP.row * usual)) as [number[], number[]]
  const both = ours.filter((y) => theirs.some((other) => Math.abs(other - y) < SAME_HEIGHT * size)).length
  const isEmptied = (lines: readonly Row[]) =>
    behindGaps(lines, GAP.empty * usual).length > Math.max(1, lines.length / 12)
  return (both >= 2 && both * 2 > Math.min(ours.length, theirs.length)) || isEmptied(left) || isEmptied(right)
}

const distancesOf = (lines: readonly Row[]): number[] => lines.slice(1).map(({ y }, i) => (lines[i] as Row).y - y)

/** Heights of the lines that stand further below the one before than this. */
const behindGaps = (lines: readonly Row[], far: number): number[] =>
  lines.slice(1).flatMap(({ y }, i) => ((lines[i] as Row).y - y > far ? [y] : []))

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
