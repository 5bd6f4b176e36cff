// What the head and the foot of a resolution say of it: symbol, title, date of adoption.

import { dateOfAdoption, yearOfSession } from './adoption.ts'
import { GENERAL_ASSEMBLY, NOTHING, type ResolutionSymbol, SECURITY_COUNCIL, withPart } from './symbol/spelling.ts'
import { readSymbol } from './symbol.ts'

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
  const found = findSymbol(head, organ) ?? NOTHING
  const date = dateOfAdoption(head, foot)
  const title = findTitle(head)?.replace(/\*+$/, '').trimEnd() ?? null
  // "The General Assembly" below AG/RES. 2991 is that of the Organization of American States.
  const speaker = found.organ?.startsWith('igo/') ? found.organ : (organ ?? found.organ)
  const own = { ...found, symbol: found.symbol ?? documentSymbol(head), organ: speaker }
  const year = found.year ?? (date ? Number(date.slice(0, 4)) : own.organ === null ? null : yearOfSession(head))
  return { ...withLetterOf(own, title), year, date }
}

/** "67/244. Financing of the Mechanism B"; "resolution 48/218 B" has a letter of its own. */
const LETTERED = /^(.*[^\W\d][)”’]?)\s([A-K])$/

/** The General Assembly prints the letter of a part behind the title, where only that part is printed. */
const withLetterOf = (own: ResolutionSymbol, title: string | null): ResolutionSymbol & { title: string | null } => {
  const [, plain, letter] = (own.organ === GENERAL_ASSEMBLY && LETTERED.exec(title ?? '')) || []
  if (plain === undefined || letter === undefined || own.number === null) return { ...own, title }
  return { ...withPart(own, letter), title: plain }
}

const findSymbol = (head: readonly string[], organ: string | null): ResolutionSymbol | null => {
  let best: ResolutionSymbol | null = null
  for (const line of head) {
    const symbol = readSymbol(line, organ) ?? symbolInside(line, organ)
    // "Resolution 2382 (2021)" is the Security Council's, but not below "Parliamentary Assembly".
    const isOthers = organ === null && symbol?.organ === SECURITY_COUNCIL && head.some((one) => ASSEMBLY.test(one))
    if (symbol?.symbol && !isOthers) return symbol
    best ??= symbol && isOthers ? { ...symbol, symbol: null, organ: null } : symbol
  }
  return best
}

const ASSEMBLY = /\b(?:Assembly|ASSEMBLY|Parliament|PARLIAMENT)$/

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
  /^(?:(?:E?S-)?\d{1,4}\/\d{1,3}(?:\s?[A-Z])?\.?|\d{1,4}\.?\s?(?:[A-Z]\s)?\([IVXLC-]{1,9}\)\.|(?:Resolution|RESOLUTION|Decision|DECISION)\s\d{1,3}\/\d{1,3}[:.]|WHA\s?\d{1,3}\.\d{1,3}|EB\d{1,3}\.R\d{1,3}|PRST (?:OS\/)?\d{1,3}\/\d{1,3}\.?)\s+(?=\S)/

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
  const last = head.at(-1)
  // "[without reference to a Main Committee (A/79/L.9)]", and a title that lost its number.
  return last !== undefined && /^\[.*\]$/.test(head.at(-2) ?? '') && /^\p{Lu}.*[^.:;]$/u.test(last) ? last : null
}
