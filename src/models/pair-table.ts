// A table from pairs of numbers to a number, in one typed array (open addressing): asked at every word that may begin a name.

/** Numbers by pairs of numbers, all small and none negative. */
export class PairTable {
  // Rows of a pair and its number; 0 as the number marks a free one.
  private rows = new Int32Array(4 * 64)
  private mask = 63
  private count = 0

  /** The number of a pair, or 0. */
  get(a: number, b: number): number {
    const { rows, mask } = this
    for (let slot = hashOf(a, b) & mask; ; slot = (slot + 1) & mask) {
      const row = slot * 4
      const number = rows[row + 2] as number
      if (number === 0 || (rows[row] === a && rows[row + 1] === b)) return number
    }
  }

  /** Adds a pair that the table doesn't have. */
  add(a: number, b: number, number: number): void {
    if (this.count * 2 > this.mask) this.grow()
    this.count += 1
    let slot = hashOf(a, b) & this.mask
    while (this.rows[slot * 4 + 2] !== 0) slot = (slot + 1) & this.mask
    this.rows[slot * 4] = a
    this.rows[slot * 4 + 1] = b
    this.rows[slot * 4 + 2] = number
  }

  private grow(): void {
    const { rows } = this
    this.rows = new Int32Array(rows.length * 2)
    this.mask = this.mask * 2 + 1
    this.count = 0
    for (let row = 0; row < rows.length; row += 4)
      if (rows[row + 2] !== 0) this.add(rows[row] as number, rows[row + 1] as number, rows[row + 2] as number)
  }
}

const hashOf = (a: number, b: number): number => {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
