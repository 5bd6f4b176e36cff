// "per year", "annual … of", "for the biennium", "for the period from … to …": the time that an amount is for, where the words
// are the amount's own. A period of the budget, fund or report that it stands in is not its.

import { type MoneyModels, moneyKey } from '../../models/money.ts'
import { intervalOf, PERIOD_GROUPS, PERIOD_PATTERN } from './interval.ts'
import { patternsOf, plainWindow } from './patterns.ts'
import type { Refiner, Sum } from './sum.ts'

const BEFORE = 240
const AFTER = 280

/** A rule looks at the words before and behind an amount, up to the sums next to it. */
type PeriodRule = (before: string, after: string, money: MoneyModels) => string | null

/** What may stand between an amount and its period without being either: "gross", "(2 million dollars net)", ", to be recosted,". */
const ASIDE =
  /^(?:\s{0,2}\)|\s(?:gross|net)\b(?!\s(?:of|to)\b)|\s{1,2}\([^()]{0,140}\)|,\s(?:to be|before|at|after)\s[^,;.()\d]{1,40},(?=\s(?:for|in respect of)\s)){1,3}/

/** What `PERIOD_PATTERN` needs, and few sums have: that pattern is dear. */
const SAYS_PERIOD = /period/i

const FOR = '(?:for|in\\srespect\\sof|covering|during|over)\\s{1,3}'
const FOR_PERIOD = new RegExp(`^,?\\s{1,3}${FOR}${PERIOD_PATTERN}`, 'i')
const FOR_NAMED = /^,?\s{1,3}(?:for|in\srespect\sof)\s{1,3}/i
const FOR_YEAR = /^,?\s{1,3}for\s{1,3}(?:19|20)\d\d(?![\d/–—-])/i

/** A purpose between the amount and its period: "for the maintenance of the Mission for the period from …". */
const PURPOSE = new RegExp(`^(\\s(?:for|to|in)\\s[^,;:.()\\d]{0,140}?\\s)(?:for|in)\\s{1,3}(${PERIOD_PATTERN})`, 'i')

/** How an amount is tied to what stands before it: "the budget for 2025 *in the amount of* …". */
const TIE =
  '(?:\\s(?:in\\sthe\\s(?:total\\s|gross\\s|net\\s)?amount\\sof|amount(?:s|ed|ing)?\\sto|total(?:s|led|ling)?|of|at|(?:is|are|was|were)(?:\\s(?:\\w{1,14}\\s)?(?:at|to\\sbe))?)(?:\\s[\\p{L}-]{1,14}){0,4})\\s{1,3}$'
const TIED_PERIOD = new RegExp(`\\sfor\\s{1,3}${PERIOD_PATTERN}${TIE}`, 'iu')
const TIED_YEAR = new RegExp(
  `^([^;:.]{0,300})\\sfor\\s{1,3}(?:the\\s)?(?:(?:calendar|financial|fiscal)\\s)?(?:year\\s{1,3})?(?:19|20)\\d\\d(?![\\d/–—-])${TIE}`,
  'iu',
)
const TIED_NAMED = /\sfor\s{1,3}the\s{1,3}([a-z]{4,12})(?:\s{1,3}\d{4}\s?[-–—/]\s?\d{2,4})?$/i
const TIE_ALONE = new RegExp(TIE, 'iu')

/** What may stand between "annual" and the amount: words, and at the end one that ties. */
const RATE_TIE =
  /^(?:|\s(?:net|gross|total|estimated|average)|[^,]*,?\s(?:of|to|at|from|between|is|are|was|were|be|than|exceed(?:s|ing)?|reach(?:es|ing)?|over|about|some|around|nearly|almost|approximately|least|most|additional|further|estimated|spends?|provides?|mobiliz(?:e|ing)|jointly|contribut(?:e|es|ing)|cost(?:s|ing)?))\s{1,3}$/i

const rateRight: PeriodRule = (_, after, money) => {
  const { rateOpening, rateRight } = patternsOf(money)
  const match = rateOpening.test(after) ? rateRight.exec(plainWindow(after)) : null
  return match ? (money.periodAfter.get(moneyKey((match[1] as string).replaceAll('-', ' '))) ?? null) : null
}

const adjective: PeriodRule = (_, after, money) =>
  money.periodAdjective.get(moneyKey(patternsOf(money).adjective.exec(after)?.[1] ?? '')) ?? null

const forPeriod: PeriodRule = (_, after) => {
  const match = SAYS_PERIOD.test(after) ? FOR_PERIOD.exec(after) : null
  return match ? intervalOf(match.slice(1, 1 + PERIOD_GROUPS)) : null
}

