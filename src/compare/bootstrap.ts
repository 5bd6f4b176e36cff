// An interval of the log ratio that comes by the document: documents drawn again and again within each side.

import { chanceOf } from './chance.ts'
import type { Interval } from './intervals.ts'
import { logRatio } from './keyness.ts'
import { blocksOf, haveTwoBlocks, partsOf, type Sides } from './sides.ts'
import { sum } from './sum.ts'

/**
 * Percentile bootstrap of the log ratio of each unit. Blocks (documents, or clusters of them) are resampled within the target, within
 * the reference, and those on both sides as wholes. Fine from about 50 blocks a side, too narrow below (statistics of coverage: 74% at 5,
 * 92% at 100 documents). Null where a side has under two blocks, and for a unit that a side has none of: no drawing could show any.
 */
export const bootstrapLogRatio = (
  sides: Sides,
  { rounds = 1999, seed = 1, confidence = 0.95 }: { rounds?: number; seed?: number; confidence?: number } = {},
): (Interval | null)[] => {
  const { counts, targets } = sides
  const blocks = blocksOf(sides)
  const kinds = [
    blocks.filter(({ reference }) => reference.length === 0),
    blocks.filter(({ target }) => target.length === 0),
    blocks.filter(({ target, reference }) => target.length > 0 && reference.length > 0),
  ]
  if (!haveTwoBlocks(blocks)) return counts.map(() => null)
  const ordered = kinds.flat()
  const parts = partsOf(sides, ordered)
  const { below } = chanceOf(seed)
  const [target, reference] = [new Float64Array(counts.length), new Float64Array(counts.length)]
  const ratios = counts.map(() => new Float64Array(rounds))
  for (let round = 0; round < rounds; round += 1) {
    target.fill(0)
    reference.fill(0)
    let [n1, n2, from] = [0, 0, 0]
    for (const { length } of kinds) {
      for (let i = 0; i < length; i += 1) {
        const block = from + below(length)
        n1 += parts.sizes[block] as number
        n2 += parts.sizes[block + ordered.length] as number
        parts.counts.addTo(target, block)
        parts.counts.addTo(reference, block + ordered.length)
      }
      from += length
    }
    for (let u = 0; u < counts.length; u += 1)
      (ratios[u] as Float64Array)[round] = logRatio(target[u] as number, n1, reference[u] as number, n2)
  }
  const tail = (1 - confidence) / 2
  return ratios.map((values, u) => {
    const count = counts[u] as Uint32Array
    if (sum(count.subarray(0, targets)) === 0 || sum(count.subarray(targets)) === 0) return null
    values.sort()
    const at = (share: number) => values[Math.round(share * (rounds - 1))] as number
    return { low: at(tail), high: at(1 - tail) }
  })
}
