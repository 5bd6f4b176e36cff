// Marks that call a note are no words of the paragraph. They are taken out of running text where it is certain that they
// are marks; a number that may be one of the text's own stays.

import { isDigit, oneOf } from '../letters.ts'
import { isBlank } from '../spans.ts'
import { FOLLOWERS, withoutGluedMarks } from './glued-marks.ts'
import { plainDigits } from './layout/notes.ts'

/** Words after which a number is the text's own. */
const NAMES_A_NUMBER =
  /\b(?:(?:sub-?)?para(?:graph)?s?|articles?|arts?|sections?|sects?|rules?|resolutions?|decisions?|items?|chapters?|chap|annex(?:es)?|appendix|Nos?|numbers?|vols?|volumes?|pp?|pages?|parts?|tables?|figures?|goals?|targets?|principles?|recommendations?|phases?|categor(?:y|ies)|Add|Corr|Rev|protocols?|schedules?|lists?|groups?|levels?|tiers?|types?|class|forms?|titles?|versions?|release|and|or|to|of|the|than|least|most|about|by|in|on|at|from|between|until|nearly|approximately|some|all|with|for|days?|years?|January|February|March|April|May|June|July|August|September|October|November|December|Agenda|UNAVEM|UNOSOM|Habitat|Lomé|COVID|Rio|Beijing)[.,]?$/i

/**
 * The paragraph without note marks.
 * @param notes the numbers that open a footnote somewhere in the document
 */
export const withoutNoteMarks = (paragraph: string, notes: ReadonlySet<string>): string => {
  const text = mayHoldSureMark(paragraph) ? withoutSureMarks(paragraph) : paragraph
  return notes.size > 0 && holdsNumberOf(notes, text) ? withoutKnownMarks(text, notes) : text
}

/** Where false no mark is sure, and the seven patterns need not be tried: nearly all paragraphs. */
export const mayHoldSureMark = (paragraph: string): boolean => {
  LOOKS_LIKE_MARK.lastIndex = 0
  return LOOKS_LIKE_MARK.test(paragraph) || endsInNumber(paragraph)
}

/**
 * The same of all lines at once: indices of those that may hold a sure mark, in order.
 * @param text the lines, a line feed between them
 */
export const linesWithMarks = (lines: readonly string[], text: string): readonly number[] => {
  const found: number[] = []
  let start = 0
  let next = nextMark(text, 0)
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string
    const end = start + line.length
    if (next < end) {
      found.push(i)
      next = nextMark(text, end)
    } else if (endsInNumber(line)) found.push(i)
    start = end + 1
  }
  return found
}

/** Where what looks like a mark stands in the text from an offset on; its length where nothing does. */
const nextMark = (text: string, from: number): number => {
  LOOKS_LIKE_MARK.lastIndex = from
  return LOOKS_LIKE_MARK.exec(text)?.index ?? text.length
}

/**
 * A digit behind a stop that is none of thousands or decimals, or behind a bracket or a caret; one glued to a word or a
 * year; digits with a slash as typists wrote them; raised digits. Only digits, slashes and letters beyond ASCII are looked
 * at twice.
 */
const LOOKS_LIKE_MARK =
  /[\d/\u0080-\uffff](?:(?<=(?:[^\d\s][;,:]|\d;|[a-z][”’"]?\.|[a-z][”’")]?|[[^]|(?:1[89]|20)\d\d[,;.]?)\d)|(?<=\d\/)(?:\s|$)|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹])|(?= [a-z])(?:(?= (?:and [a-z]|in which|which|concerning) ?)(?<=[a-z)”’], \d{1,3})|(?<=\([A-Z]\/[^()\n]{1,24}\),? \d{1,3})))/g

/** Whether a number of up to three digits stands at the end, behind a stop and blanks. */
const endsInNumber = (paragraph: string): boolean => {
  let at = paragraph.length - 1
  while (at >= paragraph.length - 3 && isDigit(paragraph.charCodeAt(at))) at -= 1
  if (at === paragraph.length - 1 || !isBlank(paragraph.charCodeAt(at))) return false
  while (isBlank(paragraph.charCodeAt(at))) at -= 1
  return isStop(paragraph.charCodeAt(at))
}

const isStop = oneOf(',;.')

/** Whether any number in the text, or the digit behind a year, is a footnote's. */
export const holdsNumberOf = (notes: ReadonlySet<string>, text: string): boolean => {
  NUMBER.lastIndex = 0
  for (let found = NUMBER.exec(text); found !== null; found = NUMBER.exec(text)) {
    const [digits] = found
    if (notes.has(digits.length === YEAR_AND_DIGIT ? digits.slice(-1) : digits)) return true
  }
  return false
}

const NUMBER = /\d+/g
const YEAR_AND_DIGIT = 5

