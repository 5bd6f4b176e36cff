// The nested record of one resolution: a line of resolutions.jsonl, and what the flat tables are made from.

import { DEFAULT_LAYERS, type Layer, writtenLayers } from '../layers.ts'
import type {
  ActorMention,
  Addressee,
  Clause,
  Force,
  MoneyMention,
  Notice,
  Paragraph,
  ParagraphKind,
  Qualifier,
  Resolution,
  Token,
} from '../types.ts'
import type { SourceValues } from './source-columns.ts'

/** A span with a copy of its words: `text` is always `record.text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface TextRecord {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An addressee of a clause. */
export interface AddresseeRecord extends TextRecord {
  readonly actor: string | null
  readonly actor_type: string | null
  readonly rule: string
}

/** A clause of a paragraph with its verb and addressees. */
export interface ClauseRecord {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly phrase: TextRecord
  readonly verb: string
  readonly lemma: string
  readonly modifiers: readonly string[]
  readonly force: Force
  readonly strength: number | null
  readonly rule: string
  readonly addressees: readonly AddresseeRecord[]
}

/** An actor mention of a paragraph. */
export interface ActorRecord extends TextRecord {
  readonly actor: string | null
  readonly actor_type: string | null
  readonly iso3: string | null
  readonly role: 'addressee' | 'mentioned'
  readonly clause: string | null
  readonly rule: string
}

/** A sum of money in a paragraph. */
export interface MoneyRecord extends TextRecord {
  readonly amount: number
  readonly amount_max: number | null
  readonly currency: string
  readonly currency_assumed: boolean
  readonly period: string | null
  readonly qualifier: Qualifier | null
  readonly clause: string | null
  readonly rule: string
}

/** A token of a paragraph: a word, number or mark. */
export interface TokenRecord extends TextRecord {
  readonly lemma: string
  /** Universal Dependencies tag. */
  readonly pos: string
}

/** A paragraph with all that was found in it. */
export interface ParagraphRecord {
  readonly id: string
  readonly kind: ParagraphKind
  readonly label: string | null
  readonly depth: number
  readonly parent: string | null
  readonly start: number
  readonly end: number
  readonly clauses: readonly ClauseRecord[]
  readonly actors: readonly ActorRecord[]
  readonly money: readonly MoneyRecord[]
  /** Only in a corpus that was asked for its tokens, and then in every paragraph. */
  readonly tokens?: readonly TokenRecord[]
}

/** One resolution as it is emitted. Every key stands in every record; what is not known is null, never an empty string. */
export interface ResolutionRecord {
  readonly id: string
  readonly symbol: string | null
  readonly title: string | null
  readonly organ: string | null
  readonly session: string | null
  readonly number: string | null
  readonly year: number | null
  readonly date: string | null
  readonly path: string
  readonly sha256: string
  readonly text: string
  readonly paragraphs: readonly ParagraphRecord[]
  readonly notices: readonly Notice[]
  /** Only in a corpus with tables among its inputs, and then in every record, with the same keys. */
  readonly source?: SourceValues
}

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

/** For each owner, in their order, what is made of the items that name it. `make` is told the index of an item as well. */
const nested = <Item, Made>(
  owners: readonly { readonly id: string }[],
  items: readonly Item[],
  ownerOf: (item: Item) => string,
  make: (item: Item, index: number) => Made,
): readonly (readonly Made[])[] => {
  const lists: (readonly Made[])[] = []
  // Items mostly stand in the order of their owners, so that both lists are walked side by side.
  let next = 0
  for (let i = 0; i < owners.length; i += 1) {
    const { id } = owners[i] as { readonly id: string }
    let list: readonly Made[] = NONE
    if (next < items.length && ownerOf(items[next] as Item) === id) {
      const made: Made[] = []
      for (; next < items.length && ownerOf(items[next] as Item) === id; next += 1)
        made.push(make(items[next] as Item, next))
      list = made
    }
    lists.push(list)
  }
  return next === items.length ? lists : nestedInAnyOrder(owners, items, ownerOf, make)
}

/** The same, wherever the items stand. */
const nestedInAnyOrder: typeof nested = (owners, items, ownerOf, make) => {
  const lists = new Map<string, ReturnType<typeof make>[]>()
  for (const { id } of owners) lists.set(id, [])
  for (const [index, item] of items.entries()) lists.get(ownerOf(item))?.push(make(item, index))
  return owners.map(({ id }) => lists.get(id) ?? NONE)
}
