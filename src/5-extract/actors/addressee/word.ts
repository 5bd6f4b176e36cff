// One word, number or mark, with all that the rules ask of it again and again: found out once for each different chunk.

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

/** What a head names: an actor by a listed noun, a proper name, something that can't be asked, or nothing known. */
export type HeadKind = 'actor' | 'name' | 'thing' | 'unknown'

/** A word, number or mark, wherever it stands. */
export interface Word {
  /** Lower case, with straight apostrophes and plain hyphens. */
  readonly lower: string
  /** From the start of its chunk, in UTF-16 code units. */
  readonly offset: number
  /** As printed, in UTF-16 code units. */
  readonly length: number
  /** How it is printed: bits of this file. */
  readonly shape: number
  /** What it is in a sentence: bits of addressing-marks.ts, and those of this file. */
  readonly grammar: number
  /** What it names: bits of addressing-marks.ts. */
  readonly sense: number
  /** What it names as a head, where nothing beside it says otherwise. */
  readonly kind: HeadKind
}

// Bits of `shape`.

export const MARK = 1 << 0
export const CAPITAL = 1 << 1
/** Begins with a digit or another number. */
export const NUMBER = 1 << 2
/** Is nothing but numbers. */
export const DIGITS = 1 << 3
/** Capitals, digits and hyphens only. */
export const ACRONYM = 1 << 4
/** Ends like a plural. */
export const PLURAL = 1 << 5
export const COMMA = 1 << 6
/** A colon or a dash. */
export const COLON = 1 << 7
/** A semicolon or a full stop. */
export const STOP = 1 << 8
export const OPEN_BRACKET = 1 << 9
export const CLOSE_BRACKET = 1 << 10
export const QUOTE = 1 << 11
export const OPENING_QUOTE = 1 << 12
/** Quotes, footnote marks, closing brackets and numbers: may stand between the items of a list. */
export const NOISE = 1 << 13
export const TO = 1 << 14
export const OF = 1 << 15
/** the, a, an */
export const ARTICLE = 1 << 16
/** Prepositions that say what an office is for: on, for. */
export const SCOPE = 1 << 17
/** in, at */
export const PLACE = 1 << 18
/** Prepositions with which a name goes on that has gone on in lower case: from, among. */
export const LOOSE = 1 << 19
/** People, police: a plural that doesn't look like one. */
export const COLLECTIVE = 1 << 20

// Bits of `grammar` beside those of addressing-marks.ts.

/** An adverb in -ly, or a listed one; no capital. */
export const ADVERB = 1 << 25
/** Could be a participle in -ing, or another one: in -ed, or irregular; no capital. */
export const ING_PARTICIPLE = 1 << 26
export const PAST_PARTICIPLE = 1 << 27
/** "reports", "carries": the third person of a verb. */
export const THIRD_PERSON = 1 << 28
export const THAT = 1 << 29
/** With which somebody may be told to act even where no subjunctive is to be expected: should, is (to), be, ensure. */
export const TELLING = 1 << 30

/** The bits of `shape` that single words have, of which the rules speak most. */
const LITERALS: ReadonlyMap<string, number> = new Map([
  ['to', TO],
  ['of', OF],
  ...['the', 'a', 'an'].map((word) => [word, ARTICLE] as const),
  ...['on', 'for', 'against', 'between', 'concerning'].map((word) => [word, SCOPE] as const),
  ...['in', 'at'].map((word) => [word, PLACE] as const),
  ...['from', 'among', 'towards'].map((word) => [word, LOOSE] as const),
  ...['people', 'police', 'taliban', 'bureaux', 'media'].map((word) => [word, COLLECTIVE] as const),
])

/** Behind the end of a passage, and before its start. */
export const NO_WORD: Word = { lower: '', offset: 0, length: 0, shape: 0, grammar: 0, sense: 0, kind: 'unknown' }

/** A word as it is printed, at an offset into its chunk. */
export const toWord = (text: string, offset: number, lists: AddressingModels): Word => {
  const lower = plainLower(text)
  const listed = lists.words.get(lower)
  const printed = /^[\p{L}\p{N}]/u.test(text) ? shapeOfWord(text, lower) : shapeOfMark(text, lower)
  const shape = printed | (LITERALS.get(lower) ?? 0)
  const grammar = (listed?.grammar ?? 0) | formsOf(lower, shape, listed?.grammar ?? 0, lists)
  const sense = listed?.sense ?? 0
  return {
    lower,
    offset,
    length: text.length,
    shape,
    grammar,
    sense,
    kind: kindOfHead(text, lower, shape, sense, lists),
  }
}

