// An annotated resolution becomes its record: flat lists are nested in what they name.

import { DEFAULT_LAYERS, type Layer, writtenLayers } from '../layers.ts'
import type { ActorMention, Addressee, Clause, MoneyMention, Paragraph, Resolution, Token } from '../types.ts'
import { nested } from './nest.ts'
import type {
  ActorRecord,
  AddresseeRecord,
  ClauseRecord,
  MoneyRecord,
  ParagraphRecord,
  ResolutionRecord,
  TokenRecord,
} from './record.ts'
import type { SourceValues } from './source-columns.ts'

/**
 * Nests the flat lists of an annotated resolution into its record. The keys stand in the order of the published format; a
 * layer that is not among `asked` is an empty list, and nothing refers to it. `source` is what is carried from the row of a table.
 */
export const toRecord = (
  resolution: Resolution,
  asked: ReadonlySet<Layer> = DEFAULT_LAYERS,
  source?: SourceValues,
): ResolutionRecord => {
  const { text } = resolution
  const layers = writtenLayers(asked)
  const hasClauses = layers.has('clauses')
  const hasTokens = layers.has('tokens')
  const { paragraphs, clauses } = resolution
  const addressees = nested(clauses, layers.has('addressees') ? resolution.addressees : NONE, clauseOf, (addressee) =>
    addresseeRecord(text, addressee),
  )
  const clauseLists = nested(paragraphs, hasClauses ? clauses : NONE, paragraphOf, (clause, index) =>
    clauseRecord(text, clause, addressees[index] as readonly AddresseeRecord[]),
  )
  const actors = nested(paragraphs, layers.has('actors') ? resolution.actors : NONE, paragraphOf, (mention) =>
    actorRecord(text, mention, hasClauses ? known(mention.clause) : null),
  )
  const money = nested(paragraphs, layers.has('money') ? resolution.money : NONE, paragraphOf, (mention) =>
    moneyRecord(text, mention, hasClauses ? known(mention.clause) : null),
  )
  const paragraph = (p: Paragraph, index: number): ParagraphRecord => {
    const own = {
      id: p.id,
      kind: p.kind,
      label: known(p.label),
      depth: p.depth,
      parent: known(p.parent),
      start: p.start,
      end: p.end,
      clauses: clauseLists[index] as readonly ClauseRecord[],
      actors: actors[index] as readonly ActorRecord[],
      money: money[index] as readonly MoneyRecord[],
    }
    return hasTokens ? { ...own, tokens: resolution.tokens(p).map((t) => tokenRecord(text, t)) } : own
  }
  return {
    id: resolution.id,
    symbol: known(resolution.symbol),
    title: known(resolution.title),
    organ: known(resolution.organ),
    session: known(resolution.session),
    number: known(resolution.number),
    year: resolution.year ?? null,
    date: known(resolution.date),
    path: resolution.path,
    sha256: resolution.sha256,
    text,
    paragraphs: paragraphs.map(paragraph),
    notices: resolution.notices.map(({ rule, level, message, start, end }) => ({ rule, level, message, start, end })),
    ...(source === undefined ? {} : { source }),
  }
}

const clauseRecord = (text: string, clause: Clause, addressees: readonly AddresseeRecord[]): ClauseRecord => ({
  id: clause.id,
  start: clause.start,
  end: clause.end,
  phrase: {
    start: clause.phrase.start,
    end: clause.phrase.end,
    text: text.slice(clause.phrase.start, clause.phrase.end),
  },
  verb: clause.verb,
  lemma: clause.lemma,
  modifiers: clause.modifiers,
  force: clause.force,
  strength: clause.strength ?? null,
  rule: clause.rule,
  addressees,
})

const addresseeRecord = (text: string, addressee: Addressee): AddresseeRecord => ({
  start: addressee.start,
  end: addressee.end,
  text: text.slice(addressee.start, addressee.end),
  actor: known(addressee.actor),
  actor_type: known(addressee.actorType),
  rule: addressee.rule,
})

const actorRecord = (text: string, mention: ActorMention, clause: string | null): ActorRecord => ({
  start: mention.start,
  end: mention.end,
  text: text.slice(mention.start, mention.end),
  actor: known(mention.actor),
  actor_type: known(mention.actorType),
  iso3: known(mention.iso3),
  role: mention.role,
  clause,
  rule: mention.rule,
})

const moneyRecord = (text: string, mention: MoneyMention, clause: string | null): MoneyRecord => ({
  start: mention.start,
  end: mention.end,
  text: text.slice(mention.start, mention.end),
  amount: mention.amount,
  amount_max: mention.amountMax ?? null,
  currency: mention.currency,
  currency_assumed: mention.currencyAssumed,
  period: known(mention.period),
  qualifier: mention.qualifier ?? null,
  clause,
  rule: mention.rule,
})

const tokenRecord = (text: string, token: Token): TokenRecord => ({
  start: token.start,
  end: token.end,
  text: text.slice(token.start, token.end),
  lemma: token.lemma,
  pos: token.pos,
})

/** Null for whatever says nothing: the format has no empty strings and no missing keys. */
const known = (value: string | null | undefined): string | null => value || null

const NONE: readonly never[] = []

const paragraphOf = ({ paragraph }: { readonly paragraph: string }): string => paragraph
const clauseOf = ({ clause }: { readonly clause: string }): string => clause
