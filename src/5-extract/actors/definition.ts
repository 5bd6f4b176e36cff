// A short name that the text itself gives somebody whom it has just named: "(FGS)", "(hereinafter “the Committee”)".

import type { NameWord } from '../../models/name-line.ts'
import type { Reading } from './reading.ts'

/** What is defined. */
export interface Definition {
  /** As it is written, or null if it is none. */
  readonly acronym: string | null
  /** The words, folded. */
  readonly keys: readonly string[]
}

const LONGEST_DEFINITION = 12
const LONGEST_NAME = 6
const ACRONYM = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»'])
/** Words between the bracket and the name. */
const DEFINING: ReadonlySet<string> = new Set([
  'hereinafter',
  'hereafter',
  'henceforth',
  'referred',
  'called',
  'known',
  'to',
  'as',
  'the',
  'below',
  ',',
])

/** What the bracket at word `at` defines for the mention of words `from` to `at`; null if nothing. */
export const definitionAt = ({ words, end }: Reading, from: number, at: number): Definition | null => {
  const inner: NameWord[] = []
  let quoted = false
  for (let i = at + 1; i < end && i - at <= LONGEST_DEFINITION; i += 1) {
    const word = words[i] as NameWord
    if (word.key === ')') return definition(inner, words.slice(from, at), quoted)
    if (QUOTES.has(word.text)) quoted = true
    else if (inner.length > 0 || !DEFINING.has(word.key)) inner.push(word)
  }
  return null
}

/** What is defined may be longer than what was found: the definition has to fit the mention. */
const definition = (inner: readonly NameWord[], full: readonly NameWord[], quoted: boolean): Definition | null => {
  const [first, last] = [inner[0], inner.at(-1)]
  if (!first || !last || inner.length > LONGEST_NAME) return null
  if (inner.length === 1 && ACRONYM.test(first.text))
    return abbreviates(first.key, full) ? { acronym: first.text, keys: [] } : null
  const fits = quoted && full.some((word) => word.key === last.key)
  return fits ? { acronym: null, keys: inner.map((word) => word.key) } : null
}

/** Whether an acronym begins as a name does and takes its other letters from it in order. */
const abbreviates = (acronym: string, full: readonly NameWord[]): boolean => {
  const letters = full.map((word) => word.key).join('')
  if (letters[0] !== acronym[0]) return false
  let at = 0
  for (const letter of acronym) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
