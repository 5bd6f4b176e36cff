// The fixtures of the published programs, and what must hold for any counts.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dp, dpNorm, juillandD, range } from '../../src/compare/dispersion.ts'
import { clusterWilson, designEffect, wilson } from '../../src/compare/intervals.ts'
import {
  bic,
  conservativeLogRatio,
  gSquared,
  gSquaredTwoCells,
  gSquaredYates,
  logRatio,
  pOfGSquared,
} from '../../src/compare/keyness.ts'
import { leaveOneOut } from '../../src/compare/leave-one-out.ts'
import { benjaminiHochberg } from '../../src/compare/many-tests.ts'
import { permutationTest } from '../../src/compare/permutation.ts'
import { vanElteren, wilcoxon } from '../../src/compare/wilcoxon.ts'

describe('G²', () => {
  it.each([
    [540, 116000, 7525, 5451382, 534.64],
    [227, 116000, 3635, 5451382, 183.53],
    [29, 116000, 504, 5451382, 20.5],
    [431, 116000, 5892, 5451382, 437.88],
    [16, 116000, 650, 5451382, 0.32],
    [540, 116000, 0, 5451382, 4180.78],
    [7, 10000, 0, 100000, 33.57],
  ])('over two cells is that of UCREL: %d of %d, %d of %d', (a, n1, b, n2, expected) => {
    expect(Math.abs(gSquaredTwoCells(a, n1, b, n2))).toBeCloseTo(expected, 2)
  })

  it('over four cells is that of R', () => {
    expect(gSquared(120, 1000, 80, 1000)).toBeCloseTo(8.943167483198671, 9)
    expect(gSquared(12, 1000, 0, 1000)).toBeCloseTo(16.707967380961005, 9)
    expect(gSquared(150, 500, 120, 500)).toBeCloseTo(4.57, 2)
    expect(gSquaredTwoCells(150, 500, 120, 500)).toBeCloseTo(3.34, 2)
    expect(gSquared(80, 1000, 120, 1000)).toBeCloseTo(-8.943167483198671, 9)
  })

  it('with Yates is smaller, and 0 where the difference is under half a clause', () => {
    expect(gSquaredYates(120, 1000, 80, 1000)).toBeLessThan(gSquared(120, 1000, 80, 1000))
    expect(gSquaredYates(10, 100, 10, 100)).toBe(0)
  })

  it('keeps the tail of its p', () => {
    expect(pOfGSquared(534.64) / 2.76e-118).toBeCloseTo(1, 2)
    expect(pOfGSquared(0)).toBe(1)
    expect(pOfGSquared(3.841458820694124)).toBeCloseTo(0.05, 9)
  })

  it('is 0 for equal rates, and changes its sign with the sides', () => {
    const counts = fc.tuple(
      fc.nat(50),
      fc.integer({ min: 50, max: 900 }),
      fc.nat(50),
      fc.integer({ min: 50, max: 900 }),
    )
    fc.assert(
      fc.property(counts, ([a, n1, b, n2]) => {
        expect(gSquared(a, n1, b, n2) + gSquared(b, n2, a, n1)).toBeCloseTo(0, 9)
        expect(logRatio(a, n1, b, n2)).toBeCloseTo(-logRatio(b, n2, a, n1), 12)
        const bound = conservativeLogRatio(a, n1, b, n2)
        expect(Math.abs(bound + conservativeLogRatio(b, n2, a, n1))).toBeLessThan(1e-6)
        expect(Number.isFinite(bound)).toBe(true)
      }),
    )
    expect(gSquared(10, 100, 20, 200)).toBeCloseTo(0, 12)
    expect(bic(10, Math.E ** 3)).toBeCloseTo(7, 9)
  })
})

describe('the conservative log ratio', () => {
  it('is that of Evert', () => {
    expect(conservativeLogRatio(120, 1000, 80, 1000)).toBeCloseTo(0.16485223, 6)
    expect(conservativeLogRatio(120, 1000, 80, 1000, { tests: 40 })).toBe(0)
    expect(conservativeLogRatio(12, 1000, 0, 1000)).toBeCloseTo(1.47435678, 6)
    expect(conservativeLogRatio(12, 1000, 0, 1000, { tests: 40 })).toBeCloseTo(0.23563483, 6)
    expect(conservativeLogRatio(0, 10, 0, 10)).toBe(0)
  })
})

