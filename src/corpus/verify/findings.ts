// What a check found: how much it looked at, and what is wrong.

/** Something that is wrong, with its place. */
export interface Problem {
  readonly file: string
  /** Line of the file, from 1; null where it is the file as a whole. */
  readonly line: number | null
  readonly message: string
}

/** How a check ended. */
export interface Check {
  /** What was looked at, with counts, in a few words. */
  readonly said: string
  /** How many problems there are. */
  readonly wrong: number
  /** The first of them. */
  readonly problems: readonly Problem[]
}

/** How many problems of a check are kept: where one is systematic, the rest say nothing new. */
const KEPT = 20

/** Problems as they are found: all are counted, the first are kept. */
export class Findings {
  readonly problems: Problem[] = []
  /** How many things were looked at. */
  seen = 0
  wrong = 0

  add(file: string, line: number | null, message: string): void {
    this.wrong += 1
    if (this.problems.length < KEPT) this.problems.push({ file, line, message })
  }

  /** The check that these come from. */
  check(said: string): Check {
    return { said, wrong: this.wrong, problems: this.problems }
  }
}

/** A number with commas between thousands. */
export const counted = (count: number): string => count.toLocaleString('en-US')

/** A cell or a slice in a message: its beginning, so that a line stays a line. */
export const shown = (text: string): string => {
  const words = text.replace(/\s+/g, ' ')
  return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`
}
