// A memory of which nothing is known but that it holds harmless words only: for each word that wink looks for, it is told
// whether the word was met.

import { type Cutter, isWholeNumber, type Memory, PlainMemory } from './cutter.ts'
import { Categories } from './lexemes.ts'

/** Answers what is asked of it from a list, and "no" where the list is at its end, which it then makes longer. */
export class Supposition implements Memory {
  /** Whether all words that it met are harmless. */
  isHarmless = true
  readonly #cutter: Cutter
  readonly #answers: boolean[]
  #asked = 0
  readonly #held = new Map<string, number>()
  readonly #missing = new Set<string>()

  constructor(cutter: Cutter, answers: boolean[]) {
    this.#cutter = cutter
    this.#answers = answers
  }

  recall(text: string): number | undefined {
    const known = this.#held.get(text)
    if (known !== undefined || this.#missing.has(text)) return known
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
    if (usualCategory(this.#cutter, text) !== category) this.isHarmless = false
    this.#held.set(text, category)
    return category
  }

  /** Other texts are read: what was missing may be met by now. */
  goOn(): void {
    this.#missing.clear()
  }
}

const MOST_KEPT = 20_000
const kept = new Map<string, number | null>()

const LETTERS = /^[A-Za-z]+$/

/** Category of a word that the lexicon hasn't where it stands alone; null if it is cut then. */
const usualCategory = (cutter: Cutter, text: string): number | null => {
  if (LETTERS.test(text)) return Categories.WORD
  if (isWholeNumber(text)) return Categories.NUMBER
  const known = kept.get(text)
  if (known !== undefined) return known
  const memory = new PlainMemory()
  cutter.meetNumbers(text, memory)
  const isWhole = cutter.cut(text, memory).length === 1
  const usual = (isWhole ? memory.recall(text) : undefined) ?? null
  if (kept.size === MOST_KEPT) kept.clear()
  kept.set(text, usual)
  return usual
}
