// Of spans that overlap keeps one: the addressee before the mention, then the earlier, then the longer.

import { overlaps } from '../../spans.ts'
import type { ActorMention } from '../../types.ts'
import { inOrder } from './in-order.ts'

/** The mentions that stay; no two of them overlap. */
export const dropOverlaps = (mentions: readonly ActorMention[]): readonly ActorMention[] => {
  const kept: ActorMention[] = []
  let last: ActorMention | null = null
  for (const mention of inOrder(mentions, byStartThenRank)) {
    if (last === null || !overlaps(last, mention)) kept.push(mention)
    else if (rank(mention) < rank(last)) kept[kept.length - 1] = mention
    else continue
    last = mention
  }
  return kept
}

const byStartThenRank = (a: ActorMention, b: ActorMention): number =>
  a.start - b.start || rank(a) - rank(b) || b.end - a.end

const rank = (mention: ActorMention): number => (mention.role === 'addressee' ? 0 : 1)
