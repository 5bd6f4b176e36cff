// An interval of the log ratio that comes by the document: documents drawn again and again within each side.

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Interval } from './intervals.ts'
import { logRatio } from './keyness.ts'
import type { Sides } from './permutation.ts'
import { sparse } from './sparse.ts'

/**
 * Percentile bootstrap of the log ratio of each unit, documents resampled within each side. Fine from about 50 documents a side, too
 * narrow below (statistics of coverage: 74% at 5, 92% at 100 documents). Null where a side has fewer than two documents.
 */
export const bootstrapLogRatio = (
  { sizes, counts, targets }: Sides,
  { rounds = 1999, seed = 1, confidence = 0.95 }: { rounds?: number; seed?: number; confidence?: number } = {},
): (Interval | null)[] => {
  const references = sizes.length - targets
  if (targets < 2 || references < 2) return counts.map(() => null)
  const generator = xoroshiro128plus(seed)
  const drawn = new Uint32Array(sizes.length)
  const cells = sparse(counts, sizes.length)
  const [target, reference] = [new Float64Array(counts.length), new Float64Array(counts.length)]
  const ratios = counts.map(() => new Float64Array(rounds))
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < drawn.length; i += 1) {
      const share = (generator.next() >>> 0) / 4294967296
      drawn[i] = i < targets ? Math.floor(share * targets) : targets + Math.floor(share * references)
    }
    const [n1, n2] = sumsOf(sizes, drawn, targets)
    target.fill(0)
    reference.fill(0)
    for (let i = 0; i < drawn.length; i += 1) cells.addTo(i < targets ? target : reference, drawn[i] as number)
    for (let u = 0; u < counts.length; u += 1)
      (ratios[u] as Float64Array)[round] = logRatio(target[u] as number, n1, reference[u] as number, n2)
  }
  const tail = (1 - confidence) / 2
  return ratios.map((values) => {
    values.sort()
    const at = (share: number) => values[Math.round(share * (rounds - 1))] as number
    return { low: at(tail), high: at(1 - tail) }
  })
}

const sumsOf = (numbers: Uint32Array, drawn: Uint32Array, targets: number): [target: number, reference: number] => {
  let [target, reference] = [0, 0]
  for (let i = 0; i < targets; i += 1) target += numbers[drawn[i] as number] as number
  for (let i = targets; i < drawn.length; i += 1) reference += numbers[drawn[i] as number] as number
  return [target, reference]
}
