// The labels that paragraphs print: `2.`, `(a)`, `6.2`, `–`. Reading needs them to undo hard line ends, segmentation to find
// which paragraph stands under which.

import { codeOf, isDigit, isLower, isUpper, oneOf } from '../letters.ts'
import { isBlank } from '../spans.ts'

/** A printed label and how much of the line it takes. */
export interface Label {
  /** What is printed, without the final dot: `2`, `(a)`, `6.2`, `–`. */
  readonly label: string
  /** Length of the label with an opening quotation mark before it and the blanks behind it, in UTF-16 code units. */
  readonly length: number
  readonly style: LabelStyle
  /** What the number is, where it is misread in print. */
  readonly value?: number
}

/** The series that a label belongs to; `i` in brackets may be a letter or a numeral, which only its neighbours tell. */
export type LabelStyle = 'number' | 'decimal' | '(a)' | '(A)' | '(1)' | 'a' | 'roman' | 'bullet' | 'pp' | 'op'

/** Group 1 of the pattern is the label. */
type LabelPattern = readonly [style: LabelStyle, pattern: RegExp]

const BIS = '(?:\\s?(?:bis|ter|quat|alt)\\.?)?'
const LETTER_P: readonly LabelPattern[] = [['pp', new RegExp(`^(PP\\s?\\d{1,3}${BIS})[.:)]?\\s+(?=\\S)`)]]
const LETTER_O: readonly LabelPattern[] = [['op', new RegExp(`^(OP\\s?\\d{1,3}${BIS})[.:)]?\\s+(?=\\S)`)]]

const BULLETS = '-–—•·‐‑‣▪▫◦○●■□➢'
const BULLET: readonly LabelPattern[] = [['bullet', new RegExp(`^([${BULLETS}])\\s+(?=\\S)`)]]

const QUOTES = '“"«‘\''
const OPENING_QUOTE = `[${QUOTES}]?\\s?`

const DECIMAL: readonly LabelPattern[] = [
  ['decimal', new RegExp(`^${OPENING_QUOTE}(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?\\s+(?=\\S)`)],
]

const NUMBER_BIS: readonly LabelPattern[] = [
  ['number', new RegExp(`^${OPENING_QUOTE}(\\d{1,3}\\s(?:bis|ter|quater))[.,](?:\\s+(?=\\S)|(?=[A-Z][a-z]))`)],
]

// Of each list the first that matches decides.

const BRACKET: readonly LabelPattern[] = [
  ['(a)', new RegExp(`^${OPENING_QUOTE}(\\((?:[a-z]{1,2}|[ivxlc]{1,7})[)}\\]])\\s*(?=\\S)`)],
  ['(A)', new RegExp(`^${OPENING_QUOTE}(\\([A-Z]\\))\\s+(?=\\S)`)],
  ['(1)', new RegExp(`^${OPENING_QUOTE}(\\(\\d{1,2}\\))\\s*(?=\\S)`)],
]

const LETTER: readonly LabelPattern[] = [
  ['a', new RegExp(`^${OPENING_QUOTE}([a-z]\\)|[a-z](?=\\.))\\.?\\s+(?=\\S)`)],
  ['roman', new RegExp(`^${OPENING_QUOTE}([ivx]{1,5}\\)|[ivx]{1,5}(?=\\.))\\.?\\s+(?=\\S)`)],
]

/** No label is longer with what belongs to it; blanks behind it are counted so far. */
const LONGEST = 40

/** The label that a line opens with; null where it has none. A year or a date is none. */
export const readLabel = (line: string): Label | null => {
  const first = line.charCodeAt(0)
  if (isUpper(first)) {
    if (line.charCodeAt(1) !== P) return null
    return first === P ? labelOf(LETTER_P, line) : first === O ? labelOf(LETTER_O, line) : null
  }
  let at = isQuote(first) ? 1 : 0
  if (isBlank(line.charCodeAt(at))) at += 1
  const code = line.charCodeAt(at)
  if (isDigit(code)) return readNumber(line, at)
  if (code === OPENING_BRACKET) return labelOf(BRACKET, line)
  if (isLower(code)) return mayBeLetter(line, at) ? labelOf(LETTER, line) : null
  return isBullet(first) ? labelOf(BULLET, line) : null
}

const labelOf = (patterns: readonly LabelPattern[], line: string): Label | null => {
  const head = line.slice(0, LONGEST)
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(head)
    if (match) return { label: match[1] as string, length: match[0].length, style }
  }
  return null
}

const P = codeOf('P')
const O = codeOf('O')
const OPENING_BRACKET = codeOf('(')
const FULL_STOP = codeOf('.')
const COMMA = codeOf(',')
const isBullet = oneOf(BULLETS)
const isQuote = oneOf(QUOTES)
const endsLetter = oneOf('.)')

/** A number, or more of them with full stops between. */
const readNumber = (line: string, start: number): Label | null => {
  let end = start + 1
  while (end < start + 3 && isDigit(line.charCodeAt(end))) end += 1
  const code = line.charCodeAt(end)
  if (code !== FULL_STOP && code !== COMMA) return isBlank(code) ? labelOf(NUMBER_BIS, line) : null
  if (code === FULL_STOP && isDigit(line.charCodeAt(end + 1))) return labelOf(DECIMAL, line)
  const length = wordsBehind(line, end + 1)
  return length > 0 ? { label: line.slice(start, end), length, style: 'number' } : null
}

/** Where the words behind a number's stop begin: behind blanks, or at once if the first has a capital; else 0. */
const wordsBehind = (line: string, start: number): number => {
  let at = start
  while (at < LONGEST && isBlank(line.charCodeAt(at))) at += 1
  if (at > start) return at < LONGEST && at < line.length ? at : 0
  return isUpper(line.charCodeAt(at)) && isLower(line.charCodeAt(at + 1)) ? at : 0
}

/** Whether up to five letters stand before a full stop or bracket. */
const mayBeLetter = (line: string, start: number): boolean => {
  let at = start + 1
  while (at < start + 5 && isLower(line.charCodeAt(at))) at += 1
  return endsLetter(line.charCodeAt(at))
}
