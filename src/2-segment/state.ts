// What the line rules know: the line, what was decided so far, and what comes after.

import type { Label } from '../1-read/openers.ts'
import type { Models } from '../models/index.ts'
import type { ParagraphKind } from '../types.ts'
import type { TextLine } from './lines.ts'
import type { Opening } from './opening.ts'
import type { LabelSeries } from './series.ts'

/** The part of a resolution that the cursor stands in. */
export type Part = 'front' | 'preamble' | 'operative' | 'closing' | 'annex'

/** What a rule decides of a line, or of the first words of it. */
export interface Decision {
  readonly kind: ParagraphKind
  readonly label: string | null
  readonly depth: number
  /** Offsets into the line. */
  readonly start: number
  readonly end: number
  readonly rule: string
  /** The part that the next line stands in. */
  readonly part: Part
  /** The label that was expected here instead of the printed one. */
  readonly expected: string | null
}

/** The last decision that was no footnote, with the end of its words. */
export interface Previous {
  readonly kind: ParagraphKind
  readonly label: string | null
  readonly depth: number
  readonly text: string
}

/** A line that is looked at. */
export interface Context {
  readonly line: TextLine
  /** The label that it opens with. */
  readonly label: Label | null
  /** How its words behind the label open. */
  readonly opening: Opening | null
  /** The two lines after it, footnotes left out. */
  readonly next: TextLine | null
  readonly afterNext: TextLine | null
  readonly models: Models
  readonly part: Part
  readonly previous: Previous | null
  readonly series: LabelSeries
  /** Whether the line of an organ comes below. */
  readonly organComes: boolean
  /** Depth of the paragraph that ends in a colon and whose items are being read; null outside of such a list. */
  readonly list: number | null
  /** Depth of the operative paragraph that introduced a text with a colon, while only headings and its own items have followed; null outside. */
  readonly introducer: number | null
  /** Depth of the paragraph that introduced a quotation not yet closed; null outside. */
  readonly quotation: number | null
  /** Kind of the line above that holds nothing but a verb, whose items are being read; null outside of that layout. */
  readonly underVerb: 'preambular' | 'operative' | null
  /** Whether the body of a document without an organ line has begun. */
  readonly bodyBegun: boolean
}

/** A line rule: decides, or declines with null. */
export type LineRule = (context: Context) => Decision | null

/** A decision over the line behind its label. */
export const decide = (
  { line, label, part: here }: Context,
  rule: string,
  kind: ParagraphKind,
  depth = 0,
  part: Part = here,
  expected: string | null = null,
): Decision => ({
  kind,
  label: label === null ? null : label.label,
  depth,
  start: label === null ? 0 : label.length,
  end: line.text.length,
  rule,
  part,
  expected,
})

/** A decision over the whole line, in which nothing is a label. */
export const decideWhole = (
  { line, part: here }: Context,
  rule: string,
  kind: ParagraphKind,
  part: Part = here,
): Decision => decideSpan(rule, kind, part, null, 0, line.text.length)

/** A decision over what stands from `start` to `end` in a line, under a label that is none of a series. */
export const decideSpan = (
  rule: string,
  kind: ParagraphKind,
  part: Part,
  label: string | null,
  start: number,
  end: number,
): Decision => ({ kind, label, depth: 0, start, end, rule, part, expected: null })
