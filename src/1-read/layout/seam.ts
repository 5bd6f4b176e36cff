// Where two lines meet: what the rules that join lines into paragraphs look at.

import type { Line } from './line.ts'

/** What a rule sees: the paragraph so far, the next line and what stands between them. */
export interface Seam {
  /** The last line of the paragraph so far. */
  readonly last: Line
  /** Whether that is all of the paragraph so far. */
  readonly alone: boolean
  readonly next: Line
  readonly blank: boolean
  /** A page's end or a footnote stands between the lines. */
  readonly interrupted: boolean
  readonly wrapped: boolean
  readonly width: number
  readonly margin: number
  /** Whether the adopting organ has been named above. */
  readonly inBody: boolean
}

/** `tight` joins without a blank. */
export type Joint = 'join' | 'tight' | 'break'

/** Says what becomes of a seam; declines with null. */
export type Rule = (seam: Seam) => Joint | null
