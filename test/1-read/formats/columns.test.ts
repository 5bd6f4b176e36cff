// Pages in two columns; the samples printed so are in matrix.test.ts.

import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/1-read/formats/pdf/columns.ts'
import type { Piece } from '../../../src/1-read/formats/pdf/page.ts'

const [LEFT, RIGHT, WIDE] = [60, 310, 230]

/** A line as wide as its text says, in letters of 10 points. */
const line = (text: string, x: number, y: number, width = 4.6 * text.length): Piece => ({ text, x, y, width, size: 10 })

const prose = (word: string): string => `${word} lines of running text that fill the column`

/** Lines at the heights given, and what they hold. */
const column = (word: string, x: number, heights: readonly number[]): Piece[] =>
  heights.map((y) => line(prose(word), x, y, WIDE))

const down = (from: number, lines: number): number[] => Array.from({ length: lines }, (_, i) => from - 12 * i)

/** The first word of each piece, block by block. */
const order = (...pages: Piece[][]): string[][][] =>
  blocksOf(pages).map((blocks) => blocks.map(({ pieces }) => pieces.map(({ text }) => text.split(' ')[0] as string)))

describe('columns of a page', () => {
  it('are read one after the other, below a head and above a foot that stand apart', () => {
    const head = [line('S/PV.1', LEFT, 800), line('Council', 480, 800)]
    const foot = line('12', 300, 500)
    const [left, right] = [column('left', LEFT, down(700, 8)), column('right', RIGHT, down(695, 8))]
    const mixed = left.flatMap((piece, i) => [piece, right[i] as Piece])
    const [blocks] = blocksOf([[...head, ...mixed, foot]])
    expect(blocks?.map(({ pieces, shift }) => [pieces.map(({ text }) => text.split(' ')[0]), shift])).toEqual([
      [['S/PV.1', 'Council'], 0],
      [Array(8).fill('left'), 0],
      [Array(8).fill('right'), RIGHT - LEFT],
      [['12'], 0],
    ])
  })

  it('begin anew below a line that goes across', () => {
    const across = line(prose('across'), LEFT, 640, 480)
    const upper = [...column('a', LEFT, down(720, 6)), ...column('b', RIGHT, down(720, 6))]
    const lower = [...column('c', LEFT, down(620, 6)), ...column('d', RIGHT, down(620, 6))]
    expect(order([...upper, across, ...lower])[0]?.map(([first]) => first)).toEqual(['a', 'b', 'across', 'c', 'd'])
  })

  it('hold the few lines of a last page too', () => {
    const full = [...column('a', LEFT, down(700, 20)), ...column('b', RIGHT, down(700, 20))]
    const last = [...column('c', LEFT, down(700, 2)), ...column('d', RIGHT, down(700, 2))]
    expect(order(full, last)[1]?.map(([first]) => first)).toEqual(['c', 'd'])
    expect(order(last)[0]).toHaveLength(1)
  })

  it.each([
    ['whose cells hold prose', [700, 688, 664, 652, 640, 616, 604, 580], [700, 664, 652, 616, 604, 580, 568]],
    ['with room beside long cells', [700, 652, 604, 556, 508, 460], down(700, 22)],
  ])('are not seen in a table %s', (_, left, right) => {
    expect(order([...column('a', LEFT, left), ...column('b', RIGHT, right)])[0]).toHaveLength(1)
  })

  it('are not seen in a table of words and figures, nor in lines with wide blanks', () => {
    const figures = down(700, 20).flatMap((y) => [line('Oberland', LEFT, y), line('1 234 500', 420, y)])
    expect(order(figures)[0]).toHaveLength(1)
    const wide = down(700, 20).flatMap((y, i) => [
      line(prose('a'), LEFT, y, 200 + 9 * (i % 5)),
      line(prose('b'), 270 + 9 * (i % 5), y, 250),
    ])
    expect(order(wide)[0]).toHaveLength(1)
  })
})
