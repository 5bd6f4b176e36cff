// Numbers of the words that the models know, so that names are followed from word to word without comparing letters.

/** Words with a number each, from 1; 0 stands for every other word. */
export class KnownWords {
  private readonly numbers = new Map<string, number>()
  private readonly words: string[] = ['']

  /** The number of a folded word, which gets one if it has none. */
  add(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  /** The number of a folded word; 0 if no model knows it. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0
  }

  /** The word of a number. */
  wordOf(number: number): string {
    return this.words[number] as string
  }
}
