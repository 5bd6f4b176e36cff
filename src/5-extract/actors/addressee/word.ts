// One word, number or mark, with all that the rules ask of it again and again: see read-word.ts.

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
/** People, police, women: a plural that doesn't look like one. */
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

/** Behind the end of a passage, and before its start. */
export const NO_WORD: Word = { lower: '', offset: 0, length: 0, shape: 0, grammar: 0, sense: 0, kind: 'unknown' }
