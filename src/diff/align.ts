// Which clause of one resolution is which of another.

import type { ClauseRecord, ResolutionRecord } from '../6-emit/record.ts'

/** A clause as it is compared: with its text, and its place among the clauses of its resolution. */
export interface PlacedClause {
  readonly clause: ClauseRecord
  readonly text: string
  readonly kind: string
  readonly place: number
}

/** A clause of both resolutions, or of one. */
export interface Aligned {
  readonly before: PlacedClause | null
  readonly after: PlacedClause | null
  /** Share of pairs of neighbouring words that both have (Dice); 1 for the same words, 0 where one is missing. */
  readonly similarity: number
}

/** Below this share of common pairs of words two clauses are not the same one. Chosen by reading successive resolutions. */
const LEAST_SIMILAR = 0.4
/** A pair of words that stands in more clauses than this says nothing about which clause it is. */
const TOO_COMMON = 60

/** The clauses of preambular and operative paragraphs, in order. */
export const clausesOf = (record: ResolutionRecord): PlacedClause[] =>
  record.paragraphs
    .filter(({ kind }) => kind === 'preambular' || kind === 'operative')
    .flatMap(({ kind, clauses }) =>
      clauses.map((clause) => ({ clause, kind, text: record.text.slice(clause.start, clause.end) })),
    )
    .map((clause, place) => ({ ...clause, place }))

/**
 * Aligns the clauses of two resolutions, each with one at most: the most similar first, of equally similar ones those
 * of the same verb, then those that stand nearest to the same place. In the order of the later resolution, with what is gone where it stood.
 */
export const align = (before: readonly PlacedClause[], after: readonly PlacedClause[]): Aligned[] => {
  const pairs = pairsOf(before, after)
  const partner = new Map<PlacedClause, Aligned>()
  for (const pair of pairs) {
    if (partner.has(pair.before) || partner.has(pair.after)) continue
    partner.set(pair.before, pair)
    partner.set(pair.after, pair)
  }
  const gone = before.filter((clause) => !partner.has(clause))
  const rows: Aligned[] = []
  let next = 0
  const tellGone = (place: number) => {
    for (; next < gone.length && (gone[next] as PlacedClause).place < place; next += 1)
      rows.push({ before: gone[next] as PlacedClause, after: null, similarity: 0 })
  }
  for (const clause of after) {
    const pair = partner.get(clause)
    if (pair?.before) tellGone(pair.before.place)
    rows.push(pair ?? { before: null, after: clause, similarity: 0 })
  }
  tellGone(Number.POSITIVE_INFINITY)
  return rows
}

interface Pair extends Aligned {
  readonly before: PlacedClause
  readonly after: PlacedClause
  readonly sameVerb: boolean
  readonly distance: number
}

const pairsOf = (before: readonly PlacedClause[], after: readonly PlacedClause[]): Pair[] => {
  const [own, other] = [before.map(bigramsOf), after.map(bigramsOf)]
  const holders = new Map<string, number[]>()
  for (const [i, bigrams] of other.entries())
    for (const bigram of bigrams) {
      const list = holders.get(bigram)
      if (list) list.push(i)
      else holders.set(bigram, [i])
    }
  const pairs: Pair[] = []
  for (const [i, bigrams] of own.entries()) {
    const shared = new Map<number, number>()
    for (const bigram of bigrams) {
      const list = holders.get(bigram) ?? []
      if (list.length <= TOO_COMMON) for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const [j, count] of shared) {
      const size = bigrams.size + (other[j] as Set<string>).size
      const similarity = (2 * count) / size
      if (similarity < LEAST_SIMILAR) continue
      const distance = Math.abs(i / before.length - j / after.length)
      const [one, two] = [before[i] as PlacedClause, after[j] as PlacedClause]
      const sameVerb = one.clause.verb === two.clause.verb
      pairs.push({ before: one, after: two, similarity, sameVerb, distance })
    }
  }
  // Two clauses of the same words are told apart by their verbs before their places: else one would seem weakened, the other strengthened.
  return pairs.sort(
    (a, b) =>
      b.similarity - a.similarity ||
      Number(b.sameVerb) - Number(a.sameVerb) ||
      a.distance - b.distance ||
      a.after.place - b.after.place,
  )
}

/** Pairs of neighbouring words behind the phrase of the verb, whose change is what is looked for. */
const bigramsOf = ({ clause, text }: PlacedClause): Set<string> => {
  const words =
    text
      .slice(clause.phrase.end - clause.start)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 2)
    return new Set(words.length === 0 ? [`= ${clause.phrase.text.toLowerCase()}`] : [`= ${words[0]}`])
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}
