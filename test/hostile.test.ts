// No text makes the program slow: whatever it holds, work grows as its length does.

import { describe, expect, it } from 'vitest'
import { readBytes } from '../src/1-read/index.ts'
import { toRecord } from '../src/6-emit/to-record.ts'
import { type Layer, layers } from '../src/layers.ts'
import { annotate } from '../src/pipeline.ts'
import { models } from './fragment.ts'
import { hostileNames, hostileText } from './hostile-texts.ts'

const ALL = new Set(Object.keys(layers) as Layer[])
const SIZE = 100_000

/** The bar is 500 ms; machines that run tests beside other work are slower by half. */
const MOST = 750

/** Time doubles when the size does; what is measured in a few milliseconds is noise. */
const MOST_GROWTH = 3
const NOISE = 60

/** Milliseconds that a text takes with all layers, the best of some tries. */
const timeOf = (text: string, tries: number): number => {
  const bytes = Buffer.from(text)
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i += 1) {
    const start = performance.now()
    for (const resolution of annotate(readBytes(bytes, 'hostile.txt'), models, ALL)) toRecord(resolution, ALL)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('100 kB of', () => {
  it.each(hostileNames)('%s are done in half a second, and 200 kB in twice the time', { timeout: 60_000 }, (name) => {
    const growths: number[] = []
    // Another program can slow one measurement down, but not the best of three; growth that is real comes every time.
    while (growths.length < 3 && !growths.some((growth) => growth < MOST_GROWTH)) {
      const single = timeOf(hostileText(name, SIZE), 3)
      expect(single).toBeLessThan(MOST)
      const double = timeOf(hostileText(name, 2 * SIZE), 3)
      growths.push(double > NOISE ? double / single : 0)
    }
    expect(Math.min(...growths)).toBeLessThan(MOST_GROWTH)
  })
})

it('a text with NUL bytes is refused as binary', () => {
  expect(() => readBytes(Buffer.from('The General Assembly,\n\0\0'), 'x.txt')).toThrow(/binary data \(NUL/)
})

it('a line of 17 MB is refused with what was expected', () => {
  expect(() => readBytes(Buffer.from('States '.repeat(2_500_000)), 'x.txt')).toThrow(
    /expected lines of at most 16\.0 MB, found one line of 16\.\d MB/,
  )
})
