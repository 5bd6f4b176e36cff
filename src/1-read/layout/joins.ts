// Whether a line goes on with the paragraph before it or opens a new one: the ordered list of rules.

import {
  CLOSING_OPENER,
  DATE_AT_START,
  isOrganLine,
  OPENING_ADJECTIVE,
  OPENING_WORD,
  ORGAN_AND_MORE,
  readLabel,
} from '../openers.ts'
import type { Line } from './line.ts'

/** What a rule sees: the paragraph so far, its last line, the next line and what stands between them. */
export interface Seam {
  readonly before: string
  readonly last: Line
  readonly next: Line
  readonly blank: boolean
  /** A page's end or a footnote stands between the lines. */
  readonly interrupted: boolean
  readonly wrapped: boolean
  readonly width: number
  readonly margin: number
  /** Whether the adopting organ has been named above. */
  readonly inBody: boolean
}

/** `tight` joins without a blank. */
export type Joint = 'join' | 'tight' | 'break'

type Rule = (seam: Seam) => Joint | null

const ENDS_SENTENCE = /[.;:!?]["”’»)\]]{0,3}\s?\d{0,3}$/
const ENDS_PHRASE = /[,.;:!?]["”’»)\]]{0,3}\s?\d{0,3}$/
const STARTS_LOWER = /^["“(]?[a-z]/
const STARTS_UPPER = /^["“‘«([]?[A-Z]/
/** Words that want what follows them on the same line of thought: "paragraph / (a)". */
const WANTS_MORE =
  /\b(?:(?:sub-?)?para(?:graph)?s?\.?|articles?|sections?|rules?|resolutions?|items?|chapters?|annex|Nos?\.|and|or|to|of|in|the|by|with|under|see|than|from|for|its|on|at)$/i

const short = ({ last, width }: Seam): boolean => last.text.length < width * 0.72

/** A label that scanning left alone on its line. */
const BARE_LABEL = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}\.|\([a-z\d]{1,4}\)|[a-z]\)|[•–—])$/

const bareLabel: Rule = ({ before, next }) =>
  BARE_LABEL.test(before) && !BARE_LABEL.test(next.text) && !readLabel(next.text) && !isOrganLine(next.text)
    ? 'join'
    : null

const brokenWord: Rule = ({ before, next, blank }) =>
  /[A-Za-z]-$/.test(before) &&
  (/^[a-z]/.test(next.text) || ((!blank || /Secretary-$/.test(before)) && /^[A-Z]/.test(next.text)))
    ? 'tight'
    : null

/** A range of years or pages that was broken behind its dash: "2042– / 2050". */
const brokenRange: Rule = ({ before, next, blank }) =>
  !blank && /\d–$/.test(before) && /^\d/.test(next.text) ? 'tight' : null

/** A bracket that is open at the line's end and closed in the next: "(Oberland, / Terramar)." */
const openBracket: Rule = ({ before, next, blank }) =>
  !blank &&
  /\([^()]{1,200}[^().;:]$/.test(before.slice(-220)) &&
  /^[^()]{1,120}\)/.test(next.text) &&
  !readLabel(next.text)
    ? 'join'
    : null

const organ: Rule = (seam) => {
  if (isOrganLine(seam.before)) return 'break'
  if (!seam.inBody && ORGAN_AND_MORE.test(seam.next.text.slice(0, 200)) && !WANTS_MORE.test(seam.before)) return 'break'
  if (!isOrganLine(seam.next.text)) return null
  if (!/^["“«]?\s?(?:The|Le|L)\b|^THE\b/.test(seam.next.text) && WANTS_MORE.test(seam.before)) return 'join'
  if (!seam.inBody && !WANTS_MORE.test(seam.before)) return 'break'
  return seam.blank || ENDS_PHRASE.test(seam.before) || short(seam) || seam.next.text.endsWith(',') ? 'break' : null
}

const closing: Rule = ({ before, next, blank }) => {
  if (/^(?:In favour|Against|Abstaining|Abstentions?):$/.test(before)) return 'break'
  if (/^\d{1,5}(?:st|nd|rd|th)\s(?:\(?[a-z]+\)?\s)?(?:plenary )?meeting,?$/.test(before)) return 'break'
  return CLOSING_OPENER.test(next.text) && (blank || ENDS_SENTENCE.test(before)) ? 'break' : null
}

const label: Rule = (seam) => {
  const found = readLabel(seam.next.text)
  if (!found) return null
  const rest = seam.next.text.slice(found.length)
  if (found.style === 'number' && !STARTS_UPPER.test(rest) && !seam.blank) return null
  if (seam.blank) return WANTS_MORE.test(seam.before) && seam.wrapped && !short(seam) ? null : 'break'
  if (/[;:.]["”’»)\]]{0,3}\s?\d{0,3}$|[;,]\s(?:and|or)$/.test(seam.before)) return 'break'
  if (WANTS_MORE.test(seam.before)) return 'join'
  if (/,$/.test(seam.before) && STARTS_UPPER.test(rest)) return 'break'
  if (seam.wrapped && seam.next.indent >= seam.margin + 3) return 'break'
  return seam.interrupted || short(seam) ? 'break' : null
}

const heading: Rule = ({ before }) =>
  /^(?:ANNEX|Annex|APPENDIX|Appendix)(?: [IVX\dA-Z]{1,5})?$|^(?:[A-H]|[IVX]{1,5})\.?$/.test(before) ? 'break' : null

const interruption: Rule = (seam) => {
  if (!seam.interrupted) return null
  if (ENDS_SENTENCE.test(seam.before)) return 'break'
  if (STARTS_LOWER.test(seam.next.text)) return 'join'
  if (ENDS_PHRASE.test(seam.before) && OPENING_WORD.test(seam.next.text)) return 'break'
  if (seam.wrapped) return short(seam) ? 'break' : 'join'
  return WANTS_MORE.test(seam.before) || (seam.before.length > 90 && !seam.blank) ? 'join' : 'break'
}

const blankLine: Rule = (seam) => {
  if (!seam.blank) return null
  if (!seam.wrapped || !seam.inBody || ENDS_PHRASE.test(seam.before)) return 'break'
  if (STARTS_LOWER.test(seam.next.text)) return 'join'
  // A column or a page ended inside the sentence: it lacks its end, and the next line is none that opens a paragraph.
  const opens = OPENING_WORD.test(seam.next.text) || OPENING_ADJECTIVE.test(seam.next.text)
  if (opens || CLOSING_OPENER.test(seam.next.text)) return 'break'
  if (WANTS_MORE.test(seam.before)) return 'join'
  return !short(seam) && seam.next.text.length > seam.width * 0.5 && !/^["“‘«[]/.test(seam.next.text) ? 'join' : 'break'
}

const indentation: Rule = (seam) => {
  if (!seam.wrapped || seam.next.indent < seam.margin + 3 || seam.next.indent > seam.margin + 16) return null
  if (seam.last.indent >= seam.next.indent && seam.last !== seam.next && seam.last.indent !== seam.next.indent)
    return null
  if (!/^["“‘«([]?[A-Z\d]/.test(seam.next.text)) return null
  return ENDS_PHRASE.test(seam.before) ? 'break' : null
}

const front: Rule = (seam) => {
  if (seam.inBody || STARTS_LOWER.test(seam.next.text) || WANTS_MORE.test(seam.before)) return null
  if (/^\[/.test(seam.next.text) || DATE_AT_START.test(seam.next.text)) return 'break'
  if (/^(?:Distr|Original|Agenda item|Item \d|Resolution adopted|RESOLUTION ADOPTED)/.test(seam.next.text))
    return 'break'
  return null
}

/** "…, / Recommends to the …": a paragraph that opens with its verb, without a blank line before it. */
const openingVerb: Rule = ({ wrapped, before, next }) =>
  wrapped &&
  /[,;]$/.test(before) &&
  /^(?!States|Members|Governments|Parties|Rights|Nations|Peoples)[A-Z][a-z]{3,}(?:s|ing) (?:the|that|its|upon|to|with|also|further|again) /.test(
    next.text,
  )
    ? 'break'
    : null

const shortLine: Rule = (seam) => {
  if (!/^["“‘«([]?[A-Z]/.test(seam.next.text)) return null
  if (seam.wrapped) return short(seam) && ENDS_PHRASE.test(seam.before) ? 'break' : null
  return ENDS_SENTENCE.test(seam.before) ? 'break' : null
}

/** The first rule that decides wins; a line that none claims goes on with the paragraph. */
const RULES: readonly Rule[] = [
  bareLabel,
  brokenWord,
  brokenRange,
  openBracket,
  organ,
  closing,
  label,
  heading,
  interruption,
  blankLine,
  indentation,
  front,
  openingVerb,
  shortLine,
]

/** Decides one seam between two lines. */
export const joint = (seam: Seam): Joint => {
  for (const rule of RULES) {
    const decision = rule(seam)
    if (decision) return decision
  }
  return 'join'
}
