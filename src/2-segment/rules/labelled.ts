// Paragraphs that open with a printed label.

import { readLabel } from '../../1-read/openers.ts'
import { codeOf, isDigit } from '../../letters.ts'
import { type Context, decide, type LineRule } from '../state.ts'

/** `PP3`, `OP7`: drafts that say what each paragraph is. */
export const draftLabel: LineRule = (context) => {
  const style = context.label?.style
  if (style !== 'pp' && style !== 'op') return null
  const { depth, expected } = context.series.place((context.label as { label: string }).label, style)
  const kind = style === 'pp' ? 'preambular' : 'operative'
  return decide(context, 'segment:draft-label', kind, depth, style === 'pp' ? 'preamble' : 'operative', expected)
}

/** `2.`, `6.2`: numbered paragraphs of the operative part; of a preamble where they open with a participle. */
export const numbered: LineRule = (context) => {
  const { label, part, opening, previous } = context
  if (!label || (label.style !== 'number' && label.style !== 'decimal')) return null
  if (part === 'front' && context.organComes) return null
  // A preamble is numbered from its first paragraph on.
  const ofPreamble =
    part === 'preamble' &&
    opening?.mood === 'participle' &&
    (previous?.kind === 'organ' ||
      previous?.kind === 'heading' ||
      (previous?.kind === 'preambular' && previous.label !== null)) &&
    followedByNumber(context)
  const isOwnAct =
    (opening?.mood === 'finite' && opening.known) ||
    /^We\b/.test(context.line.text.slice(label.length, label.length + 3))
  const opensRun = label.label === '1' && !isOwnAct && context.quotation === null
  // "Resolves: / 1. To work out …": the numbers finish the sentence of the paragraph above. "Adopts the following Plan: /
  // I. Raising awareness / 1. The problem …": they are the text that it sets out, as is what starts again under its headings.
  const above = opensRun
    ? (context.introducer ?? (previous?.kind === 'heading' ? context.series.depthOfNumbers - 1 : -1))
    : -1
  const printed = String(label.value ?? label.label)
  if (context.underVerb !== null && context.quotation === null) {
    const { depth, expected } = context.series.place(printed, label.style, 1)
    // The depth of "1.1" is counted from its "1".
    const below = label.style === 'decimal' ? depth + 1 : Math.max(1, depth)
    return decide(context, 'segment:numbered-item', context.underVerb, below, part, expected)
  }
  const finishes = above >= 0
  const { depth, expected } = context.series.place(printed, label.style, above + 1, isOwnAct)
  openInnerSeries(context)
  return decide(
    context,
    finishes ? 'segment:numbered-item' : 'segment:numbered',
    ofPreamble ? 'preambular' : 'operative',
    context.quotation === null ? depth : context.quotation + 1,
    ofPreamble ? 'preamble' : 'operative',
    context.quotation === null ? expected : null,
  )
}

const OPENING_BRACKET = codeOf('(')

/** "(a) (i) To keep …", "58. (a) Requests …": the second label opens the series that "(ii)" and "(b)" go on with. */
export const openInnerSeries = ({ line, label, series }: Context): void => {
  if (label === null || line.text.charCodeAt(label.length) !== OPENING_BRACKET) return
  const inner = readLabel(line.text.slice(label.length, label.length + LONGEST_INNER))
  if (inner?.style === '(a)' && /^\((?:a|i)\)$/.test(inner.label)) series.place(inner.label, inner.style)
}

/** As much of a line as a second label is read from, in code units. */
const LONGEST_INNER = 12

const followedByNumber = ({ next, afterNext }: Context): boolean =>
  (next !== null && isDigit(next.first)) || (afterNext !== null && isDigit(afterNext.first))

/** `(a)`, `(i)`, `–`: a subparagraph is of the kind of the paragraph above it. */
export const subparagraph: LineRule = (context) => {
  const { label, previous, part } = context
  if (!label || (part === 'front' && context.organComes)) return null
  if (part === 'front' && previous?.kind === 'title' && !context.bodyBegun) return null
  if (context.series.open === 0) context.series.restart(depthOfRun(context))
  const { depth, expected } = context.series.place(label.label, label.style)
  openInnerSeries(context)
  const kind =
    previous?.kind === 'preambular' || (part === 'preamble' && previous?.kind === 'organ') ? 'preambular' : 'operative'
  const ownPart = kind === 'preambular' ? 'preamble' : 'operative'
  return decide(
    context,
    'segment:subparagraph',
    kind,
    context.quotation === null ? depth : Math.max(depth, context.quotation + 1),
    part === 'closing' ? 'operative' : ownPart,
    context.quotation === null ? expected : null,
  )
}

/** Depth of a run of subparagraphs that opens here: one below the paragraph, or the numbers, that it hangs under. */
const depthOfRun = ({ previous, list, series }: Context): number => {
  if (previous?.kind === 'heading' && series.number > 0) return 1
  if (!previous || (previous.kind !== 'operative' && previous.kind !== 'preambular')) return 0
  return 1 + (previous.text.endsWith(':') || list === null ? previous.depth : list)
}
