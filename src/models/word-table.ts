// What is kept of the words of texts: a text is a row of numbers of words, and most of them are never looked at.

import { doubled } from '../kept.ts'
import { WordFacts } from '../word-facts.ts'
import { foldWord } from './fold-word.ts'
import { hasInnerCapital, isCapital, isHyphen, isMark } from './name-pieces.ts'

/** Traits that every table gives its words. */
export const IS_CAPITAL = 1
/** A mark of punctuation, which a name cannot run across. */
export const IS_MARK = 2
/** Joined to the word before it by a hyphen or dash: the *State* of "non-State". */
export const IS_JOINED = 4
/** Nothing stands between it and the word before it. */
export const TOUCHES = 8
/** A name can begin with it. */
export const OPENS = 16
/** Has a capital behind its first letter: may be an acronym. */
export const HAS_INNER_CAPITAL = 32
/** The first of the bits that a lexicon may use as it likes. */
export const FIRST_OWN_TRAIT = 64

/** What is known of words beforehand. */
export interface Lexicon {
  /** The number of a folded word, or 0. */
  readonly numberOf: (key: string) => number
  /** Traits of the word of a number, beyond those that every table tells. */
  readonly traitsOf: (number: number, isCapital: boolean) => number
}

/** A word, wherever it stands. */
export interface Spelling {
  readonly text: string
  /** What names are compared by. */
  readonly key: string
  /** Number in the lexicon, or 0. */
  readonly number: number
  readonly traits: number
}

/** The word before the first of a text and behind its last: a mark that no lexicon knows. */
export const EDGE = 0
const NO_SPELLING: Spelling = { text: '', key: '', number: 0, traits: IS_MARK }

/** So many words have a number for one text only: below the others, and lent anew to the next. */
const LENT = 1 << 10

/** Words as they stand in chunks, each under a number. */
export class WordTable {
  /** Number of the next word. */
  count = LENT
  /** Whether the words that are added now are wanted for this text only. */
  isLending = false
  private lent = EDGE + 1
  /** Of each word its traits and its number in the lexicon, side by side because they are asked for together. */
  facts = new Int32Array(4 * LENT)
  /** Where it starts and ends in its chunk, in UTF-16 code units. */
  starts = new Int32Array(2 * LENT)
  ends = new Int32Array(2 * LENT)
  spellings: Spelling[] = new Array<Spelling>(LENT).fill(NO_SPELLING)

  /** `known` is what is known of words by themselves: see `spellingsOf`. */
  constructor(readonly known: WordFacts<Spelling>) {
    this.facts[EDGE * 2] = NO_SPELLING.traits
  }

  /** Before another text: the numbers that were lent are free again. */
  takeBack(): void {
    this.lent = EDGE + 1
  }

  /** Number of a word that is new here; `joint` are its traits by what stands before it. */
  add(spelling: Spelling, joint: number, start: number, end: number): number {
    const word = this.isLending && this.lent < LENT ? this.lent++ : this.count++
    if (word === this.starts.length) this.grow()
    this.facts[word * 2] = spelling.traits | joint
    this.facts[word * 2 + 1] = spelling.number
    this.starts[word] = start
    this.ends[word] = end
    this.spellings[word] = spelling
    return word
  }

  /** Number of a new word that is the same as another. */
  repeat(word: number): number {
    const joint = (this.facts[word * 2] as number) & (IS_JOINED | TOUCHES)
    return this.add(this.spellings[word] as Spelling, joint, this.starts[word] as number, this.ends[word] as number)
  }

  private grow(): void {
    this.facts = doubled(this.facts)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
  }
}

/** Reads words by what a lexicon says of them. */
export const spellingsOf = (lexicon: Lexicon): WordFacts<Spelling> =>
  new WordFacts((text) => {
    const capital = isCapital(text)
    const key = isHyphen(text) ? '–' : foldWord(text)
    const number = lexicon.numberOf(key)
    const traits =
      (capital ? IS_CAPITAL : 0) |
      (capital && hasInnerCapital(text) ? HAS_INNER_CAPITAL : 0) |
      (isMark(text) ? IS_MARK : 0) |
      lexicon.traitsOf(number, capital)
    return { text, key: key === text ? text : key, number, traits }
  })
