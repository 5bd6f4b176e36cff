// Whom an addressee's noun phrase names: exactly, by a pattern, or by its head noun; the first rule that can tell decides.

import { chunksOf } from '../../chunks.ts'
import type { ActorModels } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import { IS_MARK } from '../../models/word-table.ts'
import { countBefore, type Span } from '../../spans.ts'
import type { FoundActor } from './find.ts'
import { mentionAt } from './mention.ts'
import type { ActorContext } from './reading.ts'
import { type ResolvedActor, RULES } from './resolve-rules.ts'
import { PHRASE_BREAK, QUANTIFIER } from './traits.ts'
import { nameLineOf } from './words.ts'

const NOBODY: ResolvedActor = { actor: null, actorType: null, iso3: null, rule: 'actors:unknown' }
const LONGEST_PHRASE = 60

/**
 * Who is addressed by `span`. `found` are the mentions of its paragraph, in order. An actor that neither the models nor
 * the document name is null; a list of several that was left whole goes by the first.
 */
export const resolveActor = (
  text: string,
  span: Span,
  found: readonly FoundActor[],
  actors: ActorModels,
  context: ActorContext,
): ResolvedActor => {
  const whole = beginsWithLetter(text, span) ? mentionOver(found, span.start, span.end) : null
  if (whole) return whole
  const line = nameLineOf(chunksOf(text, span), actors)
  line.cut(LONGEST_PHRASE)
  const { from, end } = line
  if (from === end) return NOBODY
  const core = afterQuantifiers(line)
  const covering = mentionOver(found, line.start(core), line.stop(end - 1))
  if (covering) return covering
  const reading = { line, actors, context, loose: true }
  const phrase = { reading, from, core, base: endOfBase(line, core), mention: mentionAt(reading, core) }
  for (const rule of RULES) {
    const resolved = rule(phrase)
    if (resolved) return resolved
  }
  return NOBODY
}

/** Only such a span is known to hold a word without a closer look. */
const beginsWithLetter = (text: string, { start, end }: Span): boolean => {
  const lower = text.charCodeAt(start) | 32
  return start < end && lower >= 97 && lower <= 122
}

/** "all relevant" States: words that say which or how many; one word at least stays. */
const afterQuantifiers = (line: NameLine): number => {
  let core = line.from
  while (core < line.end - 1 && line.has(core, QUANTIFIER)) core += 1
  return core
}

const endOfBase = (line: NameLine, core: number): number => {
  for (let i = core + 1; i < line.end; i += 1) {
    if (line.has(i, IS_MARK) ? line.key(i) !== ',' : line.has(i, PHRASE_BREAK)) return i
  }
  return line.end
}

/** Who is mentioned from `start` to `end` or beyond. */
const mentionOver = (found: readonly FoundActor[], start: number, end: number): ResolvedActor | null => {
  const mention = found[countBefore(found, start + 1) - 1]
  if (!mention || mention.end < end) return null
  return { actor: mention.actor, actorType: mention.actorType, iso3: mention.iso3, rule: mention.rule }
}
