// Compared units as rows: few columns for a table that is read, all for one that is computed with.

import type { Cell } from '../../6-emit/column.ts'
import { type ComparedUnit, cautionOf, type SideUsage } from '../../compare/compare.ts'
import type { Interval } from '../../compare/intervals.ts'
import { pOfGSquared } from '../../compare/keyness.ts'
import type { CompareOptions } from '../compare.ts'
import type { Rows } from '../rows/write.ts'
import type { Comparison } from './comparison.ts'
import { LIKE, type Like } from './header.ts'

export type SortKey = 'lrc' | 'g2' | 'log_ratio' | 'p'

/** The rows of all comparisons, each in the order that was asked for. */
export const rowsOf = (found: readonly Comparison[], options: CompareOptions): Rows => {
  const grouped = options.by !== undefined
  const whole = options.format === 'csv' || options.format === 'jsonl'
  const rows = found.flatMap(({ name, units }) =>
    firstOf([...units].sort(orders[options.sort]), options).map((unit) => ({
      ...(grouped || whole ? { [options.by ?? 'target']: name } : {}),
      ...(whole ? allOf(unit, options.cluster) : readOf(unit, options.cluster)),
      ...likeOf(unit, options.like),
    })),
  )
  const columns = Object.keys(rows[0] ?? { unit: '' })
  return { columns, batches: [rows.map((row) => columns.map((name) => (row as Record<string, Cell>)[name] ?? null))] }
}

/** Units shown of each group in a table that people read. */
const OF_EACH_GROUP = 5
/** Units shown of each side where there is one comparison. */
const OF_EACH_SIDE = 10

/** All units; in a table that is not asked for whole, the first of each group, or the strongest of both sides. */
const firstOf = (units: readonly ComparedUnit[], options: CompareOptions): readonly ComparedUnit[] => {
  if (!isCut(options)) return units
  if (options.by !== undefined) return units.slice(0, OF_EACH_GROUP)
  const isTwoSided = options.sort === 'lrc' || options.sort === 'log_ratio'
  if (!isTwoSided || units.length <= 2 * OF_EACH_SIDE) return units.slice(0, 2 * OF_EACH_SIDE)
  return [...units.slice(0, OF_EACH_SIDE), ...units.slice(-OF_EACH_SIDE)]
}

/** Whether a table shows only some units. */
export const isCut = ({ format, all }: CompareOptions): boolean => format === 'table' && !(all ?? false)

/** What is said of a table that shows only some units; null where it shows all. */
export const cutMessage = (
  found: readonly Comparison[],
  { by, sort }: CompareOptions,
  shown: number,
): string | null => {
  const count = found.reduce((sum, { units }) => sum + units.length, 0)
  if (shown === count) return null
  const all = `${count.toLocaleString('en')}: --all`
  if (by !== undefined) return `showing ${OF_EACH_GROUP} of each group, ${shown} of ${all}`
  return sort === 'lrc' || sort === 'log_ratio'
    ? `showing the ${OF_EACH_SIDE} strongest of the target and of the reference, ${shown} of ${all}`
    : `showing ${shown} of ${all}`
}

const orders: Readonly<Record<SortKey, (a: ComparedUnit, b: ComparedUnit) => number>> = {
  lrc: () => 0,
  g2: (a, b) => Math.abs(b.g2) - Math.abs(a.g2),
  log_ratio: (a, b) => b.logRatio - a.logRatio,
  p: (a, b) => (a.p ?? 2) - (b.p ?? 2) || Math.abs(b.lrc) - Math.abs(a.lrc),
}

const readOf = (unit: ComparedUnit, cluster: CompareOptions['cluster']): Record<string, Cell> => ({
  unit: unit.unit,
  n: unit.target.n,
  docs: unit.target.docs,
  rate: rateText(unit.target.rate, unit.target.interval),
  ref_n: unit.reference.n,
  ref_docs: unit.reference.docs,
  ref_rate: rateText(unit.reference.rate, unit.reference.interval),
  log_ratio: rounded(unit.logRatio, 2),
  lrc: rounded(unit.lrc, 2),
  p: shortP(unit.p),
  q: shortP(unit.q),
  note: cautionOf(unit, cluster),
})

const allOf = (unit: ComparedUnit, cluster: CompareOptions['cluster']): Record<string, Cell> => ({
  unit: unit.unit,
  ...sideOf('target', unit.target, cluster),
  ...sideOf('reference', unit.reference, cluster),
  range: rounded(unit.range, 4),
  dp: rounded(unit.dp, 4),
  dp_norm: rounded(unit.dpNorm, 4),
  log_ratio: rounded(unit.logRatio, 4),
  log_ratio_low: rounded(unit.bootstrap?.low, 4),
  log_ratio_high: rounded(unit.bootstrap?.high, 4),
  lrc: rounded(unit.lrc, 4),
  loo_log_ratio: rounded(unit.looLogRatio, 4),
  g2: rounded(unit.g2, 4),
  p: unit.p,
  q: unit.q,
  zero: unit.zero,
  note: cautionOf(unit, cluster),
})

/** The figures of a side, under its name. */
const sideOf = (name: string, side: SideUsage, cluster: CompareOptions['cluster']): Record<string, Cell> => ({
  [`n_${name}`]: side.n,
  [`size_${name}`]: side.size,
  [`docs_${name}`]: side.docs,
  [`documents_${name}`]: side.documents,
  ...(cluster === undefined ? {} : { [`series_${name}`]: side.blocks }),
  [`rate_${name}`]: perThousand(side.rate),
  [`rate_${name}_low`]: perThousand(side.interval?.low),
  [`rate_${name}_high`]: perThousand(side.interval?.high),
})

const likeOf = ({ target, reference }: ComparedUnit, like: Like | undefined): Record<string, Cell> => {
  if (like === undefined) return {}
  const g2 = LIKE[like].g2(target.n, target.size, reference.n, reference.size)
  return { [`${like}_g2`]: rounded(g2, 2), [`${like}_p`]: Number(pOfGSquared(g2).toPrecision(3)) }
}

const rateText = (rate: number, interval: Interval | null): string => {
  const one = (share: number) => (1000 * share).toFixed(1)
  return interval === null ? one(rate) : `${one(rate)} [${one(interval.low)}, ${one(interval.high)}]`
}

const perThousand = (share: number | undefined): number | null =>
  share === undefined ? null : rounded(1000 * share, 3)

/** Never -0; null where there is no value. */
const rounded = (value: number | null | undefined, digits: number): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(digits)) || 0

const shortP = (p: number | null): Cell => (p === null ? null : p < 0.0001 ? p.toExponential(1) : p.toFixed(4))
