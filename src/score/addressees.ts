// Addressees of one paragraph, by overlap and by the same words but for the article.

import { type Aligned, pairOverlapping } from './align.ts'
import { foundClauses } from './clauses.ts'
import type { GoldParagraph } from './gold.ts'
import { bareMention } from './squeeze.ts'
import type { Measured, ScoreError } from './tally.ts'

/** Scores the addressees of a gold paragraph; without an alignment all are missed. */
export const scoreAddressees = (doc: string, gold: GoldParagraph, aligned: Aligned | null): Measured => {
  const expected = gold.clauses
    .flatMap((clause) => clause.addressees)
    .map(({ text, ...span }) => ({ text, ...(aligned?.goldSpan(span) ?? span) }))
  const found = foundClauses(aligned)
    .flatMap((clause) => clause.addressees)
    .map((span) => ({
      text: aligned?.candidate.record.text.slice(span.start, span.end) as string,
      ...(aligned?.foundSpan(span) ?? span),
    }))
  const { pairs, missed, extra } = pairOverlapping(expected, found)
  const differing = pairs.filter(([wanted, hit]) => bareMention(wanted.text) !== bareMention(hit.text))
  const exact = pairs.length - differing.length
  const at = { doc, paragraph: gold.id, text: gold.text }
  const errors: ScoreError[] = [
    ...missed.map(({ text }) => error('addressees', 'missed', text, null)),
    ...extra.map(({ text }) => error('addressees', 'extra', null, text)),
    ...differing.map(([wanted, hit]) => error('addressees exact', 'wrong', wanted.text, hit.text)),
  ].map((difference) => ({ ...difference, ...at }))
  return {
    tally: {
      counts: {
        addressees: { tp: pairs.length, fp: extra.length, fn: missed.length },
        'addressees exact': { tp: exact, fp: found.length - exact, fn: expected.length - exact },
      },
      shares: {},
    },
    errors,
  }
}

const error = (
  measure: ScoreError['measure'],
  problem: ScoreError['problem'],
  expected: string | null,
  found: string | null,
) => ({ measure, problem, expected, found })
