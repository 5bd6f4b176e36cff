// Numbers of the words that the models know, so that names are followed from word to word without comparing letters.

/** Words with a number each, from 1; 0 stands for every other word. All are added before the first text is read. */
export class KnownWords {
  private readonly numbers = new Map<string, number>()

  /** The number of a folded word, which gets one if it has none. */
  add(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.count)
    return this.count - 1
  }

  /** The number of a folded word; 0 if no model knows it. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0
  }

  /** One more than the highest number. */
  get count(): number {
    return this.numbers.size + 1
  }
}
