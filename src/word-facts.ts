// Words under numbers, the same for all who read a text: what a reader knows of a word stands under its number, so that words
// that are printed alike are judged once.

import { ownCopy } from './kept.ts'

/** After so many different words those make place. */
const MOST_WORDS = 60_000

// By number.
let texts: string[] = []
let numbers = new Map<string, number>()
let era = 0

/** Numbers hold within one era. It may end whenever this is asked, or facts of a text are asked for. */
export const currentEra = (): number => {
  if (texts.length > MOST_WORDS) {
    texts = []
    numbers = new Map()
    era += 1
  }
  return era
}

/** The number of a word as it is printed. */
export const wordNumber = (text: string): number => {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const fresh = texts.length
  const own = ownCopy(text)
  texts.push(own)
  numbers.set(own, fresh)
  return fresh
}

/** What a reader knows of words. */
export class WordFacts<F> {
  private known: (F | undefined)[] = []
  private era = era

  /** `make` has to depend on nothing but the word's text. */
  constructor(private readonly make: (text: string) => F) {}

  /** Facts of the word of a number that holds. */
  of(word: number): F {
    return (this.era === era ? this.known[word] : undefined) ?? this.add(word)
  }

  /** Facts of any word. */
  ofText(text: string): F {
    currentEra()
    return this.of(wordNumber(text))
  }

  private add(word: number): F {
    if (this.era !== era) {
      this.known = []
      this.era = era
    }
    const { known } = this
    // Without holes, by which V8 would make it a table by hash.
    while (known.length <= word) known.push(undefined)
    const fresh = this.make(texts[word] as string)
    known[word] = fresh
    return fresh
  }
}
