// What stands in the files of models/actors: entries, and the words by which names are built from names.

/** A name that was used for this actor in some years only: *Congo* until 1970 and from 1971. */
export interface DatedName {
  readonly name: string
  /** First year. */
  readonly from?: number
  /** Last year. */
  readonly until?: number
}

/** One entry of models/actors. */
export interface ActorEntry {
  /** `un/unodc`, `state/mli`; what is before the slash is a shelf, not a type. */
  readonly id: string
  /** One of the types of models/actors/README.md. */
  readonly type: string
  /** ISO 3166-1 alpha-3 of a State. */
  readonly iso3?: string
  /** Names as they stand in a text, without an article; lower case where the noun may be written either way. */
  readonly names: readonly (string | DatedName)[]
  /** Matched letter for letter. */
  readonly acronyms?: readonly string[]
  /** Adjectives of a State, read only before *authorities*, *Government*, *armed forces*. */
  readonly demonyms?: readonly string[]
  /** Nouns that name this actor only where a noun phrase is known to be an addressee: *all parties*. */
  readonly heads?: readonly string[]
  /** What a document calls it once it is named in full, where that is not the head of a name: *Office of the High Commissioner*. */
  readonly shortNames?: readonly string[]
  /** Ids of actors that may be called by their short names once this one is named: an office and its head. */
  readonly brings?: readonly string[]
  /** The title of its head, by which a document may call them where it has named nobody by that title. */
  readonly headTitle?: string
  readonly source: string
  /** Marked text: {actor:…} is a mention of this entry. */
  readonly examples: readonly string[]
  /** Texts that hold no mention of this entry. */
  readonly counterexamples: readonly string[]
}

/** What a head noun before "of" makes of the actor behind it; `none` gives the same actor. */
export interface PatternHead {
  readonly heads: readonly string[]
  /** `actor_type` of the whole; null keeps that of the actor behind it. */
  readonly type: string | null
  /** The actor has to be of one of these types; any when absent. */
  readonly of?: readonly string[]
  /** Also read behind a State's name or adjective: Malian *authorities*. */
  readonly after?: boolean
}

/** models/actors/patterns.json: words by which names are built, each list explained in models/actors/README.md. */
export interface ActorPatterns {
  readonly heads: readonly PatternHead[]
  /** Adjectives that may stand before such a head: *transitional* authorities. */
  readonly headModifiers: readonly string[]
  /** What goes before a State's short name in its formal one: *Republic of* X. */
  readonly formalPrefixes: readonly string[]
  /** States for which the formal prefix would name another State. */
  readonly noFormalPrefix: readonly string[]
  /** Words joined by a hyphen before a name that make it another thing: *non*-State. */
  readonly hyphenPrefixes: readonly string[]
  /** Words right before a State's name that make it a place: *Lake* Chad, *Gulf of* Guinea. */
  readonly placePrefixes: readonly string[]
  /** Words behind a State's name that make it no actor: United States *dollars*. */
  readonly notBefore: readonly string[]
  /** Capitalised words that may follow a full name without making it part of a longer one. */
  readonly followers: readonly string[]
  /** Types whose full names are not read when a capitalised word follows: *United Nations* Convention. */
  readonly wholeNameTypes: readonly string[]
  /** Heads that go on with "of the Secretary-General", "for", "on" or "to" and a name. */
  readonly mandateTypes: readonly string[]
  /** Nouns by which a document calls somebody whom it has named in full: the *Commission*. */
  readonly roleNouns: readonly string[]
  /** Words at which the head of a full name ends: Commission *on* Narcotic Drugs. */
  readonly nameBreaks: readonly string[]
  /**
   * By adopting organ: whom its own short names stand for, as [actor, type or null for the entry's]; under `*` what they
   * stand for in any other document that hasn't named somebody in full.
   */
  readonly homeRoles: Readonly<Record<string, Readonly<Record<string, readonly [string, string | null]>>>>
  /** Words that say how many or which in front of an addressee, and are left out when it is looked up. */
  readonly quantifiers: readonly string[]
  /** Words at which the base of a noun phrase ends: agencies *of* the United Nations system. */
  readonly phraseBreaks: readonly string[]
  /** By number of a Security Council resolution: the committee that it established. */
  readonly committees: Readonly<Record<string, string>>
}

/** Patterns of models that have no such file. */
export const NO_PATTERNS: ActorPatterns = {
  heads: [],
  headModifiers: [],
  formalPrefixes: [],
  noFormalPrefix: [],
  hyphenPrefixes: [],
  placePrefixes: [],
  notBefore: [],
  followers: [],
  wholeNameTypes: [],
  mandateTypes: [],
  roleNouns: [],
  nameBreaks: [],
  homeRoles: {},
  quantifiers: [],
  phraseBreaks: [],
  committees: {},
}
