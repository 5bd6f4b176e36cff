// Headings inside the preamble and the operative part.

import { decide, type LineRule } from '../state.ts'

const NUMERAL_ALONE = /^(?:[IVXL]{1,6}|[A-Z])\.?$/
const NAMED =
  /^(?:Part|PART|Section|SECTION|Chapter|CHAPTER|Title|TITLE)\s(?:[IVXL]{1,6}|[A-Z]|\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree)\b/
const NUMERAL_AND_TITLE = /^(?:[IVXL]{1,6}|[A-Z])(?:\.\s{0,4}|:\s+|\s+(?:[-–—]\s+)?)[“"]?[A-Z\d]/
const ENDS_OPEN = /[^.;:,]$/

/** Longest heading in code units. */
const LONGEST = 220

/** `I`, `II Financing`, `Part one`, `Arms embargo`. */
export const heading: LineRule = (context) => {
  const { line, part, previous } = context
  if (
    part === 'closing' ||
    (part === 'front' && (context.organComes || !context.bodyBegun) && !opensBody(context.line.text, context))
  )
    return null
  const text = line.text
  if (text.length > LONGEST || (context.label && context.label.style !== 'number')) return null
  const numbered =
    NUMERAL_ALONE.test(text) || NAMED.test(text) || (NUMERAL_AND_TITLE.test(text) && ENDS_OPEN.test(text))
  if (!numbered && !isPlainHeading(context)) return null
  if (context.label && numbered) return null
  if (numbered && context.opening?.mood === 'finite' && !/^[IVXL]{1,6}[.\s]/.test(text)) return null
  // A heading among (a), (b), (c) does not end their series.
  const next = context.following[0]
  if (!next || !/^\([a-z]{1,5}\)\s/.test(next.text)) context.series.restart()
  const behind = part === 'front' ? 'operative' : part
  return decide(context, previous?.kind === 'heading' ? 'heading-below' : 'heading', 'heading', {
    part: behind,
    labelled: false,
  })
}

/** "I. Introduction" opens the body of a document that no organ speaks in. */
const opensBody = (text: string, context: Parameters<LineRule>[0]): boolean =>
  !context.organComes && /^(?:I\.?\s+[A-Z]|INTRODUCTION$|Introduction$)/.test(text) && !/\.{4,}|\s\d{1,3}$/.test(text)

/** Without an end, or with a colon where the next number follows: "Reporting:". */
const endsAsHeading = (text: string, numbersGoOn: boolean): boolean =>
  ENDS_OPEN.test(text) || (numbersGoOn && text.length < 80 && /^[^,;.]*:$/.test(text))

const isPlainHeading = (context: Parameters<LineRule>[0]): boolean => {
  const { line, previous, opening, following, series } = context
  if (context.label || context.quotation !== null) return false
  const next = following[0]
  if (!next) return false
  const numbersGoOn = new RegExp(`^${series.number + 1}[.,]\\s`).test(next.text)
  if (opening?.mood === 'finite' && !(numbersGoOn && line.text.length < 80)) return false
  // In a list an item may lack its semicolon; behind the last item of a labelled list a line without label is none.
  const lettersGoOn = line.text.length < 80 && /^\([a-z]{1,5}\)\s/.test(next.text)
  if (
    context.list !== null &&
    !numbersGoOn &&
    !lettersGoOn &&
    (previous?.label === null || /:$/.test(previous?.text ?? ''))
  )
    return false
  const capitals = line.text.length <= LONGEST && /[A-Z]{4}/.test(line.text) && line.text === line.text.toUpperCase()
  if (
    (line.text.length > 150 && !capitals) ||
    !/^[“"(]?[A-Z\d]/.test(line.text) ||
    !endsAsHeading(line.text, numbersGoOn && opening?.mood !== 'finite')
  )
    return false
  if (previous && /[A-Za-z]-$/.test(previous.text)) return false
  // A preambular paragraph may have lost its comma; it goes on in the same manner, and a heading does not open with it.
  return !(opening?.mood === 'participle' && opening.known)
}
