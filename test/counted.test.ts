import { expect, it } from 'vitest'
import { counted, grouped } from '../src/counted.ts'

it('counts as people read them have commas, two decimals at most, and the noun that fits', () => {
  expect(grouped(1_234_567.891)).toBe('1,234,567.89')
  expect(counted(1, 'clause')).toBe('1 clause')
  expect(counted(0, 'clause')).toBe('0 clauses')
  expect(counted(1200, 'sum of money', 'sums of money')).toBe('1,200 sums of money')
})
