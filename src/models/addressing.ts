// The word lists by which addressees are told from other objects and subjects: models/actors/addressing.json, compiled.

import type { ModelFiles } from './index.ts'

/** The file as it stands: every list in lower case except `wholeNames`. Each is explained at the field of AddressingModels. */
type AddressingFile = {
  readonly verbs: Readonly<Record<VerbFrame, readonly string[]>>
  readonly wholeNames: readonly string[]
  readonly conditionedActors: Readonly<Record<string, readonly string[]>>
} & Readonly<Record<WordList, readonly string[]>>

/** How a verb (by lemma) builds its addressee. */
export type VerbFrame =
  /** Its object is asked to act: requests *the Committee* to report. */
  | 'object'
  /** Its object is an addressee even without an infinitive: appeals to *all States* for help. */
  | 'noInfinitive'
  /** Its object is given something to do: entrusts *the Committee* with the task. */
  | 'assigning'
  /** A phrase with "to" names the addressee: recommends to *the Assembly* the adoption of. */
  | 'dative'
  /** Says in an infinitive whom it asks: decides to request *the Committee* to report. */
  | 'deciding'
  /** Takes a noun of speech: renews its request to *the Committee*. */
  | 'renewing'
  /** Its that-clause may have a bare subjunctive: demands that *Israel* cease. */
  | 'mandative'

const frames: readonly VerbFrame[] = [
  'object',
  'noInfinitive',
  'assigning',
  'dative',
  'deciding',
  'renewing',
  'mandative',
]

const wordLists = [
  /** Nouns for what is said: its *request* to. */
  'speechNouns',
  /** Prepositions between a verb or noun of speech and the one spoken to. */
  'speechPrepositions',
  /** Those of them that "of the" may follow: *all* of the agencies. */
  'partitiveQuantifiers',
  /** Nouns that are an actor when they are of one: all *parts* of the United Nations system. */
  'partitives',
  /** What makes an actor's name that of a thing: Programme of *Action*. */
  'thingComplements',
  /** Singular actors that need no article: *academia*. Others without one are modifiers: *donor* and host countries. */
  'massNouns',
  /** Words that open a noun phrase and belong to its span: all, other, those. */
  'quantifiers',
  'pronouns',
  'conjunctions',
  /** Prepositions, conjunctions, relative pronouns and adverbs at which a noun phrase ends. */
  'prepositions',
  'auxiliaries',
  /** Auxiliaries that tell somebody to act: shall, must. */
  'duties',
  /** Adjectives and participles that follow their noun and are no part of the span. */
  'postmodifiers',
  /** Those that are: *concerned*. */
  'closing',
  /** Adverbs between "to" or an auxiliary and its verb that don't end in -ly. */
  'adverbs',
  /** Words in -ly that are no adverbs. */
  'notAdverbs',
  /** Nouns that name an actor. */
  'actors',
  /** Nouns that name one only when capitalised: the Trust Fund. */
  'actorNames',
  /** Nouns that share the modifier of the noun before them: United Nations agencies, *funds* and *programmes*. */
  'companions',
  /** Modifiers that any noun can share: *all* States and organizations. */
  'genericModifiers',
  /** Actors that are asked, but of whom "should" says what is due to them rather than what to do. */
  'nonSubjects',
  /** Nouns that name no actor. */
  'things',
  /** Endings of nouns that name no actor, unless listed as one. */
  'thingSuffixes',
  /** Heads that take a phrase with "to": *parties* to the conflict. */
  'partyHeads',
  /** Words after "to" that make it no infinitive. */
  'complementNouns',
  /** Heads whose name may go on with "in": *Mission* in Liberia. */
  'fieldHeads',
  /** Heads whose name may go on with "on" or "for" and words in lower case: Special *Rapporteur* on torture. */
  'roleHeads',
  /** Heads whose name never goes on with "on" or "for". */
  'noComplement',
  /** Plural heads that share a list of names: *Governments* of Chile and Peru. */
  'jointHeads',
  /** Singular heads that don't: the *Government* of Chile and Peru. */
  'singleHeads',
  /** Irregular participles. */
  'participles',
  /** Words that can only open a noun phrase. */
  'determiners',
  /** Words in -ing that open a noun phrase (*participating* States) rather than a clause of their own. */
  'openingParticiples',
  /** Participles that after "be" don't make a passive: *committed*. */
  'activeParticiples',
  /** Verbs in their base form. */
  'baseVerbs',
  /** Those that are nouns as well. */
  'ambiguousVerbs',
] as const

type WordList =
  | (typeof wordLists)[number]
  /** Openings of a phrase that says with or through whom, or names examples. */
  | 'accompaniments'
  /** Phrases that stand between a verb and its object. */
  | 'interrupters'
  /** Phrases that look like the rest of a name and aren't: on the basis. */
  | 'complementStops'
  /** What stands behind a name between commas: the occupying Power. */
  | 'appositions'

/** Phrases by their first word, longest first, each split at blanks. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** The word lists, compiled; empty where models hold no addressing file. */
export type AddressingModels = {
  readonly frames: Readonly<Record<VerbFrame, ReadonlySet<string>>>
  /** Proper names that hold a comma or a conjunction, in lower case. */
  readonly wholeNames: Phrases
  /** Nouns that name an actor only beside one of these modifiers: *United Nations* system. */
  readonly conditionedActors: ReadonlyMap<string, ReadonlySet<string>>
  readonly accompaniments: Phrases
  readonly interrupters: Phrases
  readonly complementStops: Phrases
  readonly appositions: Phrases
} & Readonly<Record<(typeof wordLists)[number], ReadonlySet<string>>>

const path = /^actors\/addressing(?:\.user)?\.json$/

/** Compiles `actors/addressing.json`, with a user's own lists added to it. */
export const compileAddressing = (files: ModelFiles): AddressingModels => {
  const sources = Object.entries(files)
    .filter(([name]) => path.test(name))
    .map(([, content]) => content as Partial<AddressingFile>)
  const list = (name: WordList | 'wholeNames') => sources.flatMap((source) => source[name] ?? [])
  const frame = (name: VerbFrame) => new Set(sources.flatMap((source) => source.verbs?.[name] ?? []))
  const framed = Object.fromEntries(frames.map((name) => [name, frame(name)])) as unknown
  const sets = Object.fromEntries(wordLists.map((name) => [name, new Set(list(name))])) as unknown
  return {
    ...(sets as Record<(typeof wordLists)[number], ReadonlySet<string>>),
    frames: framed as Record<VerbFrame, ReadonlySet<string>>,
    wholeNames: phrases(list('wholeNames').map((name) => name.toLowerCase().replaceAll(',', ' ,'))),
    conditionedActors: new Map(
      sources
        .flatMap((source) => Object.entries(source.conditionedActors ?? {}))
        .map(([noun, by]) => [noun, new Set(by)]),
    ),
    accompaniments: phrases(list('accompaniments')),
    interrupters: phrases(list('interrupters')),
    complementStops: phrases(list('complementStops')),
    appositions: phrases(list('appositions')),
  }
}

const phrases = (list: readonly string[]): Phrases => {
  const map = new Map<string, string[][]>()
  for (const phrase of list) {
    const words = phrase.split(' ')
    const same = map.get(words[0] as string)
    if (same) same.push(words)
    else map.set(words[0] as string, [words])
  }
  for (const same of map.values()) same.sort((a, b) => b.length - a.length)
  return map
}
