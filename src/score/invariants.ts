// The invariants of src/README.md on one annotated resolution: what the property tests and the check of whole corpora hold.

import { contains } from '../spans.ts'
import type { Resolution, Span } from '../types.ts'
import { lettersOf } from './squeeze.ts'

/** Blanks, and what a label and the quotation mark around it may hold. */
const LABEL_GAP = /^\s*(?:[“"«‘']?\s?\S{1,20}[\s.,):]*)?$/

/**
 * Every invariant that an annotated resolution breaks, as one line each that names the annotation; none for a sound one.
 * Paragraphs are in order, don't overlap, and leave out nothing but blanks and printed labels; clauses lie in their
 * paragraph, phrases and addressees in their clause, mentions in their paragraph and clause; ids are unique.
 */
export const brokenInvariants = (resolution: Resolution): readonly string[] => {
  const { text, paragraphs, clauses, addressees, actors, money } = resolution
  const broken: string[] = []
  const expectThat = (holds: boolean, message: () => string) => {
    if (!holds) broken.push(message())
  }
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const clauseById = new Map(clauses.map((clause) => [clause.id, clause]))
  expectThat(byId.size === paragraphs.length, () => 'Unexpected paragraph id twice, expected each once')
  expectThat(clauseById.size === clauses.length, () => 'Unexpected clause id twice, expected each once')
  let at = 0
  for (const { id, label, start, end, depth, parent } of paragraphs) {
    expectThat(start >= at && end > start, () => `${id}: Unexpected span ${start}-${end}, expected one behind ${at}`)
    const gap = text.slice(at, start)
    const inGap = lettersOf(gap)
    expectThat(
      label === null ? gap.trim() === '' : LABEL_GAP.test(gap) && inGap.includes(lettersOf(label)),
      () => `${id}: Unexpected text before it that lies in no paragraph: ${JSON.stringify(gap.slice(0, 60))}`,
    )
    const words = text.slice(start, end)
    expectThat(words === words.trim(), () => `${id}: Unexpected blank at an end of the paragraph`)
    const above = parent === null ? null : (byId.get(parent)?.depth ?? Number.POSITIVE_INFINITY)
    expectThat(above === null || above < depth, () => `${id}: Unexpected parent ${parent}, expected one less deep`)
    at = end
  }
  expectThat(text.slice(at).trim() === '', () => `Unexpected text at the end that lies in no paragraph`)
  const inside = (what: string, whole: Span | undefined, part: Span) =>
    expectThat(
      whole !== undefined && part.end > part.start && contains(whole, part),
      () => `Unexpected ${what} at ${part.start}-${part.end}, expected it inside ${whole?.start}-${whole?.end}`,
    )
  for (const clause of clauses) {
    inside(`clause ${clause.id}`, byId.get(clause.paragraph), clause)
    inside(`phrase of ${clause.id}`, clause, clause.phrase)
  }
  for (const addressee of addressees)
    inside(`addressee of ${addressee.clause}`, clauseById.get(addressee.clause), addressee)
  for (const mention of [...actors, ...money]) {
    inside(`mention in ${mention.paragraph}`, byId.get(mention.paragraph), mention)
    if (mention.clause !== null) inside(`mention in ${mention.clause}`, clauseById.get(mention.clause), mention)
  }
  return broken
}
