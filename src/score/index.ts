// Scoring: annotated resolutions against gold, with precision, recall and F1; or one annotator's gold against another's.

import { scoreAddressees } from './addressees.ts'
import { align, type Candidate, candidatesOf } from './align.ts'
import { scoreClauses } from './clauses.ts'
import { type GoldDocument, type GoldParagraph, goldRecord } from './gold.ts'
import { scoreMoney } from './money.ts'
import type { ScoredRecord } from './record.ts'
import { scoreStructure } from './structure.ts'
import { addTally, type Measured, NO_TALLY, type ScoreError, type Tally } from './tally.ts'

export { type GoldDocument, GoldError, type GoldLayer, type GoldParagraph, goldRecord } from './gold.ts'
export { f1, type Prf, precision, ratio, recall, type Share } from './prf.ts'
export { readGold } from './read-gold.ts'
export type { ScoredRecord } from './record.ts'
export { formatErrors, formatScores } from './report.ts'
export { COUNTS, type MeasureName, type ScoreError, SHARES, type Tally } from './tally.ts'

/** The outcome of scoring: all counts, the counts by organ (`-` where the gold names none), and every difference. */
export interface Scores {
  readonly total: Tally
  readonly byOrgan: Readonly<Record<string, Tally>>
  readonly errors: readonly ScoreError[]
}

/**
 * Scores records of resolutions.jsonl against gold. Only what the gold annotates is scored; a gold document without a
 * record counts as missed, but for a fragment, which is in no corpus unless somebody annotated it. Offsets are compared in
 * texts without white space and digits, so that line ends and glued note marks don't matter.
 */
export const scoreCorpus = (gold: readonly GoldDocument[], records: readonly ScoredRecord[]): Scores => {
  const { byDocument, byResolution } = candidatesOf(records)
  const byOrgan: Record<string, Tally> = {}
  const errors: ScoreError[] = []
  for (const document of gold) {
    const { doc, resolution } = document
    const candidates = resolution === undefined ? byDocument.get(doc) : byResolution.get(resolution)
    if (document.fragment && candidates === undefined) continue
    const organ = document.organ ?? '-'
    for (const measured of scoreDocument(document, candidates ?? [])) {
      byOrgan[organ] = addTally(byOrgan[organ] ?? NO_TALLY, measured.tally)
      errors.push(...measured.errors)
    }
  }
  return { total: Object.values(byOrgan).reduce(addTally, NO_TALLY), byOrgan, errors }
}

/** The documents of gold that the records have nothing of: all their annotations count as missed. */
export const missingOf = (gold: readonly GoldDocument[], records: readonly ScoredRecord[]): string[] => {
  const { byDocument, byResolution } = candidatesOf(records)
  const isThere = ({ doc, resolution }: GoldDocument) =>
    resolution === undefined ? byDocument.has(doc) : byResolution.has(resolution)
  return gold.filter((document) => !document.fragment && !isThere(document)).map(({ doc }) => doc)
}

/** Agreement of two annotators: the second is scored against the first. F1 is the same in either direction. */
export const scoreAgreement = (first: readonly GoldDocument[], second: readonly GoldDocument[]): Scores =>
  scoreCorpus(first, second.map(goldRecord))

const scoreDocument = (document: GoldDocument, candidates: readonly Candidate[]): readonly Measured[] => {
  const taken = new Set<Candidate>()
  const measured = document.paragraphs.flatMap((paragraph) => scoreParagraph(document, paragraph, candidates, taken))
  return document.layers.includes('structure') ? [scoreStructure(document, candidates), ...measured] : measured
}

const scoreParagraph = (
  { doc, layers }: GoldDocument,
  gold: GoldParagraph,
  candidates: readonly Candidate[],
  taken: Set<Candidate>,
): readonly Measured[] => {
  if (!layers.includes('clauses') && !layers.includes('money')) return []
  const aligned = align(gold, candidates, taken)
  const measured: Measured[] = []
  if (layers.includes('clauses')) measured.push(scoreClauses(doc, gold, aligned), scoreAddressees(doc, gold, aligned))
  if (layers.includes('money')) measured.push(scoreMoney(doc, gold, aligned))
  // Of titles and closing lines only false annotations count, as their boundaries are not scored.
  if (gold.kind === 'title' || gold.kind === 'closing') return measured
  const share = (right: boolean | undefined) => ({ right: Number(right ?? false), of: 1 })
  const found: Measured = {
    tally: {
      counts: {},
      shares: {
        'paragraphs found': share(aligned !== null),
        'paragraphs exact': share(aligned?.exact),
        ...(gold.kind === null ? {} : { 'paragraphs kind': share(aligned?.candidate.paragraph.kind === gold.kind) }),
      },
    },
    errors: aligned?.exact
      ? []
      : [
          {
            measure: aligned ? 'paragraphs exact' : 'paragraphs found',
            problem: aligned ? 'wrong' : 'missed',
            doc,
            paragraph: gold.id,
            expected: gold.text,
            found: aligned && surfaceOf(aligned.candidate),
            text: gold.text,
          },
        ],
  }
  return [found, ...measured]
}

const surfaceOf = ({ record, paragraph }: Candidate): string => record.text.slice(paragraph.start, paragraph.end)
