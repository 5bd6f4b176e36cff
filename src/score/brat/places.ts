// Where the paragraphs of a text stand that was annotated in brat.

import { DEPTH, PARAGRAPH_TYPES } from '../../6-emit/brat/vocabulary.ts'
import type { Span } from '../../spans.ts'
import type { ParagraphKind } from '../../types.ts'
import { GoldError, type GoldParagraph } from '../gold.ts'
import type { Standoff } from './standoff.ts'

/** The kind of paragraph by the type of its mark. */
export const KINDS = new Map(Object.entries(PARAGRAPH_TYPES).map(([kind, type]) => [type, kind as ParagraphKind]))

/** Where a paragraph stands in its text. */
export interface Place extends Span, Pick<GoldParagraph, 'id' | 'kind' | 'label' | 'depth'> {}

/** The paragraphs that are marked. Throws GoldError where one lies in another. */
export const markedParagraphs = ({ marks }: Standoff, file: string): Place[] => {
  const paragraphs = marks.filter(({ type }) => KINDS.has(type))
  for (const [i, { start, line, type }] of paragraphs.entries()) {
    const before = paragraphs[i - 1]
    if (before !== undefined && before.end > start)
      throw new GoldError(
        `${file}:${line}: Unexpected ${type} within ${before.type} of line ${before.line}, expected paragraphs side by side`,
      )
  }
  return paragraphs.map(({ start, end, id, type, attributes, note, line }) => ({
    start,
    end,
    id,
    kind: KINDS.get(type) as ParagraphKind,
    label: note.label ?? null,
    depth: wholeNumber(attributes.get(DEPTH) ?? '0', `${file}:${line}: Unexpected depth`),
  }))
}

/** The lines of a text as paragraphs of which nothing is known. */
export const linesOf = (text: string): Place[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }, i) => ({
    start: index,
    end: index + line.length,
    id: String(i + 1),
    kind: null,
    label: null,
    depth: 0,
  }))

const wholeNumber = (value: string, problem: string): number => {
  if (!/^\d$/.test(value)) throw new GoldError(`${problem} ${value}, expected 0 to 9`)
  return Number(value)
}
