// "in 1993 United States dollars", "constant 2015 dollars": the year of the prices is no amount.

import type { Refiner } from './sum.ts'

const YEAR = /^(?:19|20)\d\d(?![\d.,])/
const STATED_IN = /(?:^|[\s(])(?:in|at|constant|current|real|prices?|of constant)\s{1,3}$/i
const BEFORE = 20

/** Drops sums whose number is the year in which prices are stated. */
export const dropPriceBase: Refiner = (sums, text) =>
  sums.filter(
    ({ start, end, rule }) =>
      rule !== 'amount-then-currency' ||
      !YEAR.test(text.slice(start, Math.min(end, start + 5))) ||
      !STATED_IN.test(text.slice(Math.max(0, start - BEFORE), start)),
  )
