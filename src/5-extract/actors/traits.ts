// What is known of a word before it is read as part of a name, each a bit: most words say at once that no name begins with
// them, and rules ask the rarest thing first.

import type { ActorModels } from '../../models/actors.ts'
import type { Lexicon } from '../../models/name-words.ts'
import { FIRST_OWN_TRAIT, OPENS } from '../../models/word-table.ts'

/** A name of the gazetteer begins so, in these letters. */
export const BEGINS_NAME = FIRST_OWN_TRAIT
export const BEGINS_DEMONYM = FIRST_OWN_TRAIT << 1
/** Begins a head: *Government* of …, whatever its letters. */
export const BEGINS_HEAD = FIRST_OWN_TRAIT << 2
/** May stand before a head: *transitional* authorities. */
export const HEAD_MODIFIER = FIRST_OWN_TRAIT << 3
export const COMMITTEE = FIRST_OWN_TRAIT << 4
export const HYPHEN_PREFIX = FIRST_OWN_TRAIT << 5
export const PLACE_PREFIX = FIRST_OWN_TRAIT << 6
export const QUANTIFIER = FIRST_OWN_TRAIT << 7
export const PHRASE_BREAK = FIRST_OWN_TRAIT << 8
export const NAME_BREAK = FIRST_OWN_TRAIT << 9
/** By which a document may call somebody: the *Commission*. */
export const ROLE_NOUN = FIRST_OWN_TRAIT << 10
/** May follow a full name in capitals. */
export const FOLLOWER = FIRST_OWN_TRAIT << 11
/** Before it, a short name is meant as one: *the* Commission. */
export const DEFINITE = FIRST_OWN_TRAIT << 12
/** With it a name goes on: Committee *on* Contributions. */
export const GOES_ON = FIRST_OWN_TRAIT << 13
export const MONTH = FIRST_OWN_TRAIT << 14

/** What models say of words: a capital may begin any name, a word in lower case only one that they list, or the head of one. */
export const traitsBy = ({ names, demonyms, heads, patterns }: ActorModels): Lexicon['traitsOf'] => {
  const ofAny = new Map<string, number>()
  const ofCapitals = new Map<string, number>()
  const ofLower = new Map<string, number>()
  const add = (to: Map<string, number>, keys: Iterable<string>, traits: number): void => {
    for (const key of keys) to.set(key, (to.get(key) ?? 0) | traits)
  }
  const addBeginnings = (beginnings: ReadonlyMap<string, boolean>, traits: number): void => {
    add(ofCapitals, beginnings.keys(), traits)
    for (const [key, mayBeLower] of beginnings) if (mayBeLower) add(ofLower, [key], traits | OPENS)
  }
  addBeginnings(names.beginnings, BEGINS_NAME)
  addBeginnings(demonyms.beginnings, BEGINS_DEMONYM)
  add(ofAny, heads.beginnings.keys(), BEGINS_HEAD)
  addBeginnings(heads.beginnings, BEGINS_HEAD)
  add(ofAny, patterns.headModifiers, HEAD_MODIFIER | OPENS)
  add(ofAny, ['committee'], COMMITTEE | OPENS)
  add(ofAny, patterns.hyphenPrefixes, HYPHEN_PREFIX)
  add(ofAny, patterns.placePrefixes, PLACE_PREFIX)
  add(ofAny, patterns.quantifiers, QUANTIFIER)
  add(ofAny, patterns.phraseBreaks, PHRASE_BREAK)
  add(ofAny, patterns.nameBreaks, NAME_BREAK)
  add(ofAny, patterns.roleNouns, ROLE_NOUN)
  add(ofAny, patterns.followers, FOLLOWER)
  add(ofAny, DEFINITES, DEFINITE)
  add(ofAny, CONTINUATIONS, GOES_ON)
  add(ofAny, MONTHS, MONTH)
  return (key, isCapital) =>
    (ofAny.get(key) ?? 0) | (isCapital ? OPENS | (ofCapitals.get(key) ?? 0) : (ofLower.get(key) ?? 0))
}

const DEFINITES = ['the', 'that', 'this', 'said']
const CONTINUATIONS = ['of', 'on', 'for', 'against', 'in']
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
