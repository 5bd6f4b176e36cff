// Evidence by document: how often a random division of the documents gives a difference as large (Mildenberger 2023).

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { gSquared } from './keyness.ts'
import { sparse } from './sparse.ts'

/** Documents on two sides, with what is counted in them. */
export interface Sides {
  /** Operative clauses of each document, the target's documents first. */
  readonly sizes: Uint32Array
  /** For each unit its count in each document. */
  readonly counts: readonly Uint32Array[]
  /** How many of the documents are the target's. */
  readonly targets: number
  /** Documents that are shuffled among each other only, by a number; all among all where it is not given. */
  readonly strata?: ArrayLike<number>
  /** Documents that keep together, by a number: successive resolutions on one subject; each by itself where it is not given. */
  readonly clusters?: ArrayLike<number>
}

/**
 * For each unit p = (1 + how often G² of shuffled documents is at least as large) / (permutations + 1), as the same shuffles serve all
 * units. Null for every unit where no shuffle could differ: a side has no document, or only one document stands in the target.
 */
export const permutationTest = (
  sides: Sides,
  { permutations = 9999, seed = 1 }: { readonly permutations?: number; readonly seed?: number } = {},
): (number | null)[] => {
  const { counts, targets, sizes } = sides
  const references = sizes.length - targets
  if (targets < 2 || references < 2) return counts.map(() => null)
  const blocks = blocksOf(sides)
  const total = sum(sizes)
  const hits = counts.map(sum)
  const blockSizes = blocks.members.map((members) => members.reduce((size, i) => size + (sizes[i] as number), 0))
  const cells = sparse(
    counts.map((count) =>
      Uint32Array.from(blocks.members, (members) => members.reduce((n, i) => n + (count[i] as number), 0)),
    ),
    blocks.members.length,
  )
  const observed = counts.map((count, u) => {
    const a = sum(count.subarray(0, targets))
    const n1 = sum(sizes.subarray(0, targets))
    return Math.abs(gSquared(a, n1, (hits[u] as number) - a, total - n1))
  })
  const inTarget = new Float64Array(counts.length)
  const atLeast = new Uint32Array(counts.length)
  const drawn = new Uint32Array(blocks.inTarget.reduce((n, { take }) => n + take, 0))
  const next = below(seed)
  for (let round = 0; round < permutations; round += 1) {
    let taken = 0
    for (const { of, take } of blocks.inTarget)
      for (let i = 0; i < take; i += 1) {
        const j = i + next(of.length - i)
        const picked = of[j] as number
        of[j] = of[i] as number
        of[i] = picked
        drawn[taken++] = picked
      }
    let n1 = 0
    for (let i = 0; i < taken; i += 1) n1 += blockSizes[drawn[i] as number] as number
    inTarget.fill(0)
    for (let i = 0; i < taken; i += 1) cells.addTo(inTarget, drawn[i] as number)
    for (let u = 0; u < counts.length; u += 1) {
      const a = inTarget[u] as number
      const g = Math.abs(gSquared(a, n1, (hits[u] as number) - a, total - n1))
      // Sums of logarithms differ in the last digits with their order; equal divisions must count as equal.
      if (g >= (observed[u] as number) - 1e-9) atLeast[u] = (atLeast[u] as number) + 1
    }
  }
  return Array.from(atLeast, (n) => (1 + n) / (permutations + 1))
}

/** What is shuffled: documents, or clusters of them, with how many of each stratum fall to the target. A cluster goes to the side of most of its documents. */
const blocksOf = ({ sizes, targets, strata, clusters }: Sides) => {
  const byCluster = new Map<string, number[]>()
  for (let i = 0; i < sizes.length; i += 1) {
    const name = `${strata?.[i] ?? 0} ${clusters === undefined ? `d${i}` : clusters[i]}`
    const members = byCluster.get(name)
    if (members) members.push(i)
    else byCluster.set(name, [i])
  }
  const members = [...byCluster.values()]
  const byStratum = new Map<number, { of: Uint32Array; take: number; all: number[] }>()
  for (const [block, own] of members.entries()) {
    const stratum = Number(strata?.[own[0] as number] ?? 0)
    const group = byStratum.get(stratum) ?? { of: new Uint32Array(), take: 0, all: [] }
    group.all.push(block)
    if (own.filter((i) => i < targets).length * 2 > own.length) group.take += 1
    byStratum.set(stratum, group)
  }
  const inTarget = [...byStratum.values()].map(({ all, take }) => ({ of: Uint32Array.from(all), take }))
  return { members, inTarget }
}

/** Whole numbers below a bound, from 32 random bits; the bias for bounds of thousands is under one in a million. */
const below = (seed: number): ((bound: number) => number) => {
  const generator = xoroshiro128plus(seed)
  return (bound) => Math.floor(((generator.next() >>> 0) / 4294967296) * bound)
}

const sum = (numbers: Uint32Array): number => {
  let total = 0
  for (const number of numbers) total += number
  return total
}
