// Whether a line goes on with the paragraph before it or opens a new one: the ordered list of rules.

import { codeOf, isDigit, isLetter, isLower, isUpper, oneOf } from '../../letters.ts'
import {
  DATE_AT_START,
  isOrganAndMore,
  isOrganLine,
  OPENING_ADJECTIVE,
  OPENING_WORD,
  opensClosing,
  readLabel,
} from '../openers.ts'
import {
  endOf,
  endsInBracket,
  endsInHyphen,
  endsInRange,
  endsPhrase,
  endsSentence,
  startsLower,
  startsUpper,
  wantsMore,
} from './edges.ts'
import type { Joint, Rule, Seam } from './seam.ts'
import { isTornInName, torn } from './torn.ts'

const short = ({ last, width }: Seam): boolean => last.text.length < width * 0.72

/** A label that scanning left alone on its line. */
const BARE_LABEL = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}\.|\([a-z\d]{1,4}\)|[a-z]\)|[•–—])$/

/** The longest bare label has five numbers. */
const isBareLabel = (line: string): boolean => line.length <= 20 && BARE_LABEL.test(line)

const bareLabel: Rule = ({ last, alone, next }) =>
  alone && isBareLabel(last.text) && !isBareLabel(next.text) && !readLabel(next.text) && !isOrganLine(next.text)
    ? 'join'
    : null

const brokenWord: Rule = ({ last, next, blank }) => {
  if (!endsInHyphen(last.text)) return null
  const first = next.text.charCodeAt(0)
  return isLower(first) || (isUpper(first) && (!blank || last.text.endsWith('Secretary-'))) ? 'tight' : null
}

/** A range of years or pages that was broken behind its dash: "2042– / 2050". */
const brokenRange: Rule = ({ last, next, blank }) =>
  !blank && endsInRange(last.text) && isDigit(next.text.charCodeAt(0)) ? 'tight' : null

/** A bracket that is open at the line's end and closed in the next: "(Oberland, / Terramar)." */
const openBracket: Rule = ({ last, next, blank }) =>
  !blank && endsInBracket(last.text) && /^[^()]{1,120}\)/.test(next.text) && !readLabel(next.text) ? 'join' : null

