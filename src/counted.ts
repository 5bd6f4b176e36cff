// Counts as people read them.

/** A number with commas between its thousands and two decimals at most, the same on every machine. */
export const grouped = (n: number): string => n.toLocaleString('en', { maximumFractionDigits: 2 })

/** A count with its noun: `1 clause`, `1,200 clauses`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`
