// Reads the words of names in texts, those of a chunk once: they stand side by side in one table, so that the words of a
// text are numbers in a row.

import { type Chunks, chunkStart, chunkText, currentChunks, keptText, MOST_NUMBERS } from '../chunks.ts'
import { NameLine } from './name-line.ts'
import { dropComma, isJoint, type Lexicon, readChunk } from './name-words.ts'
import { WordTable } from './word-table.ts'

// What is kept of a chunk beside the number of its first word: how many it has, above these bits.
const IS_KEPT = 1
const HAS_OPENER = 2
const BEGINS_WITH_JOINT = 4
const JOINS_NEXT = 8
const COUNT_SHIFT = 4

/** After so many words those that were kept make place: only chunks without a number bring so many. */
const MOST_KEPT = 100_000

/** Reads the words of chunks, and says by a lexicon what is known of them. */
export class NameReader {
  private table = new WordTable()
  private line = new NameLine(this.table)
  private own = new NameLine(this.table)
  // Of each numbered chunk its first word and its marks, side by side; then those of the chunk that was read last.
  private readonly kept = new Int32Array((MOST_NUMBERS + 1) * 2)
  private generation = -1

  constructor(private readonly lexicon: Lexicon) {}

  /** The words of chunks, in a line that is the reader's own and good until the next call. Linear. */
  read(chunks: Chunks): NameLine {
    const live = currentChunks(chunks)
    if (live.generation !== this.generation || this.table.count > MOST_KEPT) this.forget(live.generation)
    const { line, kept } = this
    const { cells, from, length } = live
    line.clear()
    let joined = false
    for (let c = 0; c < length; c += 1) {
      if (joined) {
        joined = readChunk(line, chunkText(live, c), chunkStart(live, c), true, this.lexicon)
        continue
      }
      const cell = (from + c) * 3
      const id = cells[cell] as number
      const row = (id < 0 ? MOST_NUMBERS : id) * 2
      if (id < 0 || kept[row + 1] === 0) this.keep(row, keptText(live, c))
      const marks = kept[row + 1] as number
      if ((marks & BEGINS_WITH_JOINT) !== 0) dropComma(line)
      line.place(kept[row] as number, marks >> COUNT_SHIFT, cells[cell + 1] as number, (marks & HAS_OPENER) !== 0)
      joined = (marks & JOINS_NEXT) !== 0
    }
    line.close()
    return line
  }

  private keep(row: number, text: string): void {
    const { own, table } = this
    own.clear()
    const joins = readChunk(own, text, 0, false, this.lexicon)
    const count = own.end - own.from
    let first = count > 0 ? own.word(own.from) : 0
    // Where a comma was left out or words were joined, the rest no longer stand side by side.
    if (count > 0 && own.word(own.end - 1) - first !== count - 1) {
      first = table.count
      for (let at = own.from; at < own.end; at += 1) table.repeat(own.word(at))
    }
    this.kept[row] = first
    this.kept[row + 1] =
      IS_KEPT |
      (own.openerCount > 0 ? HAS_OPENER : 0) |
      (count > 0 && isJoint(own.key(own.from)) ? BEGINS_WITH_JOINT : 0) |
      (joins ? JOINS_NEXT : 0) |
      (count << COUNT_SHIFT)
  }

  private forget(generation: number): void {
    this.table = new WordTable()
    this.line = new NameLine(this.table)
    this.own = new NameLine(this.table)
    this.kept.fill(0)
    this.generation = generation
  }
}
