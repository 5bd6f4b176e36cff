// Clauses of one paragraph: a clause is found when one begins at the same place; then its lemma, phrase and modifiers count.

import type { Aligned } from './align.ts'
import type { GoldClause, GoldParagraph } from './gold.ts'
import type { ScoredClause } from './record.ts'
import { squeeze } from './squeeze.ts'
import type { Measured, MeasureName, ScoreError } from './tally.ts'

/** Scores the clauses of a gold paragraph; without an alignment all are missed. */
export const scoreClauses = (doc: string, gold: GoldParagraph, aligned: Aligned | null): Measured => {
  const errors: ScoreError[] = []
  const report = (
    measure: MeasureName,
    problem: ScoreError['problem'],
    expected: string | null,
    found: string | null,
  ) => errors.push({ measure, problem, doc, paragraph: gold.id, expected, found, text: gold.text })
  const expected = new Map<number, GoldClause>()
  for (const [index, clause] of gold.clauses.entries())
    expected.set(aligned?.goldSpan(clause).start ?? -1 - index, clause)
  const found = new Map<number, ScoredClause>()
  for (const clause of foundClauses(aligned)) found.set(aligned?.foundSpan(clause.phrase).start as number, clause)
  const surface = ({ phrase }: ScoredClause) => aligned?.candidate.record.text.slice(phrase.start, phrase.end) as string

  const right = { lemma: 0, phrase: 0, modifiers: 0 }
  let tp = 0
  for (const [start, wanted] of expected) {
    const hit = found.get(start)
    if (!hit) {
      report('clauses', 'missed', wanted.text, null)
      continue
    }
    tp += 1
    if (spelled(hit.lemma) === spelled(wanted.lemma)) right.lemma += 1
    else report('lemma', 'wrong', wanted.lemma, hit.lemma)
    if (squeeze(surface(hit)).text === squeeze(wanted.text).text) right.phrase += 1
    else report('phrase', 'wrong', wanted.text, surface(hit))
    if (wanted.modifiers.join() === hit.modifiers.join()) right.modifiers += 1
    else report('modifiers', 'wrong', wanted.modifiers.join(', '), hit.modifiers.join(', '))
  }
  for (const [start, clause] of found) if (!expected.has(start)) report('clauses', 'extra', null, surface(clause))
  return {
    tally: {
      counts: { clauses: { tp, fp: found.size - tp, fn: expected.size - tp } },
      shares: {
        lemma: { right: right.lemma, of: tp },
        phrase: { right: right.phrase, of: tp },
        modifiers: { right: right.modifiers, of: tp },
      },
    },
    errors,
  }
}

/** The annotated clauses that begin in the gold paragraph. */
export const foundClauses = (aligned: Aligned | null): readonly ScoredClause[] =>
  aligned ? aligned.candidate.paragraph.clauses.filter((clause) => aligned.holds(clause.phrase)) : []

const spelled = (lemma: string): string => lemma.toLowerCase().replaceAll('-', ' ')
