// A memory of which nothing is known but that it holds harmless words only: for each word that wink looks for, it is told
// whether the word was met.

import { type Cutter, isWholeNumber, type Memory, PlainMemory } from './cutter.ts'
import { Categories } from './lexemes.ts'

/** Answers what is asked of it from a list, and "no" where the list is at its end, which it then makes longer. */
export class Supposition implements Memory {
  /** Whether all words that it met are harmless. */
  isHarmless = true
  readonly #text: string
  readonly #cutter: Cutter
  readonly #answers: boolean[]
  #asked = 0
  readonly #held = new Map<string, number>()
  readonly #missing = new Set<string>()

  constructor(text: string, cutter: Cutter, answers: boolean[]) {
    this.#text = text
    this.#cutter = cutter
    this.#answers = answers
  }

  /**
   * The words of the text as wink cuts them with this memory. Whether it has met the text as a whole, which wink looks for
   * first, need not be tried: only if it is one word it can have, and then that is what it is cut into.
   */
  read(): readonly number[] {
    const [text, isFirst] = [this.#text, this.#answers.length === 0]
    this.#missing.add(text)
    this.#cutter.meetNumbers(text, this)
    // Other texts are read: what was missing may be met by now.
    this.#missing.clear()
    this.#missing.add(text)
    const words = this.#cutter.cut(text, this)
    if (isFirst) keepUsual(text, words.length === 1 ? this.#held.get(text) : undefined)
    const category = this.#held.get(text)
    if (category !== undefined && category !== usualCategory(this.#cutter, text)) this.isHarmless = false
    return words
  }

  recall(text: string): number | undefined {
    const known = this.#held.get(text)
    if (known !== undefined || this.#missing.has(text)) return known
    // Wink takes letters for a word and digits for a number whether it has met them or not, wherever it looks for them.
    if (LETTERS.test(text) || isWholeNumber(text)) return undefined
    const usual = usualCategory(this.#cutter, text)
    if (usual === null) return undefined
    if (this.#asked === this.#answers.length) this.#answers.push(false)
    if (this.#answers[this.#asked++]) {
      this.#held.set(text, usual)
      return usual
    }
    this.#missing.add(text)
    return undefined
  }

  meet(text: string, category: number): number {
    const known = this.#held.get(text)
    if (known !== undefined) return known
    if (text !== this.#text && usualCategory(this.#cutter, text) !== category) this.isHarmless = false
    this.#held.set(text, category)
    return category
  }
}

const LETTERS = /^[A-Za-z]+$/

/** Category of a word that the lexicon hasn't where it stands alone; null if it is cut then. */
const usualCategory = (cutter: Cutter, text: string): number | null => {
  if (LETTERS.test(text)) return Categories.WORD
  if (isWholeNumber(text)) return Categories.NUMBER
  const known = kept.get(text)
  if (known !== undefined) return known
  const memory = new PlainMemory()
  cutter.meetNumbers(text, memory)
  const words = cutter.cut(text, memory)
  return keepUsual(text, words.length === 1 ? memory.recall(text) : undefined)
}

const MOST_KEPT = 20_000
const kept = new Map<string, number | null>()

const keepUsual = (text: string, category: number | undefined): number | null => {
  if (kept.size === MOST_KEPT) kept.clear()
  kept.set(text, category ?? null)
  return category ?? null
}
