// All mentions of actors in a paragraph, in one pass over the words that a mention can begin with.

import type { Chunks } from '../../chunks.ts'
import type { ActorModels } from '../../models/actors.ts'
import type { Span } from '../../spans.ts'
import type { ActorRef } from '../../types.ts'
import { mentionAt } from './mention.ts'
import { gazetteerNameAt } from './name.ts'
import type { ActorContext } from './reading.ts'
import { QUANTIFIER } from './traits.ts'
import { nameLineOf } from './words.ts'

/** A mention without its place in a clause. */
export interface FoundActor extends Span, ActorRef {
  readonly rule: string
}

/**
 * Mentions within the chunks of a text, in order, the longest where several start alike; none overlap. What they say about short names
 * is added to `context.roles`, so paragraphs have to come in order. Offsets are UTF-16 code units into the text. Linear.
 */
export const findActors = (chunks: Chunks, actors: ActorModels, context: ActorContext): readonly FoundActor[] => {
  const line = nameLineOf(chunks, actors)
  const reading = { line, actors, context, loose: false }
  const { roles } = context
  const found: FoundActor[] = []
  roles.enter()
  let from = 0
  for (let i = 0; i < line.openerCount; i += 1) {
    const at = line.openers[i] as number
    if (at < from) continue
    const name = gazetteerNameAt(reading, at)
    const mention = mentionAt(reading, at, name)
    if (!mention) {
      roles.learnUnknown(reading, at)
      // Behind a name that was refused here, so that no part of it is read: the *States* of "United States dollars".
      from = name === null || line.has(at, QUANTIFIER) ? at + 1 : name.to
      continue
    }
    const { ref, to, rule } = mention
    found.push({
      start: line.start(at),
      end: line.stop(to - 1),
      actor: ref.actor,
      actorType: ref.actorType,
      iso3: ref.iso3,
      rule,
    })
    if (rule !== 'actors:in-document') roles.learn(reading, at, to, ref)
    roles.define(reading, at, to, ref)
    from = to
  }
  return found
}