describe('dispersion', () => {
  const [v, s] = [
    [1, 2, 3, 4, 5],
    [9, 10, 10, 10, 11],
  ]
  it('is that of Gries, of Lijffijt and of Juilland', () => {
    expect(dp(v, s)).toBeCloseTo(0.18, 9)
    expect(dpNorm(v, s)).toBeCloseTo(0.2195122, 6)
    expect(juillandD(v, s)).toBeCloseTo(0.7851505, 6)
    expect(range([0, 1, 2, 0])).toBe(0.5)
  })

  it('is null where nothing can be said', () => {
    expect([dp([0, 0], [5, 5]), dpNorm([3], [5]), juillandD([3], [5])]).toEqual([null, null, null])
  })

  it('lies between 0 and 1, and is 0 where a unit is spread as the text is', () => {
    const documents = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 20, max: 90 })), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(documents, (pairs) => {
        const [counts, sizes] = [pairs.map(([count]) => count), pairs.map(([, size]) => size)]
        const value = dpNorm(counts, sizes)
        if (value !== null) expect(value).toBeGreaterThanOrEqual(0)
        if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-9)
        expect(dp(sizes, sizes)).toBeCloseTo(0, 12)
      }),
    )
  })
})

describe('intervals', () => {
  it("are Wilson's", () => {
    expect(wilson(0.12, 100).low).toBeCloseTo(0.0699941, 6)
    expect(wilson(0.12, 100).high).toBeCloseTo(0.198121, 6)
  })

  it('hold the rate, and are wider where documents differ', () => {
    const [even, uneven] = [
      clusterWilson([5, 5, 5, 5], [50, 50, 50, 50]),
      clusterWilson([20, 0, 0, 0], [50, 50, 50, 50]),
    ]
    expect(designEffect([5, 5, 5, 5], [50, 50, 50, 50])).toBe(1)
    expect(designEffect([20, 0, 0, 0], [50, 50, 50, 50])).toBeGreaterThan(5)
    expect((uneven?.high ?? 0) - (uneven?.low ?? 0)).toBeGreaterThan((even?.high ?? 1) - (even?.low ?? 0))
    for (const interval of [even, uneven]) {
      expect(interval?.low).toBeLessThan(0.1)
      expect(interval?.high).toBeGreaterThan(0.1)
    }
    expect(clusterWilson([3], [10])).toBeNull()
    expect(designEffect([0, 0], [10, 10])).toBe(1)
  })
})

describe('many tests', () => {
  it('have the q-values of R', () => {
    const q = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.5])
    for (const [i, expected] of [0.025, 0.05, 0.05, 0.025, 0.5].entries()) expect(q[i]).toBeCloseTo(expected, 12)
    expect(benjaminiHochberg([null, 0.02])).toEqual([null, 0.02])
    expect(benjaminiHochberg([])).toEqual([])
  })

  it('have no q below its p', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10000 }), { minLength: 1, maxLength: 60 }), (hits) => {
        const p = hits.map((n) => n / 10000)
        for (const [i, q] of benjaminiHochberg(p).entries()) expect(q).toBeGreaterThanOrEqual(p[i] as number)
      }),
    )
  })
})

describe('the rank sum', () => {
  it('is that of R', () => {
    // wilcox.test(c(1.1, 2.2, 3.3, 4.4), c(2.5, 3.5, 4.5, 5.5, 6.5), exact = FALSE)
    expect(wilcoxon([1.1, 2.2, 3.3, 4.4], [2.5, 3.5, 4.5, 5.5, 6.5])).toBeCloseTo(0.1113, 3)
    expect(wilcoxon([1, 1], [1, 1])).toBeNull()
    expect(wilcoxon([], [1])).toBeNull()
  })

  it('of strata sees what is inside them, and not what is between them', () => {
    const one = { target: [1.1, 2.2, 3.3, 4.4], reference: [2.5, 3.5, 4.5, 5.5, 6.5] }
    expect(vanElteren([one])).toBe(wilcoxon(one.target, one.reference))
    expect(vanElteren([one, { target: [9], reference: [] }])).toBe(wilcoxon(one.target, one.reference))
    // Beyond 5 of 9 ranks' mean by hand: weights 1/10 and 1/5, rank sums 13 of 20 and 3 of 5, variances 50/3 and 5/3.
    const two = { target: [1, 2], reference: [3, 4] }
    const z = (0.1 * -7 + 0.2 * -2) / Math.sqrt(0.01 * (50 / 3) + 0.04 * (5 / 3))
    expect(vanElteren([one, two])).toBeCloseTo(pOfGSquared(z * z), 9)
    const high = { target: [100, 101, 102, 103, 104, 105], reference: [100, 101, 102.5] }
    const low = { target: [1, 2, 2.5], reference: [1, 1.5, 2, 2.2, 2.6, 3] }
    expect(wilcoxon([...high.target, ...low.target], [...high.reference, ...low.reference])).toBeLessThan(0.2)
    expect(vanElteren([high, low])).toBeGreaterThan(0.5)
    expect(vanElteren([{ target: [1], reference: [] }])).toBeNull()
  })
})