/** Takes out what can be nothing but a mark. */
export const withoutSureMarks = (paragraph: string): string =>
  withoutGluedMarks(paragraph)
    .replace(/(?<=[^\s\d⁰¹²³⁴⁵⁶⁷⁸⁹/^])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![⁰¹²³⁴⁵⁶⁷⁸⁹\d])/g, (raised, at: number, whole: string) =>
      // Squares and cubes of units are the text's own.
      /\b[ckm]?m$/.test(whole.slice(Math.max(0, at - 3), at)) && /^[23]$/.test(plainDigits(raised)) ? raised : '',
    )
    // "Millennium;4": a number glued to a semicolon or comma that stands behind a letter; at the end "Questions;4, 8", "Agenda 21;15".
    .replace(/(?<=[A-Za-zé”’"')\]][;,])\d{1,3}(?=\s|$)/g, '')
    .replace(/(?<=(?:[A-Za-z)”’"][;,]|\d;))\d{1,3}(?:,\s?\d{1,3}){0,3}$/, '')
    // "of the system.5 The", "article.” 7" stay apart: only behind a word of four letters or more, before a capital or the end.
    .replace(/(?<=[a-z]{4}[”’"]?\.)\d{1,3}(?=\s[A-Z“"(]|$)/g, '')
    // "activities, [75 ]" as scanners write a raised mark; "Trafficking, 1/" as typists did.
    .replace(/\s?\[\d{1,3} \]/g, '')
    .replace(/(?:(?<=[A-Za-z),;:.”’"])[ \u00a0]|(?<=[a-z),;”’"]))\d{1,3}\/(?=\s|$)/g, '')
    // "the letter (S/9051) 30 from", "the Mission, 65 and demands", "the accord, 7 which": no counted thing is named.
    .replace(/(?<=\([A-Z]\/[^()\n]{1,24}\),?) \d{1,3}(?= [a-z])/g, '')
    .replace(/(?<=[a-z)”’],) \d{1,3}(?= (?:and [a-z]|in which\b|which\b|concerning\b))/g, '')
    // "Angola, 66" at the paragraph's end, "Observer Force. 10", "1 April 1986. 7", "of 1988.10".
    .replace(
      /(?<=(?:[a-z)”’"]|\b(?:1[89]|20)\d{2}|[A-Z]\/[A-Za-z0-9/.]{1,20}|\bAdd\.\d{1,3}|\d [A-Z])[,;])[ \u00a0]\d{1,3}$/,
      '',
    )
    .replace(/(?<=(?:[a-z]{5}|\b[A-Z][a-z]{4}|[a-z\d][”’"]|[^\s\d]\)| (?:1[89]|20)\d\d)\.)[ \u00a0]\d{1,3}$/, '')
    .replace(/(?<= (?:1[89]|20)\d\d\.)\d{1,3}$/, '')

/** Takes out what is a mark if a footnote has its number. What stands before a number is asked last, which is far cheaper. */
export const withoutKnownMarks = (text: string, notes: ReadonlySet<string>): string =>
  withoutBareMarks(
    text
      // "Governments16 on", "Government:2" : glued to a word, and a footnote has the number.
      .replace(/\d{1,3}(?=[\s,;.:)]|$)(?<=[a-z]{3}[”’"]?[:)]?\d{1,3})/g, (digits) => (notes.has(digits) ? '' : digits))
      // "2014–20242 in", "20 May 1971 4 that", "9 April 1986. 6 and": behind a year.
      .replace(/\d(?=[\s,;])(?<=[–-](?:19|20)\d{3})/g, (digit) => (notes.has(digit) ? '' : digit))
      .replace(AFTER_YEAR, (found, stop: string, digits: string) =>
        notes.has(digits) ? (stop === ',' ? ',' : '') : found,
      )
      .replace(/\d{1,3}(?=[\s,;.:]|$)(?<=[)”’"]\d{1,3})/g, (digits) => (notes.has(digits) ? '' : digits)),
    notes,
  )

const AFTER_YEAR = new RegExp(
  `([.,]?) (\\d{1,2})(?= ${FOLLOWERS}\\b)(?<=[A-Z][a-z]{2,8} (?:19|20)\\d\\d[.,]? \\d{1,2})`,
  'g',
)

const BARE_MARK = new RegExp(` (\\d{1,3})(?=(?: ${FOLLOWERS}\\b|[,;.:]?$|[,;] ))(?<=[A-Za-z),;”’"] \\d{1,3})`, 'g')

/** Takes out ", 45 less than" and "Government 3 pursuant" where a footnote has the number and no counted thing follows. */
export const withoutBareMarks = (text: string, notes: ReadonlySet<string>): string =>
  text.replace(BARE_MARK, (found: string, digits: string, at: number) =>
    notes.has(digits) &&
    !NAMES_A_NUMBER.test(text.slice(Math.max(0, at - 24), at)) &&
    !/\d[,;]$/.test(text.slice(Math.max(0, at - 2), at))
      ? ''
      : found,
  )
