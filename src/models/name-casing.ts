// How a name has to be written: whether a text has the capitals that it needs.

import type { NameLine } from './name-line.ts'
import type { NameWord } from './name-words.ts'

/** How the letters of a name have to be written in a text. */
export type Casing =
  /** Capitals where the name has them. */
  | 'proper'
  /** Exactly as the name has it: an acronym. */
  | 'exact'
  /** As in a sentence or as a name: a noun for a group. */
  | 'any'

/** A name as it has to be written. */
export interface Form<T> {
  readonly value: T
  readonly words: readonly NameWord[]
  readonly casing: Casing
}

/** The names that end at a node. */
export interface Names<T> {
  readonly forms: Form<T>[]
  /** Values of all forms. */
  readonly values: T[]
}

/** In place of the bits of capitals where names are not all written alike: each has to be compared. */
export const UNLIKE = -2
/** Of so many words each has a bit; longer names are compared word by word. */
const MOST_BITS = 30

/** Bits of the words that have to be capitals, the first that is read the lowest; `UNLIKE` where bits don't tell. */
export const capitalsOf = (words: readonly NameWord[], casing: Casing): number => {
  if (casing === 'exact' || words.length > MOST_BITS) return UNLIKE
  return casing === 'any' ? 0 : words.reduce((bits, word, i) => (word.isCapital ? bits | (1 << i) : bits), 0)
}

/** Values of the names that are written as the words from `at` on; null where there are none. */
export const written = <T>(
  { forms, values }: Names<T>,
  line: NameLine,
  at: number,
  loose: boolean,
): readonly T[] | null => {
  let count = 0
  for (let i = 0; i < forms.length; i += 1) if (isWritten(forms[i] as Form<T>, line, at, loose)) count += 1
  if (count === 0) return null
  return count === forms.length ? values : values.filter((_, i) => isWritten(forms[i] as Form<T>, line, at, loose))
}

const isWritten = <T>(form: Form<T>, line: NameLine, at: number, loose: boolean): boolean => {
  if (isAnyCase(form, loose)) return true
  const { words, casing } = form
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as NameWord
    if (casing === 'exact' ? word.text !== line.text(at + i) : word.isCapital && !line.isCapital(at + i)) return false
  }
  return true
}

/** Whether capitals don't matter. */
export const isAnyCase = <T>({ casing, words }: Form<T>, loose: boolean): boolean =>
  casing === 'any' || (loose && casing === 'proper' && words.length > 1)

/** Whether `word` is written as the name has it. */
export const isSpelled = <T>({ casing }: Form<T>, name: NameWord, word: NameWord): boolean =>
  casing === 'exact' ? name.text === word.text : !name.isCapital || word.isCapital
