// Documents that depend on each other: successive resolutions on one subject, and documents with clauses on both sides.

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { type ComparedUnit, cautionOf, compareUsage, type UsageDocument } from '../../src/compare/compare.ts'

const chance = (seed: number) => {
  const generator = xoroshiro128plus(seed)
  return () => (generator.next() >>> 0) / 4294967296
}

/** Series whose documents repeat each other: each series has a rate of its own, which its documents share. */
const seriesOf = (next: () => number, count: number, length: () => number): UsageDocument[][] =>
  Array.from({ length: count }, (_, series) => {
    const rate = next() * 0.4
    return Array.from({ length: length() }, (_, i) => {
      const size = 10 + Math.floor(next() * 20)
      const n = Math.round(size * rate)
      return { id: `${series}.${i}`, size, counts: new Map(n > 0 ? [['urge', n]] : []), cluster: `s${series}` }
    })
  })

const alone = (documents: readonly UsageDocument[]): UsageDocument[] => documents.map(({ cluster, ...rest }) => rest)

const OPTIONS = { permutations: 199, minDocs: 1 } as const
const urge = (target: readonly UsageDocument[], reference: readonly UsageDocument[], options = {}): ComparedUnit =>
  compareUsage(target, reference, { ...OPTIONS, ...options })[0] as ComparedUnit

/** Share of 300 random divisions with p < .05. */
const found = (divide: (next: () => number) => [UsageDocument[], UsageDocument[]], options = {}) => {
  const next = chance(7)
  let hits = 0
  for (let round = 0; round < 300; round += 1) if ((urge(...divide(next), options).p ?? 1) < 0.05) hits += 1
  return hits / 300
}

describe('clusters', () => {
  const whole = (next: () => number): [UsageDocument[], UsageDocument[]] => {
    const series = seriesOf(next, 24, () => 1 + Math.floor(next() * 9))
    return [series.slice(0, 12).flat(), series.slice(12).flat()]
  }
  const halves = (next: () => number): [UsageDocument[], UsageDocument[]] => {
    const sides: [UsageDocument[], UsageDocument[]] = [[], []]
    for (const document of seriesOf(next, 24, () => 2 + Math.floor(next() * 9)).flat())
      sides[next() < 0.5 ? 0 : 1].push(document)
    return sides
  }

  it('that fall whole on one side by chance are no finding, and would be one document by document', () => {
    expect(found((next) => whole(next).map(alone) as [UsageDocument[], UsageDocument[]])).toBeGreaterThan(0.2)
    expect(found(whole)).toBeLessThan(0.09)
    expect(found(whole, { test: 'wilcoxon' })).toBeLessThan(0.09)
  })

  it('that fall on both sides by chance are no finding either', () => {
    expect(found(halves)).toBeLessThan(0.09)
    expect(found(halves, { test: 'wilcoxon' })).toBeLessThan(0.09)
  })

  it('that change on one side are a finding', () => {
    const next = chance(3)
    const [target, reference] = halves(next)
    const more = target.map((document) => ({
      ...document,
      counts: new Map([['urge', Math.min(document.size, (document.counts.get('urge') ?? 0) + 4)]]),
    }))
    expect(urge(more, reference).p).toBeLessThan(0.05)
  })

  it('widen the interval, and count in place of documents where few are too few', () => {
    const next = chance(5)
    const [target, reference] = whole(next)
    const [clustered, single] = [urge(target, reference), urge(alone(target), alone(reference))]
    const width = ({ target: { interval } }: ComparedUnit) => (interval?.high ?? 0) - (interval?.low ?? 0)
    expect(width(clustered)).toBeGreaterThan(1.3 * width(single))
    const spread = ({ bootstrap }: ComparedUnit) => (bootstrap?.high ?? 0) - (bootstrap?.low ?? 0)
    expect(spread(clustered)).toBeGreaterThan(1.3 * spread(single))
    expect([clustered.target.blocks, clustered.target.documents]).toEqual([12, target.length])
    expect(cautionOf(clustered, 'series')).toBe('too few series to tell')
    expect(clustered.target.n).toBe(single.target.n)
    const one = urge(
      target.filter(({ cluster }) => cluster === 's0'),
      reference,
    )
    expect([one.p, one.q, one.target.interval, one.bootstrap]).toEqual([null, null, null, null])
    expect(cautionOf(one, 'series')).toBe('1 series: description only')
  })
})

