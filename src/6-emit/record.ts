// The nested record of one resolution: a line of resolutions.jsonl, and what the flat tables are made from.

import type { Force, Notice, ParagraphKind, Qualifier } from '../types.ts'
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
