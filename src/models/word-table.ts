// What is kept of the words of texts, in columns: a text is a row of numbers of words, and most of them are never looked at.

/** Traits that every reader gives its words. */
export const IS_CAPITAL = 1
/** A mark of punctuation, which a name cannot run across. */
export const IS_MARK = 2
/** Joined to the word before it by a hyphen or dash: the *State* of "non-State". */
export const IS_JOINED = 4
/** Nothing stands between it and the word before it. */
export const TOUCHES = 8
/** A name can begin with it. */
export const OPENS = 16
/** Has a capital behind its first letter: may be an acronym. */
export const HAS_INNER_CAPITAL = 32
/** The first of the bits that a reader may use as it likes. */
export const FIRST_OWN_TRAIT = 64

/** The word before the first of a text and behind its last: a mark that no model knows. */
export const EDGE = 0

/** Words, each under a number. */
export class WordTable {
  /** Number of the next word. */
  count = 0
  /** Of each word what lists say of it, as bits, and its number in the models, or 0: side by side, being asked for together. */
  facts = new Int32Array(2 * 64)
  /** Where it starts and ends in its chunk, in UTF-16 code units. */
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  texts: string[] = []
  /** What names are compared by. */
  keys: string[] = []

  constructor() {
    this.clear()
  }

  /** Forgets all words but the edge. */
  clear(): void {
    this.count = 0
    this.texts = []
    this.keys = []
    this.add('', '', 0, IS_MARK, 0, 0)
  }

  /** Number of a new word. */
  add(text: string, key: string, number: number, traits: number, start: number, end: number): number {
    const word = this.count
    if (word === this.starts.length) this.grow()
    this.facts[word * 2] = traits
    this.facts[word * 2 + 1] = number
    this.starts[word] = start
    this.ends[word] = end
    this.texts.push(text)
    this.keys.push(key)
    this.count += 1
    return word
  }

  /** Number of a new word that is the same as a known one. */
  repeat(word: number): number {
    return this.add(
      this.texts[word] as string,
      this.keys[word] as string,
      this.facts[word * 2 + 1] as number,
      this.facts[word * 2] as number,
      this.starts[word] as number,
      this.ends[word] as number,
    )
  }

  private grow(): void {
    this.facts = twice(this.facts)
    this.starts = twice(this.starts)
    this.ends = twice(this.ends)
  }
}

/** A copy with twice the room. */
export const twice = (column: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(column.length * 2)
  larger.set(column)
  return larger
}
