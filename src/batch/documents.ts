// Inputs → the documents of a run, one after the other: a file is one document, an archive or a table is as many as it holds.

import type { Readable } from 'node:stream'
import { containerKindOf, partsOf, type TableOptions } from '../1-read/containers/index.ts'
import { stemOf } from '../1-read/stem.ts'
import type { InputFile } from './file-list.ts'
import type { JobDocument } from './job.ts'
import { type Reading, readInput } from './read-input.ts'

/**
 * The documents of `inputs`, in their order. Archives and tables are read here, from their start to their end, one document at
 * a time; ordinary files by whoever annotates them.
 */
export async function* documentsOf(
  inputs: Iterable<InputFile>,
  tables: TableOptions = {},
): AsyncGenerator<JobDocument> {
  for (const input of inputs) {
    const { file, path } = input
    if (file === null || containerKindOf(path) === null) yield { input, reading: null }
    else
      for await (const part of partsOf(file, path, tables)) {
        const own = part.name === null ? input : { path: `${path}#${part.name}`, file: `${file}#${part.name}` }
        const reading: Reading =
          'bytes' in part
            ? { input: own, bytes: part.bytes, name: stemOf(part.name), isRow: part.isRow }
            : { input: own, problem: part.problem, size: part.size, isSkipped: part.skipped ?? false }
        yield { input: own, reading }
      }
  }
}

/** What was read of a document, or is read now. */
export const readingOf = async ({ input, reading }: JobDocument, stdin: Readable): Promise<Reading> =>
  reading ?? readInput(input, stdin)

/** Whether an input may be many documents, so that nobody knows beforehand how many there are. */
export const mayBeMany = ({ file, path }: InputFile): boolean => file !== null && containerKindOf(path) !== null

/** Whether one of them may be. */
export const hasMany = (inputs: Iterable<InputFile>): boolean => {
  for (const input of inputs) if (mayBeMany(input)) return true
  return false
}

/** The documents behind the first `count`. */
export async function* behind<Item>(items: AsyncIterable<Item>, count: number): AsyncGenerator<Item> {
  let passed = 0
  for await (const item of items) {
    if (passed >= count) yield item
    else passed += 1
  }
}

/**
 * Gives the place on the disk of each document from its path: that of its file, with what stands behind `#` in it. To be asked
 * in the order of the documents, so that nothing has to be looked up.
 */
export const placesOf = (inputs: Iterable<InputFile>): ((path: string) => string | null) => {
  const all = inputs[Symbol.iterator]()
  let next = all.next()
  return (path) => {
    while (!next.done) {
      const { path: own, file } = next.value
      if (path === own || path.startsWith(`${own}#`)) return file === null ? null : file + path.slice(own.length)
      next = all.next()
    }
    return null
  }
}
