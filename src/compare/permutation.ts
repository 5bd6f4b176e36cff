// Evidence by document: how often a random division of the documents gives a difference as large (Mildenberger 2023).

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { gSquared } from './keyness.ts'
import { type Block, blocksOf, type Sides, sumsOf } from './sides.ts'
import { sparse } from './sparse.ts'
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
  if (!areDivisible(blocks) || (shuffled.length === 0 && swapped.length === 0)) return counts.map(() => null)
  const parts = [...blocks.map(({ target }) => target), ...blocks.map(({ reference }) => reference)]
  const partSizes = sumsOf(sizes, parts)
  const cells = sparse(
    counts.map((count) => sumsOf(count, parts)),
    parts.length,
  )
  const total = sum(sizes)
  const hits = counts.map(sum)
  const observed = counts.map((count, u) => {
    const a = sum(count.subarray(0, targets))
    const n1 = sum(sizes.subarray(0, targets))
    return Math.abs(gSquared(a, n1, (hits[u] as number) - a, total - n1))
  })
  const fixed = fixedOf(blocks, new Set(shuffled.flatMap(({ of }) => [...of])))
  const inTarget = new Float64Array(counts.length)
  const atLeast = new Uint32Array(counts.length)
  const drawn = new Uint32Array(fixed.length + swapped.length + shuffled.reduce((count, { take }) => count + take, 0))
  drawn.set(fixed)
  const next = below(seed)
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
    for (const block of swapped) drawn[taken++] = block + next(2) * blocks.length
    let n1 = 0
    for (let i = 0; i < taken; i += 1) n1 += partSizes[drawn[i] as number] as number
    inTarget.fill(0)
    for (let i = 0; i < taken; i += 1) cells.addTo(inTarget, drawn[i] as number)
    for (let u = 0; u < counts.length; u += 1) {
      const a = inTarget[u] as number
      const g = Math.abs(gSquared(a, n1, (hits[u] as number) - a, total - n1))
      // Sums of logarithms differ in the last digits with their order; equal divisions must count as equal.
      if (g >= (observed[u] as number) - 1e-9) atLeast[u] = (atLeast[u] as number) + 1
    }
  }
  return Array.from(atLeast, (n) => (1 + n) / (permutations + 1))
}

/** Whether each side has two blocks at least. */
const areDivisible = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ target }) => target.length > 0).length > 1 &&
  blocks.filter(({ reference }) => reference.length > 0).length > 1

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

/** Whole numbers below a bound, from 32 random bits; the bias for bounds of thousands is under one in a million. */
const below = (seed: number): ((bound: number) => number) => {
  const generator = xoroshiro128plus(seed)
  return (bound) => Math.floor(((generator.next() >>> 0) / 4294967296) * bound)
}
