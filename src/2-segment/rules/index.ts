// The line rules in the order in which they are asked: the first that decides wins.

import type { Context, Decision, LineRule } from '../state.ts'
import { annexHeading, closing, footnote, inAnnex } from './apart.ts'
import { heading } from './heading.ts'
import { draftLabel, numbered, subparagraph } from './labelled.ts'
import { organAndMore, organLine, organSentence } from './organ.ts'
import { byPlace, continuation, finiteVerb, front, participle, quotation, quotedLine } from './unlabelled.ts'
import { verbItem, verbLine } from './verb-line.ts'

const RULES: readonly LineRule[] = [
  footnote,
  annexHeading,
  inAnnex,
  quotedLine,
  organLine,
  organAndMore,
  draftLabel,
  closing,
  front,
  verbLine,
  heading,
  numbered,
  subparagraph,
  quotation,
  verbItem,
  organSentence,
  finiteVerb,
  participle,
  continuation,
]

/** Decides a line. */
export const classifyLine = (context: Context): Decision => {
  for (const rule of RULES) {
    const decision = rule(context)
    if (decision) return decision
  }
  return byPlace(context)
}
