// What is known of a word before it is read as part of a name, each a bit: most words say at once that no name begins with
// them, and rules ask the rarest thing first.

import type { ActorModels } from '../../models/actors.ts'
import { FIRST_OWN_TRAIT, type Lexicon, OPENS } from '../../models/word-table.ts'
import { MONTHS } from '../../months.ts'

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
export const lexiconOf = ({ knownWords, names, demonyms, heads, patterns }: ActorModels): Lexicon => {
  const ofCapitals: number[] = []
  const ofLower: number[] = []
  const add = (lists: readonly number[][], keys: Iterable<string>, traits: number): void => {
    for (const key of keys)
      for (const list of lists) list[knownWords.add(key)] = (list[knownWords.add(key)] ?? 0) | traits
  }
  const addAny = (keys: Iterable<string>, traits: number): void => add([ofCapitals, ofLower], keys, traits)
  const addBeginnings = (beginnings: ReadonlyMap<string, boolean>, traits: number): void => {
    add([ofCapitals], beginnings.keys(), traits)
    for (const [key, mayBeLower] of beginnings) if (mayBeLower) add([ofLower], [key], traits | OPENS)
  }
  addBeginnings(names.beginnings, BEGINS_NAME)
  addBeginnings(demonyms.beginnings, BEGINS_DEMONYM)
  addBeginnings(heads.beginnings, BEGINS_HEAD)
  addAny(heads.beginnings.keys(), BEGINS_HEAD)
  addAny(patterns.headModifiers, HEAD_MODIFIER | OPENS)
  addAny(['committee'], COMMITTEE | OPENS)
  addAny(patterns.hyphenPrefixes, HYPHEN_PREFIX)
  addAny(patterns.placePrefixes, PLACE_PREFIX)
  addAny(patterns.quantifiers, QUANTIFIER)
  addAny(patterns.phraseBreaks, PHRASE_BREAK)
  addAny(patterns.nameBreaks, NAME_BREAK)
  addAny(patterns.roleNouns, ROLE_NOUN)
  addAny(patterns.followers, FOLLOWER)
  addAny(DEFINITES, DEFINITE)
  addAny(CONTINUATIONS, GOES_ON)
  addAny(
    MONTHS.map((name) => name.toLowerCase()),
    MONTH,
  )
  const numbers = Array.from({ length: knownWords.count }, (_, number) => number)
  const traitsOfCapitals = Int32Array.from(numbers, (number) => (ofCapitals[number] ?? 0) | OPENS)
  const traitsOfLower = Int32Array.from(numbers, (number) => ofLower[number] ?? 0)
  return {
    numberOf: (key) => knownWords.numberOf(key),
    traitsOf: (number, isCapital) => (isCapital ? traitsOfCapitals : traitsOfLower)[number] as number,
  }
}

const DEFINITES = ['the', 'that', 'this', 'said']
const CONTINUATIONS = ['of', 'on', 'for', 'against', 'in']
