// Compared units as rows, and the header that says how they were made.

import type { Cell } from '../../6-emit/column.ts'
import { type ComparedUnit, type ComparisonOptions, cautionOf } from '../../compare/compare.ts'
import type { Interval } from '../../compare/intervals.ts'
import { gSquared, gSquaredTwoCells, gSquaredYates, pOfGSquared } from '../../compare/keyness.ts'
import { denominatorOf } from '../../corpus/usage.ts'
import type { CompareOptions } from '../compare.ts'
import type { Rows } from '../rows/write.ts'
import { type Comparison, MOST_GROUPS } from './comparison.ts'

/** Programs whose number is given on request, with what is different about it. */
const LIKE = {
  ucrel: {
    g2: gSquaredTwoCells,
    text: "like UCREL's wizard: G² over two cells; ours has four, which differ where a verb is more than some percent of the clauses",
  },
  quanteda: {
    g2: gSquaredYates,
    text: 'like quanteda.textstats 0.97.3, textstat_keyness(measure = "lr"): G² over four cells with Yates\'s correction; ours has none',
  },
  corpora: {
    g2: gSquared,
    text: 'like R corpora, keyness(measure = "G2"): G² over four cells, as ours; its p counts clauses, ours documents',
  },
} as const
export type Like = keyof typeof LIKE

export type SortKey = 'lrc' | 'g2' | 'log_ratio' | 'p'

/** What was compared and how: every setting that a reader needs to make the table again. */
export const headerOf = (
  folder: string,
  other: string | undefined,
  options: CompareOptions,
  settings: Required<ComparisonOptions>,
  found: readonly Comparison[],
): string[] => {
  const n = (count: number) => count.toLocaleString('en')
  const { unit, part } = options
  const [first] = found
  const sides =
    options.by !== undefined
      ? [
          `compared: each ${options.by} with all others (${found.length} groups${found.length === MOST_GROUPS ? ', the largest' : ''}) in ${folder}`,
        ]
      : first === undefined
        ? []
        : [
            `target: ${other === undefined ? `${options.target} in ${folder}` : folder}, ${n(first.target)} documents, ${n(first.targetClauses)} ${denominatorOf(part)}`,
            `reference: ${other ?? `${options.reference ?? 'all other documents'} in ${folder}`}, ${n(first.reference)} documents, ${n(first.referenceClauses)} ${denominatorOf(part)}`,
          ]
  const clauseGroups = ['addressee', 'actor-type', 'part', 'force'].includes(options.by ?? '')
  const shuffled = clauseGroups
    ? 'the two sides of each document swapped'
    : 'whole documents shuffled between the sides'
  const test =
    settings.test === 'permutation'
      ? `p: ${n(settings.permutations)} permutations, ${shuffled}${options.within ? ` within each ${options.within}` : ''}${options.cluster ? ', successive resolutions kept together' : ''}, seed ${settings.seed}`
      : 'p: Wilcoxon rank sum of the rates of documents'
  const tests = found.length === 1 ? `${first?.units.length ?? 0} units` : 'the units of a group'
  return [
    `rate = clauses ${unit === 'addressee' ? 'with this addressee' : `of this ${unit}`} per 1,000 ${denominatorOf(part)}, with its 95% interval by document (Wilson, design effect)`,
    ...sides,
    `${test}; q: Benjamini-Hochberg over ${tests} that at least ${settings.minDocs} documents hold`,
    'lrc: conservative log ratio (0: not told apart even if clauses were independent); log ratio: doublings, +1/2; G² describes, it is no evidence here',
    ...(options.like === undefined ? [] : [LIKE[options.like].text]),
    'shares add up to 1: a rise of one verb is a fall of others',
  ]
}

/** The compared units as rows: few columns for a table that is read, all for one that is computed with. */
export const rowsOf = (found: readonly Comparison[], options: CompareOptions): Rows => {
  const grouped = options.by !== undefined
  const whole = options.format === 'csv' || options.format === 'jsonl'
  const rows = found.flatMap(({ name, units }) =>
    firstOf([...units].sort(orders[options.sort]), options).map((unit) => ({
      ...(grouped || whole ? { [options.by ?? 'target']: name } : {}),
      ...(whole ? allOf(unit) : readOf(unit)),
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

const readOf = (unit: ComparedUnit): Record<string, Cell> => ({
  unit: unit.unit,
  n: unit.target.n,
  docs: unit.target.docs,
  rate: rateText(unit.target.rate, unit.target.interval),
  ref_n: unit.reference.n,
  ref_docs: unit.reference.docs,
  ref_rate: rateText(unit.reference.rate, unit.reference.interval),
  log_ratio: round(unit.logRatio, 2),
  lrc: round(unit.lrc, 2),
  p: shortP(unit.p),
  q: shortP(unit.q),
  note: cautionOf(unit),
})

const allOf = (unit: ComparedUnit): Record<string, Cell> => {
  const { target, reference, bootstrap } = unit
  return {
    unit: unit.unit,
    n_target: target.n,
    size_target: target.size,
    docs_target: target.docs,
    documents_target: target.documents,
    rate_target: round(1000 * target.rate, 3),
    rate_target_low: perThousand(target.interval?.low),
    rate_target_high: perThousand(target.interval?.high),
    n_reference: reference.n,
    size_reference: reference.size,
    docs_reference: reference.docs,
    documents_reference: reference.documents,
    rate_reference: round(1000 * reference.rate, 3),
    rate_reference_low: perThousand(reference.interval?.low),
    rate_reference_high: perThousand(reference.interval?.high),
    range: round(unit.range, 4),
    dp: unit.dp === null ? null : round(unit.dp, 4),
    dp_norm: unit.dpNorm === null ? null : round(unit.dpNorm, 4),
    log_ratio: round(unit.logRatio, 4),
    log_ratio_low: bootstrap === null ? null : round(bootstrap.low, 4),
    log_ratio_high: bootstrap === null ? null : round(bootstrap.high, 4),
    lrc: round(unit.lrc, 4),
    loo_log_ratio: unit.looLogRatio === null ? null : round(unit.looLogRatio, 4),
    g2: round(unit.g2, 4),
    p: unit.p,
    q: unit.q,
    zero: unit.zero,
    note: cautionOf(unit),
  }
}

const likeOf = ({ target, reference }: ComparedUnit, like: Like | undefined): Record<string, Cell> => {
  if (like === undefined) return {}
  const g2 = LIKE[like].g2(target.n, target.size, reference.n, reference.size)
  return { [`${like}_g2`]: round(g2, 2), [`${like}_p`]: Number(pOfGSquared(g2).toPrecision(3)) }
}

const rateText = (rate: number, interval: Interval | null): string => {
  const one = (share: number) => (1000 * share).toFixed(1)
  return interval === null ? one(rate) : `${one(rate)} [${one(interval.low)}, ${one(interval.high)}]`
}

const perThousand = (share: number | undefined): number | null => (share === undefined ? null : round(1000 * share, 3))

const round = (value: number, digits: number): number => Number(value.toFixed(digits)) || 0

const shortP = (p: number | null): Cell => (p === null ? null : p < 0.0001 ? p.toExponential(1) : p.toFixed(4))
