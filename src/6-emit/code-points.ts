// From UTF-16 code units, in which JavaScript counts, to Unicode code points, in which Python, R and SQL count.

/**
 * Gives the function from an offset in UTF-16 code units of `text` to the offset of the same place in code points. The
 * text is passed over once; memory grows with its astral characters only (each is two code units and one code point).
 * A lone surrogate counts as one code point, as it does in Python.
 */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const pairs = surrogatePairs(text)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countUpTo(pairs, offset)
}

/** Gives the function back from an offset in code points of `text` to one in UTF-16 code units. */
export const codeUnitOffsets = (text: string): ((offset: number) => number) => {
  const pairs = surrogatePairs(text)
  if (pairs.length === 0) return (offset) => offset
  const ends = pairs.map((end, i) => end - (i + 1))
  return (offset) => offset + countUpTo(ends, offset)
}

/** Where each surrogate pair ends, in order. */
const surrogatePairs = (text: string): number[] => {
  const ends: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) ends.push(pair.index + 2)
  return ends
}

/** How many of the sorted numbers are at most `limit`, by bisection. */
export const countUpTo = (sorted: readonly number[], limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
