// "US$ 5.5 million", "$750,000", "€12.4 million", "CHF 3,000": a sign or code before an amount in digits.

import { signKey } from '../../models/money.ts'
import { amountAt } from './amount.ts'
import { patternsOf } from './patterns.ts'
import type { Finder, Sum } from './sum.ts'

export const signThenAmount: Finder = (text, money) => {
  const sums: Sum[] = []
  for (const match of text.matchAll(patternsOf(money).signBefore)) {
    const known = money.bySign.get(signKey(match[1] as string))
    const amount = known && amountAt(text, match.index + match[0].length, money)
    if (!known || !amount) continue
    const isYear = /^\s?(?:19|20)\d\d$/.test(text.slice(match.index + match[0].length, amount.end))
    if (isYear && /[a-z]/.test(match[1] as string)) continue
    sums.push({
      start: match.index,
      end: amount.end,
      amount: amount.value,
      amountMax: null,
      currency: known.currency,
      currencyAssumed: known.assumed,
      period: null,
      qualifier: null,
      rule: 'sign-then-amount',
      figure: amount.figure,
      exponent: amount.exponent,
    })
  }
  return sums
}
