// What comes after each line, found in one pass from below: looking ahead from every line could take quadratic time.

import type { TextLine } from './lines.ts'

/** How many lines above the organ's may be title block; further up, a text of another kind precedes it. */
const FRONT_REACH = 30

/** The lines of one resolution with what comes after each. */
export class Ahead {
  private readonly nextBody: Int32Array
  private readonly nextOrgan: Int32Array

  constructor(private readonly lines: readonly TextLine[]) {
    const count = lines.length
    this.nextBody = new Int32Array(count + 2).fill(count)
    this.nextOrgan = new Int32Array(count + 2).fill(count + FRONT_REACH + 1)
    for (let i = count - 1; i >= 0; i -= 1) {
      const { isNote, organ } = lines[i] as TextLine
      this.nextBody[i] = isNote ? (this.nextBody[i + 1] as number) : i
      this.nextOrgan[i] = organ === null ? (this.nextOrgan[i + 1] as number) : i
    }
  }

  /** The line after one that is no footnote, and the one after that. */
  next(index: number): TextLine | null {
    return this.lines[this.nextBody[index + 1] as number] ?? null
  }
  afterNext(index: number): TextLine | null {
    return this.lines[this.nextBody[(this.nextBody[index + 1] as number) + 1] as number] ?? null
  }

  /** Whether the line of an organ comes within the reach of a title block. */
  organComes(index: number): boolean {
    return (this.nextOrgan[index + 1] as number) - index <= FRONT_REACH
  }
}
