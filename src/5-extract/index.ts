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
import { clauseAt } from './clause-at.ts'
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
  const { year, organ, number, paragraphs, clauses: all } = classified
  const context: ActorContext = { year, roles: new DocumentRoles(models.actors, organ, number) }
  const withActors = layers.has('actors') || layers.has('addressees')
  const withMoney = layers.has('money')
  const addressees: Addressee[] = []
  const actors: ActorMention[] = []
  const money: MoneyMention[] = []
  let behind = 0
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i] as Paragraph
    const first = behind
    while (behind < all.length && (all[behind] as Clause).start < paragraph.end) behind += 1
    const clauses = first === behind ? NO_CLAUSES : all.slice(first, behind)
    const isOwn = isOwnWord(paragraph, clauses)
    const needsActors = withActors && (isOwn || LEARNING_KINDS.has(paragraph.kind))
    const needsMoney = withMoney && MONEY_KINDS.has(paragraph.kind)
    if (!needsActors && !needsMoney) continue
    const chunks = classified.chunks(paragraph)
    if (needsActors) {
      const found = findActors(chunks, models.actors, context, { paragraph: paragraph.id, clauses })
      if (isOwn) {
        const addressed =
          clauses.length > 0 ? addressedIn(classified.text, chunks, clauses, found, models, context) : NOBODY
        addActors(actors, addressees, found, addressed)
      }
    }
    if (needsMoney) addMoney(money, classified.text, paragraph, chunks, clauses, models)
  }
  return { ...classified, addressees, actors, money }
}

const NO_CLAUSES: readonly Clause[] = []
const NOBODY: readonly ActorMention[] = []

/** Those whom the clauses of a paragraph address. `found` are its mentions. */
const addressedIn = (
  text: string,
  chunks: Chunks,
  clauses: readonly Clause[],
  found: readonly ActorMention[],
  models: Models,
  context: ActorContext,
): readonly ActorMention[] => {
  const addressed: ActorMention[] = []
  let near = 0
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i] as Clause
    const governed = behindVerb(chunks, clause, near)
    if (governed.cells === chunks.cells) near = governed.from - chunks.from
    const spans = findAddressees(governed, clause, models)
    if (spans.length === 0) continue
    for (const span of wholeNames(text, clause, spans, found)) {
      const { actor, actorType, iso3, rule } = resolveActor(text, span, found, models.actors, context)
      addressed.push({
        start: span.start,
        end: span.end,
        clause: clause.id,
        actor,
        actorType,
        iso3,
        rule,
        paragraph: clause.paragraph,
        role: 'addressee',
      })
    }
  }
  return byStart(addressed)
}

const addresseeOf = ({ start, end, clause, actor, actorType, iso3, rule }: ActorMention): Addressee => ({
  start,
  end,
  clause: clause as string,
  actor,
  actorType,
  iso3,
  rule,
})

/** Adds what a paragraph holds: those whom its clauses address, among those `found` in it; both are in order. */
const addActors = (
  actors: ActorMention[],
  addressees: Addressee[],
  found: readonly ActorMention[],
  addressed: readonly ActorMention[],
): void => {
  if (addressed.length === 0) {
    // Those that were found are in order, and none overlap.
    for (let i = 0; i < found.length; i += 1) actors.push(found[i] as ActorMention)
    return
  }
  for (const mention of addressed) addressees.push(addresseeOf(mention))
  for (const mention of refined(merged(found, addressed))) actors.push(mention)
}

/** Both in order, the addressed first where two start alike. */
const merged = (found: readonly ActorMention[], addressed: readonly ActorMention[]): readonly ActorMention[] => {
  const mentions: ActorMention[] = []
  let next = 0
  for (const mention of found) {
    for (; next < addressed.length && (addressed[next] as ActorMention).start <= mention.start; next += 1)
      mentions.push(addressed[next] as ActorMention)
    mentions.push(mention)
  }
  for (; next < addressed.length; next += 1) mentions.push(addressed[next] as ActorMention)
  return mentions
}

const refined = (mentions: readonly ActorMention[]): readonly ActorMention[] =>
  ACTOR_REFINERS.reduce((kept, refine) => refine(kept), mentions)

/** The chunks that a clause's verb governs. */
const behindVerb = (chunks: Chunks, { phrase, end }: Clause, near: number): Chunks =>
  chunksWithin(chunks, { start: phrase.end, end }, near)

/** Adds the sums of a paragraph to those before. */
const addMoney = (
  money: MoneyMention[],
  text: string,
  paragraph: Paragraph,
  chunks: Chunks,
  clauses: readonly Clause[],
  models: Models,
): void => {
  const sums = findMoney(text, paragraph, models.money, chunks)
  if (sums.length === 0) return
  for (const sum of byStart(sums))
    money.push({ ...sum, paragraph: paragraph.id, clause: clauseAt(clauses, sum.start, sum.end) })
}
