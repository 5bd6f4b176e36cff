// Units of a target compared with those of a reference: counts, rates with intervals, effect and evidence, for every unit.

import { bootstrapLogRatio } from './bootstrap.ts'
import { dp, dpNorm, range } from './dispersion.ts'
import { clusterWilson, type Interval } from './intervals.ts'
import { conservativeLogRatio, gSquared, logRatio } from './keyness.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { benjaminiHochberg } from './many-tests.ts'
import { permutationTest } from './permutation.ts'
import { rankSumTest } from './rank-sum-test.ts'
import { blocksOf, type Sides, sumsOf } from './sides.ts'
import { sum } from './sum.ts'

/** A document with the clauses that are counted in it. */
export interface UsageDocument {
  readonly id: string
  /** Clauses in all: the denominator. */
  readonly size: number
  /** Clauses of each unit that stands in it. */
  readonly counts: ReadonlyMap<string, number>
  /** Documents are shuffled only among those of one stratum. */
  readonly stratum?: string
  /** Documents of one cluster depend on each other: every measure of evidence takes them as one. */
  readonly cluster?: string
}

/** How units are compared. */
export interface ComparisonOptions {
  /** Documents of both sides together that must hold a unit; 3 unless given. */
  readonly minDocs?: number
  readonly permutations?: number
  readonly seed?: number
  readonly test?: 'permutation' | 'wilcoxon'
  /** Whether the interval of the log ratio is wanted, which takes as long as the test; true unless given. */
  readonly bootstrap?: boolean
}

/** One side of a comparison of a unit. */
export interface SideUsage {
  /** Clauses of the unit, and in all. */
  readonly n: number
  readonly size: number
  /** Documents with the unit, and in all. */
  readonly docs: number
  readonly documents: number
  /** What is independent: documents in all, or the clusters that they make. */
  readonly blocks: number
  /** Clauses of the unit by all; with its 95% interval by block (null for one). */
  readonly rate: number
  readonly interval: Interval | null
}

/** A unit compared. */
export interface ComparedUnit {
  readonly unit: string
  readonly target: SideUsage
  readonly reference: SideUsage
  /** Of the target: share of documents with the unit, and deviation of proportions. */
  readonly range: number
  readonly dp: number | null
  readonly dpNorm: number | null
  readonly logRatio: number
  /** Percentile interval of the log ratio, by resampling blocks; null where a side has none of the unit, or one block, or it was not wanted. */
  readonly bootstrap: Interval | null
  readonly lrc: number
  readonly looLogRatio: number | null
  /** A description only: clauses of one document are not independent. */
  readonly g2: number
  /** By block; null where no test over blocks is possible. */
  readonly p: number | null
  readonly q: number | null
  /** Whether a side has none of it. */
  readonly zero: boolean
}

/** Documents, or clusters of them, on a side under which nothing can be told: there, real differences are hardly ever found. */
const FEW_DOCUMENTS = 25

/**
 * Compares every unit that enough documents hold, ordered by the conservative log ratio: what is commoner in the target first, the
 * strongest first. Documents without a clause count on neither side.
 */
