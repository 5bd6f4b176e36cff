// What stands over a comparison: every setting that a reader needs to make the table again.

import type { ComparisonOptions } from '../../compare/compare.ts'
import { gSquared, gSquaredTwoCells, gSquaredYates } from '../../compare/keyness.ts'
import { denominatorOf, isClauseGroup, type Part } from '../../corpus/usage.ts'
import { counted, grouped } from '../../counted.ts'
import type { CompareOptions } from '../compare.ts'
import { type Comparison, MOST_GROUPS, type SideTotals } from './comparison.ts'

/** Programs whose number is given on request, with what is different about it. */
export const LIKE = {
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

/** What was compared and how: every setting that a reader needs to make the table again. */
export const headerOf = (
  folder: string,
  other: string | undefined,
  options: CompareOptions,
  settings: Required<ComparisonOptions>,
  found: readonly Comparison[],
): string[] => {
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
            `target: ${other === undefined ? `${options.target} in ${folder}` : folder}, ${totalsText(first.target, part)}`,
            `reference: ${other ?? `${options.reference ?? 'all other documents'} in ${folder}`}, ${totalsText(first.reference, part)}`,
            ...leftOutOf(first, part),
          ]
  const shuffled =
    options.by !== undefined && isClauseGroup(options.by)
      ? 'the two sides of each document swapped'
      : options.cluster === undefined
        ? 'whole documents shuffled between the sides'
        : 'whole series shuffled between the sides, the two parts of a series on both swapped'
  const independent = options.cluster === undefined ? 'documents' : 'series'
  const test =
    settings.test === 'permutation'
      ? `p: ${grouped(settings.permutations)} permutations, ${shuffled}${options.within ? `, within each ${options.within}` : ''}, seed ${settings.seed}`
      : `p: Wilcoxon rank sum of the rates of ${independent}${options.within ? ` within each ${options.within} (van Elteren)` : ''}`
  const tests = found.length === 1 ? `${first?.units.length ?? 0} units` : 'the units of a group'
  return [
    `rate = clauses ${unit === 'addressee' ? 'with this addressee' : `of this ${unit}`} per 1,000 ${denominatorOf(part)}, with its 95% interval by ${options.cluster ?? 'document'} (Wilson, design effect)`,
    ...sides,
    `${test}; q: Benjamini-Hochberg over ${tests} that at least ${settings.minDocs} documents hold`,
    ...(settings.test === 'wilcoxon' ? [BY_LENGTH] : []),
    'lrc: conservative log ratio (0: not told apart even if clauses were independent); log ratio: doublings, +1/2; G² describes, it is no evidence here',
    ...(options.like === undefined ? [] : [LIKE[options.like].text]),
    'shares add up to 1: a rise of one verb is a fall of others',
  ]
}

/** Measured in test/compare/clusters.test.ts. */
const BY_LENGTH =
  'the test ranks rates: where documents of one side are longer, rare units differ by that alone (permutation heeds it)'

const totalsText = ({ documents, clauses, series }: SideTotals, part: Part): string =>
  `${counted(documents, 'document')}${series === null ? '' : ` of ${grouped(series)} series`}, ${grouped(clauses)} ${denominatorOf(part)}`

/** What was left out of a comparison of two sides, and what both sides asked for; nothing where that is nothing. */
const leftOutOf = ({ target, reference, shared }: Comparison, part: Part): string[] => {
  const without = target.without + reference.without
  return [
    ...(without === 0 ? [] : [`left out: ${counted(without, 'document')} without ${denominatorOf(part)}`]),
    ...(shared === 0 ? [] : [`both conditions hold for ${counted(shared, 'document')}, taken for the target`]),
  ]
}
