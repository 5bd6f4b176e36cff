// The line that names the adopting organ, and paragraphs whose subject it is.

import { isEnd } from '../ends.ts'
import { organBeforeWords } from '../organ-name.ts'
import { type Context, decide, decideSpan, decideWhole, type LineRule } from '../state.ts'

/** `The General Assembly,` on a line of its own. */
export const organLine: LineRule = (context) => {
  if (context.line.organ !== 'alone') return null
  context.series.restartNumbers()
  return decideWhole(context, 'segment:organ-line', 'organ', 'preamble')
}

/** `The General Assembly, Recalling …`: the organ's name and the first paragraph share a line; only the name is decided. */
export const organAndMore: LineRule = (context) => {
  const name = context.line.organ === 'and-more' ? organBeforeWords(context.line.text) : null
  if (name === null) return null
  context.series.restartNumbers()
  return decideSpan('segment:organ-and-more', 'organ', 'preamble', null, 0, name.length)
}

export const ORGAN_AS_SUBJECT =
  /^[“"«]?(?:The|This|Therefore,?\sthe)\s(?:(?:[A-Z][A-Za-z-]+\s){1,5}(?:and\s[A-Z][A-Za-z]+\s)?(?:Assembly|Council|Commission|Committee|Conference|Board))(?:,?\s(?:also|further|once again|therefore|hereby|[a-z]+ly)|,.{1,80}?,)?\s[a-z]+s\b/
export const WE_AS_SUBJECT = /^[“"«]?We,?\s[a-z]/

/** `“The Security Council reaffirms …`, `We resolve …`: the organ, or "we", is named as the subject of a sentence. */
export const organSentence: LineRule = (context) => {
  if (context.label || !mayBeSentence(context.line.text)) return null
  if (context.part === 'closing' && !actsBehindClosing(context)) return null
  const subject = ORGAN_AS_SUBJECT.test(context.line.text.slice(0, 240)) || WE_AS_SUBJECT.test(context.line.text)
  if (!subject || (context.part === 'front' && context.organComes)) return null
  if (context.part === 'preamble' && !/[.;:]["”’]?$/.test(context.line.text)) return null
  return decide(context, 'segment:organ-sentence', 'operative', 0, 'operative')
}

/**
 * The General Assembly printed several resolutions of its first session one after the other, without a line for the organ:
 * "Therefore, the General Assembly instructs …" stands behind the closing of the one before.
 */
export const actsBehindClosing = ({ line, part, label, organComes }: Context): boolean =>
  part === 'closing' &&
  label === null &&
  !organComes &&
  mayBeSentence(line.text) &&
  isEnd(line.last) &&
  /^The(?:refore,? the)? General Assembly/.test(line.text) &&
  ORGAN_AS_SUBJECT.test(line.text.slice(0, 240))

/** Whether a line begins with "The", "This" or "We", as far as its first letters tell. */
export const mayBeSentence = (text: string): boolean => {
  const at = '“"«'.includes(text[0] as string) ? 1 : 0
  return text.startsWith('Th', at) || text.startsWith('We', at)
}
