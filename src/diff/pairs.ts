// Which clauses of two resolutions could be the same, the likeliest first.

import type { PlacedClause } from './align.ts'
import { wordsOf } from './words.ts'

/** A clause of the earlier resolution and one of the later that could be the same. */
export interface Pair {
  readonly before: PlacedClause
  readonly after: PlacedClause
  /** Share of pairs of neighbouring words that both have (Dice). */
  readonly similarity: number
}

/** Below this share of common pairs of words two clauses are not the same one. Chosen by reading successive resolutions. */
const LEAST_SIMILAR = 0.4
/** Of clauses of the very same words, those so many places before and behind the corresponding one are candidates. */
const NEAR = 8
/** A pair of words that stands in more clauses of a resolution than this finds no candidates: all would be. */
const TOO_COMMON = 60

interface Candidate extends Pair {
  readonly sameVerb: boolean
  readonly distance: number
}

/**
 * The pairs that are similar enough: by similarity, then those of the same verb, then those nearest to the same place. Every rule is the same
 * seen from either resolution, so that it does not matter which is given first.
 */
export const pairsOf = (before: readonly PlacedClause[], after: readonly PlacedClause[]): Pair[] => {
  const [own, other] = [before.map(bigramsOf), after.map(bigramsOf)]
  const [ownHolders, otherHolders] = [holdersOf(own), holdersOf(other)]
  const alike = sameWordsOf(own, other)
  const pairs: Candidate[] = []
  for (const [i, bigrams] of own.entries()) {
    // Clauses of the very same words are candidates even where every word of them is common.
    const candidates = new Set(alike(i))
    for (const bigram of bigrams) {
      const list = otherHolders.get(bigram) ?? []
      if (list.length <= TOO_COMMON && (ownHolders.get(bigram) ?? []).length <= TOO_COMMON)
        for (const j of list) candidates.add(j)
    }
    for (const j of candidates) {
      const similarity = diceOf(bigrams, other[j] as ReadonlySet<string>)
      if (similarity < LEAST_SIMILAR) continue
      const distance = Math.abs(i / before.length - j / after.length)
      const [one, two] = [before[i] as PlacedClause, after[j] as PlacedClause]
      pairs.push({ before: one, after: two, similarity, sameVerb: one.clause.verb === two.clause.verb, distance })
    }
  }
  // Two clauses of the same words are told apart by their verbs before their places: else one would seem weakened, the other strengthened.
  return pairs.sort(
    (a, b) =>
      b.similarity - a.similarity ||
      Number(b.sameVerb) - Number(a.sameVerb) ||
      a.distance - b.distance ||
      Math.min(a.before.place, a.after.place) - Math.min(b.before.place, b.after.place) ||
      Math.max(a.before.place, a.after.place) - Math.max(b.before.place, b.after.place),
  )
}

const diceOf = (one: ReadonlySet<string>, two: ReadonlySet<string>): number => {
  let shared = 0
  for (const bigram of one) if (two.has(bigram)) shared += 1
  return (2 * shared) / (one.size + two.size)
}

const holdersOf = (clauses: readonly Iterable<string>[]): Map<string, number[]> => {
  const holders = new Map<string, number[]>()
  for (const [i, parts] of clauses.entries())
    for (const part of parts) {
      const list = holders.get(part)
      if (list) list.push(i)
      else holders.set(part, [i])
    }
  return holders
}

/**
 * For clause i of the earlier resolution the later ones of the very same words, where they are many those near the corresponding place: the
 * k-th of n corresponds to the k-th of m as k / n does to k / m, from either side.
 */
const sameWordsOf = (
  own: readonly ReadonlySet<string>[],
  other: readonly ReadonlySet<string>[],
): ((i: number) => readonly number[]) => {
  const keyOf = (bigrams: ReadonlySet<string>) => [[...bigrams].sort().join('|')]
  const keys = own.map(keyOf)
  const [ownGroups, otherGroups] = [holdersOf(keys), holdersOf(other.map(keyOf))]
  const ranks = new Map([...ownGroups.values()].flatMap((group) => group.map((i, rank) => [i, rank] as const)))
  return (i) => {
    const [key] = keys[i] as [string]
    const [n, group] = [ownGroups.get(key)?.length ?? 1, otherGroups.get(key) ?? []]
    const m = group.length
    const [place, reach] = [((ranks.get(i) ?? 0) * m) / n, (NEAR * Math.max(n, m)) / n]
    return group.slice(Math.max(0, Math.ceil(place - reach)), Math.floor(place + reach) + 1)
  }
}

/** Pairs of neighbouring words behind the phrase of the verb, whose change is what is looked for. */
const bigramsOf = ({ clause, text }: PlacedClause): Set<string> => {
  const words = wordsOf(text.slice(clause.phrase.end - clause.start).toLowerCase())
  if (words.length < 2)
    return new Set(words.length === 0 ? [`= ${clause.phrase.text.toLowerCase()}`] : [`= ${words[0]}`])
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}
