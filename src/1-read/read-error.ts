// Trouble with an input as a whole: it cannot be read as text at all.

/** Thrown where an input is not text that can be annotated; the message names the file and what was expected. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  /** The file that could not be read, as the caller named it. */
  readonly path: string
  /** What is wrong with it, without its name. */
  readonly problem: string

  constructor(path: string, problem: string, options?: { cause?: unknown }) {
    super(`${path}: ${problem}`, options)
    this.path = path
    this.problem = problem
  }
}
