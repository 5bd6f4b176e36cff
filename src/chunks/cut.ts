// Text cut at white space, each chunk under its number. All text goes through this loop.

import { doubled } from '../kept.ts'
import { isBlank } from '../spans.ts'
import { LONGEST, numberOfLonger, numberOfPacked, PACKED } from './numbers.ts'

/** A run without white space is cut after so many code units: no word is as long, and patterns need a stack for it. */
const CUT = 4096

/** Half of the packed letters, seven bits each, go into 64 bits; the highest stays free. */
const HALF = 9

// Room that every text uses anew: its letters, and the cells of its chunks.
let codes = new Uint16Array(1 << 16)
let scratch = new Int32Array(1 << 16)

/**
 * The chunks of `text` between two offsets: number (-1 without one), start and end of each, one behind the other. Offsets are UTF-16 code
 * units into `text`. Linear.
 */
export const cutAtBlanks = (text: string, start: number, end: number): Int32Array => {
  const size = end - start
  while (codes.length < size) codes = doubled(codes)
  while (scratch.length < size * 2) scratch = doubled(scratch)
  // An array of numbers is read many times faster than a string, whose form is looked at anew at every letter.
  const own = codes
  for (let i = 0; i < size; i += 1) own[i] = text.charCodeAt(start + i)
  return scratch.slice(0, cutCodes(size, start) * 3)
}

/**
 * Fills `scratch` from `codes`; gives the number of chunks. The letters of most chunks are pushed into two times 64 bits, by which
 * they are found again without a further look at letters.
 */
const cutCodes = (size: number, offset: number): number => {
  const [text, cells] = [codes, scratch]
  let at = 0
  let found = 0
  while (at < size) {
    if (isBlank(text[at] as number)) {
      at += 1
      continue
    }
    const start = at
    let low = 0
    let high = 0
    let any = 0
    let stop = Math.min(start + HALF, size)
    for (; at < stop; at += 1) {
      const code = text[at] as number
      if (isBlank(code)) break
      high = (high << 7) | (low >>> 25)
      low = (low << 7) | code
      any |= code
    }
    let nextLow = 0
    let nextHigh = 0
    if (at === stop) {
      stop = Math.min(start + PACKED, size)
      for (; at < stop; at += 1) {
        const code = text[at] as number
        if (isBlank(code)) break
        nextHigh = (nextHigh << 7) | (nextLow >>> 25)
        nextLow = (nextLow << 7) | code
        any |= code
      }
      if (at === stop) {
        stop = Math.min(start + CUT, size)
        while (at < stop && !isBlank(text[at] as number)) at += 1
      }
    }
    const length = at - start
    let id = -1
    if (length <= PACKED && any < 128) id = numberOfPacked(low, high, nextLow, nextHigh | (length << 24))
    else if (length <= LONGEST) id = numberOfLonger(text, start, at)
    cells[found * 3] = id
    cells[found * 3 + 1] = offset + start
    cells[found * 3 + 2] = offset + at
    found += 1
  }
  return found
}
