// Units of a target compared with those of a reference: counts, rates with intervals, effect and evidence, for every unit.

import { bootstrapLogRatio } from './bootstrap.ts'
import { dp, dpNorm, range } from './dispersion.ts'
import { clusterWilson, type Interval } from './intervals.ts'
import { conservativeLogRatio, gSquared, logRatio } from './keyness.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { benjaminiHochberg } from './many-tests.ts'
import { permutationTest, type Sides } from './permutation.ts'
import { wilcoxon } from './wilcoxon.ts'

/** A document with the clauses that are counted in it. */
export interface UsageDocument {
  readonly id: string
  /** Clauses in all: the denominator. */
  readonly size: number
  /** Clauses of each unit that stands in it. */
  readonly counts: ReadonlyMap<string, number>
  /** Documents are shuffled only among those of one stratum. */
  readonly stratum?: string
  /** Documents of one cluster keep together. */
  readonly cluster?: string
}

/** How units are compared. */
export interface ComparisonOptions {
  /** Documents of both sides together that must hold a unit; 3 unless given. */
  readonly minDocs?: number
  readonly permutations?: number
  readonly seed?: number
  readonly test?: 'permutation' | 'wilcoxon'
}

/** One side of a comparison of a unit. */
export interface SideUsage {
  /** Clauses of the unit, and in all. */
  readonly n: number
  readonly size: number
  /** Documents with the unit, and in all. */
  readonly docs: number
  readonly documents: number
  /** Clauses of the unit by all; with its 95% interval by document (null for one document). */
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
  /** Percentile interval of the log ratio, by resampling documents. */
  readonly bootstrap: Interval | null
  readonly lrc: number
  readonly looLogRatio: number | null
  /** A description only: clauses of one document are not independent. */
  readonly g2: number
  /** By document; null where no test over documents is possible. */
  readonly p: number | null
  readonly q: number | null
  /** Whether a side has none of it. */
  readonly zero: boolean
}

/** Documents on a side under which nothing can be told: there, real differences are hardly ever found. */
export const FEW_DOCUMENTS = 25

/**
 * Compares every unit that enough documents hold, ordered by the conservative log ratio: what is commoner in the target first, the
 * strongest first. Documents without a clause count on neither side.
 */
export const compareUsage = (
  target: readonly UsageDocument[],
  reference: readonly UsageDocument[],
  { minDocs = 3, permutations = 9999, seed = 1, test = 'permutation' }: ComparisonOptions = {},
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
  const ps =
    test === 'permutation' ? permutationTest(sides, { permutations, seed }) : sides.counts.map((v) => rankSum(v, sides))
  const qs = benjaminiHochberg(ps)
  const bootstraps = bootstrapLogRatio(sides, { seed })
  const compared = units.map((unit, u): ComparedUnit => {
    const counts = sides.counts[u] as Uint32Array
    const [own, other] = [
      { v: counts.subarray(0, targets.length), s: sides.sizes.subarray(0, targets.length) },
      { v: counts.subarray(targets.length), s: sides.sizes.subarray(targets.length) },
    ]
    const [one, two] = [sideOf(own.v, own.s), sideOf(other.v, other.s)]
    const cells = [one.n, one.size, two.n, two.size] as const
    return {
      unit,
      target: one,
      reference: two,
      range: range(own.v),
      dp: dp(own.v, own.s),
      dpNorm: dpNorm(own.v, own.s),
      logRatio: logRatio(...cells),
      bootstrap: bootstraps[u] ?? null,
      lrc: conservativeLogRatio(...cells, { tests: units.length }),
      looLogRatio: leaveOneOut(own, other),
      g2: gSquared(...cells),
      p: ps[u] ?? null,
      q: qs[u] ?? null,
      zero: one.n === 0 || two.n === 0,
    }
  })
  return compared.sort((a, b) => b.lrc - a.lrc || b.logRatio - a.logRatio || (a.unit < b.unit ? -1 : 1))
}

/** What a reader must know of a comparison's two sides before its p-values; null where there is nothing. */
export const cautionOf = ({ target, reference }: ComparedUnit): string | null => {
  const fewest = Math.min(target.documents, reference.documents)
  if (fewest === 1) return '1 document: description only'
  return fewest < FEW_DOCUMENTS ? 'too few documents to tell' : null
}

const unitsOf = (documents: readonly UsageDocument[], minDocs: number): string[] => {
  const holders = new Map<string, number>()
  for (const { counts } of documents) for (const unit of counts.keys()) holders.set(unit, (holders.get(unit) ?? 0) + 1)
  return [...holders].flatMap(([unit, docs]) => (docs >= minDocs ? [unit] : [])).sort()
}

const numbered = (names: readonly string[]): number[] => {
  const numbers = new Map<string, number>()
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

const rankSum = (v: Uint32Array, { sizes, targets }: Sides): number | null => {
  if (targets < 2 || sizes.length - targets < 2) return null
  const rates = Array.from(v, (n, i) => n / (sizes[i] as number))
  return wilcoxon(rates.slice(0, targets), rates.slice(targets))
}

const sideOf = (v: Uint32Array, s: Uint32Array): SideUsage => {
  const [n, size] = [v, s].map((numbers) => numbers.reduce((sum, number) => sum + number, 0)) as [number, number]
  const docs = v.reduce((holders, count) => holders + (count > 0 ? 1 : 0), 0)
  return { n, size, docs, documents: v.length, rate: size === 0 ? 0 : n / size, interval: clusterWilson(v, s) }
}
