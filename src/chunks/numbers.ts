// The numbers of chunks: a table by their letters, of fixed size, so that what was read of a chunk is found again under a small
// number. Numbers are given as chunks come; when too many find none left, all are given anew.

/**
 * How many chunks have a number in one generation; real corpora of any size have 95 % of their chunks from 10,000. Half as many took
 * 8 % more time on 33 MB of texts, which hold 77,000 different ones; more take no less.
 */
export const MOST_NUMBERS = 48_000
/** Longer chunks, in code units, hardly come twice and get no number. */
export const LONGEST = 40

/** So many letters of ASCII, seven bits to a letter, and in the highest byte how many there are: what is packed is 128 bits. */
export const PACKED = 17

const LOW_PRIME = 0x9e3779b1 | 0
const HIGH_PRIME = 0x85ebca6b | 0

// The FNV-1a hash, over code units.
const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** Slots of the table by hash (open addressing). */
const SLOTS = 1 << 17
const LAST_SLOT = SLOTS - 1

/** By hash, the number of a chunk plus one; 0 where none is. */
const slots = new Uint16Array(SLOTS)
// By number plus one, side by side because they are asked for together: the four parts of its bits; or, if it is longer, hash,
// `IS_LONGER`, where its letters stand, and its length. Common chunks are met first, so what is asked for most stands together.
const known = new Int32Array((MOST_NUMBERS + 1) * 4)
/** In place of the second part, which is never below 0. */
const IS_LONGER = -1
const letters = new Uint16Array(MOST_NUMBERS * LONGEST)
let used = 0
let count = 0
/** How often no number was left: half as many chunks as have one, and it pays to begin anew. */
let misses = 0
let generation = 0

/** Numbers hold within one generation. */
export const currentGeneration = (): number => generation

/** The number of a chunk by its packed letters, -1 where none is left. */
export const numberOfPacked = (low: number, high: number, nextLow: number, nextHigh: number): number => {
  const hash = Math.imul(low, LOW_PRIME) ^ Math.imul(high ^ nextLow, HIGH_PRIME) ^ nextHigh
  // Looked for from the slot of its hash on, in one behind the other.
  for (let slot = hash ^ (hash >>> 15); ; slot += 1) {
    const number = slots[slot & LAST_SLOT] as number
    if (number === 0) return addChunk(slot & LAST_SLOT, low, high, nextLow, nextHigh)
    const row = number * 4
    if (known[row] === low && known[row + 1] === high && known[row + 2] === nextLow && known[row + 3] === nextHigh)
      return number - 1
  }
}

/** The number of a chunk of `codes` that can't be packed: compared letter by letter. */
export const numberOfLonger = (codes: Uint16Array, start: number, end: number): number => {
  const length = end - start
  let hash = FNV_BASIS
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (codes[i] as number), FNV_PRIME)
  for (let slot = hash ^ (hash >>> 15); ; slot += 1) {
    const number = slots[slot & LAST_SLOT] as number
    if (number === 0) {
      const place = used
      const id = addChunk(slot & LAST_SLOT, hash, IS_LONGER, place, length)
      if (id >= 0) for (let i = start; i < end; i += 1) letters[used++] = codes[i] as number
      return id
    }
    const row = number * 4
    if (known[row] !== hash || known[row + 1] !== IS_LONGER || known[row + 3] !== length) continue
    const place = known[row + 2] as number
    let same = 0
    while (same < length && letters[place + same] === codes[start + same]) same += 1
    if (same === length) return number - 1
  }
}

/** Gives a chunk a number, or -1 where none is left. */
const addChunk = (slot: number, first: number, second: number, third: number, fourth: number): number => {
  // Counted without a branch, which V8 would compile this for again when the first is missed.
  misses += count === MOST_NUMBERS ? 1 : 0
  if (count === MOST_NUMBERS) return -1
  count += 1
  slots[slot] = count
  known[count * 4] = first
  known[count * 4 + 1] = second
  known[count * 4 + 2] = third
  known[count * 4 + 3] = fourth
  return count - 1
}

/** Between two texts: if the numbers serve no longer, a new generation begins, in which what is read now has a place. */
export const renewChunks = (): void => {
  if (misses < MOST_NUMBERS / 2) return
  slots.fill(0)
  used = 0
  count = 0
  misses = 0
  generation += 1
}
