// The word lists of models/actors/addressing.json as bits, so that the rules of addressees ask one number instead of many sets.
// Two numbers for each word: what it is in a sentence, and what it names.

// What a word is: closed classes and verb forms.

export const CONJUNCTION = 1 << 0
/** Prepositions, conjunctions, relative pronouns and adverbs at which a noun phrase ends. */
export const PREPOSITION = 1 << 1
export const AUXILIARY = 1 << 2
/** Auxiliaries that tell somebody to act: shall, must. */
export const DUTY = 1 << 3
export const PRONOUN = 1 << 4
/** Words that can only open a noun phrase. */
export const DETERMINER = 1 << 5
/** Words that open a noun phrase and belong to its span: all, other, those. */
export const QUANTIFIER = 1 << 6
/** Those of them that "of the" may follow: *all* of the agencies. */
export const PARTITIVE_QUANTIFIER = 1 << 7
/** Adjectives and participles that follow their noun and are no part of the span. */
export const POSTMODIFIER = 1 << 8
/** Those that are: *concerned*. */
export const CLOSING = 1 << 9
/** Adverbs between "to" or an auxiliary and its verb that don't end in -ly. */
export const LISTED_ADVERB = 1 << 10
/** Words in -ly that are no adverbs. */
export const NOT_ADVERB = 1 << 11
/** Irregular participles. */
export const LISTED_PARTICIPLE = 1 << 12
/** Words in -ing that open a noun phrase (*participating* States) rather than a clause of their own. */
export const OPENING_PARTICIPLE = 1 << 13
/** Participles that after "be" don't make a passive: *committed*. */
export const ACTIVE_PARTICIPLE = 1 << 14
/** Verbs in their base form. */
export const BASE_VERB = 1 << 15
/** Those that are nouns as well. */
export const AMBIGUOUS_VERB = 1 << 16
/** Words after "to" that make it no infinitive. */
export const COMPLEMENT_NOUN = 1 << 17
/** Nouns for what is said: its *request* to. */
export const SPEECH_NOUN = 1 << 18
/** Prepositions between a verb or noun of speech and the one spoken to. */
export const SPEECH_PREPOSITION = 1 << 19

// The first words of phrases.

/** Phrases that stand between a verb and its object. */
const OPENS_INTERRUPTER = 1 << 20
/** Openings of a phrase that says with or through whom, or names examples. */
const OPENS_ACCOMPANIMENT = 1 << 21
/** Phrases that look like the rest of a name and aren't: on the basis. */
const OPENS_COMPLEMENT_STOP = 1 << 22
/** What stands behind a name between commas: the occupying Power. */
const OPENS_APPOSITION = 1 << 23
/** Proper names that hold a comma or a conjunction. */
export const OPENS_WHOLE_NAME = 1 << 24

// What a noun or a modifier names.

/** Nouns that name an actor. */
export const ACTOR = 1 << 0
/** Nouns that name one only when capitalised: the Trust Fund. */
export const ACTOR_NAME = 1 << 1
/** Nouns that name one only beside a modifier that goes with them: *United Nations* system. */
export const CONDITIONED = 1 << 2
/** Nouns that name no actor. */
export const THING = 1 << 3
/** Nouns that share the modifier of the noun before them: United Nations agencies, *funds* and *programmes*. */
export const COMPANION = 1 << 4
/** Modifiers that any noun can share: *all* States and organizations. */
export const GENERIC_MODIFIER = 1 << 5
/** Actors that are asked, but of whom "should" says what is due to them rather than what to do. */
export const NON_SUBJECT = 1 << 6
/** Nouns that are an actor when they are of one: all *parts* of the United Nations system. */
export const PARTITIVE = 1 << 7
/** What makes an actor's name that of a thing: Programme of *Action*. */
export const THING_COMPLEMENT = 1 << 8
/** Singular actors that need no article: *academia*. Others without one are modifiers: *donor* and host countries. */
export const MASS_NOUN = 1 << 9
/** Heads that take a phrase with "to": *parties* to the conflict. */
export const PARTY_HEAD = 1 << 10
/** Heads whose name may go on with "in": *Mission* in Liberia. */
export const FIELD_HEAD = 1 << 11
/** Heads whose name may go on with "on" or "for" and words in lower case: Special *Rapporteur* on torture. */
export const ROLE_HEAD = 1 << 12
/** Heads whose name never goes on with "on" or "for". */
export const NO_COMPLEMENT = 1 << 13
/** Plural heads that share a list of names: *Governments* of Chile and Peru. */
export const JOINT_HEAD = 1 << 14
/** Singular heads that don't: the *Government* of Chile and Peru. */
const SINGLE_HEAD = 1 << 15
/** Modifiers of what an organ wishes for rather than asks to act: *improved* mechanisms. */
export const WISHED = 1 << 16

/** The lists of closed classes and verb forms, as the file names them. */
export const GRAMMAR_LISTS = {
  conjunctions: CONJUNCTION,
  prepositions: PREPOSITION,
  auxiliaries: AUXILIARY,
  duties: DUTY,
  pronouns: PRONOUN,
  determiners: DETERMINER,
  quantifiers: QUANTIFIER,
  partitiveQuantifiers: PARTITIVE_QUANTIFIER,
  postmodifiers: POSTMODIFIER,
  closing: CLOSING,
  adverbs: LISTED_ADVERB,
  notAdverbs: NOT_ADVERB,
  participles: LISTED_PARTICIPLE,
  openingParticiples: OPENING_PARTICIPLE,
  activeParticiples: ACTIVE_PARTICIPLE,
  baseVerbs: BASE_VERB,
  ambiguousVerbs: AMBIGUOUS_VERB,
  complementNouns: COMPLEMENT_NOUN,
  speechNouns: SPEECH_NOUN,
  speechPrepositions: SPEECH_PREPOSITION,
} as const

/** The lists of phrases, each with the bit of the words that open one. */
export const PHRASE_LISTS = {
  interrupters: OPENS_INTERRUPTER,
  accompaniments: OPENS_ACCOMPANIMENT,
  complementStops: OPENS_COMPLEMENT_STOP,
  appositions: OPENS_APPOSITION,
  wholeNames: OPENS_WHOLE_NAME,
} as const

/** The lists of nouns and their modifiers, as the file names them. */
export const NOUN_LISTS = {
  actors: ACTOR,
  actorNames: ACTOR_NAME,
  things: THING,
  companions: COMPANION,
  genericModifiers: GENERIC_MODIFIER,
  nonSubjects: NON_SUBJECT,
  partitives: PARTITIVE,
  thingComplements: THING_COMPLEMENT,
  massNouns: MASS_NOUN,
  partyHeads: PARTY_HEAD,
  fieldHeads: FIELD_HEAD,
  roleHeads: ROLE_HEAD,
  noComplement: NO_COMPLEMENT,
  jointHeads: JOINT_HEAD,
  singleHeads: SINGLE_HEAD,
  wishedModifiers: WISHED,
} as const
