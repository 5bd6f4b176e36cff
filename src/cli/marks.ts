// A paragraph's marks set into its words: in colour, or as the marked text of models/ and tests.

import { createColors } from 'picocolors'
import { contains, type Span } from '../spans.ts'

/** What a mark shows. */
export type MarkName = 'verb' | 'addressee' | 'actor' | 'money'

/** A mark to set. */
export interface SetMark extends Span {
  readonly name: MarkName
}

/** How a surface is shown under a mark. */
export type Paint = (name: MarkName, surface: string) => string

/** Marks as colours, or as `{verb:…}`. */
export const painter = (colour: boolean): Paint => {
  if (!colour) return (name, surface) => `{${name}:${surface}}`
  const pc = createColors(true)
  const paints: Record<MarkName, (surface: string) => string> = {
    verb: (surface) => pc.bold(pc.yellow(surface)),
    addressee: (surface) => pc.bold(pc.green(surface)),
    actor: pc.cyan,
    money: pc.magenta,
  }
  return (name, surface) => paints[name](surface)
}

/**
 * The words of `within` with marks set into them. Offsets are UTF-16 code units into `text`. Of marks with the same span
 * the first stands; a mark that crosses another's border is left out (the list below the text names it all the same).
 */
export const setMarks = (text: string, within: Span, marks: readonly SetMark[], paint: Paint): string => {
  const inside = marks.filter((mark) => contains(within, mark) && mark.start < mark.end)
  const sorted = inside.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let shown = ''
  let at = within.start
  for (let i = 0; i < sorted.length; i += 1) {
    const mark = sorted[i] as SetMark
    if (mark.start < at) continue
    const nested = sorted.slice(i + 1).filter((other) => contains(mark, other) && !sameSpan(mark, other))
    shown += text.slice(at, mark.start) + paint(mark.name, setMarks(text, mark, nested, paint))
    at = mark.end
  }
  return shown + text.slice(at, within.end)
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
