// One input → its bytes, or the reason why there are none.

import { readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { InputFile } from './file-list.ts'

/** The largest input that is read, in bytes: no resolution comes near it, and one document has to fit in memory many times. */
const LARGEST_INPUT = 32 * 1024 * 1024

/** An input with its bytes, or with the reason why there are none. */
export type Reading = ReadInput | UnreadInput

/** An input with its bytes. */
export interface ReadInput {
  readonly input: InputFile
  readonly bytes: Uint8Array
  /** Of a document inside a file: what it is called where its text has no symbol. */
  readonly name?: string
  /** Whether the bytes are a row of a table. */
  readonly isRow?: boolean
}

/** An input with the reason why there are no bytes. */
export interface UnreadInput {
  readonly input: InputFile
  readonly problem: string
  readonly size: number | null
  /** Whether it is a member of an archive that is of no kind that is read. */
  readonly isSkipped?: boolean
}

/**
 * Reads an input whole; never throws for what is wrong with it. Files are read at once: the thread that reads one has nothing
 * else to do, and promises would cost several times what reading does.
 */
export const readInput = async (input: InputFile, stdin: Readable): Promise<Reading> => {
  try {
    if (input.file === null) return sized(input, await buffer(stdin))
    const { size } = statSync(input.file)
    if (size > LARGEST_INPUT) return tooLarge(input, size)
    return sized(input, readFileSync(input.file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { input, problem: `expected a file that can be read (${code ?? (error as Error).message})`, size: null }
  }
}

/** Bytes as an input, unless they are too many. */
export const sized = (input: InputFile, bytes: Uint8Array): Reading =>
  bytes.length > LARGEST_INPUT ? tooLarge(input, bytes.length) : { input, bytes }

const tooLarge = (input: InputFile, size: number): Reading => ({
  input,
  problem: `${megabytes(size)} MB, expected at most ${megabytes(LARGEST_INPUT)} MB for one document`,
  size,
})

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
