// How much more often a unit stands in a target than in a reference: effect sizes, and G² as a description.
//
// Counts: `a` of `n1` clauses of the target, `b` of `n2` clauses of the reference. Clauses of one resolution are not independent, so
// that G² and its p claim too much: between two random halves of real resolutions 28% of verbs have p < .05.

import erfc from '@stdlib/math-base-special-erfc'
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'

/**
 * Log-likelihood ratio over four cells (Dunning 1993; R `corpora` and `keyperm` count the same four), with the sign of the difference
 * of rates. An empty cell adds nothing.
 */
export const gSquared = (a: number, n1: number, b: number, n2: number): number => {
  const n = n1 + n2
  const hits = a + b
  const g =
    cell(a, (hits * n1) / n) +
    cell(b, (hits * n2) / n) +
    cell(n1 - a, ((n - hits) * n1) / n) +
    cell(n2 - b, ((n - hits) * n2) / n)
  return signed(2 * g, a, n1, b, n2)
}

/** Log-likelihood ratio over two cells, as UCREL's wizard counts it (Rayson and Garside 2000), with the sign of the difference. */
export const gSquaredTwoCells = (a: number, n1: number, b: number, n2: number): number => {
  const hits = a + b
  const n = n1 + n2
  return signed(2 * (cell(a, (hits * n1) / n) + cell(b, (hits * n2) / n)), a, n1, b, n2)
}

/** Log-likelihood ratio over four cells with Yates's correction, which `quanteda.textstats` 0.97.3 applies by default. */
export const gSquaredYates = (a: number, n1: number, b: number, n2: number): number => {
  const expected = ((a + b) * n1) / (n1 + n2)
  const shift = Math.min(0.5, Math.abs(a - expected)) * Math.sign(expected - a)
  return Math.abs(gSquared(a + shift, n1, b - shift, n2)) * (a / n1 < b / n2 ? -1 : 1)
}

const cell = (observed: number, expected: number): number =>
  observed > 0 ? observed * Math.log(observed / expected) : 0

const signed = (g: number, a: number, n1: number, b: number, n2: number): number =>
  Math.max(0, g) * (a * n2 < b * n1 ? -1 : 1)

/** Probability of a G² as large in chi-squared with one degree of freedom: erfc keeps its tail, 1 − cdf would give 0 at 100. */
export const pOfGSquared = (g: number): number => erfc(Math.sqrt(Math.abs(g) / 2))

/** Binary logarithm of the ratio of both rates, one half added to each count (Hardie 2014; Walter 1975). Never infinite. */
export const logRatio = (a: number, n1: number, b: number, n2: number): number =>
  Math.log2((a + 0.5) / (n1 + 0.5)) - Math.log2((b + 0.5) / (n2 + 0.5))

/**
 * Conservative log ratio (Evert 2022): the bound nearest to 0 of the interval of the log ratio, from Clopper and Pearson's interval of
 * a / (a + b) at confidence 1 − alpha / `tests`; 0 where the interval holds 0. It ranks by what can be defended.
 */
export const conservativeLogRatio = (
  a: number,
  n1: number,
  b: number,
  n2: number,
  { tests = 1, alpha = 0.05 }: { readonly tests?: number; readonly alpha?: number } = {},
): number => {
  if (a + b === 0) return 0
  const tail = alpha / tests / 2
  const bound = (share: number) => Math.log2(((n2 / n1) * share) / (1 - share))
  const low = a === 0 ? Number.NEGATIVE_INFINITY : bound(betaQuantile(tail, a, b + 1))
  const high = b === 0 ? Number.POSITIVE_INFINITY : bound(betaQuantile(1 - tail, a + 1, b))
  if (low > 0) return low
  return Math.min(high, 0)
}

/** Bayes factor in the form of BIC (Wilson 2013): G² − ln n; above 2 positive, 6 strong, 10 very strong evidence. `n` documents is the cautious reading. */
export const bic = (g: number, n: number): number => Math.abs(g) - Math.log(n)
