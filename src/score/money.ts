// Sums of money of one paragraph: found by overlap; then words, value, upper end, period and qualifier count.

import { type Aligned, pairOverlapping } from './align.ts'
import type { GoldMoney, GoldParagraph } from './gold.ts'
import type { ScoredMoney } from './record.ts'
import { bareMention } from './squeeze.ts'
import type { Measured, MeasureName, ScoreError, ShareName } from './tally.ts'

type FoundMoney = ScoredMoney & { readonly text: string }

// What is judged of a sum that was found: whether it is right, and how either side reads in a report.
const JUDGED: readonly {
  readonly name: ShareName
  readonly right: (gold: GoldMoney, found: FoundMoney) => boolean
  readonly gold: (gold: GoldMoney) => unknown
  readonly found: (found: FoundMoney) => unknown
}[] = [
  {
    name: 'money exact',
    right: (gold, found) => bareMention(gold.text) === bareMention(found.text),
    gold: ({ text }) => text,
    found: ({ text }) => text,
  },
  {
    name: 'money value',
    right: (gold, found) => isSameAmount(gold.amount, found.amount) && gold.currency === found.currency,
    gold: ({ amount, currency }) => `${amount} ${currency}`,
    found: ({ amount, currency }) => `${amount} ${currency}`,
  },
  {
    name: 'money range',
    right: (gold, found) => isSameAmount(gold.amountMax ?? 0, found.amount_max ?? 0),
    gold: ({ amountMax }) => amountMax,
    found: ({ amount_max }) => amount_max,
  },
  {
    name: 'period',
    right: (gold, found) => gold.period === (found.period || null),
    gold: ({ period }) => period,
    found: ({ period }) => period,
  },
  {
    name: 'qualifier',
    right: (gold, found) => gold.qualifier === (found.qualifier || null),
    gold: ({ qualifier }) => qualifier,
    found: ({ qualifier }) => qualifier,
  },
]

/** Scores the sums of money in a gold paragraph; without an alignment all are missed. */
export const scoreMoney = (doc: string, gold: GoldParagraph, aligned: Aligned | null): Measured => {
  const expected = gold.money.map((money) => ({ ...money, ...aligned?.goldSpan(money) }))
  const found = (aligned?.candidate.paragraph.money ?? [])
    .filter((money) => aligned?.holds(money))
    .map((money) => ({
      ...money,
      text: aligned?.candidate.record.text.slice(money.start, money.end) as string,
      ...aligned?.foundSpan(money),
    }))
  const { pairs, missed, extra } = pairOverlapping(expected, found)
  const errors: ScoreError[] = []
  const report = (measure: MeasureName, problem: ScoreError['problem'], wanted: unknown, hit: unknown) =>
    errors.push({
      measure,
      problem,
      doc,
      paragraph: gold.id,
      expected: shown(wanted),
      found: shown(hit),
      text: gold.text,
    })
  for (const { text } of missed) report('money', 'missed', text, null)
  for (const { text } of extra) report('money', 'extra', null, text)
  const shares: Partial<Record<ShareName, { right: number; of: number }>> = {}
  for (const judged of JUDGED) {
    const wrong = pairs.filter(([wanted, hit]) => !judged.right(wanted, hit))
    for (const [wanted, hit] of wrong) report(judged.name, 'wrong', judged.gold(wanted), judged.found(hit))
    shares[judged.name] = { right: pairs.length - wrong.length, of: pairs.length }
  }
  return { tally: { counts: { money: { tp: pairs.length, fp: extra.length, fn: missed.length } }, shares }, errors }
}

const isSameAmount = (gold: number, found: number): boolean => Math.abs(found - gold) < 1e-6 * Math.max(1, gold)

const shown = (value: unknown): string | null => (value === null ? null : String(value))
