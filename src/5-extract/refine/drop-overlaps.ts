// Of spans that overlap keeps one: the addressee before the mention, then the earlier, then the longer.

import { overlaps } from '../../spans.ts'
import type { ActorMention } from '../../types.ts'

/** The mentions that stay; no two of them overlap. */
export const dropOverlaps = (mentions: readonly ActorMention[]): readonly ActorMention[] => {
  const kept: ActorMention[] = []
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, mention)) kept.push(mention)
    else if (rank(mention) < rank(last)) kept[kept.length - 1] = mention
  }
  return kept
}

const rank = (mention: ActorMention): number => (mention.role === 'addressee' ? 0 : 1)
