// The layout of the International Telecommunication Union: the verb stands alone on a line, in lower case and without a mark behind it
// ("considering", "resolves", "instructs the Secretary-General"), and what it governs in paragraphs below it ("a) that …", "1 to …").

import { isLower } from '../../letters.ts'
import { type Context, decide, type LineRule } from '../state.ts'

/** Longest line of a verb with whom it is addressed to, and of one that only its shape tells, in code units. */
const LONGEST = 200
const LONGEST_BY_SHAPE = 60

/** `considering` below the organ opens the layout; `resolves` and the like go on with it. */
export const verbLine: LineRule = (context) => {
  const { line, label, opening, part, previous, underVerb, next } = context
  if (label || part === 'front' || part === 'closing' || !isLower(line.first)) return null
  if (opening === null || opening.mood === 'base' || (underVerb === null && previous?.kind !== 'organ')) return null
  const isPreambular = opening.mood === 'participle'
  const found = (rule: string) => {
    context.series.restartNumbers()
    return isPreambular
      ? decide(context, rule, 'preambular', 0, 'preamble')
      : decide(context, rule, 'operative', 0, 'operative')
  }
  // "instructs the Secretary-General to report,": its one item stands on the line of the verb.
  if (/[.;,]$/.test(line.text)) return underVerb !== null && opening.known ? found('segment:verb-and-item') : null
  const most = opening.known && underVerb !== null ? LONGEST : LONGEST_BY_SHAPE
  return line.text.length <= most && next !== null ? found('segment:verb-line') : null
}

/** What stands below such a line without a label of its own. */
export const verbItem: LineRule = (context) =>
  context.underVerb === null || context.label || context.part === 'closing' || context.quotation !== null
    ? null
    : decide(context, 'segment:verb-item', context.underVerb, 1)

/** The kind that a line leaves for those below it: that of the last line of a verb, none behind what ends the layout. */
export const nextUnderVerb = (
  under: Context['underVerb'],
  { rule, kind }: { readonly rule: string; readonly kind: string },
): Context['underVerb'] => {
  if (rule === 'segment:verb-line' || rule === 'segment:verb-and-item')
    return kind === 'preambular' ? 'preambular' : 'operative'
  return kind === 'organ' || kind === 'closing' || kind === 'annex' ? null : under
}
