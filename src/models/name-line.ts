// The words of a text as names are looked for in them, in a row that is filled anew for every text.

/** A word, or a mark of punctuation that a name cannot run across, wherever it stands. */
export interface NameWord {
  readonly text: string
  /** What names are compared by. */
  readonly key: string
  /** Joined to the word before it by a hyphen or dash: the *State* of "non-State". */
  readonly joined: boolean
  /** Nothing stands between it and the word before it. */
  readonly touches: boolean
  readonly isMark: boolean
  readonly isCapital: boolean
  /** Bits that the reader gives a word for what its lists say of it; `OPENS` is one of them. */
  readonly traits: number
  /** Counted from the start of its chunk, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** The trait of a word that a name can begin with. */
export const OPENS = 1

/** What stands before the first word and behind the last: a mark that belongs to no name. */
const EDGE: NameWord = {
  text: '',
  key: '',
  joined: false,
  touches: false,
  isMark: true,
  isCapital: false,
  traits: 0,
  start: 0,
  end: 0,
}

/** So many edges stand on either side: neighbours of a word are read without asking whether there are any. */
const MARGIN = 8

/**
 * Words with their places, from `from` up to `end`, between edges. What stands behind the edges is left over from earlier
 * texts: rules that look further than a few words ask for `end`.
 */
export class NameLine {
  readonly words: NameWord[] = Array.from({ length: 2 * MARGIN }, () => EDGE)
  /** What a word's `start` and `end` count from, in UTF-16 code units of the text. */
  readonly bases: number[] = Array.from({ length: MARGIN }, () => 0)
  readonly from = MARGIN
  end = MARGIN
  /** Indices of the words that a name can begin with; the first `openerCount` count. */
  readonly openers: number[] = []
  openerCount = 0

  clear(): void {
    this.end = MARGIN
    this.openerCount = 0
  }

  place(word: NameWord, base: number): void {
    if ((word.traits & OPENS) !== 0) {
      this.openers[this.openerCount] = this.end
      this.openerCount += 1
    }
    this.words[this.end] = word
    this.bases[this.end] = base
    this.end += 1
  }

  /** Takes the last word back; there has to be one. */
  drop(): void {
    this.end -= 1
    if (this.openerCount > 0 && this.openers[this.openerCount - 1] === this.end) this.openerCount -= 1
  }

  /** The last word; an edge where there is none. */
  last(): NameWord {
    return this.words[this.end - 1] as NameWord
  }

  /** To be called once all words are placed. */
  close(): void {
    for (let i = 0; i < MARGIN; i += 1) this.words[this.end + i] = EDGE
  }

  /** Leaves out what goes beyond the first `count` words. */
  cut(count: number): void {
    if (this.end - this.from <= count) return
    this.end = this.from + count
    while (this.openerCount > 0 && (this.openers[this.openerCount - 1] as number) >= this.end) this.openerCount -= 1
    this.close()
  }

  startOf(index: number): number {
    return (this.bases[index] as number) + (this.words[index] as NameWord).start
  }

  endOf(index: number): number {
    return (this.bases[index] as number) + (this.words[index] as NameWord).end
  }

  /** The words in a list of their own. */
  copy(): readonly NameWord[] {
    return this.words.slice(this.from, this.end)
  }
}
