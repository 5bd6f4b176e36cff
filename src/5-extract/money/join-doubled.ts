// "US$ 5 million dollars", "$100 Canadian dollars": one sum whose currency is printed on both sides is found twice.

import type { Refiner, Sum } from './sum.ts'

/** Joins sums that overlap; a currency that is printed in full wins over one that is assumed, else the first. */
export const joinDoubled: Refiner = (sums) => {
  const joined: Sum[] = []
  for (const sum of sums) {
    const last = joined.at(-1)
    if (!last || sum.start >= last.end) {
      joined.push(sum)
      continue
    }
    const named = last.currencyAssumed && !sum.currencyAssumed ? sum : last
    joined[joined.length - 1] = { ...named, start: last.start, end: Math.max(last.end, sum.end) }
  }
  return joined
}
