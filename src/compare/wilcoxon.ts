// Rank sum of the rates of documents: which side's documents have the higher rates, each document counting once (Sönning 2023).

import erfc from '@stdlib/math-base-special-erfc'

/**
 * Two-sided p of the rank sum test of Wilcoxon, Mann and Whitney by the normal approximation with correction for ties and continuity, as R's
 * `wilcox.test(exact = FALSE)`. Null where a side is empty or all rates are equal.
 */
export const wilcoxon = (target: readonly number[], reference: readonly number[]): number | null => {
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
  if (!(variance > 0)) return null
  const u = ranks - (n1 * (n1 + 1)) / 2 - (n1 * n2) / 2
  const z = (u - Math.sign(u) * 0.5) / Math.sqrt(variance)
  return Math.min(1, erfc(Math.abs(z) / Math.SQRT2))
}
