// An amount without its currency, read backwards from a place or forwards from it. Values are exact: the decimal point of the
// printed digits is moved, nothing is multiplied.

import { type MoneyModels, moneyKey } from '../../models/money.ts'
import { readNumberWords } from './number-words.ts'
import { patternsOf } from './patterns.ts'

/** An amount; `start` and `end` are UTF-16 code units into the text it was read from. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly figure: number
  readonly exponent: number
  /** A bare number that could be a year: four digits without a comma. */
  readonly yearLike: boolean
}

/** As far as an amount is looked for: the longest number in words with its magnitudes. */
const REACH = 110

/**
 * The amount that ends at `end` (white space, a hyphen or "of" may stand between), or null. Looks back `REACH` code units and
 * not before `from`.
 */
export const amountBefore = (text: string, end: number, money: MoneyModels, from = 0): Amount | null => {
  let last = end
  while (last > from && /[\s-]/.test(text[last - 1] as string) && end - last < 4) last -= 1
  const offset = Math.max(from, end - REACH)
  const patterns = patternsOf(money)
  const isDigit = /[\d½¼¾]/.test(text[last - 1] ?? '')
  if (!isDigit && !patterns.lastWords.has(wordAt(text, last))) return null
  const window = text.slice(offset, end)
  const digits = patterns.digitsBefore.exec(window)
  // A window that begins inside a longer number must not give its tail.
  if (digits && !(digits.index === 0 && offset > from && /[\p{L}\d.,/'’]/u.test(text[offset - 1] as string)))
    return fromDigits(digits[1] as string, digits[2] ?? '', offset + digits.index, offset + trimmedEnd(digits), money)
  if (isDigit) return null
  const words = patterns.wordsBefore.exec(window)
  return words ? fromWords(words[1] as string, offset + words.index, money) : null
}

/** The amount in digits that begins at `start`, or null. */
export const amountAt = (text: string, start: number, money: MoneyModels): Amount | null => {
  const match = patternsOf(money).digitsAt.exec(text.slice(start, start + REACH))
  if (!match) return null
  const magnitudes = match[2] ?? match[3] ?? ''
  return fromDigits(match[1] as string, magnitudes, start, start + match[0].length, money)
}

/** Where the amount itself ends in a match that goes on with "of", white space or a hyphen. */
const trimmedEnd = (match: RegExpExecArray): number =>
  match.index + match[0].replace(/(?:\s(?:of|de))?[\s-]{0,3}$/i, '').length

const wordAt = (text: string, end: number): string => {
  let start = end
  while (start > 0 && end - start < 14 && /[a-z]/i.test(text[start - 1] as string)) start -= 1
  return text.slice(start, end).toLowerCase()
}

const fromDigits = (printed: string, magnitudes: string, start: number, end: number, money: MoneyModels): Amount => {
  const exponent = exponentOf(magnitudes, money)
  const digits = decimal(printed)
  return {
    start,
    end,
    value: Number(`${digits}e${exponent}`),
    figure: Number(digits),
    exponent,
    yearLike: exponent === 0 && /^(?:19|20)\d\d$/.test(printed),
  }
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

/** Printed digits as a decimal that Number reads: `9, 400,000` → `9400000`, `1,5` → `1.5`, `2½` → `2.5`. */
const decimal = (printed: string): string => {
  const bare = printed.replace(/[\s’']/g, '')
  const fraction = FRACTIONS[bare.at(-1) as string]
  if (fraction) return `${bare.slice(0, -1) || '0'}${fraction}`
  if (/^\d+,\d{1,2}$/.test(bare)) return bare.replace(',', '.')
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(bare) ? bare.replaceAll('.', '') : bare.replaceAll(',', '')
}

const exponentOf = (magnitudes: string, money: MoneyModels): number => {
  const short = money.exponents.get(moneyKey(magnitudes))
  if (short !== undefined) return short
  let exponent = 0
  for (const match of magnitudes.matchAll(patternsOf(money).magnitude))
    exponent += money.exponents.get(moneyKey(match[0])) ?? 0
  return exponent
}

const fromWords = (words: string, start: number, money: MoneyModels): Amount | null => {
  // "million dollars" after a word that is no number ("several") has no amount.
  const first = words.split(/[\s-]/, 1)[0] as string
  if (money.exponents.has(first.toLowerCase())) return null
  const value = readNumberWords(words)
  if (value === null || value === 0) return null
  const parts = words.split(/[\s-]+/)
  let at = parts.length
  let exponent = 0
  while (at > 1) {
    const power = money.exponents.get((parts[at - 1] as string).toLowerCase())
    if (power === undefined) break
    exponent += power
    at -= 1
  }
  const mixed = parts.slice(0, at).some((part) => money.exponents.has(part.toLowerCase()))
  return {
    start,
    end: start + words.length,
    value,
    figure: mixed ? value : value / 10 ** exponent,
    exponent: mixed ? 0 : exponent,
    yearLike: false,
  }
}
