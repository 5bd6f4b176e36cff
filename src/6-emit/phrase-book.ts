// Words that a column or key holds again and again (ids, verbs, kinds, rules), kept as the bytes that a format makes of them.

import { ByteSink } from './byte-sink.ts'

/** Longest words that are kept, in UTF-16 code units, and how many of them at most: past that all are forgotten. */
const LONGEST = 48
const MOST = 2048

/** Bits of the number of a place that hold the bytes there: what is made of the longest words has less than a thousand. */
const SIZE_BITS = 10
const SIZE = (1 << SIZE_BITS) - 1

/** Writes what `make` makes of words, or of none, and keeps it. */
export class PhraseBook {
  readonly #make: (words: string | null) => string
  readonly #bytes = new ByteSink(1024)
  readonly #places = new Map<string | null, number>()
  /** What was written last is often written next. */
  #last: string | null = null
  #place: number

  constructor(make: (words: string | null) => string) {
    this.#make = make
    this.#place = this.#keep(null)
  }

  write(words: string | null, sink: ByteSink): void {
    if (words !== this.#last) {
      if (words !== null && words.length > LONGEST) {
        sink.text(this.#make(words))
        return
      }
      this.#place = this.#places.get(words) ?? this.#keep(words)
      this.#last = words
    }
    const start = this.#place >> SIZE_BITS
    sink.copy(this.#bytes.view, start, start + (this.#place & SIZE))
  }

  #keep(words: string | null): number {
    if (this.#places.size === MOST) {
      this.#places.clear()
      this.#bytes.length = 0
    }
    const start = this.#bytes.length
    this.#bytes.text(this.#make(words))
    const place = (start << SIZE_BITS) | (this.#bytes.length - start)
    this.#places.set(words, place)
    return place
  }
}
