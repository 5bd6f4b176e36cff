// "from 1 July 2024 to 30 June 2025" as an ISO 8601 interval: `2024-07-01/2025-06-30`.

import { MONTHS } from '../../months.ts'

const MONTH = `(${MONTHS.join('|')})`

/** A date whose month and year may be printed only at the end of the interval: "21 to 31 December 2024". */
const FIRST = `(?:(\\d{1,2})(?:\\s{1,3}${MONTH}(?:,?\\s{1,3}(\\d{4}))?)?|${MONTH}(?:\\s{1,3}(\\d{4}))?|(\\d{4}))`
const LAST = `(?:(\\d{1,2})\\s{1,3}${MONTH},?\\s{1,3}(\\d{4})|${MONTH}\\s{1,3}(\\d{4})|(\\d{4}))`
const LINK = '\\s{0,3}(?:(?:up\\s)?to|until|through|and\\s(?:ending|ended)(?:\\son)?|[-–—])\\s{0,3}'
const LENGTHS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const LENGTH = `(?:(\\d{1,2}|${LENGTHS.join('|')}|eighteen|twenty-four)[\\s-]{1,2}(months?|years?)\\s)?`

const PERIOD = `(?:the\\s{1,3})?(?:(?:financial|fiscal|budget|mandate|remaining|entire|initial|additional|further|whole|full)\\s{1,3})?${LENGTH}period\\s?,?\\s{0,3}`
const BEGINNING = '(?:from|beginning|starting|commencing|between|of)?(?:\\son)?\\s{0,3}'

/** "the period from … to …" as it stands in a longer pattern; 14 groups. */
export const PERIOD_PATTERN: string = `${PERIOD}${BEGINNING}${FIRST}(?:${LINK}${LAST})?(?![\\d/])`

/** How many groups `PERIOD_PATTERN` has. */
export const PERIOD_GROUPS = 14

/** The interval that the groups of `PERIOD_PATTERN` say, or null: no end, no such day, or an end before the start. */
export const intervalOf = (groups: readonly (string | undefined)[]): string | null => {
  const [
    length,
    unit,
    day1,
    month1,
    year1,
    month1only,
    year1b,
    yearOnly1,
    day2,
    month2,
    year2,
    month2only,
    year2b,
    yearOnly2,
  ] = groups
  const endYear = year2 ?? year2b ?? yearOnly2
  if (endYear === undefined) {
    const count = countOf(length)
    return count && day1 && month1 && year1 ? ofLength(day1, month1, year1, unit === undefined ? 0 : count, unit) : null
  }
  const startYear = year1 ?? year1b ?? yearOnly1 ?? endYear
  if (day2 && month2 && day1) return interval(dated(day1, month1 ?? month2, startYear), dated(day2, month2, endYear))
  if (month2only && month1only) return interval(monthly(month1only, startYear), monthly(month2only, endYear))
  return yearOnly1 && yearOnly2 ? interval(yearOnly1, yearOnly2) : null
}

const interval = (start: string | null, end: string | null): string | null =>
  start !== null && end !== null && start <= end ? `${start}/${end}` : null

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1

const pad = (number: number): string => String(number).padStart(2, '0')

const monthly = (month: string, year: string): string => `${year}-${pad(monthNumber(month))}`

const dated = (day: string, month: string, year: string): string | null => {
  const number = monthNumber(month)
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? `${monthly(month, year)}-${pad(Number(day))}` : null
}

const countOf = (length: string | undefined): number => {
  if (length === undefined) return 0
  const word = length.toLowerCase()
  if (word === 'eighteen') return 18
  if (word === 'twenty-four') return 24
  return Number(word) || LENGTHS.indexOf(word) + 1
}

/** "the twelve-month period beginning 1 July 1994" ends a day before the twelfth month is over. */
const ofLength = (day: string, month: string, year: string, count: number, unit: string | undefined): string | null => {
  const start = dated(day, month, year)
  if (start === null || count === 0) return null
  const months = /^year/i.test(unit ?? '') ? count * 12 : count
  const end = new Date(Date.UTC(Number(year), monthNumber(month) - 1 + months, Number(day) - 1))
  return interval(start, end.toISOString().slice(0, 10))
}
