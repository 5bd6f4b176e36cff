// Gold: reference annotation made by reading. One type for it, whatever form of file it was read from.

import type { Span } from '../spans.ts'
import type { ParagraphKind, Qualifier } from '../types.ts'
import type { ScoredRecord } from './record.ts'

/** What a gold file annotates; only that is scored. `clauses` includes the addressees. */
export const GOLD_LAYERS = ['structure', 'clauses', 'money'] as const
export type GoldLayer = (typeof GOLD_LAYERS)[number]

/** A span with its words. */
export interface GoldSpan extends Span {
  readonly text: string
}

/** A clause: the span is that of its verb phrase. */
export interface GoldClause extends GoldSpan {
  readonly lemma: string
  readonly modifiers: readonly string[]
  readonly addressees: readonly GoldSpan[]
}

/** A sum of money. */
export interface GoldMoney extends GoldSpan {
  readonly amount: number
  readonly amountMax: number | null
  readonly currency: string
  readonly period: string | null
  readonly qualifier: Qualifier | null
}

/** A paragraph as it should come out. Offsets of its annotations are UTF-16 code units from the start of its own `text`. */
export interface GoldParagraph {
  /** Where to find it in the gold file: an id or a line. */
  readonly id: string
  /** Null where the file doesn't say. */
  readonly kind: ParagraphKind | null
  readonly label: string | null
  readonly depth: number
  readonly text: string
  readonly clauses: readonly GoldClause[]
  readonly money: readonly GoldMoney[]
}

/** Gold of one document. A fragment is a paragraph that stands alone: it is annotated as it is, not looked up in a file. */
export interface GoldDocument {
  readonly doc: string
  /** The one resolution of it that is annotated, as files are named after it; absent where the whole document is. */
  readonly resolution?: string
  readonly organ: string | null
  readonly layers: readonly GoldLayer[]
  readonly fragment: boolean
  readonly paragraphs: readonly GoldParagraph[]
}

/** A gold file that can't be used; the message names the file and the line or entry. */
export class GoldError extends Error {
  override name = 'GoldError'
}

/** Gold in the shape of a prediction, so that one annotator can be scored against another. */
export const goldRecord = ({ doc, resolution, paragraphs }: GoldDocument): ScoredRecord => {
  let text = ''
  const placed = paragraphs.map((paragraph) => {
    const start = text.length
    const shift = ({ start: from, end }: Span): Span => ({ start: start + from, end: start + end })
    text += `${paragraph.text}\n`
    return {
      kind: paragraph.kind ?? '',
      label: paragraph.label,
      depth: paragraph.depth,
      start,
      end: start + paragraph.text.length,
      clauses: paragraph.clauses.map((clause) => ({
        phrase: shift(clause),
        lemma: clause.lemma,
        modifiers: clause.modifiers,
        addressees: clause.addressees.map(shift),
      })),
      money: paragraph.money.map(({ amountMax, ...money }) => ({ ...money, ...shift(money), amount_max: amountMax })),
    }
  })
  return { id: resolution ?? doc, path: `${doc}.gold`, text, paragraphs: placed }
}
