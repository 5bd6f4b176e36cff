// Lines that stand apart from preamble and operative part: footnotes, annexes, the closing.

import { DATE_LINE, opensClosing } from '../../1-read/openers.ts'
import { isDigit } from '../../letters.ts'
import { isEnd } from '../ends.ts'
import { type Context, decide, decideSpan, decideWhole, type LineRule } from '../state.ts'
import { openInnerSeries } from './labelled.ts'
import { actsBehindClosing } from './organ.ts'

/** A footnote: reading puts a tab behind its mark. */
export const footnote: LineRule = (context) => {
  const { line, part } = context
  const mark = line.isNote ? /^([^\s\t]{1,8})\t\s*/.exec(line.text) : null
  if (!mark) return null
  return decideSpan('segment:footnote', 'footnote', part, mark[1] as string, mark[0].length, line.text.length)
}

const ANNEX =
  /^(?:ANNEX|Annex|ANNEXE|Annexe|APPENDIX|Appendix|ENCLOSURE|Enclosure|ATTACHMENT|Attachment|SCHEDULE)(?:\s(?:[IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:[.:*]{0,3}$|\s?[-–—:.]\s?\S.{0,150}$|\s(?=[A-Z“]).{0,150}[^.;,]$)/

/** An instrument that is printed behind the closing without the word "annex": "STATUTE OF THE INTERNATIONAL LAW COMMISSION". */
const INSTRUMENT =
  /^(?:(?:Draft|DRAFT)\s)?(?:Statute|STATUTE|Convention|CONVENTION|Protocol|PROTOCOL|Charter|CHARTER|Constitution|CONSTITUTION|Rules of [Pp]rocedure|RULES OF PROCEDURE|Terms of [Rr]eference|TERMS OF REFERENCE|Regulations|REGULATIONS)\s\S.{0,150}[^.;:,]$/

/** Annex, Appendix, Attachment, Enclosure, Schedule. */
const mayBeAnnex = (first: number): boolean => first === 0x41 || first === 0x45 || first === 0x53

/** The heading of an annex, behind the operative part. */
export const annexHeading: LineRule = (context) => {
  const isInstrument = context.part === 'closing' && !context.organComes && INSTRUMENT.test(context.line.text)
  if (!isInstrument && !(mayBeAnnex(context.line.first) && ANNEX.test(context.line.text))) return null
  if (context.part === 'front' && (context.organComes || !context.bodyBegun)) return null
  if (context.part === 'preamble' && context.previous?.kind !== 'operative') return null
  context.series.restartNumbers()
  return decideWhole(context, 'segment:annex-heading', 'annex', 'annex')
}

/** The Security Council once printed its adoption line behind the annex. */
const ADOPTED_BEHIND_ANNEX = /^Adopted (?:unanimously |by consensus |without a vote )?at the \S{3,8} meeting\b/

/** So does a session's report with the meeting and its date. */
const isMeetingAndDate = ({ line, next }: Context): boolean =>
  isDigit(line.first) &&
  /^\d{1,5}(?:st|nd|rd|th)\splenary\smeeting,?$/.test(line.text) &&
  next !== null &&
  DATE_LINE.test(next.text)

/** Everything behind an annex's heading. */
export const inAnnex: LineRule = (context) => {
  if (context.part !== 'annex') return null
  if (ADOPTED_BEHIND_ANNEX.test(context.line.text) || isMeetingAndDate(context))
    return decide(context, 'segment:closing', 'closing', 0, 'closing')
  if (!context.label) {
    if (context.previous?.label === null || /^[A-Z\dIVX]{1,5}[.\s]/.test(context.line.text)) context.series.restart()
    return decide(context, 'segment:annex', 'annex')
  }
  if (opensItems(context)) context.series.restart(1)
  const { depth } = context.series.place(context.label.label, context.label.style)
  openInnerSeries(context)
  return decide(context, 'segment:annex', 'annex', depth)
}

/** "(a) …" under "For the purposes of this Convention:", which has no label itself. */
const opensItems = ({ label, previous, series }: Context): boolean =>
  label?.style === '(a)' &&
  series.open === 0 &&
  previous?.kind === 'annex' &&
  previous.label === null &&
  previous.text.endsWith(':')

/** Meeting, date, adoption and vote. */
export const closing: LineRule = (context) => {
  const { line, part } = context
  if (part === 'front' || part === 'annex' || context.label || actsBehindClosing(context)) return null
  if (
    part === 'closing' &&
    context.opening?.known &&
    context.opening.mood !== 'base' &&
    isEnd(line.last) &&
    line.text.length > 60
  )
    return null
  const opens =
    part === 'closing' ||
    opensClosing(line.text) ||
    (part === 'operative' && isDigit(line.first) && DATE_LINE.test(line.text))
  return opens ? decide(context, 'segment:closing', 'closing', 0, 'closing') : null
}