export const compareUsage = (
  target: readonly UsageDocument[],
  reference: readonly UsageDocument[],
  { minDocs = 3, permutations = 9999, seed = 1, test = 'permutation', bootstrap = true }: ComparisonOptions = {},
): ComparedUnit[] => {
  const [targets, references] = [target, reference].map((side) => side.filter(({ size }) => size > 0)) as [
    UsageDocument[],
    UsageDocument[],
  ]
  const all = [...targets, ...references]
  const units = unitsOf(all, minDocs)
  const sides: Sides = {
    sizes: Uint32Array.from(all, ({ size }) => size),
    counts: units.map((unit) => Uint32Array.from(all, ({ counts }) => counts.get(unit) ?? 0)),
    targets: targets.length,
    ...(all.some(({ stratum }) => stratum !== undefined)
      ? { strata: numbered(all.map(({ stratum }) => stratum ?? '')) }
      : {}),
    ...(all.some(({ cluster }) => cluster !== undefined)
      ? { clusters: numbered(all.map(({ cluster, id }) => (cluster === undefined ? `one ${id}` : `all ${cluster}`))) }
      : {}),
  }
  const blocks = blocksOf(sides)
  const ps = test === 'permutation' ? permutationTest(sides, { permutations, seed }) : rankSumTest(sides)
  const qs = benjaminiHochberg(ps)
  const bootstraps = bootstrap ? bootstrapLogRatio(sides, { seed }) : []
  const [own, other]: [Members, Members] = [
    blocks.map(({ target: documents }) => documents),
    blocks.map(({ reference: documents }) => documents),
  ]
  const [ownSizes, otherSizes] = [sumsOf(sides.sizes, own), sumsOf(sides.sizes, other)]
  const compared = units.map((unit, u): ComparedUnit => {
    const counts = sides.counts[u] as Uint32Array
    const [v, s] = [counts.subarray(0, targets.length), sides.sizes.subarray(0, targets.length)]
    const [ownCounts, otherCounts] = [sumsOf(counts, own), sumsOf(counts, other)]
    const one = sideOf(v, ownCounts, ownSizes)
    const two = sideOf(counts.subarray(targets.length), otherCounts, otherSizes)
    const cells = [one.n, one.size, two.n, two.size] as const
    return {
      unit,
      target: one,
      reference: two,
      range: range(v),
      dp: dp(v, s),
      dpNorm: dpNorm(v, s),
      logRatio: logRatio(...cells),
      bootstrap: bootstraps[u] ?? null,
      lrc: conservativeLogRatio(...cells, { tests: units.length }),
      looLogRatio: leaveOneOut({ v: ownCounts, s: ownSizes }, { v: otherCounts, s: otherSizes }),
      g2: gSquared(...cells),
      p: ps[u] ?? null,
      q: qs[u] ?? null,
      zero: one.n === 0 || two.n === 0,
    }
  })
  return compared.sort((a, b) => b.lrc - a.lrc || b.logRatio - a.logRatio || (a.unit < b.unit ? -1 : 1))
}

/** What a reader must know of a comparison's two sides before its p-values; null where there is nothing. `of` names what is independent. */
export const cautionOf = (
  { target, reference }: ComparedUnit,
  of: 'documents' | 'series' = 'documents',
): string | null => {
  const fewest = Math.min(target.blocks, reference.blocks)
  if (fewest === 1) return `1 ${of === 'series' ? of : 'document'}: description only`
  return fewest < FEW_DOCUMENTS ? `too few ${of} to tell` : null
}

type Members = readonly (readonly number[])[]

/** The units that enough documents hold; a document that stands on both sides is one. */
const unitsOf = (documents: readonly UsageDocument[], minDocs: number): string[] => {
  const holders = new Map<string, Set<string>>()
  for (const { id, counts } of documents)
    for (const unit of counts.keys()) {
      const ids = holders.get(unit)
      if (ids) ids.add(id)
      else holders.set(unit, new Set([id]))
    }
  return [...holders].flatMap(([unit, { size }]) => (size >= minDocs ? [unit] : [])).sort()
}

const numbered = (names: readonly string[]): number[] => {
  const numbers = new Map<string, number>()
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

/** A side of a unit: its counts by document `v`, and by block with the blocks' sizes, which are 0 for blocks of the other side. */
const sideOf = (v: Uint32Array, counts: Uint32Array, sizes: Uint32Array): SideUsage => {
  const [n, size] = [sum(counts), sum(sizes)]
  const docs = v.reduce((holders, count) => holders + (count > 0 ? 1 : 0), 0)
  const own = Array.from(sizes.keys()).filter((block) => (sizes[block] as number) > 0)
  const interval = clusterWilson(
    own.map((block) => counts[block] as number),
    own.map((block) => sizes[block] as number),
  )
  return { n, size, docs, documents: v.length, blocks: own.length, rate: size === 0 ? 0 : n / size, interval }
}
