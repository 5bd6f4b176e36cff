import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PairTable } from '../../src/models/pair-table.ts'

it('gives back what was added, and nothing else', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(300), fc.nat(70_000), fc.integer({ min: 1, max: 1_000_000 })), {
        maxLength: 400,
        selector: ([first, second]) => `${first} ${second}`,
      }),
      fc.array(fc.tuple(fc.nat(300), fc.nat(70_000))),
      (pairs, others) => {
        const table = new PairTable()
        for (const pair of pairs) table.add(...pair)
        const numbers = new Map(pairs.map(([first, second, number]) => [`${first} ${second}`, number]))
        for (const [first, second] of [...pairs, ...others])
          expect(table.get(first, second)).toBe(numbers.get(`${first} ${second}`) ?? 0)
      },
    ),
  ))
