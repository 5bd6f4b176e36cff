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
  readonly expected?: string | null
}

/** A line that is looked at. */
export interface Context {
  readonly line: TextLine
  /** The label that it opens with. */
  readonly label: Label | null
  /** Its words behind the label. */
  readonly words: string
  readonly opening: Opening | null
  /** The lines after it, footnotes left out; at most two. */
  readonly following: readonly TextLine[]
  readonly models: Models
  readonly part: Part
  /** The last decision that was no footnote. */
  readonly previous: (Decision & { readonly text: string }) | null
  readonly series: LabelSeries
  /** Whether an organ line was seen; whether one comes below. */
  readonly organSeen: boolean
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

/** A decision over the whole line behind its label. */
export const decide = (
  { line, label, part }: Context,
  rule: string,
  kind: ParagraphKind,
  more: {
    readonly depth?: number
    readonly part?: Part
    readonly labelled?: boolean
    readonly expected?: string | null
  } = {},
): Decision => {
  const labelled = more.labelled !== false && label !== null
  return {
    kind,
    label: labelled ? label.label : null,
    depth: more.depth ?? 0,
    start: labelled ? label.length : 0,
    end: line.text.length,
    rule: `segment:${rule}`,
    part: more.part ?? part,
    expected: more.expected ?? null,
  }
}
