// Numbers in words: "three hundred million", "one and a half billion", "five million two hundred thousand". Their words are few
// and closed, so that no library is loaded for them; what is no number in good order is none.

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Numbers below a hundred that are one word. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const HALF = /^(?:(?:(.+) and (?:a|one) |(?:a |one )?)half)(?: (?:of )?(?:a )?(.+))?$/

/** The value of a number in words, or null where the words make none. */
export const readNumberWords = (words: string): number | null => {
  const key = words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
  const half = HALF.exec(key)
  if (!half) return wholeNumber(key)
  const whole = half[1] === undefined ? 0 : wholeNumber(half[1])
  const unit = half[2] === undefined ? 1 : wholeNumber(half[2])
  return whole === null || unit === null ? null : (whole + 0.5) * unit
}

/** The value of "two hundred and five thousand and ten": parts with ever smaller magnitudes, the last perhaps without one. */
const wholeNumber = (words: string): number | null => {
  if (words === 'a') return 1
  const parts = words.split(' ')
  let value = 0
  let smallest = Number.POSITIVE_INFINITY
  let at = 0
  while (at < parts.length) {
    if (at > 0 && parts[at] === 'and') at += 1
    const group = readGroup(parts, at)
    if (group === null) return null
    const { magnitude, last, to } = readMagnitude(parts, group.to)
    if (magnitude >= smallest) return null
    value += group.value * magnitude
    smallest = last
    at = to
  }
  return value
}

/** A number before its magnitude, and the index of the part behind it. */
interface Group {
  readonly value: number
  readonly to: number
}

/** "two hundred and five", "twelve hundred", "a hundred"; nothing, where a number begins with a magnitude, is one. */
const readGroup = (parts: readonly string[], at: number): Group | null => {
  const small = readSmall(parts, at) ?? (at === 0 ? readOne(parts) : null)
  if (small === null || parts[small.to] !== 'hundred') return small
  const behind = small.to + 1
  const rest = readSmall(parts, parts[behind] === 'and' ? behind + 1 : behind)
  const hundreds = small.value * 100
  return rest === null ? { value: hundreds, to: behind } : { value: hundreds + rest.value, to: rest.to }
}

/** "*a* million", and the million of "half a million". */
const readOne = (parts: readonly string[]): Group | null => {
  const to = parts[0] === 'a' ? 1 : 0
  const word = parts[to] ?? ''
  return word === 'hundred' || MAGNITUDES.has(word) ? { value: 1, to } : null
}

/** A number below a hundred: "forty", "forty five". */
const readSmall = (parts: readonly string[], at: number): Group | null => {
  const value = SMALL.get(parts[at] ?? '')
  if (value === undefined) return null
  const unit = value >= 20 ? (SMALL.get(parts[at + 1] ?? '') ?? 10) : 10
  return unit < 10 ? { value: value + unit, to: at + 2 } : { value, to: at + 1 }
}

/** A magnitude of one or more words, the value of the last of them, and the index of the part behind it. */
interface Magnitude {
  readonly magnitude: number
  readonly last: number
  readonly to: number
}

/** "thousand", "thousand million"; 1 where none stands at `at`. */
const readMagnitude = (parts: readonly string[], at: number): Magnitude => {
  let magnitude = 1
  let last = 1
  let to = at
  for (let next = MAGNITUDES.get(parts[to] ?? ''); next !== undefined && next > last; ) {
    magnitude *= next
    last = next
    to += 1
    next = MAGNITUDES.get(parts[to] ?? '')
  }
  return { magnitude, last, to }
}
