// Orders annotations by where they start; the longer first where two start alike.

import type { Span } from '../../spans.ts'

/** A sorted copy. */
export const byStart = <T extends Span>(spans: readonly T[]): readonly T[] =>
  spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
