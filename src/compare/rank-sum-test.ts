// Evidence by document without counting clauses: whose blocks have the higher rates.

import { blocksOf, haveTwoBlocks, type Sides, sumsOf } from './sides.ts'
import { type RatesOfSides, vanElteren } from './wilcoxon.ts'

const SIDES = ['target', 'reference'] as const

/** For each unit the p of the rank sums of the rates of blocks within strata (van Elteren); null where a side has under two blocks. */
export const rankSumTest = (sides: Sides): (number | null)[] => {
  const blocks = blocksOf(sides)
  if (!haveTwoBlocks(blocks)) return sides.counts.map(() => null)
  return sides.counts.map((v) => {
    const strata = new Map<number, Record<(typeof SIDES)[number], number[]>>()
    for (const block of blocks)
      for (const side of SIDES) {
        if (block[side].length === 0) continue
        const rates = strata.get(block.stratum) ?? { target: [], reference: [] }
        const [n, size] = [v, sides.sizes].map((numbers) => sumsOf(numbers, [block[side]])[0]) as [number, number]
        rates[side].push(n / size)
        strata.set(block.stratum, rates)
      }
    return vanElteren([...strata.values()] satisfies RatesOfSides[])
  })
}
