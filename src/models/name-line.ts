// The words of a text as names are looked for in them: a row of numbers that is filled anew for every text.

import { doubled } from '../kept.ts'
import { EDGE, IS_CAPITAL, OPENS, type Spelling, type WordTable } from './word-table.ts'

/** So many edges stand on either side: neighbours of a word are read without asking whether there are any. */
const MARGIN = 8

/**
 * Words with their places, from index `from` up to `end`, between edges. What stands behind the edges is left over from
 * earlier texts: rules that look further than a few words ask for `end`.
 */
export class NameLine {
  readonly from = MARGIN
  end = MARGIN
  /** Indices of the words that a name can begin with; the first `openerCount` count. */
  openers = new Int32Array(64)
  openerCount = 0
  // Of each word its number in the table, and where its chunk starts in the text (UTF-16 code units).
  private words = new Int32Array(64)
  private bases = new Int32Array(64)

  constructor(readonly table: WordTable) {}

  clear(): void {
    this.end = MARGIN
    this.openerCount = 0
  }

  /** Adds `count` words from number `first` on whose chunk starts at `base`; `opens` says whether a name can begin with any. */
  place(first: number, count: number, base: number, opens: boolean): void {
    const { end } = this
    while (end + count + MARGIN > this.words.length) this.grow()
    const { words, bases } = this
    // Most chunks are one word; where there is none, the next takes its place.
    words[end] = first
    bases[end] = base
    for (let i = 1; i < count; i += 1) {
      words[end + i] = first + i
      bases[end + i] = base
    }
    this.end = end + count
    if (!opens) return
    if (count === 1) this.openers[this.openerCount++] = end
    else this.noteOpeners(end)
  }

  private noteOpeners(from: number): void {
    for (let at = from; at < this.end; at += 1) if (this.has(at, OPENS)) this.openers[this.openerCount++] = at
  }

  /** Takes the last word back; there has to be one. */
  drop(): void {
    this.end -= 1
    this.dropOpeners()
  }

  /** Leaves out what goes beyond the first `count` words, and closes the line there. */
  cut(count: number): void {
    this.end = Math.min(this.end, this.from + count)
    this.dropOpeners()
    this.close()
  }

  /** To be called once all words are placed. */
  close(): void {
    for (let i = 0; i < MARGIN; i += 1) this.words[this.end + i] = EDGE
  }

  /** Whether a word has one of some traits. */
  has(at: number, traits: number): boolean {
    return ((this.table.facts[(this.words[at] as number) * 2] as number) & traits) !== 0
  }

  isCapital(at: number): boolean {
    return this.has(at, IS_CAPITAL)
  }

  /** Number of a word in the models, or 0. */
  number(at: number): number {
    return this.table.facts[(this.words[at] as number) * 2 + 1] as number
  }

  /** Number of a word in the table. */
  word(at: number): number {
    return this.words[at] as number
  }

  /** What a word is compared by; an empty string where there is none. */
  key(at: number): string {
    return (this.table.spellings[this.words[at] as number] as Spelling).key
  }

  /** A word as it is written. */
  text(at: number): string {
    return (this.table.spellings[this.words[at] as number] as Spelling).text
  }

  /** Where the chunk of a word starts, in UTF-16 code units of the text. */
  base(at: number): number {
    return this.bases[at] as number
  }

  /** Where a word starts, in UTF-16 code units of the text. */
  start(at: number): number {
    return (this.bases[at] as number) + (this.table.starts[this.words[at] as number] as number)
  }

  /** Where a word ends. */
  stop(at: number): number {
    return (this.bases[at] as number) + (this.table.ends[this.words[at] as number] as number)
  }

  private dropOpeners(): void {
    while (this.openerCount > 0 && (this.openers[this.openerCount - 1] as number) >= this.end) this.openerCount -= 1
  }

  private grow(): void {
    this.words = doubled(this.words)
    this.bases = doubled(this.bases)
    this.openers = doubled(this.openers)
  }
}