const organ: Rule = (seam) => {
  const { last, next } = seam
  if (seam.alone && isOrganLine(last.text)) return 'break'
  if (!seam.inBody && isOrganAndMore(next.text) && !wantsMore(last.text)) return 'break'
  if (!isOrganLine(next.text)) return null
  const wants = wantsMore(last.text)
  if (wants && !/^["“«]?\s?(?:The|Le|L)\b|^THE\b/.test(next.text)) return 'join'
  if (!seam.inBody && !wants) return 'break'
  return seam.blank || endsPhrase(last.text) || short(seam) || next.text.endsWith(',') ? 'break' : null
}

/** Without hard line ends a blank line parts paragraphs, whatever they say. */
const apart: Rule = ({ blank, wrapped, interrupted }) => (blank && !wrapped && !interrupted ? 'break' : null)

const closing: Rule = ({ last, alone, next, blank }) => {
  if (alone && /^(?:In favour|Against|Abstaining|Abstentions?):$/.test(last.text)) return 'break'
  if (alone && /^\d{1,5}(?:st|nd|rd|th)\s(?:\(?[a-z]+\)?\s)?(?:plenary )?meeting,?$/.test(last.text)) return 'break'
  return (blank || endsSentence(last.text)) && opensClosing(next.text) ? 'break' : null
}

const endsBeforeLabel = oneOf(';:.')
const COMMA = codeOf(',')

const label: Rule = (seam) => {
  const { last, next } = seam
  const found = readLabel(next.text)
  if (!found) return null
  const rest = next.text.slice(found.length)
  if (found.style === 'number' && !startsUpper(rest) && !seam.blank) return null
  if (seam.blank) return seam.wrapped && !short(seam) && wantsMore(last.text) ? null : 'break'
  if (endsBeforeLabel(endOf(last.text)) || /[;,]\s(?:and|or)$/.test(last.text.slice(-5))) return 'break'
  if (wantsMore(last.text)) return 'join'
  if (last.text.charCodeAt(last.text.length - 1) === COMMA && startsUpper(rest)) return 'break'
  if (seam.wrapped && next.indent >= seam.margin + 3) return 'break'
  return seam.interrupted || short(seam) ? 'break' : null
}

/** "Annex IV", "B": no heading is longer. */
const HEADING_WITHIN = 14

const heading: Rule = ({ last, alone }) =>
  alone &&
  last.text.length <= HEADING_WITHIN &&
  /^(?:ANNEX|Annex|APPENDIX|Appendix)(?: [IVX\dA-Z]{1,5})?$|^(?:[A-H]|[IVX]{1,5})\.?$/.test(last.text)
    ? 'break'
    : null

/** What a paragraph measures at least that goes on behind an interruption, in code units. */
const GOES_ON = 90

/** A short line without an end, at the head of a page behind a comma or semicolon: the next line of a paragraph is full or ends it. */
const isHeadingOfPage = ({ last, next, width }: Seam): boolean =>
  endsPhrase(last.text) && next.text.length < width * 0.6 && isLetter(endOf(next.text))

const interruption: Rule = (seam) => {
  const { last, next } = seam
  if (!seam.interrupted) return null
  if (endsSentence(last.text)) return 'break'
  if (startsLower(next.text)) return 'join'
  if (seam.wrapped && seam.inBody && isHeadingOfPage(seam)) return 'break'
  if (endsPhrase(last.text) && OPENING_WORD.test(next.text)) return 'break'
  if (seam.wrapped) return short(seam) ? 'break' : 'join'
  return wantsMore(last.text) ||
    (seam.alone && isTornInName(last.text, next.text)) ||
    (last.text.length > (seam.alone ? GOES_ON : GOES_ON - 2) && !seam.blank)
    ? 'join'
    : 'break'
}

const blankLine: Rule = (seam) => {
  const { last, next } = seam
  if (!seam.blank) return null
  if (!seam.wrapped || !seam.inBody || endsPhrase(last.text)) return 'break'
  if (startsLower(next.text)) return 'join'
  // A column or a page ended inside the sentence: it lacks its end, and the next line is none that opens a paragraph.
  if (OPENING_WORD.test(next.text) || OPENING_ADJECTIVE.test(next.text) || opensClosing(next.text)) return 'break'
  if (wantsMore(last.text)) return 'join'
  return !short(seam) && next.text.length > seam.width * 0.5 && !/^["“‘«[]/.test(next.text) ? 'join' : 'break'
}

const indentation: Rule = ({ wrapped, last, next, margin }) => {
  if (!wrapped || next.indent < margin + 3 || next.indent > margin + 16) return null
  if (last.indent > next.indent) return null
  if (!startsUpper(next.text) && !/^["“‘«([]?\d/.test(next.text)) return null
  return endsPhrase(last.text) ? 'break' : null
}

const front: Rule = ({ inBody, last, next }) => {
  if (inBody || startsLower(next.text) || wantsMore(last.text)) return null
  if (/^\[/.test(next.text) || DATE_AT_START.test(next.text)) return 'break'
  if (/^(?:Distr|Original|Agenda item|Item \d|Resolution adopted|RESOLUTION ADOPTED)/.test(next.text)) return 'break'
  return null
}

const endsBeforeVerb = oneOf(',;')

/** "…, / Recommends to the …": a paragraph that opens with its verb, without a blank line before it. */
const openingVerb: Rule = ({ wrapped, last, next }) =>
  wrapped &&
  endsBeforeVerb(last.text.charCodeAt(last.text.length - 1)) &&
  /^(?!States|Members|Governments|Parties|Rights|Nations|Peoples)[A-Z][a-z]{3,}(?:s|ing) (?:the|that|its|upon|to|with|also|further|again) /.test(
    next.text,
  )
    ? 'break'
    : null

const shortLine: Rule = (seam) => {
  const { last, next } = seam
  if (!startsUpper(next.text)) return null
  if (seam.wrapped) return short(seam) && endsPhrase(last.text) ? 'break' : null
  return endsSentence(last.text) ? 'break' : null
}

/** The first rule that decides wins; a line that none claims goes on with the paragraph. */
const RULES: readonly Rule[] = [
  bareLabel,
  brokenWord,
  brokenRange,
  openBracket,
  organ,
  torn,
  apart,
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
