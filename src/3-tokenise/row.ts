// The words of a text in a row, as the tagger wants them: what the chunks of the text hold, and wink's line breaks between.

import { type Chunks, chunkEnd, chunkStart } from '../chunks.ts'
import { doubled } from '../kept.ts'
import { alignWords } from './align.ts'
import { type ChunkWords, UNSTEADY } from './chunk-words.ts'
import { PlainMemory } from './cutter.ts'

/** Words with where each starts in the text; -1 for line breaks, which the tagger sees but which are no tokens. */
export class Row {
  /** Numbers of lexemes. */
  words = new Int32Array(1024)
  starts = new Int32Array(1024)
  length = 0
  /** How many of the words are line breaks. */
  breaks = 0

  readonly #known: ChunkWords
  /** Stands for any run of line breaks and tabs: all are tagged alike. */
  readonly #lineBreak: number

  constructor(known: ChunkWords) {
    this.#known = known
    this.#lineBreak = known.lexemes.numberOf('\n', 0)
  }

  /** Takes the words of chunks, none of which is longer than wink is given, in place of those it has. */
  read(chunks: Chunks): void {
    this.#empty()
    if (this.#addChunks(chunks)) return
    this.#empty()
    this.#addExactly(chunks)
  }

  /** False if the words of some chunk depend on the others. */
  #addChunks(chunks: Chunks): boolean {
    const known = this.#known
    known.begin(chunks)
    const { text, span } = chunks
    const { lexemes } = known
    let end = span.start
    for (let i = 0; i < chunks.length; i += 1) {
      let start = chunkStart(chunks, i)
      if (start - end !== 1 || text.charCodeAt(end) !== SPACE) {
        if ((start === end && i > 0) || !this.#addBreaks(text, end, start)) return false
      }
      const place = known.placeOf(chunks, i)
      const count = known.cells[place] as number
      if (count === UNSTEADY) return false
      for (let k = 1; k <= count; k += 1) {
        const word = known.cells[place + k] as number
        this.#add(word, start)
        start += lexemes.lengths[word] as number
      }
      end = start
    }
    return this.#addBreaks(text, end, span.end)
  }

  /** A run of line breaks and tabs is a word for wink, other blanks are none; false if there is one that wink doesn't know. */
  #addBreaks(text: string, from: number, to: number): boolean {
    let isInRun = false
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at)
      const isBreak = code === 9 || code === 10 || code === 13
      if (isBreak && !isInRun) this.#addBreak()
      else if (!isBreak && !isParting(code)) return false
      isInRun = isBreak
    }
    return true
  }

  /** All words cut in their order, which is many times slower. */
  #addExactly({ text, span }: Chunks): void {
    const { cutter, lexemes } = this.#known
    const piece = text.slice(span.start, span.end)
    const memory = new PlainMemory()
    cutter.meetNumbers(piece, memory)
    const words = cutter.cut(piece, memory)
    const starts = alignWords(
      words.map((word) => lexemes.texts[word] as string),
      piece,
    )
    starts.forEach((start, i) => {
      if (start < 0) this.#addBreak()
      else this.#add(words[i] as number, span.start + start)
    })
  }

  #addBreak(): void {
    this.#add(this.#lineBreak, -1)
    this.breaks += 1
  }

  #add(word: number, start: number): void {
    if (this.length === this.words.length) {
      this.words = doubled(this.words)
      this.starts = doubled(this.starts)
    }
    this.words[this.length] = word
    this.starts[this.length] = start
    this.length += 1
  }

  #empty(): void {
    this.length = 0
    this.breaks = 0
  }
}

const SPACE = 32

/** Blanks that wink parts words at: it takes the others for letters. */
const isParting = (code: number): boolean =>
  code === SPACE ||
  code === 0xa0 ||
  (code >= 0x2002 && code <= 0x2005) ||
  code === 0x2009 ||
  code === 0x200a ||
  code === 0x202f ||
  code === 0x205f

/** Whether a chunk is longer than so many code units. */
export const hasLonger = (chunks: Chunks, most: number): boolean => {
  for (let i = 0; i < chunks.length; i += 1) if (chunkEnd(chunks, i) - chunkStart(chunks, i) > most) return true
  return false
}
