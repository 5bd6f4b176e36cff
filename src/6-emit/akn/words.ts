// The words of a paragraph with its marks in them.

import type { Span } from '../../spans.ts'
import type { ParagraphRecord } from '../record.ts'
import type { References } from './references.ts'
import { type Element, element, type Node } from './xml.ts'

/** A mark: where it stands, and the element that holds its words. */
interface Mark extends Span {
  readonly element: (...words: readonly Node[]) => Element
}

/**
 * The words of a paragraph: operative verbs as `term`, actors as `organization` or `role` (`inline` where no entry names
 * them), addressees by the class `addressee`, sums as `quantity` in their currency. A mark that crosses one before it is left
 * out; one within another lies in it.
 */
export const wordsOf = (text: string, paragraph: ParagraphRecord, references: References): Node[] => {
  const marks = marksOf(paragraph, references).sort((a, b) => a.start - b.start || b.end - a.end)
  return nested(text, paragraph, marks)
}

const marksOf = ({ clauses, actors, money }: ParagraphRecord, references: References): Mark[] => {
  const mentioned = new Set(actors.map(({ start, end }) => `${start} ${end}`))
  const addressed = clauses.flatMap(({ addressees }) => addressees)
  const actorMark = (span: Span, actor: string | null, words: string, role: string): Mark => {
    const isAddressed = role === 'addressee' ? 'addressee' : null
    if (actor === null)
      return { ...span, element: (...nodes) => element('inline', { name: 'actor', class: isAddressed }, ...nodes) }
    const { name, refersTo } = references.actor(actor, words)
    return { ...span, element: (...nodes) => element(name, { refersTo, class: isAddressed }, ...nodes) }
  }
  return [
    ...clauses.map(({ phrase: { start, end }, id, verb, lemma, force }): Mark => {
      const refersTo = references.verb(verb, lemma)
      return { start, end, element: (...words) => element('term', { refersTo, class: force, title: id }, ...words) }
    }),
    ...actors.map(({ start, end, actor, text: words, role }) => actorMark({ start, end }, actor, words, role)),
    // Where the layer of actors was not asked for, or has other words.
    ...addressed
      .filter(({ start, end }) => !mentioned.has(`${start} ${end}`))
      .map(({ start, end, actor, text: words }) => actorMark({ start, end }, actor, words, 'addressee')),
    ...money.map(({ start, end, amount, amount_max, currency }): Mark => {
      const refersTo = references.currency(currency)
      const normalized = amount_max === null ? String(amount) : `${amount}/${amount_max}`
      return { start, end, element: (...words) => element('quantity', { refersTo, normalized }, ...words) }
    }),
  ]
}

const nested = (text: string, { start, end }: Span, marks: readonly Mark[]): Node[] => {
  const nodes: Node[] = []
  let at = start
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i] as Mark
    i += 1
    if (mark.start < at || mark.end > end) continue
    const inner: Mark[] = []
    while (i < marks.length && (marks[i] as Mark).start < mark.end) inner.push(marks[i++] as Mark)
    nodes.push(text.slice(at, mark.start), mark.element(...nested(text, mark, inner)))
    at = mark.end
  }
  nodes.push(text.slice(at, end))
  return nodes.filter((node) => node !== '')
}
