// The gazetteer: the names of the entries of models/actors compiled into tries of words;
// and the patterns by which names are built from names (Government of …, Executive Director of …).

import type { ActorRef } from '../types.ts'
import { type ActorEntry, type ActorPatterns, NO_PATTERNS, type PatternHead } from './actor-files.ts'
import { abbreviated, namesOf } from './actor-names.ts'
import type { ModelFiles } from './index.ts'
import { KnownWords } from './known-words.ts'
import type { Casing } from './name-casing.ts'
import { NameTrie } from './name-trie.ts'
import { nameWords } from './name-words.ts'
import { refOf, type Sense } from './senses.ts'
import { compileHeadTitles, compileHomeRoles, compileShortNames, type ShortName } from './short-names.ts'

export type { ActorEntry, PatternHead } from './actor-files.ts'
export { namesOf } from './actor-names.ts'
export { organId } from './organ-line.ts'
export { entryOf, refOf, type Sense, senseIn } from './senses.ts'

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
  /** By the id of an actor: its head, by their title. */
  readonly headTitles: ReadonlyMap<string, ShortName>
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
    headTitles: compileHeadTitles(entries),
    homeRoles: compileHomeRoles(patterns.homeRoles, byId),
  }
}

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
