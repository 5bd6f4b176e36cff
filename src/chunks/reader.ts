// What is read of chunks, kept by their numbers.

import { type Chunks, chunkEnd, chunkNumber, chunkStart, currentChunks, keptText } from '../chunks.ts'
import type { LetterSieve } from '../letter-sieve.ts'
import { LONGEST, MOST_NUMBERS } from './numbers.ts'

/** What is kept of one chunk: its words, and marks by which most chunks need no closer look. */
export interface ChunkWords<W> {
  readonly words: readonly W[]
  readonly marks: number
}

/** Says of a chunk that its marks are kept, of which none are above it. */
const NO_MARKS = 128

/**
 * Reads the words of chunks; what was read of a numbered chunk is kept. `begin` with the chunks of a text, then ask for
 * the marks of each in turn, and for its words before going on: loops over them are the hottest of the program.
 */
export class ChunkReader<W> {
  private readonly marks = new Uint8Array(MOST_NUMBERS)
  private words: (readonly W[] | undefined)[] = []
  private last: readonly W[] | undefined
  private generation = -1

  /**
   * `read` has to depend on nothing but the chunk's text; marks are below 128. Chunks that `sieve` holds back have none, and
   * are not read for their marks.
   */
  constructor(
    private readonly read: (text: string) => ChunkWords<W>,
    private readonly sieve: LetterSieve | null = null,
  ) {}

  /** The same chunks, with numbers that hold: to be asked for before any of them is read. */
  begin(chunks: Chunks): Chunks {
    const live = currentChunks(chunks)
    if (this.generation !== live.generation) {
      this.marks.fill(0)
      this.words = []
      this.generation = live.generation
    }
    return live
  }

  /** Marks of a chunk. */
  marksAt(chunks: Chunks, index: number): number {
    const id = chunkNumber(chunks, index)
    const marks = id < 0 ? 0 : (this.marks[id] as number)
    return (marks === 0 ? this.findMarks(chunks, index, id) : marks) & 127
  }

  /**
   * Index of the first chunk from `from` on that may have one of these marks, for which its own are to be asked; the number of
   * chunks if none may. What is too long to be kept may always.
   */
  next(chunks: Chunks, from: number, wanted: number): number {
    const { cells, from: first, length } = chunks
    const { marks } = this
    for (let i = from; i < length; i += 1) {
      const id = cells[(first + i) * 3] as number
      if (id < 0) {
        if (chunkEnd(chunks, i) - chunkStart(chunks, i) > LONGEST || (this.marksAt(chunks, i) & wanted) !== 0) return i
        continue
      }
      const own = marks[id] as number
      if (own === NO_MARKS) continue
      if (((own === 0 ? this.findMarks(chunks, i, id) : own) & wanted) !== 0) return i
    }
    return length
  }

  /** Words of the chunk whose marks were asked for last. */
  wordsAt(chunks: Chunks, index: number): readonly W[] {
    const id = chunkNumber(chunks, index)
    return (id < 0 ? this.last : this.words[id]) ?? this.readAt(chunks, index, id).words
  }

  private findMarks(chunks: Chunks, index: number, id: number): number {
    const { sieve } = this
    if (sieve === null || sieve.lets(chunks.text, chunkStart(chunks, index), chunkEnd(chunks, index)))
      return this.readAt(chunks, index, id).marks
    if (id < 0) this.last = undefined
    else this.marks[id] = NO_MARKS
    return 0
  }

  private readAt(chunks: Chunks, index: number, id: number): ChunkWords<W> {
    const fresh = this.read(keptText(chunks, index))
    if (id < 0) this.last = fresh.words
    else {
      this.marks[id] = fresh.marks | NO_MARKS
      this.words[id] = fresh.words
    }
    return fresh
  }
}
