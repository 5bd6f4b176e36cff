// "between 10 and 15 million dollars", "5.8 trillion to 5.9 trillion dollars", "from $1 million to $2 million", "$3-5 million":
// one mention with a lower and an upper end.

import type { MoneyModels } from '../../models/money.ts'
import { type Amount, amountAt, amountBefore } from './amount.ts'
import { patternsOf } from './patterns.ts'
import type { Refiner, Sum } from './sum.ts'

const LINK_BEFORE = /\s{0,2}(?:[-–—]|\s(?:to|and)\s)\s{0,2}$/i
const LINK_AFTER = /^(?:\s?[-–—]\s?|\s{1,3}(?:to|and)\s{1,3})/i
const WHOLE_LINK = /^(?:\s{0,2}[-–—]\s{0,2}|\s{1,3}(?:to|and)\s{1,3})$/i
const OPENING = /(?<![a-z])(between|from)\s{1,3}$/i

/** As far back as a verb of change governs "from A to B". */
const CHANGE_REACH = 140

/** Joins the two ends of a range; "increased from A to B" stays two sums, as does "A and B" without "between". */
export const joinRanges: Refiner = (sums, text, money) => {
  const joined: Sum[] = []
  for (const sum of sums) {
    const last = joined.at(-1)
    const pair = last && withUpperEnd(last, sum, text, money)
    if (pair) joined[joined.length - 1] = pair
    else joined.push(withLowerNumber(sum, last?.end ?? 0, text, money) ?? withUpperNumber(sum, text, money) ?? sum)
  }
  return joined
}

/** Both ends have a currency: "$1 million to $2 million", "between $1 and $2 million". */
const withUpperEnd = (low: Sum, high: Sum, text: string, money: MoneyModels): Sum | null => {
  if (high.start - low.end > 8 || low.amountMax !== null || low.currency !== high.currency || low.amount >= high.amount)
    return null
  const link = text.slice(low.end, high.start)
  if (!WHOLE_LINK.test(link)) return null
  const opening = openingOf(text, low.start)
  if (!fits(link, opening) || isChange(text, low.start, link, money)) return null
  const amount = low.exponent === 0 && high.exponent > 0 ? shared(low, high) : null
  return {
    ...low,
    start: opening?.start ?? low.start,
    end: high.end,
    amount: amount !== null && amount < high.amount ? amount : low.amount,
    amountMax: high.amount,
    rule: 'range',
  }
}

/** Only the upper end has a currency: "between 10 and 15 million dollars". */
const withLowerNumber = (high: Sum, from: number, text: string, money: MoneyModels): Sum | null => {
  if (high.rule === 'sign-then-amount' || high.amountMax !== null) return null
  const link = LINK_BEFORE.exec(text.slice(Math.max(from, high.start - 9), high.start))?.[0]
  if (!link) return null
  const end = high.start - link.length
  const low = amountBefore(text, end, money, from)
  if (!low || low.end !== end) return null
  const amount = shared(low, high)
  const opening = openingOf(text, low.start)
  if (amount === null || amount >= high.amount || !fits(link, opening) || isChange(text, low.start, link, money))
    return null
  return { ...high, start: opening?.start ?? low.start, amount, amountMax: high.amount, rule: 'range' }
}

/** Only the lower end has a currency: "$3-5 million". */
const withUpperNumber = (low: Sum, text: string, money: MoneyModels): Sum | null => {
  if (low.rule !== 'sign-then-amount') return null
  const link = LINK_AFTER.exec(text.slice(low.end, low.end + 10))?.[0]
  if (!link) return null
  const high = amountAt(text, low.end + link.length, money)
  if (!high) return null
  // "$5 million to 29 million people", "$500 - 2004": with a magnitude of its own, or without one behind it, it is another thing.
  const isDash = /[-–—]/.test(link)
  if (low.exponent !== 0 && !(isDash && high.exponent !== 0)) return null
  if (low.exponent === 0 && high.exponent === 0 && (!isDash || high.yearLike)) return null
  const amount = high.exponent > 0 && low.exponent === 0 ? shared(low, { ...high, amount: high.value }) : low.amount
  const opening = openingOf(text, low.start)
  if (amount === null || amount >= high.value || !fits(link, opening) || isChange(text, low.start, link, money))
    return null
  return { ...low, start: opening?.start ?? low.start, end: high.end, amount, amountMax: high.value, rule: 'range' }
}

/** The lower end with the upper one's magnitude where it has none: "10 and 15 million"; null where they don't fit. */
const shared = (
  low: Pick<Amount, 'figure' | 'exponent'> & { readonly yearLike?: boolean },
  high: Pick<Sum, 'figure' | 'exponent' | 'amount'>,
): number | null => {
  if (low.exponent > 0 || high.exponent === 0) return low.yearLike ? null : Number(`${low.figure}e${low.exponent}`)
  if (low.figure < high.figure) return Number(`${low.figure}e${high.exponent}`)
  // "200,000 to 1 million".
  return low.figure >= 1000 && !low.yearLike ? low.figure : null
}

const openingOf = (text: string, start: number): { readonly start: number; readonly word: string } | null => {
  const match = OPENING.exec(text.slice(Math.max(0, start - 12), start))
  return match ? { start: start - match[0].length, word: (match[1] as string).toLowerCase() } : null
}

/** "and" links only after "between". */
const fits = (link: string, opening: { readonly word: string } | null): boolean =>
  !/and/i.test(link) || opening?.word === 'between'

const isChange = (text: string, start: number, link: string, money: MoneyModels): boolean => {
  if (!/to/i.test(link)) return false
  const before = text.slice(Math.max(0, start - CHANGE_REACH), start)
  const sentence = before.slice(before.search(/[^;:.]*$/))
  return /(?<![a-z])from\s+(?:the\s+)?(?:current\s+)?$/i.test(sentence) && patternsOf(money).change.test(sentence)
}
