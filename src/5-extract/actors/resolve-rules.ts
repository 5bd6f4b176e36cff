// The rules by which an addressee's noun phrase tells whom it names.

import { senseIn } from '../../models/actors.ts'
import { IS_JOINED, IS_MARK } from '../../models/word-table.ts'
import type { ActorRef } from '../../types.ts'
import { mentionAt, refWith } from './mention.ts'
import { behindOf, type Mention, type Reading } from './reading.ts'
import { HEAD_MODIFIER, HYPHEN_PREFIX, PHRASE_BREAK } from './traits.ts'

/** An addressee's actor, and the rule that told it. */
export type ResolvedActor = ActorRef & { readonly rule: string }

/** The noun phrase of an addressee. */
export interface Phrase {
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
export const RULES: readonly Rule[] = [
  wholeName,
  wholePattern,
  onlyGovernment,
  firstOfList,
  headOfBase,
  nameFirst,
  lastNounOfFirst,
  lastNoun,
]
