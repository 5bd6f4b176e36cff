import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byStart } from '../../src/5-extract/refine/by-start.ts'
import { inOrder } from '../../src/5-extract/refine/in-order.ts'

it('puts in order what is not, and keeps the list that is', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat())), (items) => {
      const compare = ([a]: [number, number], [b]: [number, number]) => a - b
      const sorted = inOrder(items, compare)
      expect(sorted).toEqual(items.toSorted(compare))
      expect(inOrder(sorted, compare)).toBe(sorted)
    }),
  ))

it('orders spans by their start, the longer first', () =>
  expect(
    byStart([
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 0, end: 9 },
    ]),
  ).toEqual([
    { start: 0, end: 9 },
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ]))
