// What scoring asks of an annotated resolution: a part of a line of resolutions.jsonl. Offsets are UTF-16 code units.

import type { Span } from '../spans.ts'

/** An annotated sum of money. */
export interface ScoredMoney extends Span {
  readonly amount: number
  readonly amount_max: number | null
  readonly currency: string
  readonly period: string | null
  readonly qualifier: string | null
}

/** An annotated clause. */
export interface ScoredClause {
  readonly phrase: Span
  readonly lemma: string
  readonly modifiers: readonly string[]
  readonly addressees: readonly Span[]
}

/** An annotated paragraph. */
export interface ScoredParagraph extends Span {
  readonly kind: string
  readonly label: string | null
  readonly depth: number
  readonly clauses: readonly ScoredClause[]
  readonly money: readonly ScoredMoney[]
}

/** An annotated resolution; it belongs to the gold document that its path names, but for folder and extension. */
export interface ScoredRecord {
  readonly id: string
  readonly path: string
  readonly text: string
  readonly paragraphs: readonly ScoredParagraph[]
}

/** The name by which gold knows the file at `path`: no folder, no extension. */
export const documentName = (path: string): string => (path.split('/').at(-1) as string).replace(/(?<=.)\.[^.]*$/, '')
