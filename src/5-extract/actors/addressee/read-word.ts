// Makes words of what is printed. Each different chunk is read once, and most of them are plain words in small letters: what
// those can't be isn't asked.

import type { AddressingModels } from '../../../models/addressing.ts'
import {
  ACTOR,
  ACTOR_NAME,
  AMBIGUOUS_VERB,
  BASE_VERB,
  DUTY,
  LISTED_ADVERB,
  LISTED_PARTICIPLE,
  NOT_ADVERB,
  THING,
} from '../../../models/addressing-marks.ts'
import {
  ACRONYM,
  ADVERB,
  ARTICLE,
  CAPITAL,
  CLOSE_BRACKET,
  COLLECTIVE,
  COLON,
  COMMA,
  DIGITS,
  type HeadKind,
  ING_PARTICIPLE,
  LOOSE,
  MARK,
  NOISE,
  NUMBER,
  OF,
  OPEN_BRACKET,
  OPENING_QUOTE,
  PAST_PARTICIPLE,
  PLACE,
  PLURAL,
  QUOTE,
  SCOPE,
  STOP,
  TELLING,
  THAT,
  THIRD_PERSON,
  TO,
  type Word,
} from './word.ts'

/** Marks, and the words of which the rules speak most. */
const LITERALS: ReadonlyMap<string, number> = new Map([
  [',', COMMA],
  [':', COLON],
  ['—', COLON],
  [';', STOP],
  ['.', STOP],
  ['-', ACRONYM],
  ...['(', '['].map((mark) => [mark, OPEN_BRACKET] as const),
  ...[')', ']'].map((mark) => [mark, CLOSE_BRACKET | NOISE] as const),
  ...['"', '“', '«'].map((mark) => [mark, QUOTE | OPENING_QUOTE | NOISE] as const),
  ...['”', '»', "'", '’'].map((mark) => [mark, QUOTE | NOISE] as const),
  ['‘', QUOTE],
  ...['*', '†'].map((mark) => [mark, NOISE] as const),
  ['to', TO],
  ['of', OF],
  ...['the', 'a', 'an'].map((word) => [word, ARTICLE] as const),
  ...['on', 'for', 'against', 'between', 'concerning'].map((word) => [word, SCOPE] as const),
  ...['in', 'at'].map((word) => [word, PLACE] as const),
  ...['from', 'among', 'towards'].map((word) => [word, LOOSE] as const),
  ...['people', 'police', 'taliban', 'bureaux', 'media', 'women', 'men', 'children'].map(
    (word) => [word, COLLECTIVE] as const,
  ),
])

/** A word in small letters, or with a capital before them. */
const PLAIN = /^[A-Z]?[a-z]+$/

/** A word as it is printed, at the start of a chunk. */
export const toWord = (text: string, lists: AddressingModels): Word => {
  const isPlain = PLAIN.test(text)
  const lower = isPlain ? text.toLowerCase() : lowerOf(text)
  const listed = lists.words.get(lower)
  const sense = listed?.sense ?? 0
  const shape = isPlain ? shapeOfPlain(text, lower) : shapeOf(text, lower)
  return {
    lower,
    offset: 0,
    length: text.length,
    shape,
    grammar: grammarOf(lower, shape, isName(text) ? 0 : (listed?.grammar ?? 0), lists),
    sense,
    kind:
      listedKind(shape, sense) ??
      (isPlain ? unlistedKind(lower, shape, lists) : kindOfPrinted(text, lower, shape, lists)),
  }
}

/** WHO and US are no pronouns. */
const isName = (text: string): boolean => text === 'WHO' || text === 'US'

/** The same word at another offset into its chunk. */
export const movedTo = ({ lower, length, shape, grammar, sense, kind }: Word, offset: number): Word => ({
  lower,
  offset,
  length,
  shape,
  grammar,
  sense,
  kind,
})

const shapeOfPlain = (text: string, lower: string): number =>
  (LITERALS.get(lower) ?? 0) | (isPlural(lower) ? PLURAL : 0) | (text === lower ? 0 : CAPITAL)

const shapeOf = (text: string, lower: string): number =>
  /^[\p{L}\p{N}]/u.test(text)
    ? (LITERALS.get(lower) ?? 0) | (isPlural(lower) ? PLURAL : 0) | lettersOf(text)
    : MARK | (LITERALS.get(text) ?? 0)

const lowerOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[~\u00ad]/g, '')

const isPlural = (lower: string): boolean => lower.endsWith('s') && /[^s']s$/.test(lower)

/** What its letters and digits look like. */
const lettersOf = (text: string): number => {
  const opening = /^(?:d['’])?\p{Lu}/u.test(text) ? CAPITAL : /^\p{N}/u.test(text) ? NUMBER : 0
  if (opening === 0) return 0
  const isAcronym = /^[\p{Lu}\p{N}-]+$/u.test(text)
  if (opening === CAPITAL) return isAcronym ? CAPITAL | ACRONYM : CAPITAL
  const digits = /^\p{N}+$/u.test(text) ? DIGITS : 0
  const noise = /^[\p{N}’']+$/u.test(text) ? NOISE : 0
  return NUMBER | digits | noise | (isAcronym ? ACRONYM : 0)
}

/** Nouns in -ing that are no participles: United Nations *peacekeeping* and political missions. */
const IS_NOUN = /^peace-?(?:build|keep|mak)ing$/

const grammarOf = (lower: string, shape: number, listed: number, lists: AddressingModels): number => {
  let grammar = lower === 'that' ? listed | THAT : listed
  if (isThirdPerson(lower, lists)) grammar |= THIRD_PERSON
  if (COPULAS.has(lower) || isTelling(listed)) grammar |= TELLING
  if ((shape & CAPITAL) !== 0) return grammar
  const isIng = lower.endsWith('ing') && !IS_NOUN.test(lower)
  if ((listed & LISTED_PARTICIPLE) !== 0 || (isIng ? lower.length > 4 : lower.length > 3 && lower.endsWith('ed')))
    grammar |= isIng ? ING_PARTICIPLE : PAST_PARTICIPLE
  if ((shape & MARK) !== 0) return grammar
  const isAdverb = (listed & LISTED_ADVERB) !== 0 || (lower.endsWith('ly') && (listed & NOT_ADVERB) === 0)
  return isAdverb ? grammar | ADVERB : grammar
}

/** Words with which somebody may be told to act, beside those that are listed. */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'be'])

/** Whether a listed word is one: an auxiliary of duty, or a verb that is no noun as well. */
export const isTelling = (listed: number): boolean =>
  (listed & DUTY) !== 0 || (listed & (BASE_VERB | AMBIGUOUS_VERB)) === BASE_VERB

const isThirdPerson = (lower: string, lists: AddressingModels): boolean =>
  lower.endsWith('s') &&
  (isBaseVerb(lower.slice(0, -1), lists) ||
    isBaseVerb(lower.slice(0, -2), lists) ||
    isBaseVerb(`${lower.slice(0, -3)}y`, lists))

const isBaseVerb = (lower: string, { words }: AddressingModels): boolean =>
  ((words.get(lower)?.grammar ?? 0) & BASE_VERB) !== 0

/** What the lists say that a head names; null where they don't. */
const listedKind = (shape: number, sense: number): HeadKind | null => {
  if ((shape & DIGITS) !== 0) return 'thing'
  if ((sense & ((shape & CAPITAL) !== 0 ? ACTOR | ACTOR_NAME : ACTOR)) !== 0) return 'actor'
  if ((sense & THING) !== 0) return 'thing'
  return (shape & MARK) !== 0 ? 'unknown' : null
}

/** What a head names that no list has, told by capitals and marks in it. */
const kindOfPrinted = (text: string, lower: string, shape: number, lists: AddressingModels): HeadKind => {
  if (/'s$|s'$|-(?:led|owned)$/.test(lower)) return 'unknown'
  if (/\p{Lu}.*\p{Lu}/u.test(text) && !text.includes("'")) return 'name'
  return unlistedKind(lower, shape, lists)
}

const unlistedKind = (lower: string, shape: number, { thingSuffixes }: AddressingModels): HeadKind => {
  const isCapital = (shape & CAPITAL) !== 0
  if (hasThingSuffix(lower, thingSuffixes) && (!isCapital || lower.length > 8)) return 'thing'
  return isCapital ? 'name' : 'unknown'
}

const hasThingSuffix = (word: string, suffixes: ReadonlySet<string>): boolean => {
  for (let length = 2; length <= 5 && length < word.length - 1; length += 1)
    if (suffixes.has(word.slice(-length))) return true
  return false
}
