// Which lines open a footnote. The mark is a bare number (no full stop), a star or a raised digit at the line's start.

import { CLOSING_OPENER, DATE_AT_START, isOrganLine, OPENING_WORD, readLabel } from '../openers.ts'
import type { Line } from './line.ts'

/** How footnotes of United Nations documents begin. */
const NOTE_WORDS =
  /^(?:See\b|Ibid|\[bid|lbid|Idem|Id\.|Cf\.|Op\.? cit|Official Records|United Nations[,:]|United Nations publication|[A-Z]{1,4}\/[A-Z0-9]|Documents? |Resolutions? |General Assembly resolutions?|Security Council resolutions?|Council resolutions?|Adopted |The draft|The proposal|The amendment|The text|The vote|One member|Two members|Subsequently|Paragraphs? \d|Draft|Incorporat|Quoted|Circulated|For the |Previously |Decision |Available |Treaty|League of Nations|Report of|Text |Including|As (?:defined|contained|amended)|Also |Same |Translation|International Legal Materials|Vienna|Geneva|New York|http)/

/** Says of each line, in order, whether it opens a footnote: its mark and the length of what stands before the text. */
export interface NoteFinder {
  readonly find: (line: Line) => { readonly mark: string; readonly length: number } | null
}

/** Makes a finder for one document; it remembers the last mark and whether the organ and the closing have been seen. */
export const noteFinder = (lines: readonly Line[]): NoteFinder => {
  const glued = gluedMarks(lines)
  let last: number | null = null
  let organ = false
  let closing = false
  let label = 0
  const find: NoteFinder['find'] = (line) => {
    if (isOrganLine(line.text)) {
      organ = true
      closing = false
    }
    if (CLOSING_OPENER.test(line.text)) closing = true
    // "3<TAB>Notes …" behind paragraph 2 is paragraph 3, whose full stop was lost.
    if (
      line.note !== null &&
      Number(line.note) === label + 1 &&
      label > 0 &&
      OPENING_WORD.test(line.text) &&
      !NOTE_WORDS.test(line.text)
    ) {
      label += 1
      return null
    }
    if (line.note !== null) {
      last = Number.parseInt(line.note, 10) || last
      return { mark: line.note, length: 0 }
    }
    const raised = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?(?=\S)/.exec(line.text)
    if (raised) return { mark: plainDigits(raised[1] as string), length: raised[0].length }
    const stars = /^(\*{1,3}|[†‡§])\s?(?=[^\s*])/.exec(line.text)
    if (stars && (glued.has(stars[1] as string) || NOTE_WORDS.test(line.text.slice(stars[0].length))))
      return { mark: stars[1] as string, length: stars[0].length }
    const letter = /^([a-np-z])\s(?=[A-Z])/.exec(line.text)
    if (letter && line.afterBlank && NOTE_WORDS.test(line.text.slice(2)))
      return { mark: letter[1] as string, length: letter[0].length }
    const own = readLabel(line.text)
    if (own?.style === 'number' && !NOTE_WORDS.test(line.text.slice(own.length))) {
      label = Number(/\d+/.exec(own.label)?.[0])
      return null
    }
    const number = /^(\d{1,3})(?:(\.)?\s+(?=[A-Z“"[‘])|(\/)\s+(?=\S))/.exec(line.text)
    if (!number || DATE_AT_START.test(line.text)) return null
    // Typed documents of the 1980s and 1990s write "3/" for the mark of note 3.
    if (number[3] === '/') return { mark: `${number[1]}/`, length: number[0].length }
    const value = Number(number[1])
    const apart = line.afterBlank || line.afterPage
    const strong = NOTE_WORDS.test(line.text.slice(number[0].length))
    const follows = last !== null && value > last && value <= last + 3
    const dotted = number[2] === '.'
    const isNote = dotted
      ? strong &&
        closing &&
        (apart || follows) &&
        /^(?:Ibid|See |Official Records)/.test(line.text.slice(number[0].length))
      : (follows && (apart || strong || closing)) ||
        (apart && (strong || closing || (organ && glued.has(number[1] as string))))
    if (!isNote || (dotted && value === label + 1)) {
      if (dotted) label = value
      return null
    }
    last = value
    return { mark: number[1] as string, length: number[0].length }
  }
  return { find }
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

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Raised digits as plain ones. */
export const plainDigits = (raised: string): string => [...raised].map((digit) => RAISED.indexOf(digit)).join('')
