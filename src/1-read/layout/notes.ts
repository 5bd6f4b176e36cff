// Which lines open a footnote. The mark is a bare number (no full stop), a star or a raised digit at the line's start.

import { isBlank } from '../../spans.ts'
import { isDigit, isLower, oneOf } from '../letters.ts'
import { DATE_AT_START, isOrganLine, OPENING_WORD, opensClosing, readLabel } from '../openers.ts'
import type { Line } from './line.ts'

/** How footnotes of United Nations documents begin. */
const NOTE_WORDS =
  /^(?:See\b|Ibid|\[bid|lbid|Idem|Id\.|Cf\.|Op\.? cit|Official Records|United Nations[,:]|United Nations publication|[A-Z]{1,4}\/[A-Z0-9]|Documents? |Resolutions? |General Assembly resolutions?|Security Council resolutions?|Council resolutions?|Adopted |The draft|The proposal|The amendment|The text|The vote|One member|Two members|Subsequently|Paragraphs? \d|Draft|Incorporat|Quoted|Circulated|For the |Previously |Decision |Available |Treaty|League of Nations|Report of|Text |Including|As (?:defined|contained|amended)|Also |Same |Translation|International Legal Materials|Vienna|Geneva|New York|http)/

/** The mark of a footnote and the length of what stands before its text. */
export interface NoteStart {
  readonly mark: string
  readonly length: number
}

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
  /** Marks that stand glued to words; found when first asked for. */
  #glued: ReadonlySet<string> | null = null

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  /** The footnote that the line at `index` opens; null where it opens none. */
  find(index: number): NoteStart | null {
    const line = this.#lines[index] as Line
    if (line.note !== null) return this.#marked(line, line.note)
    return mayOpenNote(line.text) ? this.#read(line, index) : null
  }

  /** A line whose note the format knows. "3<TAB>Notes …" behind paragraph 2 is paragraph 3, whose full stop was lost. */
  #marked({ text }: Line, mark: string): NoteStart | null {
    const value = Number(mark)
    if (value === this.#label + 1 && this.#label > 0 && OPENING_WORD.test(text) && !NOTE_WORDS.test(text)) {
      this.#label += 1
      return null
    }
    this.#last = Number.parseInt(mark, 10) || this.#last
    return { mark, length: 0 }
  }

  #read(line: Line, index: number): NoteStart | null {
    const { text } = line
    const raised = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?(?=\S)/.exec(text)
    if (raised) return { mark: plainDigits(raised[1] as string), length: raised[0].length }
    const stars = /^(\*{1,3}|[†‡§])\s?(?=[^\s*])/.exec(text)
    if (stars && (this.#isGlued(stars[1] as string) || NOTE_WORDS.test(text.slice(stars[0].length))))
      return { mark: stars[1] as string, length: stars[0].length }
    const letter = /^([a-np-z])\s(?=[A-Z])/.exec(text)
    if (letter && line.afterBlank && NOTE_WORDS.test(text.slice(2)))
      return { mark: letter[1] as string, length: letter[0].length }
    const own = readLabel(text)
    if (own?.style === 'number' && !NOTE_WORDS.test(text.slice(own.length))) {
      this.#label = Number(/\d+/.exec(own.label)?.[0])
      return null
    }
    const number = /^(\d{1,3})(?:(\.)?\s+(?=[A-Z“"[‘])|(\/)\s+(?=\S))/.exec(text)
    if (!number || DATE_AT_START.test(text)) return null
    // Typed documents of the 1980s and 1990s write "3/" for the mark of note 3.
    if (number[3] === '/') return { mark: `${number[1]}/`, length: number[0].length }
    return this.#numbered(line, index, number[1] as string, number[2] === '.', number[0].length)
  }

  #numbered(line: Line, index: number, mark: string, dotted: boolean, length: number): NoteStart | null {
    this.#passTo(index)
    const value = Number(mark)
    const apart = line.afterBlank || line.afterPage
    const words = line.text.slice(length)
    const strong = NOTE_WORDS.test(words)
    const follows = this.#last !== null && value > this.#last && value <= this.#last + 3
    const isNote = dotted
      ? strong && this.#closing && (apart || follows) && /^(?:Ibid|See |Official Records)/.test(words)
      : (follows && (apart || strong || this.#closing)) ||
        (apart && (strong || this.#closing || (this.#organ && this.#isGlued(mark))))
    if (!isNote || (dotted && value === this.#label + 1)) {
      if (dotted) this.#label = value
      return null
    }
    this.#last = value
    return { mark, length }
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

  #isGlued(mark: string): boolean {
    this.#glued ??= gluedMarks(this.#lines)
    return this.#glued.has(mark)
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const opensMark = oneOf(`*†‡§${RAISED}`)
const opensQuotation = oneOf('“"«‘\'')

/** Whether a line opens with a number, a raised mark or a letter that stands alone: what can be a note's mark or a label. */
const mayOpenNote = (line: string): boolean => {
  const first = line.charCodeAt(0)
  if (isDigit(first) || opensMark(first)) return true
  if (isLower(first)) return isBlank(line.charCodeAt(1))
  const at = opensQuotation(first) ? 1 : 0
  return isDigit(line.charCodeAt(isBlank(line.charCodeAt(at)) ? at + 1 : at))
}

/** Marks that stand glued to words somewhere in the text. */
const gluedMarks = (lines: readonly Line[]): ReadonlySet<string> => {
  const marks = new Set<string>()
  for (const { text } of lines) {
    if (/\d/.test(text))
      for (const [digits] of text.matchAll(/(?<=[a-z)”’"][,;.:]?\s?)\d{1,3}(?=[\s,;.:)]|$)/g)) marks.add(digits)
    if (/[*†‡§]/.test(text))
      for (const [stars] of text.matchAll(/(?<=[A-Za-z0-9.,;:)”’])(?:\*{1,3}|[†‡§])(?=[\s,;.:)]|$)/g)) marks.add(stars)
  }
  return marks
}

/** Raised digits as plain ones. */
export const plainDigits = (raised: string): string => [...raised].map((digit) => RAISED.indexOf(digit)).join('')
