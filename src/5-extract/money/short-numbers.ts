// The numbers in words that sums mostly have: "one", "twenty-five thousand", "three hundred million". The library that reads
// all others takes a tenth of a second to begin.

const UNITS = 'one two three four five six seven eight nine ten'.split(' ')
const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const SMALL: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** The value of a number in words, in lower case and one blank apart; null where it is written in any other way. */
export const readShortNumber = (words: string): number | null => {
  const parts = words.split(' ')
  let value = SMALL.get(parts[0] as string)
  if (value === undefined) return null
  let at = 1
  const unit = SMALL.get(parts[1] ?? '') ?? 10
  if (value >= 20 && unit < 10) {
    value += unit
    at += 1
  } else if (value < 10 && parts[1] === 'hundred') {
    value *= 100
    at += 1
  }
  const magnitude = MAGNITUDES.get(parts[at] ?? '')
  if (magnitude !== undefined) {
    value *= magnitude
    at += 1
  }
  return at === parts.length ? value : null
}
