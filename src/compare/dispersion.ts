// How evenly a unit is spread over documents: counts `v` of the unit and sizes `s`, one entry a document.

import { sum } from './sum.ts'

/** Share of documents that hold the unit. */
export const range = (v: ArrayLike<number>): number => {
  let holders = 0
  for (let i = 0; i < v.length; i += 1) if ((v[i] as number) > 0) holders += 1
  return v.length === 0 ? 0 : holders / v.length
}

/** Deviation of proportions (Gries 2008): 0 is even, towards 1 clumped; null where the unit does not occur. */
export const dp = (v: ArrayLike<number>, s: ArrayLike<number>): number | null => {
  const [hits, size] = [sum(v), sum(s)]
  if (hits === 0 || size === 0) return null
  let deviation = 0
  for (let i = 0; i < v.length; i += 1) deviation += Math.abs((v[i] as number) / hits - (s[i] as number) / size)
  return deviation / 2
}

/** DP over the largest value that it can take (Lijffijt and Gries 2012): 0 is even, 1 clumped; null for one document or none with a size. */
export const dpNorm = (v: ArrayLike<number>, s: ArrayLike<number>): number | null => {
  const deviation = dp(v, s)
  const size = sum(s)
  let smallest = Number.POSITIVE_INFINITY
  for (let i = 0; i < s.length; i += 1) smallest = Math.min(smallest, (s[i] as number) / size)
  return deviation === null || smallest >= 1 ? null : deviation / (1 - smallest)
}

/**
 * Juilland's D with the population's standard deviation: 1 is even. It supposes documents of about one size, which resolutions are not.
 * Null where it is not defined: one document, or no occurrence.
 */
export const juillandD = (v: ArrayLike<number>, s: ArrayLike<number>): number | null => {
  const n = v.length
  if (n < 2 || sum(v) === 0) return null
  const rates = Array.from({ length: n }, (_, i) => (v[i] as number) / (s[i] as number))
  const mean = sum(rates) / n
  const variance = rates.reduce((total, rate) => total + (rate - mean) ** 2, 0) / n
  return 1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1)
}
