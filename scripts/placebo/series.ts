// Series of documents that fall whole on one side, as they do where a condition splits by year or organ.

import type { UsageDocument } from '../../src/compare/compare.ts'
import { compareUsage } from '../../src/compare/compare.ts'
import type { Chance } from '../chance.ts'
import { drawn } from './drawn.ts'

/** Share of verbs with p < .05 between two random groups of series, by document and by series. */
export interface SeriesFindings {
  /** How series fall on the sides. */
  readonly how: 'each whole on one side' | 'each half and half'
  readonly byDocument: number
  readonly bySeries: number
}

/** Divides the series of at least two documents at random, `rounds` times. */
export const seriesFindingsOf = (
  documents: readonly UsageDocument[],
  verbs: readonly string[],
  how: SeriesFindings['how'],
  { rounds, permutations, chance }: { rounds: number; permutations: number; chance: Chance },
): SeriesFindings => {
  const series = seriesIn(documents)
  const found = { byDocument: 0, bySeries: 0 }
  const tests = { byDocument: 0, bySeries: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const sides = (
      how === 'each half and half'
        ? series.map((one) => drawn(one, one.length, chance))
        : drawn(series, series.length, chance)
    ).map((one, i, all) =>
      how === 'each half and half' ? halves(one, i) : i < all.length / 2 ? ([one, []] as const) : ([[], one] as const),
    )
    const [target, reference] = [sides.flatMap(([own]) => own), sides.flatMap(([, other]) => other)]
    const seed = chance.int(1, 1e9)
    for (const way of ['byDocument', 'bySeries'] as const) {
      const side = (of: readonly UsageDocument[]) => (way === 'bySeries' ? of : of.map(({ cluster, ...rest }) => rest))
      const units = compareUsage(side(target), side(reference), { permutations, seed, minDocs: 1 })
      const tested = units.filter(({ unit, p }) => p !== null && verbs.includes(unit))
      tests[way] += tested.length
      found[way] += tested.filter(({ p }) => (p as number) < 0.05).length
    }
  }
  return { how, byDocument: found.byDocument / tests.byDocument, bySeries: found.bySeries / tests.bySeries }
}

/** The documents of each series that has two or more. */
const seriesIn = (documents: readonly UsageDocument[]): UsageDocument[][] => {
  const series = new Map<string, UsageDocument[]>()
  for (const document of documents) {
    const name = document.cluster ?? document.id
    series.set(name, [...(series.get(name) ?? []), document])
  }
  return [...series.values()].filter(({ length }) => length > 1)
}

/** A series in random order cut in two; the odd document falls to one side and the other in turn. */
const halves = (one: readonly UsageDocument[], i: number): readonly [UsageDocument[], UsageDocument[]] => {
  const middle = i % 2 === 0 ? Math.floor(one.length / 2) : Math.ceil(one.length / 2)
  return [one.slice(0, middle), one.slice(middle)]
}
