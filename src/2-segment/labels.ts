// The label that a line opens with, where the run of labels before it or the words behind it are needed to tell.

import { type Label, OPENING_WORD, readLabel } from '../1-read/openers.ts'
import { isDigit, isUpper, oneOf } from '../letters.ts'

/**
 * Reads the label of a line.
 * @param due the number that would come next
 * @param next the line below
 * @param isUnderVerb whether the line stands below one that holds nothing but a verb
 */
export const labelOf = (text: string, due: number, next: string, isUnderVerb: boolean): Label | null =>
  (due === 1 && maybeOne(text.charCodeAt(0)) ? misreadOne(text, next) : null) ??
  readLabel(text) ??
  misreadNumber(text, due) ??
  unmarkedNumber(text, due, next) ??
  capitalLabel(text) ??
  (isUnderVerb ? bareNumber(text, due) : null)

const maybeOne = oneOf('iIl|')

/** "i. Condemns …;", "I Requests …;" before "2. Decides …": a 1 that a scanner misread. */
const misreadOne = (text: string, next: string): Label | null => {
  if (!/^2[.,]?\s/.test(next.slice(0, 3))) return null
  const found = /^([iIl|])[.,]?\s+(?=[A-Z])/.exec(text)
  return found && OPENING_WORD.test(text.slice(found[0].length))
    ? { label: found[1] as string, length: found[0].length, style: 'number', value: 1 }
    : null
}

/**
 * "6 Calls upon …", "6 .Calls upon …": a number that is due and lost its full stop, or has it in the wrong place. Organs that
 * print none begin so: "1 URGES …" before "2 INVITES …".
 */
const unmarkedNumber = (text: string, due: number, next: string): Label | null => {
  const found = unmarkedAt(text, due)
  if (!found || (due === 1 && !unmarkedAt(next, 2))) return null
  return { label: found[1] as string, length: found[0].length, style: 'number' }
}

const UNMARKED = /^(\d{1,3})\s+\.?(?=[A-Z])/

/** That number before a verb, group 1; null where the text opens otherwise. */
const unmarkedAt = (text: string, number: number): RegExpExecArray | null => {
  const found = isDigit(text.charCodeAt(0)) ? UNMARKED.exec(text) : null
  return found && Number(found[1]) === number && OPENING_WORD.test(text.slice(found[0].length)) ? found : null
}

/** "ll. Requests", "i9. Calls upon": a number that a scanner misread, where it is the one that is due. */
const misreadNumber = (text: string, due: number): Label | null => {
  const found = due > 1 && hasMarkNearStart(text) ? /^([\dlIiOoSZ|]{1,3})[.,]\s+(?=[A-Z][a-z])/.exec(text) : null
  if (!found) return null
  const printed = found[1] as string
  const meant = printed
    .replace(/[lIi|]/g, '1')
    .replace(/[Oo]/g, '0')
    .replace(/S/g, '5')
    .replace(/Z/g, '2')
  // Two signs at the least: a single I is the numeral of a heading.
  return Number(meant) === due && (printed.length > 1 || /[lSZ]/.test(printed))
    ? { label: printed, length: found[0].length, style: 'number', value: due }
    : null
}

/** Whether a full stop or comma is the second, third or fourth code unit, as behind a number. */
const hasMarkNearStart = (text: string): boolean => {
  for (let at = 1; at <= 3; at += 1) if (text[at] === '.' || text[at] === ',') return true
  return false
}

/** "1 to hold the forum": a number without a full stop, below a line that holds nothing but a verb. */
const bareNumber = (text: string, due: number): Label | null => {
  const found = isDigit(text.charCodeAt(0)) ? /^(\d{1,2})\s+(?=[a-z])/.exec(text) : null
  return found && Number(found[1]) === due
    ? { label: found[1] as string, length: found[0].length, style: 'number' }
    : null
}

/** "B. The Commission shall proceed …;": a capital before a sentence; before words without an end it opens a heading. */
const capitalLabel = (text: string): Label | null => {
  if (text[1] !== '.' || !isUpper(text.charCodeAt(0)) || text.length < 60) return null
  const found = /^([A-Z])\.\s+(?=[“"]?[A-Z])/.exec(text)
  if (!found || !/[.;:,]["”’]?$/.test(text.slice(-3))) return null
  return { label: found[1] as string, length: found[0].length, style: '(A)' }
}
