// A table from pairs of numbers to a number, in typed arrays (open addressing): asked at every word that may begin a name.

/** Numbers by pairs of numbers, none of which is negative. */
export class PairTable {
  // A pair of a slot, the first of it plus one so that 0 marks a free one, and its number. Most questions end at the first.
  private firsts = new Int32Array(64)
  private seconds = new Int32Array(64)
  private numbers = new Int32Array(64)
  private count = 0

  /** The number of a pair, or 0. */
  get(first: number, second: number): number {
    const { firsts, seconds } = this
    const last = firsts.length - 1
    for (let slot = hashOf(first, second) & last; ; slot = (slot + 1) & last) {
      const found = firsts[slot] as number
      if (found === 0) return 0
      if (found === first + 1 && seconds[slot] === second) return this.numbers[slot] as number
    }
  }

  /** Adds a pair that the table doesn't have. */
  add(first: number, second: number, number: number): void {
    if (this.count * 3 > this.firsts.length * 2) this.grow()
    const last = this.firsts.length - 1
    let slot = hashOf(first, second) & last
    while (this.firsts[slot] !== 0) slot = (slot + 1) & last
    this.firsts[slot] = first + 1
    this.seconds[slot] = second
    this.numbers[slot] = number
    this.count += 1
  }

  private grow(): void {
    const { firsts, seconds, numbers } = this
    this.firsts = new Int32Array(firsts.length * 2)
    this.seconds = new Int32Array(firsts.length * 2)
    this.numbers = new Int32Array(firsts.length * 2)
    this.count = 0
    for (let slot = 0; slot < firsts.length; slot += 1)
      if (firsts[slot] !== 0) this.add((firsts[slot] as number) - 1, seconds[slot] as number, numbers[slot] as number)
  }
}

const hashOf = (first: number, second: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
