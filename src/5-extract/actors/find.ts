// All mentions of actors in a paragraph, in one pass over the words that a mention can begin with.

import type { Chunks } from '../../chunks.ts'
import type { ActorModels } from '../../models/actors.ts'
import type { Span } from '../../spans.ts'
import type { ActorMention, ActorRef, Clause } from '../../types.ts'
import { clauseAt } from '../clause-at.ts'
import { mentionAt } from './mention.ts'
import { gazetteerNameAt } from './name.ts'
import type { ActorContext } from './reading.ts'
import { QUANTIFIER } from './traits.ts'
import { nameLineOf } from './words.ts'

/** What the readers of addressees ask of a mention. */
export interface FoundActor extends Span, ActorRef {
  readonly rule: string
}

/** The paragraph that is read: its id, and its clauses in order. */
export interface Place {
  readonly paragraph: string
  readonly clauses: readonly Clause[]
}

const NOWHERE: Place = { paragraph: '', clauses: [] }

/**
 * Mentions within the chunks of a text, in order, the longest where several start alike; none overlap. What they say about short names
 * is added to `context.roles`, so paragraphs have to come in order. Offsets are UTF-16 code units into the text. Linear.
 */
export const findActors = (
  chunks: Chunks,
  actors: ActorModels,
  context: ActorContext,
  { paragraph, clauses }: Place = NOWHERE,
): readonly ActorMention[] => {
  const line = nameLineOf(chunks, actors)
  const reading = { line, actors, context, loose: false }
  const { roles } = context
  const found: ActorMention[] = []
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
    const start = line.start(at)
    const end = line.stop(to - 1)
    found.push({
      start,
      end,
      clause: clauseAt(clauses, start, end),
      actor: ref.actor,
      actorType: ref.actorType,
      iso3: ref.iso3,
      rule,
      paragraph,
      role: 'mentioned',
    })
    if (rule !== 'actors:in-document') roles.learn(reading, at, to, ref)
    roles.define(reading, at, to, ref)
    from = to
  }
  return found
}
