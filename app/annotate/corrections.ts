// What a reader says is wrong with a mark, and the record as it should be.

import type { ActorRecord, ClauseRecord, ParagraphRecord, ResolutionRecord } from '../../src/6-emit/record.ts'
import type { Mark } from '../reading/marks.ts'

/** What a mark should be instead: nothing, or with other values. An addressee can be one that is only mentioned. */
export type Correction =
  | { readonly to: 'nothing' }
  | { readonly to: 'mentioned' }
  | { readonly to: 'lemma'; readonly lemma: string }
  | { readonly to: 'actor'; readonly actor: string | null }
  | { readonly to: 'sum'; readonly amount: number; readonly currency: string }

/** The record with its marks corrected: what is exported to brat, and becomes gold. */
export const corrected = (
  record: ResolutionRecord,
  marks: readonly Mark[],
  corrections: ReadonlyMap<number, Correction>,
): ResolutionRecord => {
  const byItem = new Map<object, Correction>()
  for (const [number, correction] of corrections) {
    const mark = marks[number]
    if (mark !== undefined) byItem.set(mark.layer === 'verb' ? mark.clause : mark.item, correction)
  }
  return { ...record, paragraphs: record.paragraphs.map((paragraph) => correctedParagraph(paragraph, byItem)) }
}

const correctedParagraph = (paragraph: ParagraphRecord, byItem: ReadonlyMap<object, Correction>): ParagraphRecord => {
  const kept = <Item extends object>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => byItem.get(item)?.to !== 'nothing')
  const isActor = (item: object) => byItem.get(item)?.to
  const clauses = kept(paragraph.clauses).map((clause): ClauseRecord => {
    const correction = byItem.get(clause)
    const addressees = kept(clause.addressees)
      .filter((item) => isActor(item) !== 'mentioned')
      .map((item) => withActor(item, byItem.get(item)))
    return { ...clause, addressees, ...(correction?.to === 'lemma' ? { lemma: correction.lemma } : {}) }
  })
  // An addressee stands among the actors as well: it goes there, or is only mentioned there, by what is said of it as addressee.
  const said = new Map(
    paragraph.clauses
      .flatMap(({ addressees }) => addressees)
      .flatMap((item) => (byItem.has(item) ? [[placeOf(item), byItem.get(item) as Correction] as const] : [])),
  )
  // With a verb that is none, nobody is addressed by it.
  const gone = new Set(paragraph.clauses.filter((clause) => isActor(clause) === 'nothing').map(({ id }) => id))
  const actors = paragraph.actors.flatMap((item): ActorRecord[] => {
    const correction = byItem.get(item) ?? said.get(placeOf(item))
    if (correction?.to === 'nothing') return []
    const isMentioned = correction?.to === 'mentioned' || gone.has(item.clause ?? '')
    return [{ ...withActor(item, correction), ...(isMentioned ? { role: 'mentioned' as const } : {}) }]
  })
  const money = kept(paragraph.money).map((item) => {
    const correction = byItem.get(item)
    if (correction?.to !== 'sum') return item
    const { amount, currency } = correction
    return { ...item, amount, amount_max: null, currency, currency_assumed: false }
  })
  return { ...paragraph, clauses, actors, money }
}

const withActor = <Item extends { readonly actor: string | null }>(
  item: Item,
  correction: Correction | undefined,
): Item => (correction?.to === 'actor' ? { ...item, actor: correction.actor } : item)

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${end}`
