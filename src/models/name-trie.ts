// A trie of names by words: all names are looked for in one pass over a text, the longest first, whatever their number.

import type { KnownWords } from './known-words.ts'
import type { NameLine } from './name-line.ts'
import type { NameWord } from './name-words.ts'
import { PairTable } from './pair-table.ts'

/** How the letters of a name have to be written in a text. */
export type Casing =
  /** Capitals where the name has them. */
  | 'proper'
  /** Exactly as the name has it: an acronym. */
  | 'exact'
  /** As in a sentence or as a name: a noun for a group. */
  | 'any'

interface Form<T> {
  readonly value: T
  readonly words: readonly NameWord[]
  readonly casing: Casing
}

/** The names that end at a node. */
interface Names<T> {
  readonly forms: Form<T>[]
  /** Values of all forms. */
  readonly values: T[]
}

/** What was found: the values of the name, and the word behind it. */
export interface Found<T> {
  readonly values: readonly T[]
  /** Index of the word after the last. */
  readonly to: number
}

const ROOT = 0

/** Names by words, with a value each. Nodes are numbers. */
export class NameTrie<T> {
  /** Keys with which a name begins, with whether it may begin so in lower case. */
  readonly beginnings = new Map<string, boolean>()
  private readonly children = new PairTable()
  private readonly names: (Names<T> | null)[] = [null]

  /** A trie that is read forwards; one that is filled `backwards` serves `longestBefore` only. */
  constructor(
    private readonly known: KnownWords,
    private readonly backwards = false,
  ) {}

  /** Adds a name by its words. */
  add(words: readonly NameWord[], casing: Casing, value: T): void {
    const [first] = words
    if (!first) return
    let node = ROOT
    for (const word of this.backwards ? words.toReversed() : words) node = this.childFor(node, word.key)
    const mayBeLower = casing === 'any' || !first.isCapital
    this.beginnings.set(first.key, mayBeLower || this.beginnings.get(first.key) === true)
    const names = this.names[node] ?? { forms: [], values: [] }
    this.names[node] = names
    const same = names.forms.some(
      (form) =>
        form.value === value && form.casing === casing && form.words.every((word, i) => word.text === words[i]?.text),
    )
    if (same) return
    names.forms.push({ value, words, casing })
    names.values.push(value)
  }

  /** Longest name that starts at word `at`; with `loose`, capitals don't matter in names of several words. Values in the order of adding. */
  longestAt(line: NameLine, at: number, loose = false): Found<T> | null {
    let found: readonly T[] | null = null
    let to = 0
    for (let i = at, node = ROOT; ; i += 1) {
      const number = line.number(i)
      node = number === 0 ? 0 : this.children.get(node, number)
      if (node === 0) return found && { values: found, to }
      const names = this.names[node] as Names<T> | null
      const values = names && written(names, line, at, loose)
      if (!values) continue
      found = values
      to = i + 1
    }
  }

  /** Longest name that ends before word `end`, not starting before `from`; the index of its first word is `to`. */
  longestBefore(line: NameLine, end: number, from: number, loose = false): Found<T> | null {
    let found: readonly T[] | null = null
    let to = 0
    for (let i = end - 1, node = ROOT; i >= from; i -= 1) {
      const number = line.number(i)
      node = number === 0 ? 0 : this.children.get(node, number)
      if (node === 0) break
      const names = this.names[node] as Names<T> | null
      const values = names && written(names, line, i, loose)
      if (!values) continue
      found = values
      to = i
    }
    return found && { values: found, to }
  }

  /** Values of exactly these words. */
  exactly(words: readonly NameWord[], loose = false): readonly T[] {
    let node = ROOT
    for (const { key } of words) {
      const number = this.known.numberOf(key)
      node = number === 0 ? 0 : this.children.get(node, number)
      if (node === 0) return []
    }
    const names = this.names[node]
    if (!names) return []
    return names.forms
      .filter(
        (form) => isAnyCase(form, loose) || form.words.every((word, i) => isSpelled(form, word, words[i] as NameWord)),
      )
      .map((form) => form.value)
  }

  private childFor(node: number, key: string): number {
    const number = this.known.add(key)
    const known = this.children.get(node, number)
    if (known !== 0) return known
    const child = this.names.push(null) - 1
    this.children.add(node, number, child)
    return child
  }
}

/** Values of the names that are written as the words from `at` on; null where there are none. */
const written = <T>({ forms, values }: Names<T>, line: NameLine, at: number, loose: boolean): readonly T[] | null => {
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
const isAnyCase = <T>({ casing, words }: Form<T>, loose: boolean): boolean =>
  casing === 'any' || (loose && casing === 'proper' && words.length > 1)

const isSpelled = <T>({ casing }: Form<T>, name: NameWord, word: NameWord): boolean =>
  casing === 'exact' ? name.text === word.text : !name.isCapital || word.isCapital
