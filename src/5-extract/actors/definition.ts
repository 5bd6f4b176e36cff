// A short name that the text itself gives somebody whom it has just named: "(FGS)", "(hereinafter “the Committee”)".

import type { NameLine } from '../../models/name-line.ts'
import { HAS_INNER_CAPITAL } from '../../models/word-table.ts'
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
const COMBINING = /\p{M}/u
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
export const definitionAt = ({ line }: Reading, from: number, at: number): Definition | null => {
  const inner: number[] = []
  let quoted = false
  for (let i = at + 1; i < line.end && i - at <= LONGEST_DEFINITION; i += 1) {
    const key = line.key(i)
    if (key === ')') return definition(line, from, at, inner, quoted)
    // "(the Commission)" needs no quotes.
    if (QUOTES.has(line.text(i)) || (key === 'the' && inner.length === 0 && line.isCapital(i + 1))) quoted = true
    if (QUOTES.has(line.text(i))) continue
    if (inner.length > 0 || !DEFINING.has(key)) inner.push(i)
  }
  return null
}

/** What is defined may be longer than what was found: the definition has to fit the mention. */
const definition = (
  line: NameLine,
  from: number,
  to: number,
  inner: readonly number[],
  quoted: boolean,
): Definition | null => {
  const keys = inner.map((at) => line.key(at))
  const [first, last] = [inner[0], keys.at(-1)]
  if (first === undefined || last === undefined || inner.length > LONGEST_NAME) return null
  const full: string[] = []
  for (let at = from; at < to; at += 1) full.push(line.key(at))
  if (inner.length === 1 && isAcronym(line, first))
    return abbreviates(last, full.join('')) ? { acronym: line.text(first), keys } : null
  return quoted && full.includes(last) ? { acronym: null, keys } : null
}

/** Two capitals at least, and nothing but letters and digits. */
const isAcronym = (line: NameLine, at: number): boolean =>
  line.has(at, HAS_INNER_CAPITAL) && !COMBINING.test(line.text(at))

/** Whether an acronym begins as the letters of a name do and takes its other letters from them in order. */
const abbreviates = (acronym: string, letters: string): boolean => {
  if (letters[0] !== acronym[0]) return false
  let at = 0
  for (const letter of acronym) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
