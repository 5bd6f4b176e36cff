// Many tests at once.

/**
 * q-values of Benjamini and Hochberg (1995): the least false discovery rate at which a test passes, q(k) = min over j ≥ k of
 * m p(j) / j. A null p stays null and is not among the m. No q is below its p.
 */
export const benjaminiHochberg = (p: readonly (number | null)[]): (number | null)[] => {
  const order = p.flatMap((value, i) => (value === null ? [] : [{ value, i }])).sort((a, b) => b.value - a.value)
  const q: (number | null)[] = p.map(() => null)
  let least = 1
  for (const [k, { value, i }] of order.entries()) {
    // m / j first: it is 1 or more, so that rounding can't bring q below p.
    least = Math.min(least, value * (order.length / (order.length - k)))
    q[i] = least
  }
  return q
}
