// Cuts a text into words as wink does, which remembers the words that it has met and takes them so again: what was cut out of
// a run whole ("women’s" of "rural.women’s") stays whole, what was once a name ("84" of "E.84.") is no number any more.
// Here what is remembered is a thing that the caller has, so that no text shows what was read before it.

import { Categories, type Lexemes } from './lexemes.ts'
import { type Receiver, theWink } from './wink.ts'

/** Words met that the lexicon hasn't, each with the category that it was taken for. */
export interface Memory {
  /** Category of a word, undefined if it wasn't met. */
  recall(text: string): number | undefined
  /** A word is met; gives the category that it has, which is that of the first time. */
  meet(text: string, category: number): number
}

/** Remembers what it meets. */
export class PlainMemory implements Memory {
  readonly #met = new Map<string, number>()

  recall(text: string): number | undefined {
    return this.#met.get(text)
  }

  meet(text: string, category: number): number {
    const known = this.#met.get(text)
    if (known !== undefined) return known
    this.#met.set(text, category)
    return category
  }
}

/** Cuts texts into words, which are numbers of `lexemes`. */
export class Cutter {
  readonly #wink = theWink()
  readonly #lexemes: Lexemes
  // Of the cut under way.
  #memory: Memory = new PlainMemory()
  #words: number[] = []

  constructor(lexemes: Lexemes) {
    this.#lexemes = lexemes
  }

  readonly #receiver: Receiver = {
    _addToken: (text, category) => {
      const isKnown = this.#wink.find(text) !== undefined
      const lexemes = this.#lexemes
      this.#words.push(isKnown ? lexemes.numberOf(text, category) : lexemes.strange(text, this.#meet(text, category)))
    },
    _addTokenIfInCache: (text) => {
      const known = this.#lexemes.lookUp(text)
      if (known !== null) this.#words.push(...known)
      else {
        const category = this.#memory.recall(text)
        if (category === undefined) return 0
        this.#words.push(this.#lexemes.strange(text, category))
      }
      return 1
    },
    isLexeme: (text) => this.#wink.find(text) !== undefined || this.#memory.recall(text) !== undefined,
  }

  #meet(text: string, category: number): number {
    const taken = this.#memory.meet(text, category)
    // It is remembered in lower case as well.
    const lower = text.toLowerCase()
    if (lower !== text && this.#wink.find(lower) === undefined) this.#memory.meet(lower, category)
    return taken
  }

  /** The words of a text, line breaks among them, for an instance of wink that remembers what `memory` does. */
  cut(text: string, memory: Memory): number[] {
    // A memory may ask for another cut in the middle of one.
    const [outerMemory, outerWords] = [this.#memory, this.#words]
    const words: number[] = []
    this.#memory = memory
    this.#words = words
    this.#wink.cut(this.#receiver, text)
    this.#memory = outerMemory
    this.#words = outerWords
    return words
  }

  /** Lets a memory meet the numbers of a text, so that none that is first cut out of a run is taken for a name. */
  meetNumbers(text: string, memory: Memory): void {
    for (const number of text.match(NUMBER) ?? []) {
      if (!isWholeNumber(number)) this.cut(number, memory)
      else if (this.#wink.find(number) === undefined) memory.meet(number, Categories.NUMBER)
      for (const digits of number.match(DIGITS) ?? [])
        if (this.#wink.find(digits) === undefined) memory.meet(digits, Categories.NUMBER)
    }
  }
}

/** A number, with what may stand in one: 1,000, 3.5, 1-4, 12:30. */
const NUMBER = /\d(?:[\d.,:/–-]*\d)?/g
const DIGITS = /\d+/g

/** Whether wink takes a text for one number wherever it stands alone. */
export const isWholeNumber = (text: string): boolean => WHOLE_NUMBER.test(text)
const WHOLE_NUMBER = /^\d+(?:[.,:/-]\d+)*$/
