// All that is known of a word, looked up once when it is first met.

import { isDigit, isLetterOrDigit } from '../letters.ts'
import { isCapital as isCapitalized } from '../models/name-pieces.ts'
import type { VerbLexicon } from '../models/verbs.ts'
import { NO_TRIALS, trialsOf } from './forms.ts'
import { AUXILIARIES, HEADS, isAdverbInLy, isAuxiliary } from './opens.ts'
import {
  BOUNDS,
  type BoundaryEnd,
  COLOURS,
  ENDS_WITH_PHRASE,
  IS_ADVERBIAL,
  IS_AUXILIARY,
  IS_FEELING,
  IS_IN_LY,
  IS_PASSED,
  IS_REFLEXIVE,
  IS_VERBAL,
  IS_WE,
  type Listed,
  NO_PHRASES,
  NOT_LISTED,
  OPENS,
  OPENS_OBJECT,
  PARTS_CLAUSES,
  type Word,
} from './word.ts'

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
  ['it', 'it'],
  ['while', 'while'],
  ['whilst', 'while'],
  ['and', 'conjunction'],
  ['but', 'conjunction'],
  ['yet', 'conjunction'],
  ['.', 'stop'],
])

const ORGAN_NOUNS = new Set(['Council', 'Assembly', 'Commission', 'Committee', 'Conference', 'Board'])

/** A reader of words by what the lexicon knows of them. */
export const wordReader = (lexicon: VerbLexicon): ((text: string) => Word) => {
  const listedWords = allListed(lexicon)
  return (text) => {
    const inLower = text.toLowerCase()
    const lower = inLower === text ? text : inLower
    const isCapital = isCapitalized(text)
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
  const adverbs = lexicon.adverbs.get(lower) ?? NO_PHRASES
  const intensifiers = lexicon.intensifiers.get(lower) ?? NO_PHRASES
  const connectors = lexicon.connectors.get(lower) ?? NO_PHRASES
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
  const auxiliaries = lexicon.auxiliaries.get(lower) ?? NO_PHRASES
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

const startsWithDigit = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? isDigit(text.charCodeAt(0)) : /^\p{N}/u.test(text)

const startsWithLetterOrDigit = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? isLetterOrDigit(text.charCodeAt(0)) : /^[\p{L}\p{N}]/u.test(text)
