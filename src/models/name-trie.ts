// A trie of names by words: all names are looked for in one pass over a text, the longest first, whatever their number.

import type { NameWord } from './name-line.ts'

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

interface Node<T> {
  readonly next: Map<string, Node<T>>
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

/** Names by words, with a value each. */
export class NameTrie<T> {
  /** Keys with which a name begins, with whether it may begin so in lower case. */
  readonly beginnings = new Map<string, boolean>()
  private readonly root: Node<T> = emptyNode()

  /** A trie that is read forwards; one that is filled `backwards` serves `longestBefore` only. */
  constructor(private readonly backwards = false) {}

  /** Adds a name by its words. */
  add(words: readonly NameWord[], casing: Casing, value: T): void {
    let node = this.root
    for (const word of this.backwards ? words.toReversed() : words) {
      let next = node.next.get(word.key)
      if (!next) {
        next = emptyNode()
        node.next.set(word.key, next)
      }
      node = next
    }
    const [first] = words
    if (first) {
      const mayBeLower = casing === 'any' || !first.isCapital
      this.beginnings.set(first.key, mayBeLower || this.beginnings.get(first.key) === true)
    }
    const same = node.forms.some(
      (form) =>
        form.value === value && form.casing === casing && form.words.every((word, i) => word.text === words[i]?.text),
    )
    if (same) return
    node.forms.push({ value, words, casing })
    node.values.push(value)
  }

  /** Longest name that starts at word `at`; with `loose`, capitals don't matter in names of several words. Values in the order of adding. */
  longestAt(words: readonly NameWord[], at: number, loose = false): Found<T> | null {
    let node = this.root
    let found: readonly T[] | null = null
    let to = 0
    for (let i = at; i < words.length; i += 1) {
      const next = node.next.get((words[i] as NameWord).key)
      if (!next) break
      node = next
      const values = node.forms.length > 0 ? written(node, words, at, loose) : null
      if (values === null) continue
      found = values
      to = i + 1
    }
    return found && { values: found, to }
  }

  /** Longest name that ends before word `end`, not starting before `from`; the index of its first word is `to`. */
  longestBefore(words: readonly NameWord[], end: number, from: number, loose = false): Found<T> | null {
    let node = this.root
    let found: readonly T[] | null = null
    let to = 0
    for (let i = end - 1; i >= from; i -= 1) {
      const next = node.next.get((words[i] as NameWord).key)
      if (!next) break
      node = next
      const values = node.forms.length > 0 ? written(node, words, i, loose) : null
      if (values === null) continue
      found = values
      to = i
    }
    return found && { values: found, to }
  }

  /** Values of exactly these words. */
  exactly(words: readonly NameWord[], loose = false): readonly T[] {
    const found = this.longestAt(words, 0, loose)
    return found?.to === words.length ? found.values : []
  }
}

const emptyNode = <T>(): Node<T> => ({ next: new Map(), forms: [], values: [] })

/** Values of the forms that are written as the words from `at` on; null where there are none. */
const written = <T>(
  { forms, values }: Node<T>,
  words: readonly NameWord[],
  at: number,
  loose: boolean,
): readonly T[] | null => {
  let count = 0
  for (let i = 0; i < forms.length; i += 1) if (writtenAs(forms[i] as Form<T>, words, at, loose)) count += 1
  if (count === 0) return null
  return count === forms.length ? values : values.filter((_, i) => writtenAs(forms[i] as Form<T>, words, at, loose))
}

const writtenAs = <T>(
  { words: own, casing }: Form<T>,
  words: readonly NameWord[],
  at: number,
  loose: boolean,
): boolean => {
  if (casing === 'any') return true
  if (casing === 'proper' && loose && own.length > 1) return true
  for (let i = 0; i < own.length; i += 1) {
    const [name, word] = [own[i] as NameWord, words[at + i] as NameWord]
    if (casing === 'exact' ? word.text !== name.text : name.isCapital && !word.isCapital) return false
  }
  return true
}
