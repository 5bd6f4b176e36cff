// What tests find between two random groups of documents.

import type { UsageDocument } from '../../src/compare/compare.ts'
import { gSquared, pOfGSquared } from '../../src/compare/keyness.ts'
import { benjaminiHochberg } from '../../src/compare/many-tests.ts'
import { permutationTest } from '../../src/compare/permutation.ts'
import { sum } from '../../src/compare/sum.ts'
import { wilcoxon } from '../../src/compare/wilcoxon.ts'
import type { Chance } from '../chance.ts'
import { drawn } from './drawn.ts'

/** Share of verbs with p < .05 by each test, and of tables in which G² with Benjamini and Hochberg's correction names a verb. */
export interface Findings {
  readonly n: number
  readonly g2: number
  readonly permutation: number
  readonly wilcoxon: number
  readonly tables: number
}

/** Divides `rounds` times two groups of `n` documents at random and counts what is found. Verbs that neither group has are left out. */
export const findingsOf = (
  documents: readonly UsageDocument[],
  verbs: readonly string[],
  n: number,
  { rounds, permutations, chance }: { rounds: number; permutations: number; chance: Chance },
): Findings => {
  const found = { g2: 0, permutation: 0, wilcoxon: 0, tables: 0 }
  let tests = 0
  for (let round = 0; round < rounds; round += 1) {
    const group = drawn(documents, 2 * n, chance)
    const held = verbs.filter((verb) => group.some(({ counts }) => counts.has(verb)))
    const sizes = Uint32Array.from(group, ({ size }) => size)
    const counts = held.map((verb) => Uint32Array.from(group, (document) => document.counts.get(verb) ?? 0))
    const sides = [sum(sizes.subarray(0, n)), sum(sizes.subarray(n))] as const
    const g2 = counts.map((v) => pOfGSquared(gSquared(sum(v.subarray(0, n)), sides[0], sum(v.subarray(n)), sides[1])))
    const rates = counts.map((v) => Array.from(v, (count, i) => count / (sizes[i] as number)))
    const seed = chance.int(1, 1e9)
    const p = {
      g2,
      permutation: permutationTest({ sizes, counts, targets: n }, { permutations, seed }),
      wilcoxon: rates.map((rate) => wilcoxon(rate.slice(0, n), rate.slice(n))),
    }
    for (const test of ['g2', 'permutation', 'wilcoxon'] as const)
      found[test] += p[test].filter((value) => value !== null && value < 0.05).length
    if (benjaminiHochberg(g2).some((q) => q !== null && q < 0.05)) found.tables += 1
    tests += held.length
  }
  return {
    n,
    g2: found.g2 / tests,
    permutation: found.permutation / tests,
    wilcoxon: found.wilcoxon / tests,
    tables: found.tables / rounds,
  }
}
