// Files that hold many documents, taken apart one document at a time. Which they are stands in names.ts; a reader is loaded
// when the first file of its kind comes.

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ReadError } from '../read-error.ts'
import { LIMITS, tooLarge, type UnpackLimits, UnpackMeter } from './limits.ts'
import { containerKindOf, fullName, PACKED } from './names.ts'
import { unpacked } from './packed.ts'
import type { ContainerFile, Part, SourceColumn, TableOptions } from './part.ts'

export { containerKindOf, cutsOf } from './names.ts'
export type { Part, SourceColumn, TableOptions } from './part.ts'

/**
 * The documents of a file, in their order. Never throws for what is wrong with it: that is the last part, without a name.
 * @param file where it lies
 * @param path how it is named in messages
 */
export async function* partsOf(
  file: string,
  path: string,
  options: TableOptions = {},
  limits: UnpackLimits = LIMITS,
): AsyncGenerator<Part> {
  const meter = new UnpackMeter(path, limits)
  try {
    const { size } = await stat(file)
    const container = await containerOf(path)
    for await (const part of container.parts(opened(file, path, limits), options)) {
      meter.count()
      if (!('bytes' in part)) yield { ...part, problem: plain(part.problem) }
      else {
        meter.add(part.bytes.length, size)
        const { length } = part.bytes
        if (length > limits.document)
          yield { name: part.name, size: length, problem: tooLarge(length, limits.document) }
        else yield part
      }
    }
  } catch (error) {
    yield { name: null, size: null, problem: plain(problemOf(error)) }
  }
}

/** The columns that the rows of a file carry, in the order in which they are met, each once; up to where it can be read. */
export async function* columnsOf(file: string, path: string, options: TableOptions = {}): AsyncGenerator<SourceColumn> {
  const seen = new Set<string>()
  try {
    for await (const column of (await containerOf(path)).columns(opened(file, path, LIMITS), options)) {
      if (seen.has(column.name)) continue
      seen.add(column.name)
      yield column
    }
  } catch {
    // What is wrong with it is told when its documents are read.
  }
}

const containerOf = async (path: string) => {
  const kind = containerKindOf(path)
  if (kind === null) throw new ReadError(path, 'expected an archive or a table')
  return kind.load()
}

const opened = (file: string, path: string, limits: UnpackLimits): ContainerFile => {
  const name = fullName(path)
  return PACKED.test(name)
    ? { path, file: null, bytes: () => unpacked(createReadStream(file), name, limits) }
    : { path, file, bytes: () => createReadStream(file) }
}

/** A message on one line, and no longer than a person reads: it may hold what stands in the file. */
const plain = (message: string): string => message.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 600)

const problemOf = (error: unknown): string => {
  if (error instanceof ReadError) return error.problem
  const { code, message } = error as NodeJS.ErrnoException
  return `expected a file that can be read (${code ?? message})`
}
