// What remains of a difference without the one document that makes most of it.

import { logRatio } from './keyness.ts'

/** Counts `v` and sizes `s` of the documents of one side. */
export interface Side {
  readonly v: ArrayLike<number>
  readonly s: ArrayLike<number>
}

/**
 * The log ratio nearest to 0 that leaving out one document (of either side) gives, or the one furthest across it. Null where a side
 * would be left without a clause.
 */
export const leaveOneOut = (target: Side, reference: Side): number | null => {
  const [a, n1, b, n2] = [total(target.v), total(target.s), total(reference.v), total(reference.s)]
  const direction = Math.sign(logRatio(a, n1, b, n2)) || 1
  let least: number | null = null
  const consider = (value: number) => {
    if (least === null || value * direction < least * direction) least = value
  }
  for (let i = 0; i < target.v.length; i += 1) {
    const size = n1 - (target.s[i] as number)
    if (size === 0) return null
    consider(logRatio(a - (target.v[i] as number), size, b, n2))
  }
  for (let i = 0; i < reference.v.length; i += 1) {
    const size = n2 - (reference.s[i] as number)
    if (size === 0) return null
    consider(logRatio(a, n1, b - (reference.v[i] as number), size))
  }
  return least
}

const total = (numbers: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < numbers.length; i += 1) sum += numbers[i] as number
  return sum
}
