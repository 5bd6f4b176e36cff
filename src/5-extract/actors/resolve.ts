// Whom an addressee's noun phrase names: exactly, by a pattern, or by its head noun; the first rule that can tell decides.

import { chunksOf } from '../../chunks.ts'
import { type ActorEntry, type ActorModels, entryOf, refOf } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-words.ts'
import type { Span } from '../../spans.ts'
import type { ActorRef } from '../../types.ts'
import type { FoundActor } from './find.ts'
import { mentionAt, refWith } from './mention.ts'
import type { ActorContext } from './reading.ts'
import { nameWordsOf } from './words.ts'

/** An addressee's actor, and the rule that told it. */
export type ResolvedActor = ActorRef & { readonly rule: string }

interface Phrase {
  readonly words: readonly NameWord[]
  /** First word that is no quantifier. */
  readonly core: number
  /** Behind the last word of the base: what stands before "of", "in", "for". */
  readonly base: number
  readonly actors: ActorModels
  readonly context: ActorContext
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
  const { words: all, bases } = nameWordsOf(chunksOf(text, span), actors)
  const words = all.slice(0, LONGEST_PHRASE)
  const first = words[0]
  if (!first) return NOBODY
  const core = afterQuantifiers(words, actors)
  const last = words.length - 1
  const start = (bases[core] as number) + (words[core] as NameWord).start
  const covering = mentionOver(found, { start, end: (bases[last] as number) + (words[last] as NameWord).end })
  if (covering)
    return { actor: covering.actor, actorType: covering.actorType, iso3: covering.iso3, rule: covering.rule }
  const phrase: Phrase = { words, core, base: endOfBase(words, core, actors), actors, context }
  for (const rule of RULES) {
    const resolved = rule(phrase)
    if (resolved) return resolved
  }
  return NOBODY
}

/** "all relevant" States: words that say which or how many; one word at least stays. */
const afterQuantifiers = (words: readonly NameWord[], actors: ActorModels): number => {
  let core = 0
  while (core < words.length - 1 && actors.patterns.quantifiers.has((words[core] as NameWord).key)) core += 1
  return core
}

const endOfBase = (words: readonly NameWord[], core: number, actors: ActorModels): number => {
  const end = words.findIndex(
    (word, i) => i > core && (word.isMark ? word.key !== ',' : actors.patterns.phraseBreaks.has(word.key)),
  )
  return end < 0 ? words.length : end
}

/** The mention that holds the whole span, by bisection. */
const mentionOver = (found: readonly FoundActor[], span: Span): FoundActor | null => {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle] as FoundActor).start <= span.start) low = middle + 1
    else high = middle
  }
  const mention = found[low - 1]
  return mention && mention.end >= span.end ? mention : null
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
const wholeName: Rule = ({ words, core, actors, context }) => {
  for (let from = 0; from <= core; from += 1) {
    const resolved = named(actors, context, words.slice(from))
    if (resolved) return resolved
  }
  return null
}

const named = (actors: ActorModels, context: ActorContext, words: readonly NameWord[]): ResolvedActor | null => {
  const found = actors.endings.longestBefore(words, words.length, 0, true)
  const entry = found?.to === 0 ? entryOf(found.values, context.year) : null
  return entry && { ...refOf(entry), rule: 'actors:name' }
}

/** Government of Mali; the Commission, as the document calls it. */
const wholePattern: Rule = ({ words, core, actors, context }) => {
  const mention = mentionAt(words, core, actors, context, true)
  return mention?.to === words.length ? { ...mention.ref, rule: mention.rule } : null
}

/** "Member States and organizations", left whole: the first has a name of its own. */
const firstOfList: Rule = ({ words, core, actors, context }) => {
  const mention = mentionAt(words, core, actors, context, true)
  const next = mention && words[mention.to]
  return next && LIST.has(next.key) ? { ...mention.ref, rule: 'actors:first-named' } : null
}

const endOfFirst = (words: readonly NameWord[], core: number): number | null => {
  const end = words.findIndex((word, i) => i > core && LIST.has(word.key))
  return end < 0 ? null : end
}

const LIST: ReadonlySet<string> = new Set(['and', 'or', ',', '/'])

/** "security and armed forces of Myanmar": a head that ends the base, and a name behind "of". */
const headOfBase: Rule = ({ words, core, base, actors, context }) => {
  if (words[base]?.key !== 'of') return null
  const target = mentionAt(words, base + (words[base + 1]?.key === 'the' ? 2 : 1), actors, context, true)
  if (!target) return null
  const next = words[target.to]
  if (next && !LIST.has(next.key) && !actors.patterns.phraseBreaks.has(next.key)) return null
  for (let from = core; from < base; from += 1) {
    const found = actors.heads.longestAt(words, from, true)
    const head =
      found?.to === base
        ? found.values.find((one) => !one.of || one.of.includes(target.ref.actorType ?? ''))
        : undefined
    if (head) return { ...refWith(head, target.ref), rule: 'actors:head-of' }
  }
  return null
}

/** "States parties to the Convention", "Member States in Africa": a name, and more about it. */
const nameFirst: Rule = ({ words, core, actors, context }) => {
  const mention = mentionAt(words, core, actors, context, true)
  const next = mention && words[mention.to]
  if (!mention || !next || next.isMark || !actors.patterns.phraseBreaks.has(next.key)) return null
  // The Secretariat *of* a convention is not the Secretariat.
  if (next.key === 'of' && !GROUPS.has(mention.ref.actorType ?? '')) return null
  return { ...mention.ref, rule: 'actors:name-first' }
}

/** "national and local governments": the noun that ends the base. */
const lastNoun: Rule = ({ words, core, base, actors, context }) =>
  ending(words, core, base, actors, context, 'actors:head-noun')

/** "humanitarian actors and donors": the noun that ends the first of a list. */
const lastNounOfFirst: Rule = ({ words, core, base, actors, context }) => {
  const end = endOfFirst(words, core)
  return end === null || end > base ? null : ending(words, core, end, actors, context, 'actors:first-named')
}

const ending = (
  words: readonly NameWord[],
  from: number,
  end: number,
  actors: ActorModels,
  context: ActorContext,
  rule: string,
): ResolvedActor | null => {
  const found = actors.endings.longestBefore(words, end, from, true)
  if (!found) return null
  const entry: ActorEntry | null = entryOf(found.values, context.year)
  const first = words[found.to] as NameWord
  if (
    !entry ||
    !GROUPS.has(entry.type) ||
    (first.joined && actors.patterns.hyphenPrefixes.has(words[found.to - 1]?.key ?? ''))
  )
    return null
  return { ...refOf(entry), rule }
}

/** "transitional authorities": those of the only State whose Government the document has named. */
const onlyGovernment: Rule = ({ words, core, base, actors, context }) => {
  const governs = actors.heads
    .longestAt(words, base - 1, true)
    ?.values.find((head) => head.after && head.type === 'government')
  if (!governs || base !== words.length) return null
  for (let i = core; i < base - 1; i += 1)
    if (!actors.patterns.headModifiers.has((words[i] as NameWord).key)) return null
  const ref = context.roles.lookUp('government')
  return ref?.iso3 ? { ...ref, rule: 'actors:in-document' } : null
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
