// The words by which a paragraph opens, read as far as they are asked for: most lines are told by the first.

import { isBlank } from '../spans.ts'
import type { OpeningWord, OpeningWords } from './opening-word.ts'
import { isLetterOrMark } from './unicode-letters.ts'

/** Only so much of a paragraph is looked at: words, and code units. */
const MOST = 16
const FARTHEST = 200

const [COMMA, HYPHEN, APOSTROPHE, QUOTE] = [0x2c, 0x2d, 0x27, 0x2019]
const BEFORE_WORDS = '“"«‘\'(['

/**
 * The first words (letters, apostrophes and hyphens) and commas of a text, behind quotation marks and brackets. One object
 * serves all texts, one after the other.
 */
export class FirstWords {
  private readonly starts = new Int32Array(MOST)
  private readonly ends = new Int32Array(MOST)
  private readonly words: (OpeningWord | null)[] = new Array(MOST).fill(null)
  private text = ''
  private at = 0
  private stop = 0
  private count = 0

  constructor(private readonly table: OpeningWords) {}

  /** Begins with the words of `text` behind `from`. */
  begin(text: string, from: number): void {
    this.text = text
    this.stop = Math.min(text.length, from + FARTHEST)
    this.count = 0
    let at = from
    while (at < this.stop && (isBlank(text.charCodeAt(at)) || BEFORE_WORDS.includes(text[at] as string))) at += 1
    this.at = at
  }

  /** A word as it is printed; empty behind the last. */
  printed(index: number): string {
    return this.has(index) ? this.text.slice(this.starts[index], this.ends[index]) : ''
  }

  /** What is known of a word; behind the last, of the empty one. */
  word(index: number): OpeningWord {
    if (!this.has(index)) return this.known('')
    const word = this.words[index] ?? this.known(this.printed(index))
    this.words[index] = word
    return word
  }

  /** What is known of a word that may not stand here. */
  known(printed: string): OpeningWord {
    return this.table.of(printed)
  }

  /** Index of the first comma; -1 without one. */
  firstComma(): number {
    for (let index = 0; this.has(index); index += 1)
      if (this.text.charCodeAt(this.starts[index] as number) === COMMA) return index
    return -1
  }

  /** Whether there are so many words; reads on to that one. */
  has(index: number): boolean {
    while (this.count <= index) if (!this.readWord()) return false
    return true
  }

  private readWord(): boolean {
    if (this.count === MOST) return false
    const { text, stop } = this
    let at = this.at
    while (at < stop && text.charCodeAt(at) !== COMMA && !isOfWord(text.charCodeAt(at))) at += 1
    if (at === stop) {
      this.at = stop
      return false
    }
    const start = at
    if (text.charCodeAt(at) === COMMA) at += 1
    else while (at < stop && isOfWord(text.charCodeAt(at))) at += 1
    this.starts[this.count] = start
    this.ends[this.count] = at
    this.words[this.count] = null
    this.count += 1
    this.at = at
    return true
  }
}

const isOfWord = (code: number): boolean =>
  isLetterOrMark(code) || code === HYPHEN || code === APOSTROPHE || code === QUOTE
