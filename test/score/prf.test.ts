import { describe, expect, it } from 'vitest'
import { addPrf, f1, precision, ratio, recall } from '../../src/score/prf.ts'

describe('precision, recall and F1', () => {
  it('come from counts', () => {
    const counts = { tp: 6, fp: 2, fn: 4 }
    expect(precision(counts)).toBe(0.75)
    expect(recall(counts)).toBe(0.6)
    expect(f1(counts)).toBeCloseTo(2 / 3)
  })

  it('say nothing rather than zero where there is nothing to judge', () => {
    expect(precision({ tp: 0, fp: 0, fn: 3 })).toBeNull()
    expect(recall({ tp: 0, fp: 3, fn: 0 })).toBeNull()
    expect(f1({ tp: 0, fp: 0, fn: 0 })).toBeNull()
    expect(ratio({ right: 0, of: 0 })).toBeNull()
  })

  it('are zero where all that was found is wrong', () => {
    expect(f1({ tp: 0, fp: 1, fn: 0 })).toBe(0)
    expect(f1({ tp: 0, fp: 0, fn: 1 })).toBe(0)
  })

  it('add up by their counts', () => {
    expect(addPrf({ tp: 1, fp: 2, fn: 3 }, { tp: 4, fp: 5, fn: 6 })).toEqual({ tp: 5, fp: 7, fn: 9 })
  })
})