describe('leaving one block out', () => {
  const none = [0, 0, 0, 0]
  const sizes = [100, 100, 100, 100]
  it('takes away what one document makes', () => {
    const sides = (own: number[], other: number[]) =>
      leaveOneOut({ v: [...own, ...none], s: [...sizes, ...none] }, { v: [...none, ...other], s: [...none, ...sizes] })
    expect(logRatio(40, 400, 4, 400)).toBeGreaterThan(3)
    expect(sides([40, 0, 0, 0], [1, 1, 1, 1])).toBeLessThan(0)
    expect(sides([10, 10, 10, 10], [1, 1, 1, 1])).toBeGreaterThan(2.5)
    expect(leaveOneOut({ v: [1, 0], s: [5, 0] }, { v: [0, 1], s: [0, 5] })).toBeNull()
  })

  it('takes both parts of a block', () => {
    const ratio = leaveOneOut({ v: [40, 1, 1], s: [100, 100, 100] }, { v: [0, 1, 1], s: [100, 100, 100] })
    expect(ratio).toBeCloseTo(0, 9)
  })
})

describe('the permutation test', () => {
  const sizes = Uint32Array.from({ length: 40 }, (_, i) => 10 + (i % 7))

  it('finds what differs in every document, and nothing in what does not', () => {
    const differs = Uint32Array.from({ length: 40 }, (_, i) => (i < 20 ? 5 : 1))
    const [p, even] = permutationTest({ sizes, counts: [differs, sizes], targets: 20 }, { permutations: 999 })
    expect(p).toBe(1 / 1000)
    expect(even).toBe(1)
  })

  it('finds nothing in what one document makes', () => {
    const driven = Uint32Array.from({ length: 40 }, (_, i) => (i === 3 ? 15 : 0))
    expect(pOfGSquared(gSquared(15, 255, 0, 262))).toBeLessThan(0.001)
    expect(permutationTest({ sizes, counts: [driven], targets: 20 }, { permutations: 999 })[0]).toBeGreaterThan(0.3)
  })

  it('gives the same p for the same seed', () => {
    const counts = [Uint32Array.from({ length: 40 }, (_, i) => (i * 7) % 5)]
    const p = (seed: number) => permutationTest({ sizes, counts, targets: 15 }, { permutations: 499, seed })
    expect(p(3)).toEqual(p(3))
    expect(p(3)).not.toEqual(p(4))
  })

  it('shuffles inside strata only', () => {
    // The unit follows the stratum alone: sides differ because strata do.
    const strata = Array.from({ length: 40 }, (_, i) => (i < 18 || i >= 38 ? 0 : 1))
    const counts = [Uint32Array.from(strata, (stratum) => (stratum === 0 ? 6 : 1))]
    const options = { permutations: 499 }
    expect(permutationTest({ sizes, counts, targets: 20 }, options)[0]).toBeLessThan(0.01)
    expect(permutationTest({ sizes, counts, targets: 20, strata }, options)[0]).toBeGreaterThan(0.1)
  })

  it('keeps clusters together', () => {
    const counts = [Uint32Array.from({ length: 40 }, (_, i) => (i < 20 ? 4 : 2))]
    const clusters = Array.from({ length: 40 }, (_, i) => Math.floor(i / 10))
    const options = { permutations: 499 }
    expect(permutationTest({ sizes, counts, targets: 20 }, options)[0]).toBeLessThan(0.01)
    // Two clusters a side can be divided in six ways: nothing can be found.
    expect(permutationTest({ sizes, counts, targets: 20, clusters }, options)[0]).toBeGreaterThan(0.2)
  })

  it('has no p where one document is all of a side', () => {
    expect(permutationTest({ sizes, counts: [sizes], targets: 1 })).toEqual([null])
    expect(permutationTest({ sizes, counts: [sizes], targets: 40 })).toEqual([null])
  })
})
