// What the head and the foot of a resolution say of it: symbol, title, date of adoption.

import { CLOSING_OPENER, DATE_LINE } from './openers.ts'
import { type ResolutionSymbol, readSymbol } from './symbol.ts'

/** The data of one resolution as its text states them; null where it does not. */
export interface Masthead extends ResolutionSymbol {
  readonly title: string | null
  /** ISO 8601. */
  readonly date: string | null
}

/** The lines of one resolution that are not its paragraphs. */
export interface MastheadLines {
  /** Title lines, in order. */
  readonly head: readonly string[]
  /** Closing lines, in order. */
  readonly foot: readonly string[]
  /** Actor id of the organ that the organ line names. */
  readonly organ: string | null
}

/** Reads symbol, title and date; nothing is guessed. */
export const readMasthead = ({ head, foot, organ }: MastheadLines): Masthead => {
  const found = findSymbol(head, organ)
  const date = findDate(head, foot)
  const printed = findTitle(head)
  const lettered = printed !== null && found?.symbol?.startsWith('A/RES/') ? LETTER_BEHIND_TITLE.exec(printed) : null
  const letter = lettered && !/ [A-Z]$/.test(found?.number ?? '') ? ` ${lettered[1]}` : ''
  return {
    symbol: found?.symbol ? found.symbol + letter : documentSymbol(head),
    organ: organ ?? found?.organ ?? null,
    session: found?.session ?? null,
    number: found?.number ? found.number + letter : null,
    year: found?.year ?? (date ? Number(date.slice(0, 4)) : null),
    title: letter === '' ? printed : (printed as string).slice(0, lettered?.index),
    date,
  }
}

/** "57/270. Follow-up to the outcomes of conferences B": the letter of the part, which stood in the middle below the title. */
const LETTER_BEHIND_TITLE = /(?<=[a-z]{4}) ([A-E])\*?$/

const findSymbol = (head: readonly string[], organ: string | null): ResolutionSymbol | null => {
  let best: ResolutionSymbol | null = null
  for (const line of head) {
    const symbol = readSymbol(line, organ) ?? symbolInside(line, organ)
    if (symbol?.symbol) return symbol
    best ??= symbol
  }
  return best
}

const symbolInside = (line: string, organ: string | null): ResolutionSymbol | null => {
  if (!line.includes('/')) return null
  const inside =
    /\b(?:A\/(?:HRC\/)?RES|S\/RES|E\/(?:CN\.\d+\/)?RES|UNEP\/EA\.\S+\/RES|HSP\/HA\.\d+\/RES)[/.]\S.{0,24}/i.exec(
      line.slice(0, 300),
    )
  return inside ? readSymbol(inside[0], organ) : null
}

/** The symbol of a document that is no adopted resolution: a draft, a statement, a report. */
const documentSymbol = (head: readonly string[]): string | null => {
  for (const line of head.slice(0, 12)) {
    if (!line.includes('/')) continue
    const match =
      /(?:^|\s)((?:[AES]|TD|HSP|UNEP|ECE|CEDAW|FCCC|ST)\/[A-Z0-9][A-Za-z0-9.()-]{0,20}(?:\/[A-Za-z0-9.()-]{1,20}){1,5})\*?$/.exec(
        line.slice(0, 200),
      )
    if (match && !/^[[(]/.test(line)) return (match[1] as string).replace(/[.*]$/, '')
  }
  return null
}

/** A line that opens with a number of the organ's series and goes on with the title. */
const NUMBERED_TITLE =
  /^(?:(?:E?S-)?\d{1,4}\/\d{1,3}(?:\s?[A-Z])?\.?|\d{1,4}\.?\s?(?:[A-Z]\s)?\([IVXLC-]{1,9}\)\.|(?:Resolution|RESOLUTION|Decision|DECISION)\s\d{1,3}\/\d{1,3}[:.]|WHA\s?\d{1,3}\.\d{1,3}|PRST (?:OS\/)?\d{1,3}\/\d{1,3}\.?)\s+(?=\S)/

const NUMBER_ONLY =
  /^(?:(?:RESOLUTION|Resolution|Decision|DECISION)\s+\S{1,12}(?:\s\([^)]{1,9}\))?|(?:PRST )?(?:OS\/|S-)?\d{1,4}\/\d{1,3}\.?)$/

const findTitle = (head: readonly string[]): string | null => {
  for (const line of head) {
    const numbered = NUMBERED_TITLE.exec(line)
    if (numbered && !/^Resolution of \d/.test(line.slice(numbered[0].length)))
      return line.slice(numbered[0].length).trim()
  }
  for (let i = 0; i + 1 < head.length; i += 1) {
    const next = head[i + 1] as string
    if (
      NUMBER_ONLY.test(head[i] as string) &&
      /^[A-Z“]/.test(next) &&
      !/^(?:Adopted|At the|The Security Council|\[)/.test(next)
    )
      return next
  }
  return null
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const DATE = /(\d{1,2})\s([A-Z][a-z]+)\s((?:19|20)\d{2})/

const findDate = (head: readonly string[], foot: readonly string[]): string | null => {
  for (let i = 0; i < foot.length; i += 1) {
    const line = foot[i] as string
    if (DATE_LINE.test(line) && (foot.length === 1 || (i > 0 && CLOSING_OPENER.test(foot[i - 1] as string))))
      return isoDate(line)
    if (/\bmeeting,? (?:on )?\d{1,2}\s[A-Z]/.test(line)) return isoDate(line)
  }
  for (let i = 0; i < head.length; i += 1) {
    // "Adopted … at its 5153rd meeting, on" / "29 March 2005"; "Resolution 883 (1993)" / "11 November 1993".
    const next = head[i + 1] ?? ''
    const goesOn = DATE_LINE.test(next)
    const line = goesOn && / on$/.test(head[i] as string) ? `${head[i]} ${next}` : (head[i] as string)
    if (goesOn && /^(?:RESOLUTION|Resolution) \d{1,4} \(\d{4}\)$/.test(line)) return isoDate(next)
    const adopted = /\b(?:[Aa]dopted|ADOPTED)\b.{0,120}?\bon\s(\d.{0,24})/.exec(line.slice(0, 300))
    if (adopted) return isoDate(adopted[1] as string)
    const of = /^(?:(?:RESOLUTION|Resolution) .{0,24}?[Oo]f|\d{1,4} \(\d{4}\)\. Resolution of|[Oo]f)\s(\d.{0,24})/.exec(
      line,
    )
    if (of) return isoDate(of[1] as string)
  }
  return null
}

const isoDate = (text: string): string | null => {
  const match = DATE.exec(text.slice(0, 120))
  const month = match ? MONTHS.indexOf((match[2] as string).toLowerCase()) + 1 : 0
  if (!match || month === 0) return null
  const day = Number(match[1])
  if (day < 1 || day > 31) return null
  return `${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
