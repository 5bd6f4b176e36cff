// "about", "up to", "more than" before an amount, "or more" behind it. The nearest one counts.

import { moneyKey } from '../../models/money.ts'
import { patternsOf, plainWindow } from './patterns.ts'
import type { Refiner } from './sum.ts'

/** As far back as a qualifier with its fillers reaches: "up to a maximum total amount of". */
const BEFORE = 80
const AFTER = 20

/** Gives each sum the qualifier that is printed beside it. */
export const addQualifiers: Refiner = (sums, text, money) => {
  const { qualifierBefore, qualifierAfter } = patternsOf(money)
  return sums.map((sum) => {
    const before = qualifierBefore.exec(plainWindow(text.slice(Math.max(0, sum.start - BEFORE), sum.start)))?.[1]
    const after = before ?? qualifierAfter.exec(text.slice(sum.end, sum.end + AFTER))?.[1]
    if (after === undefined) return sum
    const qualifier = (before === undefined ? money.qualifierAfter : money.qualifierBefore).get(moneyKey(after)) ?? null
    return { ...sum, qualifier }
  })
}
