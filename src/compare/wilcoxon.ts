// Rank sum of the rates of documents: which side's documents have the higher rates, each document counting once (Sönning 2023).

import erfc from '@stdlib/math-base-special-erfc'

/** Rates of the documents of both sides; in one stratum. */
export interface RatesOfSides {
  readonly target: readonly number[]
  readonly reference: readonly number[]
}

/**
 * Two-sided p of the rank sum test of Wilcoxon, Mann and Whitney by the normal approximation with correction for ties and continuity, as R's
 * `wilcox.test(exact = FALSE)`. Null where a side is empty or all rates are equal.
 */
export const wilcoxon = (target: readonly number[], reference: readonly number[]): number | null => {
  const ranks = rankSum({ target, reference })
  if (ranks === null) return null
  return twoSided((ranks.beyond - Math.sign(ranks.beyond) * 0.5) / Math.sqrt(ranks.variance))
}

/**
 * Two-sided p of the rank sums of several strata together (van Elteren 1960): each weighs 1 / (its documents + 1), without correction for
 * continuity; of one stratum it is that of `wilcoxon`. Strata on one side only say nothing. Null where no stratum says anything.
 */
export const vanElteren = (strata: readonly RatesOfSides[]): number | null => {
  const told = strata.flatMap((rates) => {
    const ranks = rankSum(rates)
    return ranks === null ? [] : [{ ...ranks, rates }]
  })
  const [only] = told
  if (only === undefined) return null
  if (told.length === 1) return wilcoxon(only.rates.target, only.rates.reference)
  let [beyond, variance] = [0, 0]
  for (const { rates, ...ranks } of told) {
    const weight = 1 / (rates.target.length + rates.reference.length + 1)
    beyond += weight * ranks.beyond
    variance += weight * weight * ranks.variance
  }
  return twoSided(beyond / Math.sqrt(variance))
}

/** How far the target's rank sum is beyond what is expected, with the variance of that under chance; null where nothing can be told. */
const rankSum = ({ target, reference }: RatesOfSides): { beyond: number; variance: number } | null => {
  const [n1, n2] = [target.length, reference.length]
  if (n1 === 0 || n2 === 0) return null
  const all = [...target.map((rate) => ({ rate, side: 1 })), ...reference.map((rate) => ({ rate, side: 0 }))]
  all.sort((a, b) => a.rate - b.rate)
  let ranks = 0
  let ties = 0
  for (let i = 0; i < all.length; ) {
    let j = i
    while (j < all.length && all[j]?.rate === all[i]?.rate) j += 1
    for (let k = i; k < j; k += 1) if (all[k]?.side === 1) ranks += (i + j + 1) / 2
    ties += (j - i) ** 3 - (j - i)
    i = j
  }
  const n = n1 + n2
  const variance = ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)))
  return variance > 0 ? { beyond: ranks - (n1 * (n1 + 1)) / 2 - (n1 * n2) / 2, variance } : null
}

const twoSided = (z: number): number => Math.min(1, erfc(Math.abs(z) / Math.SQRT2))
