// One word as phrases are read: what the lexicon and the lists of this stage say of it stands beside it, wherever it stands.

import type { VerbForm } from '../models/verbs.ts'
import { NO_TRIALS, type Trials } from './forms.ts'

/** Phrases with a word in common, longest first, each split at blanks. */
export type Phrases = readonly (readonly string[])[]

/** What a boundary before a further verb can end with. */
export type BoundaryEnd = 'comma' | 'semicolon' | 'we' | 'it' | 'organ' | 'while' | 'conjunction' | 'stop'

/** A word, number or single mark of punctuation, the same wherever it stands; `lower` is what phrases are compared with. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly isCapital: boolean
  /** Begins with a capital or is a number: the name of somebody or something rather than an adjective. */
  readonly isName: boolean
  readonly isMark: boolean
  /** What can be done with it: a sum of the constants below. */
  readonly traits: number
  readonly listed: Listed
}

/** What lists say of a word; most words stand in none. */
export interface Listed {
  readonly traits: number
  readonly boundaryEnd: BoundaryEnd | null
  /** Forms of verbs that begin with it. */
  readonly trials: Trials
  /** What it promises behind "will". */
  readonly promise: VerbForm | null
  /** Listed phrases that begin with it. */
  readonly adverbs: Phrases
  readonly auxiliaries: Phrases
  readonly intensifiers: Phrases
  /** Connectors that end with it. */
  readonly connectors: Phrases
}

/** An operative phrase, or what leads to one, can begin with it. */
export const OPENS = 1
/** What stands before a further verb can end with it: a boundary or a connector. */
export const BOUNDS = 2
/** It is "we". */
export const IS_WE = 4
/** A form of a verb can begin with it, itself carried by an auxiliary or not. */
export const IS_VERBAL = 8
export const IS_AUXILIARY = 16
/** An adverb can begin with it. */
export const IS_ADVERBIAL = 32
export const IS_IN_LY = 64
/** A modifier can begin with it behind a verb. */
export const COLOURS = 128
/** The object of a verb can begin with it, rather than a noun go on that a modifier coloured. */
export const OPENS_OBJECT = 256
/** Between a verb and its particle it may be passed by. */
export const IS_PASSED = 512
/** A relative or that-clause can begin with it, or all of them end. */
export const PARTS_CLAUSES = 1024
/** It is a noun of feeling, which can close a with-phrase: "with deep *concern*"; or else no with-phrase goes on over it. */
export const IS_FEELING = 2048
export const ENDS_WITH_PHRASE = 4096
/** "itself" and its like, of which one stands for the other. */
export const IS_REFLEXIVE = 8192

/** Of a word that no listed phrase begins or ends with. */
export const NO_PHRASES: Phrases = []

/** Of a word that stands in no list. */
export const NOT_LISTED: Listed = {
  traits: 0,
  boundaryEnd: null,
  trials: NO_TRIALS,
  promise: null,
  adverbs: NO_PHRASES,
  auxiliaries: NO_PHRASES,
  intensifiers: NO_PHRASES,
  connectors: NO_PHRASES,
}

/** What stands before the first word and behind the last. */
export const NO_WORD: Word = {
  text: '',
  lower: '',
  isCapital: false,
  isName: false,
  isMark: false,
  traits: 0,
  listed: NOT_LISTED,
}
