// A trie of names by words: all names are looked for in one pass over a text, the longest first, whatever their number.

import { type NameWord, nameWords } from './name-words.ts'

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
}

/** What was found: the values of the name, and the word behind it. */
export interface Found<T> {
  readonly values: readonly T[]
  /** Index of the word after the last. */
  readonly to: number
}

/** Names by words, with a value each. */
export interface NameTrie<T> {
  /** Whether any name begins with a word that has this key. */
  readonly begins: (key: string) => boolean
  /** Adds a name. */
  readonly add: (name: string, casing: Casing, value: T) => void
  /** Longest name that starts at word `at`; with `loose`, capitals don't matter in names of several words. Values in the order of adding. */
  readonly longestAt: (words: readonly NameWord[], at: number, loose?: boolean) => Found<T> | null
  /** Longest name that ends before word `end`, not starting before `from`; the index of its first word is `to`. */
  readonly longestBefore: (words: readonly NameWord[], end: number, from: number, loose?: boolean) => Found<T> | null
  /** Values of exactly these words. */
  readonly exactly: (words: readonly NameWord[], loose?: boolean) => readonly T[]
}

/** A trie that is read forwards; one that is filled with `backwards` serves `longestBefore` only. */
export const nameTrie = <T>(backwards = false): NameTrie<T> => {
  const root: Node<T> = { next: new Map(), forms: [] }

  const add = (name: string, casing: Casing, value: T): void => {
    const words = nameWords(name)
    let node = root
    for (const word of backwards ? words.toReversed() : words) {
      let next = node.next.get(word.key)
      if (!next) {
        next = { next: new Map(), forms: [] }
        node.next.set(word.key, next)
      }
      node = next
    }
    const same = node.forms.some(
      (form) =>
        form.value === value && form.casing === casing && form.words.every((word, i) => word.text === words[i]?.text),
    )
    if (!same) node.forms.push({ value, words, casing })
  }

  const longestAt = (words: readonly NameWord[], at: number, loose = false): Found<T> | null => {
    let node: Node<T> | undefined = root
    let found: Found<T> | null = null
    for (let i = at; i < words.length; i += 1) {
      node = node.next.get((words[i] as NameWord).key)
      if (!node) break
      if (node.forms.length === 0) continue
      const values = written(node.forms, words, at, loose)
      if (values.length > 0) found = { values, to: i + 1 }
    }
    return found
  }

  const longestBefore = (words: readonly NameWord[], end: number, from: number, loose = false): Found<T> | null => {
    let node: Node<T> | undefined = root
    let found: Found<T> | null = null
    for (let i = end - 1; i >= from; i -= 1) {
      node = node.next.get((words[i] as NameWord).key)
      if (!node) break
      if (node.forms.length === 0) continue
      const values = written(node.forms, words, i, loose)
      if (values.length > 0) found = { values, to: i }
    }
    return found
  }

  const exactly = (words: readonly NameWord[], loose = false): readonly T[] => {
    const found = longestAt(words, 0, loose)
    return found?.to === words.length ? found.values : []
  }

  const begins = (key: string): boolean => root.next.has(key)

  return { begins, add, longestAt, longestBefore, exactly }
}

const written = <T>(forms: readonly Form<T>[], words: readonly NameWord[], at: number, loose: boolean): T[] => {
  const values: T[] = []
  for (const form of forms) if (writtenAs(form, words, at, loose)) values.push(form.value)
  return values
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
