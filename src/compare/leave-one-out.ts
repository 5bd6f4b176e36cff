// What remains of a difference without the one document that makes most of it.

import { logRatio } from './keyness.ts'
import { sum } from './sum.ts'

/** Counts `v` and sizes `s` of one side by block (a document, or a cluster of them). */
export interface Side {
  readonly v: ArrayLike<number>
  readonly s: ArrayLike<number>
}

/**
 * The log ratio nearest to 0 that leaving out one block gives, or the one furthest across it. Entry i of both sides is one block, 0 where
 * it has no part on a side. Null where a side would be left without a clause.
 */
export const leaveOneOut = (target: Side, reference: Side): number | null => {
  const [a, n1, b, n2] = [sum(target.v), sum(target.s), sum(reference.v), sum(reference.s)]
  const direction = Math.sign(logRatio(a, n1, b, n2)) || 1
  let least: number | null = null
  for (let i = 0; i < target.s.length; i += 1) {
    const [own, other] = [n1 - (target.s[i] as number), n2 - (reference.s[i] as number)]
    if (own === 0 || other === 0) return null
    const value = logRatio(a - (target.v[i] as number), own, b - (reference.v[i] as number), other)
    if (least === null || value * direction < least * direction) least = value
  }
  return least
}
