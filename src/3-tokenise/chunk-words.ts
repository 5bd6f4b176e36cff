// The words of each chunk, read once: found again by the number of the chunk (src/chunks.ts), or by its text where it has
// none yet or none any more.

import { type Chunks, chunkNumber, chunkText } from '../chunks.ts'
import { doubled, ownCopy } from '../kept.ts'
import { Cutter } from './cutter.ts'
import { Lexemes } from './lexemes.ts'
import { steadyWords } from './steady.ts'

/** In place of a count: the words depend on the text before the chunk. */
export const UNSTEADY = -1

/** Longer chunks hardly come twice. */
const LONGEST_KEPT = 40
/** Cells in use at which it pays to begin anew: some 100,000 chunks, which take 15 MB with their texts and lexemes. */
const MOST_CELLS = 1 << 18

/** Words of chunks, and the lexemes that they are. */
export class ChunkWords {
  readonly lexemes = new Lexemes()
  readonly cutter = new Cutter(this.lexemes)
  /** Of each chunk the count of its words, or UNSTEADY, and behind it the words. */
  cells = new Int32Array(1 << 15)
  #used = 1
  /** Place in `cells` by number of the chunk, of one generation; 0 for none yet. */
  #places = new Int32Array(1 << 15)
  #generation = -1
  readonly #placesByText = new Map<string, number>()

  /** Whether so much is kept that it should make place for a fresh one. */
  get isFull(): boolean {
    return this.#used > MOST_CELLS
  }

  /** Has to be called before the words of `chunks` are asked for. */
  begin({ generation }: Chunks): void {
    if (this.#generation === generation) return
    this.#generation = generation
    this.#places.fill(0)
  }

  /** Where the words of a chunk stand in `cells`. */
  placeOf(chunks: Chunks, index: number): number {
    const number = chunkNumber(chunks, index)
    const place = number < 0 ? 0 : (this.#places[number] ?? 0)
    return place === 0 ? this.#find(chunks, index, number) : place
  }

  #find(chunks: Chunks, index: number, number: number): number {
    const chunk = chunkText(chunks, index)
    const place = this.#placesByText.get(chunk) ?? this.#read(ownCopy(chunk))
    if (number < 0) return place
    while (number >= this.#places.length) this.#places = doubled(this.#places)
    this.#places[number] = place
    return place
  }

  #read(chunk: string): number {
    const words = steadyWords(chunk, this.lexemes, this.cutter)
    const place = this.#used
    this.#used += 1 + (words?.length ?? 0)
    while (this.#used > this.cells.length) this.cells = doubled(this.cells)
    this.cells[place] = words?.length ?? UNSTEADY
    if (words !== null) this.cells.set(words, place + 1)
    if (chunk.length <= LONGEST_KEPT && !this.isFull) this.#placesByText.set(chunk, place)
    return place
  }
}
