// Tests written in the text: `{verb:Also calls upon} all States to act;` says what is read and what must be found.

import { parseMarked } from '../src/marked.ts'
import { loadModels } from '../src/models/load.ts'
import { annotateFragment } from '../src/pipeline.ts'
import { surface } from '../src/spans.ts'
import type { ParagraphKind, Resolution } from '../src/types.ts'

export const { models } = loadModels()

/** Annotates the text of a marked fragment; `expected` holds the surfaces of its marks of one name, in order. */
export const annotateMarked = (
  marked: string,
  name: string,
  kind: ParagraphKind = 'operative',
): { resolution: Resolution; expected: string[] } => {
  const { text, marks } = parseMarked(marked)
  return {
    resolution: annotateFragment(text, kind, models),
    expected: marks.filter((mark) => mark.name === name).map((mark) => surface(text, mark)),
  }
}

/** Phrases that were found, as surfaces. */
export const phrases = (resolution: Resolution): string[] =>
  resolution.clauses.map((clause) => surface(resolution.text, clause.phrase))
