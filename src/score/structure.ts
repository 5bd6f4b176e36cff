// Structure of a whole document: paragraph boundaries, and kind, label and depth of the paragraphs that were found.

import type { Candidate } from './align.ts'
import type { GoldDocument, GoldParagraph } from './gold.ts'
import type { ScoredParagraph } from './record.ts'
import { squeezeBoundary } from './squeeze.ts'
import type { Measured, ScoreError } from './tally.ts'

// Where a title or a closing line is cut is a matter of taste.
const isScored = ({ kind }: { readonly kind: string | null }): boolean => kind !== 'title' && kind !== 'closing'

/** Scores one document's structure. A paragraph is right when its boundaries, kind, label and depth all are. */
export const scoreStructure = (gold: GoldDocument, candidates: readonly Candidate[]): Measured => {
  const found = candidates.filter(({ paragraph }) => isScored(paragraph))
  const expected = gold.paragraphs.filter(isScored)
  const byWords = new Map<string, Candidate[]>()
  for (const candidate of found) {
    const words = squeezeBoundary(surfaceOf(candidate))
    const same = byWords.get(words)
    if (same) same.push(candidate)
    else byWords.set(words, [candidate])
  }
  const errors: ScoreError[] = []
  const report = (paragraph: GoldParagraph, rest: Omit<ScoreError, 'doc' | 'paragraph' | 'text'>) =>
    errors.push({ ...rest, doc: gold.doc, paragraph: paragraph.id, text: paragraph.text })
  const right = { kind: 0, label: 0, depth: 0, all: 0 }
  let matched = 0
  for (const paragraph of expected) {
    const hit = byWords.get(squeezeBoundary(paragraph.text))?.shift()
    if (!hit) {
      report(paragraph, { measure: 'boundaries', problem: 'missed', expected: describe(paragraph), found: null })
      continue
    }
    const same = compare(paragraph, hit.paragraph)
    matched += 1
    right.kind += Number(same.kind)
    right.label += Number(same.label)
    right.depth += Number(same.depth)
    if (same.kind && same.label && same.depth) right.all += 1
    else
      report(paragraph, {
        measure: 'structure',
        problem: 'wrong',
        expected: describe(paragraph),
        found: describe(hit.paragraph),
      })
  }
  for (const candidate of [...byWords.values()].flat())
    errors.push({
      measure: 'boundaries',
      problem: 'extra',
      doc: gold.doc,
      paragraph: '-',
      expected: null,
      found: describe(candidate.paragraph),
      text: surfaceOf(candidate),
    })
  const share = (count: number) => ({ right: count, of: matched })
  return {
    tally: {
      counts: {
        boundaries: { tp: matched, fp: found.length - matched, fn: expected.length - matched },
        structure: { tp: right.all, fp: found.length - right.all, fn: expected.length - right.all },
      },
      shares: { kind: share(right.kind), label: share(right.label), depth: share(right.depth) },
    },
    errors,
  }
}

const compare = (gold: GoldParagraph, found: ScoredParagraph) => ({
  kind: found.kind === gold.kind,
  label: (found.label || null) === gold.label,
  depth: found.depth === gold.depth,
})

const describe = ({ kind, label, depth }: Pick<GoldParagraph, 'kind' | 'label' | 'depth'> | ScoredParagraph): string =>
  `${kind} ${label ?? '-'} ${depth}`

const surfaceOf = ({ record, paragraph }: Candidate): string => record.text.slice(paragraph.start, paragraph.end)
