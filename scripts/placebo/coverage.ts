// How often the interval of a rate holds the rate of all documents.

import type { UsageDocument } from '../../src/compare/compare.ts'
import { clusterWilson, wilson } from '../../src/compare/intervals.ts'
import { sum } from '../../src/compare/sum.ts'
import type { Chance } from '../chance.ts'
import { drawn } from './drawn.ts'

/** Share of samples of `n` documents whose 95% interval holds the truth. */
export interface Coverage {
  readonly n: number
  readonly plain: number
  readonly byDocument: number
}

/** Draws `rounds` samples of `n` documents and looks whether each verb's interval holds its rate in all documents. */
export const coverageOf = (
  documents: readonly UsageDocument[],
  verbs: readonly string[],
  n: number,
  { rounds, chance }: { rounds: number; chance: Chance },
): Coverage => {
  const rateOf = (group: readonly UsageDocument[], verb: string) => {
    const v = group.map(({ counts }) => counts.get(verb) ?? 0)
    const s = group.map(({ size }) => size)
    const size = sum(s)
    return { v, s, size, rate: sum(v) / size }
  }
  const truth = verbs.map((verb) => rateOf(documents, verb).rate)
  const held = { plain: 0, byDocument: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const group = drawn(documents, n, chance)
    for (const [i, verb] of verbs.entries()) {
      const { v, s, size, rate } = rateOf(group, verb)
      const inside = (interval: { low: number; high: number } | null) =>
        interval !== null && interval.low <= (truth[i] as number) && (truth[i] as number) <= interval.high
      if (inside(wilson(rate, size))) held.plain += 1
      if (inside(clusterWilson(v, s))) held.byDocument += 1
    }
  }
  const tries = rounds * verbs.length
  return { n, plain: held.plain / tries, byDocument: held.byDocument / tries }
}
