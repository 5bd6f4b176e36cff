// Evidence by document: how often a random division of the documents gives a difference as large (Mildenberger 2023).

import { chanceOf } from './chance.ts'
import { type Block, blocksOf, haveTwoBlocks, partsOf, type Sides } from './sides.ts'
import { sum } from './sum.ts'

/**
 * For each unit p = (1 + how often G² of a random division is at least as large) / (permutations + 1); the same divisions serve all
 * units. Blocks on one side are shuffled among those of their stratum, each side keeping as many; of a block on both sides (a series
 * that goes on, a document with clauses of both kinds) the two parts change sides or stay, since within a block nothing is
 * independent (sign flipping; Winkler et al. 2014). Null for every unit where that could tell nothing: a side has under two blocks, or no
 * division differs.
 */
export const permutationTest = (
  sides: Sides,
  { permutations = 9999, seed = 1 }: { readonly permutations?: number; readonly seed?: number } = {},
): (number | null)[] => {
  const { counts, targets, sizes } = sides
  const blocks = blocksOf(sides)
  const { shuffled, swapped } = movesOf(blocks)
  if (!haveTwoBlocks(blocks) || (shuffled.length === 0 && swapped.length === 0)) return counts.map(() => null)
  const parts = partsOf(sides, blocks)
  const total = sum(sizes)
  const hits = counts.map(sum)
  const g = gSquaredOf(total)
  const n1Observed = sum(sizes.subarray(0, targets))
  const observed = counts.map((count, u) => g(sum(count.subarray(0, targets)), n1Observed, hits[u] as number))
  const fixed = fixedOf(blocks, new Set(shuffled.flatMap(({ of }) => [...of])))
  const inTarget = new Float64Array(counts.length)
  const atLeast = new Uint32Array(counts.length)
  const drawn = new Uint32Array(fixed.length + swapped.length + shuffled.reduce((count, { take }) => count + take, 0))
  drawn.set(fixed)
  const { below: next, flip } = chanceOf(seed)
  for (let round = 0; round < permutations; round += 1) {
    let taken = fixed.length
    for (const { of, take } of shuffled)
      for (let i = 0; i < take; i += 1) {
        const j = i + next(of.length - i)
        const picked = of[j] as number
        of[j] = of[i] as number
        of[i] = picked
        drawn[taken++] = picked
      }
    for (const block of swapped) drawn[taken++] = block + flip() * blocks.length
    let n1 = 0
    for (let i = 0; i < taken; i += 1) n1 += parts.sizes[drawn[i] as number] as number
    inTarget.fill(0)
    for (let i = 0; i < taken; i += 1) parts.counts.addTo(inTarget, drawn[i] as number)
    for (let u = 0; u < counts.length; u += 1) {
      // Sums of logarithms differ in the last digits with their order; equal divisions must count as equal.
      const isAtLeast = g(inTarget[u] as number, n1, hits[u] as number) >= (observed[u] as number) - 1e-7
      if (isAtLeast) atLeast[u] = (atLeast[u] as number) + 1
    }
  }
  return Array.from(atLeast, (n) => (1 + n) / (permutations + 1))
}

/**
 * G² over four cells of `a` of the target's `n1` clauses where `hits` of all `total` are of the unit, without its sign. As G² / 2 is a sum of
 * x ln x over cells, margins and total, and all of them are whole numbers, a table of x ln x spares the logarithms of a million divisions.
 */
const gSquaredOf = (total: number): ((a: number, n1: number, hits: number) => number) => {
  const xLnX = Float64Array.from({ length: total + 1 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)))
  const at = (x: number) => xLnX[x] as number
  return (a, n1, hits) => {
    const cells = at(a) + at(n1 - a) + at(hits - a) + at(total - n1 - hits + a)
    return 2 * (cells - at(n1) - at(total - n1) - at(hits) - at(total - hits) + at(total))
  }
}

/** The part of a block on one side: its own number for the target's part, with the count of blocks added for the reference's. */
const partOf = ({ target }: Block, block: number, count: number): number => (target.length > 0 ? block : block + count)

/** What a division moves: blocks on one side, by stratum, with how many fall to the target; and blocks on both, whose parts swap. */
const movesOf = (blocks: readonly Block[]) => {
  const strata = new Map<number, { parts: number[]; take: number }>()
  const swapped: number[] = []
  for (const [b, block] of blocks.entries()) {
    if (block.target.length > 0 && block.reference.length > 0) {
      swapped.push(b)
      continue
    }
    const group = strata.get(block.stratum) ?? { parts: [], take: 0 }
    group.parts.push(partOf(block, b, blocks.length))
    if (block.target.length > 0) group.take += 1
    strata.set(block.stratum, group)
  }
  const shuffled = [...strata.values()].flatMap(({ parts, take }) =>
    take === 0 || take === parts.length ? [] : [{ of: Uint32Array.from(parts), take }],
  )
  return { shuffled, swapped }
}

/** Parts of the target that no division moves: all blocks of their stratum are the target's. */
const fixedOf = (blocks: readonly Block[], moving: ReadonlySet<number>): number[] =>
  blocks.flatMap(({ target, reference }, b) =>
    target.length > 0 && reference.length === 0 && !moving.has(b) ? [b] : [],
  )
