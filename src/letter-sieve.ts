// A sieve for chunks that are seldom met: a glance at the letters of most shows that none of some words stands in them.

/** Rooms for runs of letters by their first and last letter and their length. */
const ROOMS = 1 << 14
const LONGEST = 15

/** Lets pass every text that holds one of some words, and few others. Case does not matter. */
export class LetterSieve {
  private readonly runs = new Uint8Array(ROOMS)
  private readonly marks = new Uint8Array(128)
  private readonly pairs = new Uint8Array(128 * 128)

  /** Texts are let pass that hold the first run of ASCII letters of a word, or any mark of one that has none. */
  addWord(word: string): void {
    const run = /[A-Za-z]+/.exec(word)?.[0]
    if (run === undefined) this.addMarks(word)
    else this.runs[roomOf(run.charCodeAt(0), run.charCodeAt(run.length - 1), run.length)] = 1
  }

  /** Texts are let pass that hold one of these characters; what is not ASCII always is. */
  addMarks(marks: string): void {
    for (let i = 0; i < marks.length; i += 1) if (marks.charCodeAt(i) < 128) this.marks[marks.charCodeAt(i)] = 1
  }

  /** Texts are let pass that hold these two letters side by side, written so. */
  addPair(first: string, second: string): void {
    const code = second.charCodeAt(0)
    if (code < 128) this.pairs[(first.charCodeAt(0) << 7) | code] = 1
  }

  /** Whether the text between two offsets is let pass. */
  lets(text: string, start: number, end: number): boolean {
    const { runs, marks, pairs } = this
    let from = -1
    let before = 0
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i)
      if (code >= 128 || marks[code] !== 0) return true
      const letter = code | 32
      if (letter >= 97 && letter <= 122) {
        if (from < 0) from = i
        else if (pairs[(before << 7) | code] !== 0) return true
      } else if (from >= 0) {
        if (runs[roomOf(text.charCodeAt(from), before, i - from)] !== 0) return true
        from = -1
      }
      before = code
    }
    return from >= 0 && runs[roomOf(text.charCodeAt(from), before, end - from)] !== 0
  }
}

const roomOf = (first: number, last: number, length: number): number =>
  ((first & 31) << 9) | ((last & 31) << 4) | Math.min(length, LONGEST)