describe('documents on both sides', () => {
  const document = (id: string, n: number): UsageDocument => ({
    ...{ id, stratum: id, cluster: id, size: 10, counts: new Map([['urge', n]]) },
  })
  it('count once among those that hold a unit', () => {
    const [target, reference] = [
      [document('a', 2), document('b', 1)],
      [document('a', 1), document('b', 3)],
    ]
    expect(compareUsage(target, reference, { minDocs: 2 })).toHaveLength(1)
    expect(compareUsage(target, reference, { minDocs: 3 })).toHaveLength(0)
  })

  it('swap their parts, by either test', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `d${i}`)
    const [more, less] = [ids.map((id) => document(id, 6)), ids.map((id) => document(id, 2))]
    expect(urge(more, less, { permutations: 1999 }).p).toBeLessThan(0.01)
    expect(urge(more, less, { test: 'wilcoxon' }).p).toBeLessThan(0.01)
    const mixed = ids.map((id, i) => document(id, i % 2 === 0 ? 6 : 2))
    const other = ids.map((id, i) => document(id, i % 2 === 0 ? 2 : 6))
    expect(urge(mixed, other).p).toBeGreaterThan(0.9)
    expect(urge(mixed, other, { test: 'wilcoxon' }).p).toBeGreaterThan(0.9)
  })
})

describe('documents that are longer on one side', () => {
  const side = (next: () => number, name: string, mean: number): UsageDocument[] =>
    Array.from({ length: 60 }, (_, i) => {
      const size = Math.floor(mean / 2 + next() * mean)
      const rate = 0.1 * next()
      let n = 0
      for (let clause = 0; clause < size; clause += 1) if (next() < rate) n += 1
      return { id: `${name}${i}`, size, counts: new Map(n > 0 ? [['urge', n]] : []) }
    })
  const unequal = (next: () => number): [UsageDocument[], UsageDocument[]] => [side(next, 'a', 8), side(next, 'b', 30)]

  it('are no finding of a rare unit, but for the Wilcoxon test, whose header says so', () => {
    expect(found(unequal)).toBeLessThan(0.09)
    expect(found(unequal, { test: 'wilcoxon' })).toBeGreaterThan(0.3)
  })
})

/** Clauses of a document on one side, and those among them of the unit. */
interface Part {
  size: number
  n: number
}

describe('clauses that fall on a side of their document by chance', () => {
  /** Documents with a rate of their own, `share` of whose clauses make the target. */
  const parted =
    (share: number, rate: number) =>
    (next: () => number): [UsageDocument[], UsageDocument[]] => {
      const sides: [UsageDocument[], UsageDocument[]] = [[], []]
      for (let i = 0; i < 40; i += 1) {
        const own = 2 * rate * next()
        const parts: [Part, Part] = [
          { size: 0, n: 0 },
          { size: 0, n: 0 },
        ]
        for (let left = 10 + Math.floor(next() * 20); left > 0; left -= 1) {
          const part = parts[next() < share ? 0 : 1]
          part.size += 1
          if (next() < own) part.n += 1
        }
        const id = `d${i}`
        for (const [side, { size, n }] of parts.entries())
          sides[side]?.push({ id, stratum: id, cluster: id, size, counts: new Map(n > 0 ? [['urge', n]] : []) })
      }
      return sides
    }

  it.each([
    [0.5, 0.3],
    [0.2, 0.05],
  ])('are no finding where %d of them do and the unit is %d of all', (share, rate) => {
    expect(found(parted(share, rate))).toBeLessThan(0.09)
  })

  it('are one for the Wilcoxon test where the side is small and the unit rare, so that no command has it there', () => {
    expect(found(parted(0.5, 0.3), { test: 'wilcoxon' })).toBeLessThan(0.09)
    expect(found(parted(0.2, 0.05), { test: 'wilcoxon' })).toBeGreaterThan(0.3)
  })
})

describe('a unit that a side has none of', () => {
  it('has no interval of the log ratio, as no drawing could show any', () => {
    const documents = (side: string, n: number): UsageDocument[] =>
      Array.from({ length: 30 }, (_, i) => ({
        ...{ id: `${side}${i}`, size: 10, counts: new Map(n > 0 ? [['urge', n]] : []) },
      }))
    const { bootstrap, zero, p } = urge(documents('a', 2), documents('b', 0))
    expect([bootstrap, zero]).toEqual([null, true])
    expect(p).toBeLessThan(0.05)
  })
})

describe('strata that no document can leave', () => {
  it('give no p', () => {
    const side = (stratum: string): UsageDocument[] =>
      Array.from({ length: 5 }, (_, i) => ({
        ...{ id: `${stratum}${i}`, size: 10, counts: new Map([['urge', i]]), stratum },
      }))
    expect(urge(side('a'), side('b')).p).toBeNull()
    expect(urge(side('a'), side('b'), { test: 'wilcoxon' }).p).toBeNull()
  })
})
