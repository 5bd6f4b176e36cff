// Whom an addressee's noun phrase names: exactly, by a pattern, or by its head noun; the first rule that can tell decides.

import { chunksOf } from '../../chunks.ts'
import { type ActorModels, senseIn } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import { IS_JOINED, IS_MARK } from '../../models/word-table.ts'
import { countBefore, type Span } from '../../spans.ts'
import type { ActorRef } from '../../types.ts'
import type { FoundActor } from './find.ts'
import { mentionAt, refWith } from './mention.ts'
import { type ActorContext, behindOf, type Mention, type Reading } from './reading.ts'
import { HEAD_MODIFIER, HYPHEN_PREFIX, PHRASE_BREAK, QUANTIFIER } from './traits.ts'
import { nameLineOf } from './words.ts'

/** An addressee's actor, and the rule that told it. */
export type ResolvedActor = ActorRef & { readonly rule: string }

interface Phrase {
  readonly reading: Reading
  /** First word. */
  readonly from: number
  /** First word that is no quantifier. */
  readonly core: number
  /** Behind the last word of the base: what stands before "of", "in", "for". */
  readonly base: number
  /** What is named from the core on. */
  readonly mention: Mention | null
}

type Rule = (phrase: Phrase) => ResolvedActor | null

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

/** Types of actors that are many: *States* of the region, *organizations* of persons with disabilities. */
const GROUPS: ReadonlySet<string> = new Set([
  'state-group',
  'party',
  'armed-group',
  'civil-society',
  'private-sector',
  'national-institution',
  'stakeholders',
  'organizations',
  'individuals',
  'community',
  'igo',
  'mandate-holder',
  'un',
])

/** "other special procedures": the whole phrase is a name, with or without its quantifiers. */
const wholeName: Rule = ({ reading: { line, actors, context }, from, core }) => {
  for (let first = from; first <= core; ) {
    const found = actors.endings.longestBefore(line, line.end, first, true)
    if (!found || found.to > core) return null
    const sense = senseIn(found.values, context.year)
    if (sense) return resolved(sense.ref, 'actors:name')
    first = found.to + 1
  }
  return null
}

const resolved = ({ actor, actorType, iso3 }: ActorRef, rule: string): ResolvedActor => ({
  actor,
  actorType,
  iso3,
  rule,
})

/** Government of Mali; the Commission, as the document calls it. */
const wholePattern: Rule = ({ reading, mention }) =>
  mention?.to === reading.line.end ? resolved(mention.ref, mention.rule) : null

/** "Member States and organizations", left whole: the first has a name of its own. */
const firstOfList: Rule = ({ reading: { line }, mention }) =>
  mention && LIST.has(line.key(mention.to)) ? resolved(mention.ref, 'actors:first-named') : null

const endOfFirst = ({ line }: Reading, core: number): number | null => {
  for (let i = core + 1; i < line.end; i += 1) if (LIST.has(line.key(i))) return i
  return null
}

const LIST: ReadonlySet<string> = new Set(['and', 'or', ',', '/'])

/** "security and armed forces of Myanmar": a head that ends the base, and a name behind "of". */
const headOfBase: Rule = ({ reading, core, base }) => {
  const { line, actors } = reading
  if (line.key(base) !== 'of') return null
  const target = mentionAt(reading, behindOf(line, base))
  if (!target) return null
  const next = target.to
  if (next < line.end && !LIST.has(line.key(next)) && !line.has(next, PHRASE_BREAK)) return null
  for (let from = core; from < base; from += 1) {
    const found = actors.heads.longestAt(line, from, true)
    const head =
      found?.to === base
        ? found.values.find((one) => !one.of || one.of.includes(target.ref.actorType ?? ''))
        : undefined
    if (head) return resolved(refWith(head, target.ref), 'actors:head-of')
  }
  return null
}

/** "States parties to the Convention", "Member States in Africa": a name, and more about it. */
const nameFirst: Rule = ({ reading: { line }, mention }) => {
  if (!mention || line.has(mention.to, IS_MARK) || !line.has(mention.to, PHRASE_BREAK)) return null
  // The Secretariat *of* a convention is not the Secretariat.
  if (line.key(mention.to) === 'of' && !GROUPS.has(mention.ref.actorType ?? '')) return null
  return resolved(mention.ref, 'actors:name-first')
}

/** "national and local governments": the noun that ends the base. */
const lastNoun: Rule = ({ reading, core, base }) => ending(reading, core, base, 'actors:head-noun')

/** "humanitarian actors and donors": the noun that ends the first of a list. */
const lastNounOfFirst: Rule = ({ reading, core, base }) => {
  const end = endOfFirst(reading, core)
  return end === null || end > base ? null : ending(reading, core, end, 'actors:first-named')
}

const ending = ({ line, actors, context }: Reading, from: number, end: number, rule: string): ResolvedActor | null => {
  const found = actors.endings.longestBefore(line, end, from, true)
  const sense = found && senseIn(found.values, context.year)
  if (!sense || !GROUPS.has(sense.ref.actorType ?? '')) return null
  const isPrefixed = line.has(found.to, IS_JOINED) && line.has(found.to - 1, HYPHEN_PREFIX)
  return isPrefixed ? null : resolved(sense.ref, rule)
}

/** "transitional authorities": those of the only State whose Government the document has named. */
const onlyGovernment: Rule = ({ reading: { line, actors, context }, core, base }) => {
  if (base !== line.end) return null
  const governs = actors.heads
    .longestAt(line, base - 1, true)
    ?.values.some((head) => head.after && head.type === 'government')
  if (!governs) return null
  for (let i = core; i < base - 1; i += 1) if (!line.has(i, HEAD_MODIFIER)) return null
  const ref = context.roles.government()
  return ref?.iso3 ? resolved(ref, 'actors:in-document') : null
}

/** Asked in this order. */
const RULES: readonly Rule[] = [
  wholeName,
  wholePattern,
  onlyGovernment,
  firstOfList,
  headOfBase,
  nameFirst,
  lastNounOfFirst,
  lastNoun,
]
