// A trie of names by words: all names are looked for in one pass over a text, the longest first, whatever their number.

import type { KnownWords } from './known-words.ts'
import { type Casing, capitalsOf, isAnyCase, isSpelled, type Names, UNLIKE, written } from './name-casing.ts'
import type { NameLine } from './name-line.ts'
import type { NameWord } from './name-words.ts'
import { PairTable } from './pair-table.ts'

/** What was found: the values of the name, and the word behind it. */
export interface Found<T> {
  readonly values: readonly T[]
  /** Index of the word after the last. */
  readonly to: number
}

const ROOT = 0

/** What a node where no name ends has in place of the bits of capitals. */
const NO_NAME = -1

/** Names by words, with a value each. Nodes are numbers. */
export class NameTrie<T> {
  /** Keys with which a name begins, with whether it may begin so in lower case. */
  readonly beginnings = new Map<string, boolean>()
  /** By number of the first word: its node, or the root where there is none. */
  private readonly firsts: number[] = []
  private readonly children = new PairTable()
  // By node.
  private readonly capitals: number[] = [NO_NAME]
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
    const mayBeLower = casing === 'any' || !first.isCapital
    this.beginnings.set(first.key, mayBeLower || this.beginnings.get(first.key) === true)
    const ordered = this.backwards ? words.toReversed() : words
    const node = ordered.reduce((parent, word) => this.childFor(parent, word.key), ROOT)
    const names = this.names[node] ?? { forms: [], values: [] }
    this.names[node] = names
    const same = names.forms.some(
      (form) =>
        form.value === value && form.casing === casing && form.words.every((word, i) => word.text === words[i]?.text),
    )
    if (same) return
    names.forms.push({ value, words, casing })
    names.values.push(value)
    const capitals = capitalsOf(ordered, casing)
    const before = this.capitals[node]
    this.capitals[node] = before === NO_NAME || before === capitals ? capitals : UNLIKE
  }

  /** Longest name that starts at word `at`; with `loose`, capitals don't matter in names of several words. Values in the order of adding. */
  longestAt(line: NameLine, at: number, loose = false): Found<T> | null {
    let found: readonly T[] | null = null
    let to = 0
    let capitals = 0
    let node = this.first(line.number(at))
    for (let i = at; node !== ROOT; node = this.child(node, line.number(i))) {
      if (line.isCapital(i)) capitals |= 1 << (i - at)
      i += 1
      const needed = this.capitals[node] as number
      if (needed === NO_NAME) continue
      const values = this.writtenAt(node, needed, capitals, line, at, i - at, loose)
      if (values === null) continue
      found = values
      to = i
    }
    return found && { values: found, to }
  }

  /** Longest name that ends before word `end`, not starting before `from`; the index of its first word is `to`. */
  longestBefore(line: NameLine, end: number, from: number, loose = false): Found<T> | null {
    let found: readonly T[] | null = null
    let to = 0
    let capitals = 0
    let node = this.first(line.number(end - 1))
    for (let i = end - 1; i >= from && node !== ROOT; node = this.child(node, line.number(i))) {
      if (line.isCapital(i)) capitals |= 1 << (end - 1 - i)
      const needed = this.capitals[node] as number
      const values = needed === NO_NAME ? null : this.writtenAt(node, needed, capitals, line, i, end - i, loose)
      i -= 1
      if (values === null) continue
      found = values
      to = i + 1
    }
    return found && { values: found, to }
  }

  /** Values of exactly these words. */
  exactly(words: readonly NameWord[], loose = false): readonly T[] {
    let node = ROOT
    for (const [i, { key }] of words.entries()) {
      const number = this.known.numberOf(key)
      node = i === 0 ? this.first(number) : this.child(node, number)
      if (node === ROOT) return []
    }
    return (this.names[node]?.forms ?? [])
      .filter(
        (form) => isAnyCase(form, loose) || form.words.every((word, i) => isSpelled(form, word, words[i] as NameWord)),
      )
      .map((form) => form.value)
  }

  /** Values of a node's names that are written as the `count` words from `at` on; null where there are none. */
  private writtenAt(
    node: number,
    needed: number,
    capitals: number,
    line: NameLine,
    at: number,
    count: number,
    loose: boolean,
  ): readonly T[] | null {
    if (needed === UNLIKE) return written(this.names[node] as Names<T>, line, at, loose)
    if ((needed & ~capitals) !== 0 && (!loose || count === 1)) return null
    return (this.names[node] as Names<T>).values
  }

  private childFor(node: number, key: string): number {
    const number = this.known.add(key)
    const known = node === ROOT ? this.first(number) : this.child(node, number)
    if (known !== ROOT) return known
    const child = this.names.push(null) - 1
    this.capitals.push(NO_NAME)
    if (node === ROOT) {
      for (let i = this.firsts.length; i <= number; i += 1) this.firsts.push(ROOT)
      this.firsts[number] = child
    } else this.children.add(node, number, child)
    return child
  }

  /** The node of a first word, by its number; the root where no name begins with it. */
  private first(number: number): number {
    return number < this.firsts.length ? (this.firsts[number] as number) : ROOT
  }

  /** The node of a further word; the root where no name goes on with it. */
  private child(node: number, number: number): number {
    return number === 0 ? ROOT : this.children.get(node, number)
  }
}
