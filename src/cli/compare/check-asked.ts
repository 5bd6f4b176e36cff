// Whether what `compare` is asked for goes together.

import { isClauseGroup } from '../../corpus/usage.ts'
import type { CompareOptions } from '../compare.ts'
import { UsageError } from '../usage-error.ts'

/** Throws UsageError on options that make no comparison, or one that would say what isn't so. */
export const checkAsked = (options: CompareOptions, other: string | undefined): void => {
  const ways = [options.by, options.target, other].filter((way) => way !== undefined).length
  if (ways !== 1) throw new UsageError('expected one of --by GROUP, --target CONDITION, or a second corpus')
  if (options.reference !== undefined && options.target === undefined)
    throw new UsageError('--reference: expected --target beside it')
  if (options.by !== undefined && options.by === options.within)
    throw new UsageError(
      `--by ${options.by} --within ${options.within}: no document could change sides, expected another --by, or no --within`,
    )
  if (options.by !== undefined && isClauseGroup(options.by) && (options.within ?? options.cluster) !== undefined)
    throw new UsageError(
      `--by ${options.by}: compares clauses of the same documents, expected no --within or --cluster`,
    )
  if (options.by !== undefined && isClauseGroup(options.by) && options.test === 'wilcoxon')
    // In the smaller part of a document a rare verb mostly has the rate 0: its rank tells of the size (test/compare/clusters.test.ts).
    throw new UsageError(
      `--by ${options.by} --test wilcoxon: ranks rates of small and large parts of the same documents, expected --test permutation`,
    )
}
