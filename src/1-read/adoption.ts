// When a resolution was adopted, as its head and its foot say.

import { MONTHS } from '../months.ts'
import { CLOSING_OPENER, DATE_LINE } from './openers.ts'

const DATE = /(\d{1,2})\s([A-Z][a-z]+)\s((?:19|20)\d{2})/

/** Of a line so many code units are looked at. */
const LONGEST_HEAD = 600

/** "Adopted by the Security Council at its 5153rd meeting, on 29 March 2005" */
const ADOPTED = /\b(?:[Aa]dopted|ADOPTED)\b.{0,120}?\bon\s(\d.{0,24})/

/** "Resolution of 4 March 1964", "12 (1946). Resolution of 10 December 1946" */
const OF_DATE = /^(?:(?:RESOLUTION|Resolution) .{0,24}?[Oo]f|\d{1,4} \(\d{4}\)\. Resolution of|[Oo]f)\s(\d.{0,24})/

const NUMBER_AND_YEAR = /^(?:RESOLUTION|Resolution) \d{1,4} \(\d{4}\)$/

/** "At the 9263rd meeting of the Council, held on 20 February 2023, … the President made the following statement", "On 4 December 2020, …" */
const STATED = /^(?:At the\s.{1,80}?\sheld\son|On)\s(\d.{0,24}).*\sthe\sPresident\b.*\sstatement\b/

/** The date on which a resolution was adopted or a statement made, by the lines above and below it: ISO 8601; null where they say none. */
export const dateOfAdoption = (head: readonly string[], foot: readonly string[]): string | null => {
  for (let i = 0; i < foot.length; i += 1) {
    const line = foot[i] as string
    const isBehindMeeting = foot.length === 1 || (i > 0 && CLOSING_OPENER.test(foot[i - 1] as string))
    if (isBehindMeeting && DATE_LINE.test(line)) return isoDate(line)
    if (/\bmeeting,? (?:on )?\d{1,2}\s[A-Z]/.test(line)) return isoDate(line)
  }
  for (let i = 0; i < head.length; i += 1) {
    const line = (head[i] as string).slice(0, LONGEST_HEAD)
    const next = head[i + 1] ?? ''
    // "Adopted … at its 5153rd meeting, on", "Resolution 883 (1993)": the date may stand on a line of its own.
    const isBelow = DATE_LINE.test(next)
    if (isBelow && NUMBER_AND_YEAR.test(line)) return isoDate(next)
    const dated = isBelow && /\son$/.test(line) ? `${line} ${next}` : line
    const found = ADOPTED.exec(dated) ?? OF_DATE.exec(line) ?? STATED.exec(line)
    const date = found && isoDate(found[1] as string)
    if (date) return date
  }
  return null
}

const isoDate = (text: string): string | null => {
  const match = DATE.exec(text.slice(0, 120))
  const month = match ? MONTHS.indexOf(match[2] as string) + 1 : 0
  if (!match || month === 0) return null
  const day = Number(match[1])
  // The 30th of February is a misprint.
  if (new Date(Date.UTC(Number(match[3]), month - 1, day)).getUTCDate() !== day) return null
  return `${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const LONGEST_SESSION = 80

/** "Nairobi, 4–6 December 2017": what an organ adopts at such a session is of its year. */
const SESSION = /^\p{Lu}[^\d]{2,40},\s\d{1,2}(?:\s\p{Lu}\p{L}+)?\s?[-–]\s?\d{1,2}\s\p{Lu}\p{L}+\s((?:19|20)\d{2})$/u

/** The year of the session by the lines above a resolution; null where they say none. */
export const yearOfSession = (head: readonly string[]): number | null => {
  for (const line of head) {
    const found = line.length < LONGEST_SESSION ? SESSION.exec(line) : null
    if (found) return Number(found[1])
  }
  return null
}
