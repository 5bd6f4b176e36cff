// Labels by the sense of their series.

import { describe, expect, it } from 'vitest'
import { readLabel } from '../../src/1-read/openers.ts'
import { LabelSeries } from '../../src/2-segment/series.ts'

const depths = (labels: readonly string[]): number[] => {
  const series = new LabelSeries()
  return labels.map((printed) => {
    const label = readLabel(`${printed} text`)
    if (!label) throw new Error(`no label: ${printed}`)
    return series.place(label.label, label.style).depth
  })
}

describe('depth', () => {
  it.each([
    ['letters and numerals', ['1.', '(a)', '(i)', '(ii)', '(b)', '2.'], [0, 1, 2, 2, 1, 0]],
    [
      '(i) behind (h) is a letter',
      ['1.', '(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'],
      [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      '(v) behind (iv) is a numeral',
      ['1.', '(a)', '(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)'],
      [0, 1, 2, 2, 2, 2, 2, 2],
    ],
    ['the numbers of the World Health Organization', ['1.', '(1)', '(a)', '(2)', '2.', '(1)'], [0, 1, 2, 1, 0, 1]],
    ['numerals whose first was lost', ['1.', '(ii)', '(iii)', '(iv)', '2.'], [0, 1, 1, 1, 0]],
    ['bullets', ['1.', '–', '–', '2.'], [0, 1, 1, 0]],
    ['decimal labels', ['6.', '6.1', '6.2', '7.'], [0, 1, 1, 0]],
    ['double letters go on behind (z)', ['1.', '(y)', '(z)', '(aa)', '(bb)'], [0, 1, 1, 1, 1]],
  ])('%s', (_, labels, expected) => expect(depths(labels)).toEqual(expected))
})

describe('labels', () => {
  it.each([
    ['2. Requests', '2'],
    ['1, Recognizes', '1'],
    ['(ii) Large', '(ii)'],
    ['48.1. Remove', '48.1'],
    ['a. Foo', 'a'],
    ['– Foo', '–'],
    ['OP3. Urges', 'OP3'],
  ])('%s', (line, label) => expect(readLabel(line)?.label).toBe(label))

  it.each(['1946. The year', '2 July 1946', '10 members', '5,000 dollars were paid', '(see below) the plan', 'A plan'])(
    'none: %s',
    (line) => expect(readLabel(line)).toBeNull(),
  )
})
