// The files of a run as a list that a million of them fit in: of each only its path below one folder is kept.

import { join } from 'node:path'
import { ownCopy } from '../kept.ts'

/** A file to annotate. */
export interface InputFile {
  /** Relative to the input folder, with forward slashes; `-` for standard input. */
  readonly path: string
  /** Where it is read from, with `#` and the name of a document inside it; null for standard input. */
  readonly file: string | null
}

/** Files below a folder, in their order, behind standard input where that is read. */
export class FileList implements Iterable<InputFile> {
  readonly #root: string
  readonly #paths: readonly string[]
  readonly #withStdin: boolean

  /** `paths` are relative to `root`, with forward slashes. */
  constructor(root: string, paths: readonly string[], withStdin = false) {
    this.#root = root
    this.#paths = paths.map(ownCopy)
    this.#withStdin = withStdin
  }

  get length(): number {
    return this.#paths.length + (this.#withStdin ? 1 : 0)
  }

  *[Symbol.iterator](): Generator<InputFile, void> {
    if (this.#withStdin) yield { path: '-', file: null }
    for (const path of this.#paths) yield { path, file: join(this.#root, path) }
  }
}
