// "40,000 €", "5 million USD": a sign behind an amount, where no number follows that it could belong to.

import { signKey } from '../../models/money.ts'
import { amountBefore } from './amount.ts'
import { patternsOf } from './patterns.ts'
import type { Finder, Sum } from './sum.ts'

export const amountThenSign: Finder = (text, money) => {
  const sums: Sum[] = []
  let from = 0
  for (const match of text.matchAll(patternsOf(money).signAfter)) {
    const known = money.bySign.get(signKey(match[1] as string))
    const amount = amountBefore(text, match.index, money, from)
    // "2013 US$" heads the column of a table.
    if (!known || !amount || amount.yearLike) continue
    from = match.index + match[0].length
    sums.push({
      start: amount.start,
      end: from,
      amount: amount.value,
      amountMax: null,
      currency: known.currency,
      currencyAssumed: known.assumed,
      period: null,
      qualifier: null,
      rule: 'amount-then-sign',
      figure: amount.figure,
      exponent: amount.exponent,
    })
  }
  return sums
}
