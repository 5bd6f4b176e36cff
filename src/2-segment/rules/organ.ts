// The line that names the adopting organ, and paragraphs whose subject it is.

import { isOrganLine, ORGAN_AND_MORE } from '../../1-read/openers.ts'
import { decide, type LineRule } from '../state.ts'

/** `The General Assembly,` on a line of its own. */
export const organLine: LineRule = (context) => {
  if (!isOrganLine(context.line.text)) return null
  context.series.restartNumbers()
  return decide(context, 'organ-line', 'organ', { part: 'preamble', labelled: false })
}

/** `The General Assembly, Recalling …`: the organ's name and the first paragraph share a line; only the name is decided. */
export const organAndMore: LineRule = (context) => {
  const found = ORGAN_AND_MORE.exec(context.line.text.slice(0, 200))
  if (!found) return null
  context.series.restartNumbers()
  const name = found[1] as string
  return { ...decide(context, 'organ-and-more', 'organ', { part: 'preamble', labelled: false }), end: name.length }
}

/** `“The Security Council reaffirms …`, `We resolve …`: the organ, or "we", is named as the subject of a sentence. */
export const organSentence: LineRule = (context) => {
  if (context.part === 'closing' || context.label) return null
  const subject =
    /^[“"«]?(?:The|This)\s(?:(?:[A-Z][A-Za-z-]+\s){1,5}(?:and\s[A-Z][A-Za-z]+\s)?(?:Assembly|Council|Commission|Committee|Conference|Board))(?:,?\s(?:also|further|once again|therefore|hereby|[a-z]+ly)|,.{1,80}?,)?\s[a-z]+s\b/.test(
      context.line.text.slice(0, 240),
    ) || /^[“"«]?We,?\s[a-z]/.test(context.line.text)
  if (!subject || (context.part === 'front' && context.organComes)) return null
  if (context.part === 'preamble' && !/[.;:]["”’]?$/.test(context.line.text)) return null
  return decide(context, 'organ-sentence', 'operative', { part: 'operative' })
}
