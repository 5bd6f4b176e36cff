// Finds a gold paragraph among the annotated ones, and gives both sides' spans in one system of offsets.

import { stemGiver } from '../6-emit/file-stem.ts'
import type { Span } from '../spans.ts'
import type { GoldParagraph } from './gold.ts'
import { documentName, type ScoredParagraph, type ScoredRecord } from './record.ts'
import { type Squeezed, squeeze } from './squeeze.ts'

/** An annotated paragraph, ready for comparison. */
export interface Candidate {
  readonly record: ScoredRecord
  readonly paragraph: ScoredParagraph
  readonly squeezed: Squeezed
}

/** A gold paragraph that was found. Both functions give offsets in the squeezed gold text. */
export interface Aligned {
  readonly candidate: Candidate
  /** Whether the annotated paragraph has the same words, from the first to the last. */
  readonly exact: boolean
  readonly goldSpan: (span: Span) => Span
  readonly foundSpan: (span: Span) => Span
  /** Whether an annotation that begins here lies in the gold paragraph. */
  readonly holds: (span: Span) => boolean
}

// How many squeezed characters of its beginning make out a paragraph, where its end was cut differently.
const BEGINNING = 60

/** The annotated paragraphs of a corpus, as gold asks for them. */
export interface Candidates {
  /** By the name of the document. */
  readonly byDocument: ReadonlyMap<string, readonly Candidate[]>
  /** By the name that files of a resolution have. */
  readonly byResolution: ReadonlyMap<string, readonly Candidate[]>
}

/** The annotated paragraphs of records. */
export const candidatesOf = (records: readonly ScoredRecord[]): Candidates => {
  const byDocument = new Map<string, Candidate[]>()
  const byResolution = new Map<string, readonly Candidate[]>()
  const stemOf = stemGiver()
  for (const record of records) {
    const own = record.paragraphs.map(
      (paragraph): Candidate => ({
        record,
        paragraph,
        squeezed: squeeze(record.text.slice(paragraph.start, paragraph.end)),
      }),
    )
    byResolution.set(stemOf(record.id), own)
    const name = documentName(record.path)
    byDocument.set(name, [...(byDocument.get(name) ?? []), ...own])
  }
  return { byDocument, byResolution }
}

/**
 * The annotated paragraph with the same words, else the first that holds the gold paragraph's beginning, else null. Of several
 * with the same words it is one that is not `taken` yet, of the same kind if there is one; it is then taken.
 */
export const align = (
  gold: GoldParagraph,
  candidates: readonly Candidate[],
  taken: Set<Candidate> = new Set(),
): Aligned | null => {
  const squeezed = squeeze(gold.text)
  const beginning = squeezed.text.slice(0, BEGINNING)
  const same = candidates.filter((c) => c.squeezed.text === squeezed.text)
  const free = same.filter((c) => !taken.has(c))
  const candidate =
    free.find(({ paragraph }) => paragraph.kind === gold.kind) ??
    free[0] ??
    same[0] ??
    candidates.find((c) => c.squeezed.text.includes(beginning))
  if (!candidate) return null
  taken.add(candidate)
  const shift = candidate.squeezed.text.indexOf(beginning)
  const offset = (at: number) => (candidate.squeezed.at[at - candidate.paragraph.start] ?? Number.NaN) - shift
  const foundSpan = ({ start, end }: Span): Span => ({ start: offset(start), end: offset(end) })
  return {
    candidate,
    exact: candidate.squeezed.text === squeezed.text,
    goldSpan: ({ start, end }) => ({ start: squeezed.at[start] as number, end: squeezed.at[end] as number }),
    foundSpan,
    holds: (span) => {
      const { start } = foundSpan(span)
      return start >= 0 && start < squeezed.text.length
    },
  }
}

/** Pairs spans that overlap, each used once, in the order of the gold. */
export const pairOverlapping = <Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[],
): { pairs: readonly (readonly [Gold, Found])[]; missed: readonly Gold[]; extra: readonly Found[] } => {
  const free = new Set(found)
  const pairs: [Gold, Found][] = []
  const missed: Gold[] = []
  for (const wanted of gold) {
    const hit = [...free].find((span) => wanted.start < span.end && span.start < wanted.end)
    if (hit) {
      free.delete(hit)
      pairs.push([wanted, hit])
    } else missed.push(wanted)
  }
  return { pairs, missed, extra: [...free] }
}
