// Headings inside the preamble and the operative part.

import { isDigit, isLower, isUpper } from '../../letters.ts'
import { isBlank } from '../../spans.ts'
import { isColon, isEnd } from '../ends.ts'
import type { TextLine } from '../lines.ts'
import { openingOf } from '../opening.ts'
import { type Context, decideWhole, type LineRule } from '../state.ts'

export const NUMERAL_ALONE = /^(?:[IVXL]{1,6}|[A-Z])\.?$/
export const NAMED =
  /^(?:Part|PART|Section|SECTION|Chapter|CHAPTER|Title|TITLE)\s(?:[IVXL]{1,6}|[A-Z]|\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree)\b/
export const NUMERAL_AND_TITLE = /^(?:[IVXL]{1,6}|[A-Z])(?:\.\s{0,4}|:\s+|\s+(?:[-–—]\s+)?)[“"]?[A-Z\d]/

/**
 * Longest heading, longest one that neither its capitals nor what follows it tell, and one that the next number or letter
 * follows, in code units.
 */
const LONGEST = 320
const LONGEST_PLAIN = 150
const LONGEST_BEFORE_LABEL = 80

/** `I`, `II Financing`, `Part one`, `Arms embargo`. */
export const heading: LineRule = (context) => {
  const { line, part, previous, label } = context
  if (part === 'closing' || line.text.length > LONGEST || (label !== null && label.style !== 'number')) return null
  if (part === 'front' && (context.organComes || !context.bodyBegun) && !opensBody(context)) return null
  const numbered = isNumberedHeading(line)
  if (!numbered && !isPlainHeading(context)) return null
  if (label && numbered) return null
  if (numbered && context.opening?.mood === 'finite' && !/^[IVXL]{1,6}[.\s]/.test(line.text)) return null
  // A heading among (a), (b), (c) does not end their series.
  if (!isLetteredItem(context.next)) context.series.restart()
  const rule = previous?.kind === 'heading' ? 'segment:heading-below' : 'segment:heading'
  return decideWhole(context, rule, 'heading', part === 'front' ? 'operative' : part)
}

/** "I. Introduction" opens the body of a document that no organ speaks in. */
const opensBody = ({ line, organComes }: Context): boolean =>
  !organComes && /^(?:I\.?\s+[A-Z]|INTRODUCTION$|Introduction$)/.test(line.text) && !/\.{4,}|\s\d{1,3}$/.test(line.text)

/** `I`, `Part one`, `II. Financing`. */
const isNumberedHeading = (line: TextLine): boolean =>
  mayBeNumberedHeading(line.text) &&
  (NUMERAL_ALONE.test(line.text) || NAMED.test(line.text) || (!isEnd(line.last) && NUMERAL_AND_TITLE.test(line.text)))

/** Whether a line begins with a capital that may be a numeral, or as "Part", "Section", "Chapter" and "Title" do. */
export const mayBeNumberedHeading = (text: string): boolean =>
  isUpper(text.charCodeAt(0)) && (!isLower(text.charCodeAt(1)) || /^(?:Part|Section|Chapter|Title)\s/.test(text))

const isPlainHeading = (context: Context): boolean => {
  const { line, previous, opening, next, label, series } = context
  if (label || context.quotation !== null || next === null) return false
  // Only a colon may end one, and only where the next number follows: "Reporting:".
  if (isEnd(line.last) && !isColon(line.last)) return false
  if (!opensAsHeading(line)) return false
  const isShort = line.text.length < LONGEST_BEFORE_LABEL
  const numbersGoOn = isNumber(next, series.number + 1)
  if (opening?.mood === 'finite' && !(numbersGoOn && isShort && mayBeNoun(context))) return false
  if (isColon(line.last) && !(numbersGoOn && opening?.mood !== 'finite' && isShort && /^[^,;.]*:$/.test(line.text)))
    return false
  // In a list an item may lack its semicolon; behind the last item of a labelled list a line without label is none.
  const labelsGoOn = numbersGoOn || (isShort && isLetteredItem(next))
  if (context.list !== null && !labelsGoOn && (previous?.label === null || previous?.text.endsWith(':'))) return false
  if (line.text.length > LONGEST_PLAIN && !isInCapitals(line.text) && !(numbersGoOn || isPreambular(next, context)))
    return false
  if (previous && /[A-Za-z]-$/.test(previous.text)) return false
  // A preambular paragraph may have lost its comma; it goes on in the same manner, and a heading does not open with it.
  return !(opening?.mood === 'participle' && opening.known)
}

/** Whether the preamble of a part may open with a line. */
const isPreambular = ({ text }: TextLine, { models }: Context): boolean => {
  const opening = openingOf(text, 0, models.verbs)
  return opening?.known === true && opening.mood === 'participle'
}

/** "Reviews" may head what is said of reviews; "Recommends" opens a paragraph, even where the next is numbered. */
const mayBeNoun = ({ line, opening, models }: Context): boolean =>
  opening?.known !== true || models.verbs.pluralNouns.has(/^[A-Za-z]+/.exec(line.text)?.[0].toLowerCase() ?? '')

const opensAsHeading = ({ text, first }: TextLine): boolean => {
  const code = '“"('.includes(text[0] as string) ? text.charCodeAt(1) : first
  return isUpper(code) || isDigit(code)
}

const isInCapitals = (text: string): boolean => /[A-Z]{4}/.test(text) && text === text.toUpperCase()

/** Whether a line opens with `(a)` or the like. */
const isLetteredItem = (line: TextLine | null): boolean => line !== null && /^\([a-z]{1,5}\)\s/.test(line.text)

/** Whether a line opens with this number and a full stop or comma. */
const isNumber = ({ text, first }: TextLine, number: number): boolean => {
  if (!isDigit(first)) return false
  const digits = String(number)
  const mark = text[digits.length]
  return text.startsWith(digits) && (mark === '.' || mark === ',') && isBlank(text.charCodeAt(digits.length + 1))
}
