// What comes after a line. Lines are taken in order, so each place is looked for onwards from where it was found last, and
// all together take linear time.

import type { TextLine } from './lines.ts'

/** How many lines above the organ's may be title block; further up, a text of another kind precedes it. */
const FRONT_REACH = 30

/** The lines of one resolution that come after one of them. */
export class Ahead {
  private index = -1
  private nextBody = 0
  private bodyAfter = 0
  private nextOrgan = 0

  constructor(private readonly lines: readonly TextLine[]) {}

  /** Goes on to what comes after the line at `index`. */
  moveTo(index: number): void {
    this.index = index
    this.nextBody = this.bodyFrom(Math.max(this.nextBody, index + 1))
    this.bodyAfter = this.bodyFrom(Math.max(this.bodyAfter, this.nextBody + 1))
    let organ = Math.max(this.nextOrgan, index + 1)
    while (organ < this.lines.length && this.lines[organ]?.organ === null) organ += 1
    this.nextOrgan = organ
  }

  private bodyFrom(index: number): number {
    let at = index
    while (at < this.lines.length && this.lines[at]?.isNote) at += 1
    return at
  }

  /** The line after this one that is no footnote, and the one after that. */
  get next(): TextLine | null {
    return this.lines[this.nextBody] ?? null
  }
  get afterNext(): TextLine | null {
    return this.lines[this.bodyAfter] ?? null
  }

  /** Whether the line of an organ comes within the reach of a title block. */
  get organComes(): boolean {
    return this.nextOrgan < this.lines.length && this.nextOrgan - this.index <= FRONT_REACH
  }
}
