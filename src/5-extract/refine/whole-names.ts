// An addressee that ends inside a name goes on to the name's end: Saint Christopher *and Nevis*.

import { contains, overlaps, type Span, surface } from '../../spans.ts'
import type { FoundActor } from '../actors/find.ts'

/** What joins one addressee to the next, unless it stands in a proper name. */
const JOINT = /^\s*(?:,|;|\/|(?:and|or)\b)/

/**
 * Spans of a clause's addressees, none cut off within a name that `found` (in order) holds; those that fall together
 * become one. `spans` are in order and stay within the clause.
 */
export const wholeNames = (
  text: string,
  clause: Span,
  spans: readonly Span[],
  found: readonly FoundActor[],
): readonly Span[] => {
  const whole: Span[] = []
  let at = 0
  for (const span of spans) {
    if (!contains(clause, span)) continue
    const previous = whole.at(-1)
    if (previous && overlaps(previous, span)) continue
    while (at < found.length && (found[at] as FoundActor).end <= span.start) at += 1
    let { start, end } = span
    for (let i = at; i < found.length && (found[i] as FoundActor).start < span.end; i += 1) {
      const name = found[i] as FoundActor
      if (name.end <= end || name.start < (previous?.end ?? 0)) continue
      if (!contains(clause, name) || !isOneName(text, span, name)) continue
      start = Math.min(start, name.start)
      end = name.end
    }
    whole.push({ start, end })
  }
  return whole
}

/** Whether what the span lacks of a name is more of the name rather than the next of a list. */
const isOneName = (text: string, span: Span, name: FoundActor): boolean =>
  !JOINT.test(text.slice(span.end, name.end)) || (name.rule === 'actors:name' && /^\p{Lu}/u.test(surface(text, name)))
