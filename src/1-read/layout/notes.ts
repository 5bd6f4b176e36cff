// Which lines open a footnote. The mark is a bare number (no full stop), a star or a raised digit at the line's start.

import { isDigit, isLower, isUpper, oneOf } from '../../letters.ts'
import { isBlank } from '../../spans.ts'
import { DATE_AT_START, isOrganLine, OPENING_WORD, opensClosing, readLabel } from '../openers.ts'
import type { Line } from './line.ts'

/** How footnotes of United Nations documents begin. */
const NOTE_WORDS =
  /^(?:See\b|Ibid|\[bid|lbid|Idem|Id\.|Cf\.|Op\.? cit|Official Records|United Nations[,:]|United Nations publication|[A-Z]{1,4}\/[A-Z0-9]|Documents? |Resolutions? |General Assembly resolutions?|Security Council resolutions?|Council resolutions?|Adopted |The draft|The proposal|The amendment|The text|The vote|One member|Two members|Subsequently|Paragraphs? \d|Draft|Incorporat|Quoted|Circulated|For the |Previously |Decision |Available |Treaty|League of Nations|Report of|Text |Including|As (?:defined|contained|amended)|Proceedings of |Also |Same |Translation|International Legal Materials|Re-?issued |Vienna|Geneva|New York|http)/

/** The mark of a footnote and the length of what stands before its text. */
export interface NoteStart {
  readonly mark: string
  readonly length: number
}

/** Whether words open as a paragraph does, with a verb, rather than as a note. */
const opensParagraph = (words: string): boolean => OPENING_WORD.test(words) && !NOTE_WORDS.test(words)

/** Says of the lines of one document, in order, whether they open a footnote. */
export class NoteFinder {
  readonly #lines: readonly Line[]
  /** The last mark that was a number, and the last number of a paragraph. */
  #last: number | null = null
  #label = 0
  /** Of the lines before `#passed`: whether an organ's line has been seen, and a closing behind the last. */
  #organ = false
  #closing = false
  #passed = 0
  /** Marks that stand glued to words somewhere in the text; found when first asked for. */
  #numbers: ReadonlySet<string> | null = null
  #signs: ReadonlySet<string> | null = null

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  /** The footnote that the line at `index` opens; null where it opens none. */
  find(index: number): NoteStart | null {
    const line = this.#lines[index] as Line
    if (line.note !== null) return this.#marked(line, line.note, index)
    const first = line.text.charCodeAt(0)
    if (isUpper(first)) return null
    if (isLower(first)) return lettered(line)
    if (opensMark(first)) return this.#signed(line.text)
    return mayOpenNumber(line.text) ? this.#numbered(line, index) : null
  }

  /**
   * A line whose note the format knows. "3<TAB>Notes …" behind paragraph 2 is paragraph 3, whose full stop was lost;
   * "1<TAB>Notes …" before paragraph 2 is the first.
   */
  #marked({ text }: Line, mark: string, index: number): NoteStart | null {
    const value = Number(mark)
    if ((this.#label > 0 || this.#isBeforeSecond(index)) && this.#goesOnNumbers(value, text)) {
      this.#label += 1
      return null
    }
    this.#last = Number.parseInt(mark, 10) || this.#last
    return { mark, length: 0 }
  }

  /** Whether a number without its full stop is the next of a paragraph that opens with a verb. */
  #goesOnNumbers(value: number, words: string): boolean {
    return value === this.#label + 1 && opensParagraph(words)
  }

  #isBeforeSecond(index: number): boolean {
    const next = this.#lines[index + 1]
    if (next === undefined) return false
    return next.note === null ? readLabel(next.text)?.label === '2' : next.note === '2' && opensParagraph(next.text)
  }

  /** A raised digit (or one that is typed "^79"), a star. */
  #signed(text: string): NoteStart | null {
    const typed = /^(?:\^(\d{1,3})|\[(\d{1,3})\])\s?(?=[A-Z“"])/.exec(text)
    if (typed) return { mark: (typed[1] ?? typed[2]) as string, length: typed[0].length }
    const raised = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?(?=\S)/.exec(text)
    if (raised) return { mark: plainDigits(raised[1] as string), length: raised[0].length }
    const stars = /^(\*{1,3}|[†‡§])\s?(?=[^\s*])/.exec(text)
    return stars && (this.#isGluedSign(stars[1] as string) || NOTE_WORDS.test(text.slice(stars[0].length)))
      ? { mark: stars[1] as string, length: stars[0].length }
      : null
  }

  #numbered(line: Line, index: number): NoteStart | null {
    const { text } = line
    const own = readLabel(text)
    if (own?.style === 'number' && !NOTE_WORDS.test(text.slice(own.length))) {
      this.#label = Number.parseInt(own.label, 10)
      return null
    }
    const number = /^(\d{1,3})(?:(?:\s+|(\.)\s*)(?=[A-Z“"[‘])|(\/)\s+(?=\S))/.exec(text)
    if (!number || DATE_AT_START.test(text)) return null
    // Typed documents of the 1980s and 1990s write "3/" for the mark of note 3.
    if (number[3] === '/') return { mark: `${number[1]}/`, length: number[0].length }
    const start = { mark: number[1] as string, length: number[0].length }
    if (this.#label > 0 && this.#goesOnNumbers(Number(start.mark), text.slice(start.length))) {
      this.#label += 1
      return null
    }
    return this.#isNote(line, index, start, number[2] === '.') ? start : null
  }

  #isNote(line: Line, index: number, { mark, length }: NoteStart, dotted: boolean): boolean {
    const value = Number(mark)
    const words = line.text.slice(length)
    const apart = line.afterBlank || line.afterPage
    const follows = this.#last !== null && value > this.#last && value <= this.#last + 3
    const isNote = dotted
      ? (apart || follows) &&
        /^(?:Ibid|See |Official Records|(?:One|Two) members? )/.test(words) &&
        this.#isInClosing(index)
      : (apart && follows) ||
        ((apart || follows) && (NOTE_WORDS.test(words) || this.#isInClosing(index))) ||
        (apart && this.#isBehindOrgan(index) && this.#isGluedNumber(mark))
    if (isNote && !(dotted && value === this.#label + 1)) {
      this.#last = value
      return true
    }
    if (dotted) this.#label = value
    return false
  }

  #isInClosing(index: number): boolean {
    this.#passTo(index)
    return this.#closing
  }

  #isBehindOrgan(index: number): boolean {
    this.#passTo(index)
    return this.#organ
  }

  /** Looks for organs and closings up to the line at `index`: few documents have a line that wants to know. */
  #passTo(index: number): void {
    for (; this.#passed <= index; this.#passed += 1) {
      const { text } = this.#lines[this.#passed] as Line
      if (isOrganLine(text)) {
        this.#organ = true
        this.#closing = false
      }
      if (!this.#closing && opensClosing(text)) this.#closing = true
    }
  }

  #isGluedNumber(mark: string): boolean {
    this.#numbers ??= marksIn(this.#lines, GLUED_NUMBER)
    return this.#numbers.has(mark)
  }

  #isGluedSign(mark: string): boolean {
    this.#signs ??= marksIn(this.#lines, GLUED_SIGN)
    return this.#signs.has(mark)
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const opensMark = oneOf(`*†‡§^[${RAISED}`)
const opensQuotation = oneOf('“"«‘\'')

/** Whether a line opens with a digit, behind a quotation mark and a blank or not. */
const mayOpenNumber = (line: string): boolean => {
  let at = opensQuotation(line.charCodeAt(0)) ? 1 : 0
  if (isBlank(line.charCodeAt(at))) at += 1
  return isDigit(line.charCodeAt(at))
}

/** "a See …", with a blank line before it. */
const lettered = ({ text, afterBlank }: Line): NoteStart | null =>
  afterBlank && isBlank(text.charCodeAt(1)) && /^[a-np-z]\s[A-Z]/.test(text) && NOTE_WORDS.test(text.slice(2))
    ? { mark: text.charAt(0), length: 2 }
    : null

// Marks that are glued to words. What stands before them is asked last: at every letter of a text it would cost far more.
export const GLUED_NUMBER = /\d{1,3}(?=[\s,;.:)]|$)(?<=[a-z)”’"][,;.:]?\s?\d{1,3})/g
export const GLUED_SIGN = /(?:\*{1,3}|[†‡§])(?=[\s,;.:)]|$)(?<=[A-Za-z0-9.,;:)”’](?:\*{1,3}|[†‡§]))/g

/** What of a pattern stands somewhere in the text. */
const marksIn = (lines: readonly Line[], pattern: RegExp): ReadonlySet<string> => {
  const marks = new Set<string>()
  for (const { text } of lines) for (const mark of text.match(pattern) ?? []) marks.add(mark)
  return marks
}

/** Raised digits as plain ones. */
export const plainDigits = (raised: string): string => [...raised].map((digit) => RAISED.indexOf(digit)).join('')
