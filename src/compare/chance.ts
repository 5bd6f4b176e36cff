// Random numbers that a seed decides, as quick as a million drawings want them.

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Whole numbers below a bound, from 32 random bits (the bias for bounds of thousands is under one in a million), and single bits, of which
 * one number gives 31.
 */
export const chanceOf = (seed: number) => {
  const generator = xoroshiro128plus(seed)
  let bits = 1
  return {
    below: (bound: number): number => Math.floor(((generator.next() >>> 0) / 4294967296) * bound),
    flip: (): number => {
      // The highest bit marks the end: when it alone is left, all others were given.
      if (bits === 1) bits = (generator.next() | 0x80000000) >>> 0
      const bit = bits & 1
      bits >>>= 1
      return bit
    },
  }
}
