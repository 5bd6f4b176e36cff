// Paragraphs without a label: told by the verb they open with, by the paragraph above, or by where they stand.

import { codeOf, isLower } from '../../letters.ts'
import { isComma, isEnd, isOpeningQuote } from '../ends.ts'
import { openingOf } from '../opening.ts'
import { type Context, decide, decideWhole, type LineRule } from '../state.ts'

const SEMICOLON = codeOf(';')

/** What is printed before the organ: symbol, title, session; a sentence with "Whereas" there belongs to the preamble. */
export const front: LineRule = (context) => {
  const { line, opening, part } = context
  if (part !== 'front' || !context.organComes) return null
  // No title ends with a semicolon.
  const sentence =
    line.last === SEMICOLON || (line.text.length > 60 && (isEnd(line.last) || /\band$/.test(line.text.slice(-4))))
  const opens =
    /^(?:Whereas|WHEREAS|As|Considering|In view|By|Since)\s/.test(line.text) ||
    (opening?.mood === 'participle' && opening.known)
  const goesOn = context.previous?.kind === 'preambular' && context.label === null
  if ((sentence && opens) || (goesOn && /[,;]$/.test(line.text) && !/^\[/.test(line.text)))
    return decideWhole(context, 'segment:preamble-before-organ', 'preambular')
  return decideWhole(context, 'segment:title', 'title')
}

/** A line in quotation marks, whatever it quotes: the paragraphs of another resolution, an organ's name among them. */
export const quotedLine: LineRule = (context) => {
  if (context.part !== 'operative' || context.quotation === null || !isOpeningQuote(context.line.first)) return null
  return decide(context, 'segment:quoted-line', 'operative', context.quotation + 1)
}

/** A quoted amendment stands one deeper than the paragraph that introduces it. */
export const quotation: LineRule = (context) => {
  if (context.part !== 'operative' || context.quotation === null) return null
  if (
    context.label === null &&
    context.opening?.known &&
    context.opening.mood === 'finite' &&
    !isOpeningQuote(context.line.first)
  )
    return null
  return decide(context, 'segment:quotation', 'operative', context.quotation + 1)
}

/** Opens with a finite verb of the organ: operative. */
export const finiteVerb: LineRule = (context) => {
  const { opening, part, line } = context
  if (opening?.mood !== 'finite') return null
  if (isLower(line.first) && context.previous?.kind !== 'organ') return null
  if (!opening.known && context.list !== null) return null
  // "Notes …," between participles is a slip of the drafter's pen.
  if (part === 'preamble' && goesOnBehind(line.last) && context.previous?.kind === 'preambular') {
    const { next, models } = context
    if (!opening.known || (next && openingOf(next.text, 0, models.verbs)?.mood === 'participle')) return null
  }
  context.series.restart()
  return decide(context, 'segment:finite-verb', 'operative', 0, 'operative')
}

/** Without a full stop, semicolon or colon. */
const goesOnBehind = (last: number): boolean => !isEnd(last) || isComma(last)

/** Opens with a participle or adjective: preambular, also where a part has a preamble of its own. */
export const participle: LineRule = (context) => {
  const { opening, part, list, line } = context
  if (opening?.mood !== 'participle') return null
  if (isLower(line.first) && context.previous?.kind !== 'organ') return null
  if (part === 'operative' && (list !== null || !opening.known)) return null
  if (part === 'front' && !opening.known) return null
  context.series.restart()
  return decide(context, 'segment:participle', 'preambular', 0, 'preamble')
}

/** Starts in lower case, or with "Provided": goes on with the sentence of a paragraph above. */
export const continuation: LineRule = (context) => {
  const { line, previous } = context
  if (!previous || !/^(?:[“"(]?[a-z]|Provided\b|And\s)/.test(line.text)) return null
  if (previous.kind !== 'preambular' && previous.kind !== 'operative') return null
  const item =
    context.list !== null && (previous.text.endsWith(':') || (previous.label === null && previous.depth > context.list))
  const depth = item
    ? (context.list as number) + 1
    : Math.max(0, context.list ?? (previous.label === null ? previous.depth : 0))
  return decide(context, 'segment:continuation', previous.kind, depth)
}

/** Whatever no rule before has claimed, by where it stands. */
export const byPlace = (context: Context) => {
  const { part, previous, list, line } = context
  if (part === 'preamble') return decide(context, 'segment:in-preamble', 'preambular')
  if (part === 'operative') {
    if (list !== null) return decide(context, 'segment:list-item', 'operative', list + 1)
    const depth = previous?.kind === 'operative' && previous.label === null ? previous.depth : 0
    return decide(context, 'segment:in-operative', 'operative', depth)
  }
  if (part === 'closing') return decide(context, 'segment:closing', 'closing')
  // No organ speaks in this document: sentences are its body.
  const sentence = line.text.length > 120 && /[.;]["”)]?$/.test(line.text)
  if (sentence && !/^\[/.test(line.text))
    return decide(context, 'segment:no-organ-sentence', 'operative', 0, 'operative')
  return decideWhole(context, 'segment:title', 'title')
}
