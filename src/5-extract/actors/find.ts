// All mentions of actors in a paragraph, in one pass over its words.

import type { Chunks } from '../../chunks.ts'
import type { ActorModels } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-words.ts'
import type { Span } from '../../spans.ts'
import type { ActorRef } from '../../types.ts'
import { mentionAt } from './mention.ts'
import type { ActorContext } from './reading.ts'
import { nameWordsOf } from './words.ts'

/** A mention without its place in a clause. */
export interface FoundActor extends Span, ActorRef {
  readonly rule: string
}

/**
 * Mentions within the chunks of a text, in order, the longest where several start alike; none overlap. What they say about short names
 * is added to `context.roles`, so paragraphs have to come in order. Offsets are UTF-16 code units into the text. Linear.
 */
export const findActors = (chunks: Chunks, actors: ActorModels, context: ActorContext): readonly FoundActor[] => {
  const { words, bases, openers } = nameWordsOf(chunks, actors)
  const found: FoundActor[] = []
  context.roles.enter()
  let from = 0
  for (const at of openers) {
    if (at < from) continue
    const mention = mentionAt(words, at, actors, context)
    if (!mention) {
      context.roles.learnUnknown(words, at)
      from = behindRefused(words, at, actors)
      continue
    }
    const { ref, to, rule } = mention
    const start = (bases[at] as number) + (words[at] as NameWord).start
    const end = (bases[to - 1] as number) + (words[to - 1] as NameWord).end
    found.push({ start, end, actor: ref.actor, actorType: ref.actorType, iso3: ref.iso3, rule })
    if (rule !== 'actors:in-document') context.roles.learn(words, at, to, ref)
    context.roles.define(words, at, to, ref)
    from = to
  }
  return found
}

/** Behind a name that was refused here, so that no part of it is read: the *States* of "United States dollars". */
const behindRefused = (words: readonly NameWord[], at: number, actors: ActorModels): number => {
  if (actors.patterns.quantifiers.has((words[at] as NameWord).key)) return at + 1
  return actors.names.longestAt(words, at)?.to ?? at + 1
}
