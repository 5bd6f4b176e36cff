// One word as phrases are read: what the lexicon and the lists of this stage say of it is looked up once, not wherever it stands.

import type { VerbForm, VerbLexicon } from '../models/verbs.ts'
import { isDigit, isLetterOrDigit, isUpperCase } from './cut-words.ts'
import { NO_TRIALS, type Trials, trialsOf } from './forms.ts'
import { AUXILIARIES, HEADS, isAdverbInLy, isAuxiliary } from './opens.ts'

/** Phrases with a word in common, longest first, each split at blanks. */
export type Phrases = readonly (readonly string[])[]

/** What a boundary before a further verb can end with. */
export type BoundaryEnd = 'comma' | 'semicolon' | 'we' | 'organ' | 'while' | 'conjunction' | 'stop'

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

const NONE: Phrases = []

const NOT_LISTED: Listed = {
  traits: 0,
  boundaryEnd: null,
  trials: NO_TRIALS,
  promise: null,
  adverbs: NONE,
  auxiliaries: NONE,
  intensifiers: NONE,
  connectors: NONE,
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

const OBJECT_OPENERS = new Set(
  'the a an its his her their our this that these those all any each every both no such which what how whether to upon on of for as in at with by it and or'.split(
    ' ',
  ),
)

const NOT_IN_WITH_PHRASE = new Set(
  'that of to for at in on by from its their his her our with which regard respect view'.split(' '),
)

export const REFLEXIVES: ReadonlySet<string> = new Set(['itself', 'ourselves', 'themselves'])

/** Specks that a scanner took for marks: "Calls _ upon". */
export const SPECKS: ReadonlySet<string> = new Set(['_', '*', '·', '•', '~', '^', '|', '.'])

export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'whom', 'whereby', 'that'])
const CLAUSE_PARTS: ReadonlySet<string> = new Set([...RELATIVES, ';', '.'])

const BOUNDARY_ENDS: ReadonlyMap<string, BoundaryEnd> = new Map<string, BoundaryEnd>([
  [',', 'comma'],
  [';', 'semicolon'],
  ['we', 'we'],
  ['while', 'while'],
  ['whilst', 'while'],
  ['and', 'conjunction'],
  ['but', 'conjunction'],
  ['yet', 'conjunction'],
  ['.', 'stop'],
  [':', 'stop'],
])

const ORGAN_NOUNS = new Set(['Council', 'Assembly', 'Commission', 'Committee', 'Conference', 'Board'])

/** A reader of words by what the lexicon knows of them. */
export const wordReader = (lexicon: VerbLexicon): ((text: string) => Word) => {
  const listedWords = allListed(lexicon)
  return (text) => {
    const inLower = text.toLowerCase()
    const lower = inLower === text ? text : inLower
    const isCapital = startsWithCapital(text)
    const isMark = !startsWithLetterOrDigit(text)
    const isName = isCapital || (!isMark && startsWithDigit(text))
    const listed = listedWords.has(lower) ? readListed(text, lower, isCapital, lexicon) : NOT_LISTED
    const shape = isMark || isName ? OPENS_OBJECT | ENDS_WITH_PHRASE : 0
    const inLy = isAdverbInLy(lower, lexicon) ? OPENS | IS_ADVERBIAL | IS_IN_LY | COLOURS | IS_PASSED : 0
    return { text, lower, isCapital, isName, isMark, traits: shape | inLy | listed.traits, listed }
  }
}

const readListed = (text: string, lower: string, isCapital: boolean, lexicon: VerbLexicon): Listed => {
  const forms = lexicon.byFirstWord.get(lower)
  const trials = forms ? trialsOf(forms) : NO_TRIALS
  const adverbs = lexicon.adverbs.get(lower) ?? NONE
  const intensifiers = lexicon.intensifiers.get(lower) ?? NONE
  const connectors = lexicon.connectors.get(lower) ?? NONE
  const boundaryEnd = BOUNDARY_ENDS.get(lower) ?? (ORGAN_NOUNS.has(text) ? 'organ' : null)
  const helps = isAuxiliary(lower, lexicon)
  const isVerbal = helps || trials.plain.length > 0
  const colours = adverbs.length > 0 || intensifiers.length > 0 || lower === 'with' || lower === ','
  const traits =
    (isVerbal || adverbs.length > 0 || (isCapital && HEADS.has(lower)) ? OPENS : 0) |
    (boundaryEnd !== null || connectors.length > 0 ? BOUNDS : 0) |
    (lower === 'we' ? IS_WE : 0) |
    (isVerbal ? IS_VERBAL : 0) |
    (helps ? IS_AUXILIARY : 0) |
    (adverbs.length > 0 ? IS_ADVERBIAL : 0) |
    (colours ? COLOURS : 0) |
    (OBJECT_OPENERS.has(lower) ? OPENS_OBJECT : 0) |
    (colours || SPECKS.has(lower) ? IS_PASSED : 0) |
    (CLAUSE_PARTS.has(lower) ? PARTS_CLAUSES : 0) |
    (lexicon.withNouns.has(lower) ? IS_FEELING : 0) |
    (NOT_IN_WITH_PHRASE.has(lower) ? ENDS_WITH_PHRASE : 0) |
    (REFLEXIVES.has(lower) ? IS_REFLEXIVE : 0)
  const promise = lexicon.promises.get(lower) ?? null
  const auxiliaries = lexicon.auxiliaries.get(lower) ?? NONE
  return { traits, boundaryEnd, trials, promise, adverbs, auxiliaries, intensifiers, connectors }
}

/** Words, in lower case, that some list holds: all others are told by their letters alone. */
const allListed = (lexicon: VerbLexicon): ReadonlySet<string> => {
  const { byFirstWord, promises, adverbs, auxiliaries, intensifiers, connectors, withNouns } = lexicon
  const ownLists = [OBJECT_OPENERS, NOT_IN_WITH_PHRASE, REFLEXIVES, SPECKS, CLAUSE_PARTS, AUXILIARIES, HEADS]
  const lists = [byFirstWord, promises, adverbs, auxiliaries, intensifiers, connectors, BOUNDARY_ENDS]
  const words = new Set<string>(withNouns)
  for (const list of lists) for (const word of list.keys()) words.add(word)
  for (const list of ownLists) for (const word of list) words.add(word)
  for (const noun of ORGAN_NOUNS) words.add(noun.toLowerCase())
  return words
}

const startsWithCapital = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? isUpperCase(text.charCodeAt(0)) : /^\p{Lu}/u.test(text)

const startsWithDigit = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? isDigit(text.charCodeAt(0)) : /^\p{N}/u.test(text)

const startsWithLetterOrDigit = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? isLetterOrDigit(text.charCodeAt(0)) : /^[\p{L}\p{N}]/u.test(text)
