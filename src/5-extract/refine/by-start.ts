// Orders annotations by where they start; the longer first where two start alike.

import type { Span } from '../../spans.ts'
import { inOrder } from './in-order.ts'

/** The spans in order: a sorted copy, or the list itself where it is sorted. */
export const byStart = <T extends Span>(spans: readonly T[]): readonly T[] => inOrder(spans, byStartThenEnd)

const byStartThenEnd = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
