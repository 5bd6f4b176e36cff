// How lines begin and end: the letters at their edges, by which most seams between two lines are decided. However long a
// line is, only a few of its letters are looked at.

import { codeOf, isDigit, isLetter, isLower, isUpper, oneOf } from '../../letters.ts'
import { isBlank } from '../../spans.ts'

const isOpening = oneOf('"“‘«([')
const isOpeningBeforeLower = oneOf('"“(')

/** Whether the line opens with a capital, behind an opening mark or not. */
export const startsUpper = (line: string): boolean => {
  const first = line.charCodeAt(0)
  return isUpper(first) || (isOpening(first) && isUpper(line.charCodeAt(1)))
}

/** Whether the line opens with a small letter, behind an opening mark or not. */
export const startsLower = (line: string): boolean => {
  const first = line.charCodeAt(0)
  return isLower(first) || (isOpeningBeforeLower(first) && isLower(line.charCodeAt(1)))
}

const isClosing = oneOf('"”’»)]')

/** How many digits of a note's mark, and how many closing marks, may stand behind the mark that ends a line. */
const MOST = 3

/**
 * The code unit that ends a line: its last before closing quotation marks and brackets, a blank and the number of a note.
 * NaN where nothing is left.
 */
export const endOf = (line: string): number => {
  let at = line.length - 1
  for (let digits = 0; digits < MOST && isDigit(line.charCodeAt(at)); digits += 1) at -= 1
  if (isBlank(line.charCodeAt(at))) at -= 1
  for (let marks = 0; marks < MOST && isClosing(line.charCodeAt(at)); marks += 1) at -= 1
  return line.charCodeAt(at)
}

const isSentenceEnd = oneOf('.;:!?')
const COMMA = codeOf(',')

/** Whether the line ends a sentence, or what a colon or semicolon ends. */
export const endsSentence = (line: string): boolean => isSentenceEnd(endOf(line))

/** The same, or what a comma ends. */
export const endsPhrase = (line: string): boolean => {
  const end = endOf(line)
  return end === COMMA || isSentenceEnd(end)
}

const HYPHEN = codeOf('-')

/** Whether the line ends inside a word that was broken: "with-". */
export const endsInHyphen = (line: string): boolean =>
  line.charCodeAt(line.length - 1) === HYPHEN && isLetter(line.charCodeAt(line.length - 2))

const DASH = codeOf('–')

/** Whether the line ends inside a range of years or pages: "2042–". */
export const endsInRange = (line: string): boolean =>
  line.charCodeAt(line.length - 1) === DASH && isDigit(line.charCodeAt(line.length - 2))

/** Words that want what follows them on the same line of thought: "paragraph / (a)". */
const WANTS_MORE =
  /\b(?:(?:sub-?)?para(?:graph)?s?\.?|articles?|sections?|rules?|resolutions?|items?|chapters?|annex|Nos?\.|and|or|to|of|in|the|by|with|under|see|than|from|for|its|on|at)$/i

/** Two letters more than the longest of them. */
const WITHIN = 17

const FULL_STOP = codeOf('.')

/** Whether the line ends with a word that wants more. */
export const wantsMore = (line: string): boolean => {
  const last = line.charCodeAt(line.length - 1)
  return (isLetter(last) || last === FULL_STOP) && WANTS_MORE.test(line.slice(-WITHIN))
}

/** How far back an open bracket is looked for. */
const BRACKET_WITHIN = 220

const endsOutside = oneOf('().;:')

/** Whether a bracket is open at the line's end. */
export const endsInBracket = (line: string): boolean =>
  !endsOutside(line.charCodeAt(line.length - 1)) && /\([^()]{1,200}[^().;:]$/.test(line.slice(-BRACKET_WITHIN))