const forNamed: PeriodRule = (_, after, money) => {
  const lead = FOR_NAMED.exec(after)?.[0]
  const named = lead && patternsOf(money).named.exec(after.slice(lead.length))?.[1]
  return named ? (money.periodName.get(moneyKey(named)) ?? null) : null
}

const forYear: PeriodRule = (_, after) => (FOR_YEAR.test(after) ? 'year' : null)

const purpose: PeriodRule = (_, after, money) => {
  const match = SAYS_PERIOD.test(after) ? PURPOSE.exec(after) : null
  if (!match || patternsOf(money).holder.test(match[1] as string)) return null
  return intervalOf(match.slice(3, 3 + PERIOD_GROUPS))
}

const rateLater: PeriodRule = (_, after, money) => {
  const { rateLater, act } = patternsOf(money)
  const match = rateLater.exec(plainWindow(after))
  if (!match || act.test(match[1] as string)) return null
  return money.periodAfter.get(moneyKey(match[2] as string)) ?? null
}

const rateBefore: PeriodRule = (before, _, money) => {
  const { rateBefore, act } = patternsOf(money)
  let match = rateBefore.exec(before)
  for (let inner = match; inner; inner = rateBefore.exec(inner[2] as string)) match = inner
  const between = match?.[2]
  if (match === null || between === undefined || act.test(between) || !RATE_TIE.test(between)) return null
  return money.periodBefore.get(moneyKey(match[1] as string)) ?? null
}

const tiedPeriod: PeriodRule = (before) => {
  const match = SAYS_PERIOD.test(before) ? TIED_PERIOD.exec(before) : null
  return match ? intervalOf(match.slice(1, 1 + PERIOD_GROUPS)) : null
}

const tiedYear: PeriodRule = (before, _, money) => {
  const match = TIED_YEAR.exec(before)
  return match && patternsOf(money).bearer.test(match[1] as string) ? 'year' : null
}

const tiedNamed: PeriodRule = (before, _, money) => {
  const tie = TIE_ALONE.exec(before)
  const named = tie && TIED_NAMED.exec(before.slice(0, tie.index))
  if (!named || !patternsOf(money).bearer.test(before.slice(0, named.index))) return null
  return money.periodName.get(moneyKey(named[1] as string)) ?? null
}

/** In this order; the first that knows wins. */
const RULES: readonly PeriodRule[] = [
  rateRight,
  adjective,
  forPeriod,
  forNamed,
  forYear,
  purpose,
  rateLater,
  rateBefore,
  tiedPeriod,
  tiedNamed,
  tiedYear,
]

/** Says the same sum again in another currency, or the other end of a change: what one is for, the other is for. */
const SAME =
  /^(?:,?\s(?:or|that is,?)\s|\s?,?\s?\(?(?:or\s)?(?:the\s)?(?:equivalent\s(?:to|of)|i\.e\.,?)\s|\sto\s|\s\()$/i

/** Gives each sum the period that the words about it say. */
export const addPeriods: Refiner = (sums, text, money) => {
  const periods = sums.map((sum, i) => {
    const before = sentenceEnd(text.slice(Math.max(sums[i - 1]?.end ?? 0, sum.start - BEFORE), sum.start))
    const next = sums[i + 1]?.start ?? text.length
    return periodOf(sum, before, text, next, money)
  })
  for (let i = 1; i < sums.length; i += 1) {
    const [earlier, later] = [sums[i - 1] as Sum, sums[i] as Sum]
    if (later.start - earlier.end > 30 || !SAME.test(text.slice(earlier.end, later.start))) continue
    periods[i] ??= periods[i - 1] ?? null
    periods[i - 1] ??= periods[i] ?? null
  }
  return sums.map((sum, i) => ({ ...sum, period: periods[i] ?? null }))
}

const periodOf = (sum: Sum, before: string, text: string, next: number, money: MoneyModels): string | null => {
  const all = text.slice(sum.end, sum.end + AFTER)
  const aside = ASIDE.exec(all)?.[0] ?? ''
  const behind = [all.slice(0, Math.max(0, next - sum.end)), ...(aside === '' ? [] : [all.slice(aside.length)])]
  for (const rule of RULES) {
    for (const after of behind) {
      const period = rule(before, after, money)
      if (period !== null) return period
    }
  }
  return null
}

/** The words since the last end of a sentence. */
const sentenceEnd = (before: string): string => {
  const ends = [...before.matchAll(/;|[.:]\s/g)].at(-1)
  return ends ? before.slice(ends.index + 1) : before
}
