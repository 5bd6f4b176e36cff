// Reads the words of names in texts, those of a chunk once: they stand side by side in one table, so that the words of a
// text are numbers in a row.

import { type Chunks, chunkText, currentChunks, keptText, MOST_NUMBERS } from '../chunks.ts'
import { NOT_PLAIN, plainCount, plainPlace, plainRow, plainStart, plainWord } from '../plain-words.ts'
import { NameLine } from './name-line.ts'
import { dropComma, isJoint, readChunk } from './name-words.ts'
import { type Lexicon, OPENS, spellingsOf, TOUCHES, WordTable } from './word-table.ts'

// What is kept of a chunk, in one number: marks, how many words it has (6 bits), and the number of its first word.
const IS_KEPT = 1
const HAS_OPENER = 2
const BEGINS_WITH_JOINT = 4
const JOINS_NEXT = 8
const COUNT_SHIFT = 4
const COUNT_MASK = 63
const FIRST_SHIFT = 10

/** After so many words those that were kept make place for others; only texts of one paragraph bring so many. */
const MOST_KEPT = 100_000
/** Words further on, in a text of millions, have no place in the number that is kept of a chunk. */
const LAST_FIRST = (1 << 21) - 1

/** Reads the words of chunks, and says by a lexicon what is known of them. */
export class NameReader {
  private table: WordTable
  private line: NameLine
  private own: NameLine
  // By number of a chunk; 0 where it was not read.
  private readonly kept = new Int32Array(MOST_NUMBERS)
  private generation = -1

  constructor(lexicon: Lexicon) {
    this.table = new WordTable(spellingsOf(lexicon))
    this.line = new NameLine(this.table)
    this.own = new NameLine(this.table)
  }

  /** The words of chunks, in a line that is the reader's own and good until the next call. Linear. */
  read(chunks: Chunks): NameLine {
    const live = currentChunks(chunks)
    if (live.generation !== this.generation || this.table.count > MOST_KEPT) this.forget(live.generation)
    const { line, kept, table } = this
    const { cells, from, length } = live
    line.clear()
    table.takeBack()
    let joined = false
    for (let c = 0; c < length; c += 1) {
      const cell = (from + c) * 3
      const id = cells[cell] as number
      const base = cells[cell + 1] as number
      let own: number = joined || id < 0 ? 0 : (kept[id] as number)
      if (own === 0) {
        if (joined || id < 0 || table.count > LAST_FIRST) {
          table.isLending = true
          joined = readChunk(line, chunkText(live, c), base, joined)
          table.isLending = false
          continue
        }
        own = this.keep(live, c, id)
      }
      if ((own & BEGINS_WITH_JOINT) !== 0) dropComma(line)
      line.place(own >> FIRST_SHIFT, (own >> COUNT_SHIFT) & COUNT_MASK, base, (own & HAS_OPENER) !== 0)
      joined = (own & JOINS_NEXT) !== 0
    }
    line.close()
    return line
  }

  /** Reads a numbered chunk, which has 40 code units at most. */
  private keep(chunks: Chunks, index: number, id: number): number {
    const plain = plainRow(chunks, index, id)
    const kept = (plain === NOT_PLAIN ? 0 : this.keepPlain(plain)) || this.keepAny(keptText(chunks, index))
    this.kept[id] = kept
    return kept
  }

  /** Adds the words of a plain chunk to the table; 0 where a comma in it is left out. */
  private keepPlain(plain: number): number {
    const { table } = this
    const count = plainCount(plain)
    const place = plainPlace(plain)
    const first = table.count
    let traits = 0
    let begins = 0
    for (let i = 0; i < count; i += 1) {
      const spelling = table.known.of(plainWord(place + i))
      if (isJoint(spelling.key)) {
        if (i > 0) return 0
        begins = BEGINS_WITH_JOINT
      }
      const start = plainStart(place + i)
      table.add(spelling, i > 0 ? TOUCHES : 0, start, start + spelling.text.length)
      traits |= spelling.traits
    }
    const opens = (traits & OPENS) !== 0 ? HAS_OPENER : 0
    return IS_KEPT | opens | begins | (count << COUNT_SHIFT) | (first << FIRST_SHIFT)
  }

  private keepAny(text: string): number {
    const { own, table } = this
    own.clear()
    const joins = readChunk(own, text, 0, false)
    const count = own.end - own.from
    let first = count > 0 ? own.word(own.from) : 0
    // Where a comma was left out or words were joined, the rest no longer stand side by side.
    if (count > 0 && own.word(own.end - 1) - first !== count - 1) {
      first = table.count
      for (let at = own.from; at < own.end; at += 1) table.repeat(own.word(at))
    }
    return (
      IS_KEPT |
      (own.openerCount > 0 ? HAS_OPENER : 0) |
      (count > 0 && isJoint(own.key(own.from)) && !hasComma(text, own.start(own.from)) ? BEGINS_WITH_JOINT : 0) |
      (joins ? JOINS_NEXT : 0) |
      (count << COUNT_SHIFT) |
      (first << FIRST_SHIFT)
    )
  }

  private forget(generation: number): void {
    this.table = new WordTable(this.table.known)
    this.line = new NameLine(this.table)
    this.own = new NameLine(this.table)
    this.kept.fill(0)
    this.generation = generation
  }
}

/** Whether the comma that a joint leaves out is one of its own chunk, so that none before the chunk is. */
const hasComma = (text: string, end: number): boolean => text.slice(0, end).includes(',')
