// The words of a chunk that has the same ones whatever wink has met before it, as almost all chunks have.
//
// A word that wink meets in a text is harmless if it is taken for what it is when it stands alone: a strange word, a number.
// If all words met are harmless, a chunk's words depend on which of those that wink looks for it has met. So a chunk is read
// for each combination of these; if all give the same words, and these are harmless in turn, the chunk is steady: in a text
// of steady chunks each has the words that it has for itself.

import type { Cutter } from './cutter.ts'
import type { Lexemes } from './lexemes.ts'
import { plainWords } from './plain.ts'
import { Supposition } from './supposition.ts'

/** The words of a chunk, which lie in it one behind the other without a gap; null if it isn't steady or they don't. */
export const steadyWords = (text: string, lexemes: Lexemes, cutter: Cutter): readonly number[] | null => {
  const words = plainWords(text, lexemes) ?? readSteadily(text, cutter)
  return words !== null && isPlaced(words, text, lexemes) ? words : null
}

/** How many combinations of words met are tried. */
const MOST_TRIALS = 32

const readSteadily = (text: string, cutter: Cutter): readonly number[] | null => {
  const answers: boolean[] = []
  let words: readonly number[] | null = null
  for (let trials = 0; trials < MOST_TRIALS; trials += 1) {
    const supposed = new Supposition(text, cutter, answers)
    const read = supposed.read()
    if (!supposed.isHarmless) return null
    if (words !== null && !isSame(words, read)) return null
    words = read
    while (answers.at(-1) === true) answers.pop()
    if (answers.length === 0) return words
    answers[answers.length - 1] = true
  }
  return null
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i])

/** A contraction's words need not be what stands in the text. */
const isPlaced = (words: readonly number[], text: string, lexemes: Lexemes): boolean => {
  let at = 0
  for (const word of words) {
    const part = lexemes.texts[word] as string
    if (!text.startsWith(part, at)) return false
    at += part.length
  }
  return at === text.length
}
