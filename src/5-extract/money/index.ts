// Sums of money in one paragraph: finders, then refiners, both in a literal order.

import { type Chunks, chunksOf } from '../../chunks.ts'
import type { MoneyModels } from '../../models/money.ts'
import type { Span } from '../../spans.ts'
import type { Money } from '../../types.ts'
import { amountThenCurrency } from './amount-then-currency.ts'
import { amountThenSign } from './amount-then-sign.ts'
import { dropPriceBase } from './drop-price-base.ts'
import { joinDoubled } from './join-doubled.ts'
import { addPeriods } from './period.ts'
import { mayHoldSum } from './pre-test.ts'
import { addQualifiers } from './qualifier.ts'
import { joinRanges } from './range.ts'
import { signThenAmount } from './sign-then-amount.ts'
import type { Finder, Refiner, Sum } from './sum.ts'

/** Ways of writing a sum. Where two finders see the same sum, the one that begins first leads. */
const FINDERS: readonly Finder[] = [signThenAmount, amountThenCurrency, amountThenSign]

/** What is done to the found sums, in this order. */
const REFINERS: readonly Refiner[] = [joinDoubled, dropPriceBase, joinRanges, addQualifiers, addPeriods]

/**
 * Finds the sums of money inside `within`, in order of start. Offsets, in and out, are UTF-16 code units into `text`. Never
 * throws; a sum that can't be read exactly is left out. Linear in the length of `within`.
 */
export const findMoney = (
  text: string,
  within: Span,
  money: MoneyModels,
  chunks: Chunks = chunksOf(text, within),
): readonly Money[] => {
  if (!mayHoldSum(chunks, money)) return []
  const body = text.slice(within.start, within.end)
  const found = FINDERS.flatMap((find) => find(body, money)).sort((a, b) => a.start - b.start || b.end - a.end)
  if (found.length === 0) return []
  return REFINERS.reduce((sums, refine) => refine(sums, body, money), found as readonly Sum[]).map((sum) =>
    toMoney(sum, within.start),
  )
}

const toMoney = (sum: Sum, offset: number): Money => ({
  start: sum.start + offset,
  end: sum.end + offset,
  amount: sum.amount,
  amountMax: sum.amountMax,
  currency: sum.currency,
  currencyAssumed: sum.currencyAssumed,
  period: sum.period,
  qualifier: sum.qualifier,
  rule: sum.rule,
})