const plainLower = (text: string): string => {
  const lower = text.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[~\u00ad]/g, '')
}

const shapeOfWord = (text: string, lower: string): number => {
  const isPlural = /[^s']s$/.test(lower) ? PLURAL : 0
  if (/^[a-z]/.test(text)) return isPlural
  let shape = isPlural
  if (/^\p{Lu}/u.test(text)) shape |= CAPITAL
  else if (/^\p{N}/u.test(text)) shape |= NUMBER
  if (/^\p{N}+$/u.test(text)) shape |= DIGITS
  if (/^[\p{Lu}\p{N}-]+$/u.test(text)) shape |= ACRONYM
  return /^[\p{N}’']+$/u.test(text) ? shape | NOISE : shape
}

const shapeOfMark = (text: string, lower: string): number => {
  let shape = MARK
  if (text === ',') return shape | COMMA
  if (text === ':' || text === '—') return shape | COLON
  if (text === ';' || text === '.') return shape | STOP
  if (text === '(' || text === '[') return shape | OPEN_BRACKET
  if (/^[)\]]$/.test(lower)) shape |= CLOSE_BRACKET
  if (text === '-') shape |= ACRONYM
  if (/^["“”«»'‘’]$/.test(text)) shape |= QUOTE
  if (/^["“«]$/.test(text)) shape |= OPENING_QUOTE
  return /^["“”«»*†'’)\]]$/.test(text) ? shape | NOISE : shape
}

const formsOf = (lower: string, shape: number, listed: number, lists: AddressingModels): number => {
  let forms = lower === 'that' ? THAT : 0
  if (isThirdPerson(lower, lists)) forms |= THIRD_PERSON
  if ((listed & DUTY) !== 0 || COPULAS.has(lower) || isSureVerb(listed)) forms |= TELLING
  if ((shape & CAPITAL) !== 0) return forms
  if ((listed & LISTED_PARTICIPLE) !== 0 || /(?:..ing|..ed)$/.test(lower))
    forms |= lower.endsWith('ing') ? ING_PARTICIPLE : PAST_PARTICIPLE
  if ((shape & MARK) !== 0) return forms
  const isAdverb = (listed & LISTED_ADVERB) !== 0 || (lower.endsWith('ly') && (listed & NOT_ADVERB) === 0)
  return isAdverb ? forms | ADVERB : forms
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'be'])

/** A verb that is no noun as well. */
const isSureVerb = (listed: number): boolean => (listed & (BASE_VERB | AMBIGUOUS_VERB)) === BASE_VERB

const isThirdPerson = (lower: string, lists: AddressingModels): boolean =>
  lower.endsWith('s') &&
  (isBaseVerb(lower.slice(0, -1), lists) ||
    isBaseVerb(lower.slice(0, -2), lists) ||
    isBaseVerb(`${lower.slice(0, -3)}y`, lists))

const isBaseVerb = (lower: string, { words }: AddressingModels): boolean =>
  ((words.get(lower)?.grammar ?? 0) & BASE_VERB) !== 0

const kindOfHead = (text: string, lower: string, shape: number, sense: number, lists: AddressingModels): HeadKind => {
  const isCapital = (shape & CAPITAL) !== 0
  if ((shape & DIGITS) !== 0) return 'thing'
  if ((sense & (isCapital ? ACTOR | ACTOR_NAME : ACTOR)) !== 0) return 'actor'
  if ((sense & THING) !== 0) return 'thing'
  if (/'s$|s'$|-(?:led|owned)$/.test(lower)) return 'unknown'
  if (/\p{Lu}.*\p{Lu}/u.test(text) && !text.includes("'")) return 'name'
  if (hasThingSuffix(lower, lists.thingSuffixes) && (!isCapital || lower.length > 8)) return 'thing'
  return isCapital ? 'name' : 'unknown'
}

const hasThingSuffix = (word: string, suffixes: ReadonlySet<string>): boolean => {
  for (let length = 2; length <= 5 && length < word.length - 1; length += 1)
    if (suffixes.has(word.slice(-length))) return true
  return false
}
