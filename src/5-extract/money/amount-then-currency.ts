// "322 billion United States dollars", "9,400,000 dollars", "one dollar": a currency's name behind an amount.

import { moneyKey } from '../../models/money.ts'
import { amountBefore } from './amount.ts'
import { patternsOf } from './patterns.ts'
import type { Finder, Sum } from './sum.ts'

/** Longest name of a currency, in code units. */
const LONGEST_NAME = 60

/** After "a dollar": only as the price of a time is it an amount. */
const A_TIME = /^[\s-]{1,2}(?:a|per|each|every)[\s-]/i

export const amountThenCurrency: Finder = (text, money) => {
  const { firstWords, namesByFirstWord } = patternsOf(money)
  const sums: Sum[] = []
  let from = 0
  for (const { 0: first, index } of text.matchAll(firstWords)) {
    if (index < from) continue
    const name = namesByFirstWord.get(first.toLowerCase())?.exec(text.slice(index, index + LONGEST_NAME))?.[0]
    if (name === undefined) continue
    const amount = amountBefore(text, index, money, from)
    const known = money.byName.get(moneyKey(name))
    if (!amount || !known) continue
    const end = index + name.length
    if (/^a$/i.test(text.slice(amount.start, amount.end)) && !A_TIME.test(text.slice(end, end + 8))) continue
    sums.push({
      start: amount.start,
      end,
      amount: amount.value / known.per,
      amountMax: null,
      currency: known.currency,
      currencyAssumed: known.assumed,
      period: null,
      qualifier: null,
      rule: 'amount-then-currency',
      figure: amount.figure,
      exponent: amount.exponent,
    })
    from = end
  }
  return sums
}
