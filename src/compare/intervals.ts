// Intervals of a rate. Clauses come by the document, so that the number that counts is smaller than the number of clauses.

import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { sum } from './sum.ts'

/** A rate with the ends of its interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The interval of Wilson (1927) for `p` of `m` trials; `z` is the quantile, 1.96 for 95%. */
export const wilson = (p: number, m: number, z = 1.959963984540054): Interval => {
  const z2 = z * z
  const middle = p + z2 / (2 * m)
  const half = z * Math.sqrt((p * (1 - p)) / m + z2 / (4 * m * m))
  return { low: Math.max(0, (middle - half) / (1 + z2 / m)), high: Math.min(1, (middle + half) / (1 + z2 / m)) }
}

/**
 * How many times larger the variance of the rate is than it were if clauses were drawn one by one: variance of the linearised ratio
 * estimator over documents (counts `v`, sizes `s`) by p(1 − p)/N, residuals corrected for leverage as a jackknife does (CR3; Bell and
 * McCaffrey 2002), without which intervals from 10 to 25 documents held the truth 89.5% of the time rather than 92 to 95%. At least 1;
 * 1 where nothing or everything is of the unit.
 */
export const designEffect = (v: ArrayLike<number>, s: ArrayLike<number>): number => {
  const n = v.length
  const [hits, size] = [sum(v), sum(s)]
  const p = size === 0 ? 0 : hits / size
  if (n < 2 || p <= 0 || p >= 1) return 1
  // The residuals of a ratio estimator have mean 0. A long document draws the rate to itself and makes its own residual small, which the
  // division by 1 − its share undoes.
  let squares = 0
  for (let i = 0; i < n; i += 1)
    squares += (((v[i] as number) - p * (s[i] as number)) / Math.max(1e-9, 1 - (s[i] as number) / size)) ** 2
  const ofDocuments = squares / (n - 1) / n / (size / n) ** 2
  return Math.max(1, ofDocuments / ((p * (1 - p)) / size))
}

/**
 * Wilson's interval with the effective size N / deff and Student's t with n − 1 degrees of freedom for z (Korn and Graubard 1998; R
 * `survey::svyciprop`). On real resolutions the 95% interval held the truth 92 to 98% of the time, plain Wilson 67 to 76% (corpus/placebo.md).
 * Null for fewer than two documents: nothing says how documents vary.
 */
export const clusterWilson = (v: ArrayLike<number>, s: ArrayLike<number>, confidence = 0.95): Interval | null => {
  const n = v.length
  const [hits, size] = [sum(v), sum(s)]
  if (n < 2 || size === 0) return null
  return wilson(hits / size, size / designEffect(v, s), tQuantile(1 - (1 - confidence) / 2, n - 1))
}
