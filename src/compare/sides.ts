// The two sides of a comparison, and the blocks of them that are independent of each other: documents, or clusters of documents.

import { type SparseCounts, sparse } from './sparse.ts'

/** Documents on two sides, with what is counted in them. */
export interface Sides {
  /** Operative clauses of each document, the target's documents first. */
  readonly sizes: Uint32Array
  /** For each unit its count in each document. */
  readonly counts: readonly Uint32Array[]
  /** How many of the documents are the target's. */
  readonly targets: number
  /** Documents that are shuffled among each other only, by a number; all among all where it is not given. */
  readonly strata?: ArrayLike<number>
  /** Documents that keep together, by a number: successive resolutions on one subject; each by itself where it is not given. */
  readonly clusters?: ArrayLike<number>
}

/** A block: documents that depend on each other, by their numbers, on one side or on both. */
export interface Block {
  readonly stratum: number
  readonly target: readonly number[]
  readonly reference: readonly number[]
}

/** The blocks of two sides in the order of their first documents. A cluster in two strata is two blocks. */
export const blocksOf = ({ sizes, targets, strata, clusters }: Sides): Block[] => {
  const blocks = new Map<string, { stratum: number; target: number[]; reference: number[] }>()
  for (let i = 0; i < sizes.length; i += 1) {
    const stratum = strata?.[i] ?? 0
    const name = `${stratum} ${clusters === undefined ? `d${i}` : clusters[i]}`
    let block = blocks.get(name)
    if (block === undefined) {
      block = { stratum, target: [], reference: [] }
      blocks.set(name, block)
    }
    block[i < targets ? 'target' : 'reference'].push(i)
  }
  return [...blocks.values()]
}

/** Whether each side has two blocks at least: else nothing says how blocks vary. */
export const haveTwoBlocks = (blocks: readonly Block[]): boolean =>
  (['target', 'reference'] as const).every((side) => blocks.filter((block) => block[side].length > 0).length > 1)

/** What stands in the parts of blocks: first the target's part of each block, then the reference's. */
export interface Parts {
  /** Clauses of each part. */
  readonly sizes: Uint32Array
  /** Clauses of each unit by part. */
  readonly counts: SparseCounts
}

/** The parts of blocks: that of block `b` on the target's side has the number `b`, the other `b + blocks.length`. */
export const partsOf = ({ sizes, counts }: Sides, blocks: readonly Block[]): Parts => {
  const members = [...blocks.map(({ target }) => target), ...blocks.map(({ reference }) => reference)]
  const summed = counts.map((count) => sumsOf(count, members))
  return { sizes: sumsOf(sizes, members), counts: sparse(summed, members.length) }
}

/** The numbers of documents added up block by block: one entry for each list of documents. */
export const sumsOf = (numbers: Uint32Array, members: readonly (readonly number[])[]): Uint32Array => {
  const sums = new Uint32Array(members.length)
  for (let m = 0; m < members.length; m += 1) {
    const documents = members[m] as readonly number[]
    let total = 0
    for (let i = 0; i < documents.length; i += 1) total += numbers[documents[i] as number] as number
    sums[m] = total
  }
  return sums
}
