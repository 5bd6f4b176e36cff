// 5-extract: clauses and paragraphs → addressees, actors, money. Finders first, then refiners, both as literal lists.

import { type Chunks, chunksWithin } from '../chunks.ts'
import type { Layer } from '../layers.ts'
import type { Models } from '../models/index.ts'
import type {
  ActorMention,
  Addressee,
  Classified,
  Clause,
  MoneyMention,
  Paragraph,
  ParagraphKind,
  Resolution,
} from '../types.ts'
import { findAddressees } from './actors/addressee.ts'
import { findActors } from './actors/find.ts'
import { DocumentRoles } from './actors/in-document.ts'
import type { ActorContext } from './actors/reading.ts'
import { resolveActor } from './actors/resolve.ts'
import { findMoney } from './money/index.ts'
import { byStart } from './refine/by-start.ts'
import { dropOverlaps } from './refine/drop-overlaps.ts'
import { wholeNames } from './refine/whole-names.ts'

/** Where actors are looked for: what the organ says itself. Notes, titles and annexes are other texts, but for what "we" declare. */
const isOwnWord = ({ kind }: Paragraph, clauses: readonly Clause[]): boolean =>
  kind === 'preambular' || kind === 'operative' || (kind === 'annex' && clauses.length > 0)

/** Where full names are read so that short ones can be understood later. */
const LEARNING_KINDS: ReadonlySet<ParagraphKind> = new Set(['title', 'organ', 'preambular', 'operative', 'heading'])

/** Where sums count: an annex may hold the budget. */
const MONEY_KINDS: ReadonlySet<ParagraphKind> = new Set(['preambular', 'operative', 'annex'])

/** What refines the mentions of one paragraph, in this order. */
const ACTOR_REFINERS: readonly ((mentions: readonly ActorMention[]) => readonly ActorMention[])[] = [
  dropOverlaps,
  byStart,
]

/** Adds addressees, actor mentions and sums of money, those that `layers` needs, each in order of start. Pure. */
export const extract = (classified: Classified, models: Models, layers: ReadonlySet<Layer>): Resolution => {
  const { text, year, organ } = classified
  const context: ActorContext = { year, roles: new DocumentRoles(models.actors, organ) }
  const clausesOf = groupClauses(classified.clauses)
  const withActors = layers.has('actors') || layers.has('addressees')
  const addressees: Addressee[] = []
  const actors: ActorMention[] = []
  const money: MoneyMention[] = []
  for (const paragraph of classified.paragraphs) {
    const clauses = clausesOf.get(paragraph.id) ?? []
    const isOwn = isOwnWord(paragraph, clauses)
    if (withActors && (isOwn || LEARNING_KINDS.has(paragraph.kind))) {
      const chunks = classified.chunks(paragraph)
      const found = findActors(chunks, models.actors, context)
      if (isOwn) {
        const mentions: ActorMention[] = []
        for (const clause of clauses) {
          const spans = wholeNames(text, clause, findAddressees(behindVerb(chunks, clause), clause, models), found)
          for (const span of spans) {
            const { actor, actorType, iso3, rule } = resolveActor(text, span, found, models.actors, context)
            const named = { start: span.start, end: span.end, clause: clause.id, actor, actorType, iso3, rule }
            addressees.push(named)
            mentions.push({ ...named, paragraph: paragraph.id, role: 'addressee' })
          }
        }
        for (const { start, end, actor, actorType, iso3, rule } of found) {
          const clause = clauseAt(clauses, start, end)
          mentions.push({
            start,
            end,
            clause,
            actor,
            actorType,
            iso3,
            rule,
            paragraph: paragraph.id,
            role: 'mentioned',
          })
        }
        for (const mention of ACTOR_REFINERS.reduce(
          (kept, refine) => refine(kept),
          mentions as readonly ActorMention[],
        ))
          actors.push(mention)
      }
    }
    if (layers.has('money') && MONEY_KINDS.has(paragraph.kind))
      for (const sum of moneyOf(classified, paragraph, clauses, models)) money.push(sum)
  }
  return { ...classified, addressees: byStart(addressees), actors: byStart(actors), money: byStart(money) }
}

/** The chunks that a clause's verb governs. */
const behindVerb = (chunks: Chunks, { phrase, end }: Clause): Chunks => chunksWithin(chunks, { start: phrase.end, end })

const groupClauses = (clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> => {
  const groups = new Map<string, Clause[]>()
  for (const clause of clauses) {
    const group = groups.get(clause.paragraph)
    if (group) group.push(clause)
    else groups.set(clause.paragraph, [clause])
  }
  return groups
}

/** Id of the clause that a mention lies in. Clauses are in order of start. */
const clauseAt = (clauses: readonly Clause[], start: number, end: number): string | null => {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle] as Clause).start <= start) low = middle + 1
    else high = middle
  }
  const clause = clauses[low - 1]
  return clause && clause.start <= start && end <= clause.end ? clause.id : null
}

const moneyOf = (
  { text, chunks }: Classified,
  paragraph: Paragraph,
  clauses: readonly Clause[],
  models: Models,
): MoneyMention[] =>
  findMoney(text, paragraph, models.money, chunks(paragraph)).map((sum) => ({
    ...sum,
    paragraph: paragraph.id,
    clause: clauseAt(clauses, sum.start, sum.end),
  }))
