// Values that stand side by side again and again (an actor with its type, a verb with its lemma), kept as the bytes that a
// format makes of them.

import { ByteSink } from './byte-sink.ts'

/** A value of a phrase. */
export type Value = string | number | boolean | null

/** Longest first value that is kept, in UTF-16 code units. */
const LONGEST = 48

/** Phrases that are kept at most, and their bytes: past that all are forgotten. */
const MOST = 8192
const MOST_BYTES = 1 << 20

/** A phrase with its place among the bytes; those of the same first value are chained. */
interface Phrase {
  readonly b: Value
  readonly c: Value
  readonly d: Value
  readonly e: Value
  readonly start: number
  readonly end: number
  readonly next: Phrase | undefined
}

/** Phrases of one to five values, of which the first mostly decides the others. */
export class PhraseBook {
  readonly #count: number
  readonly #make: (...values: readonly Value[]) => string
  readonly #bytes = new ByteSink(1024)
  readonly #phrases = new Map<Value, Phrase>()
  #size = 0
  /** The phrases of the first value that was written last: it's often written next, and a map is slow beside a comparison. */
  #value: Value = null
  #chain: Phrase | undefined = undefined

  /** `make` gives the text of a phrase of `count` values. */
  constructor(count: number, make: (...values: readonly Value[]) => string) {
    this.#count = count
    this.#make = make
  }

  /** Writes a phrase; values beyond those of the book's phrases don't count. */
  write(sink: ByteSink, a: Value, b: Value = null, c: Value = null, d: Value = null, e: Value = null): void {
    const count = this.#count
    if (this.#value !== a) {
      this.#value = a
      this.#chain = this.#phrases.get(a)
    }
    let phrase = this.#chain
    if (count > 1) while (phrase !== undefined && !agrees(phrase, count, b, c, d, e)) phrase = phrase.next
    if (phrase === undefined) {
      if (typeof a === 'string' && a.length > LONGEST) {
        sink.text(this.#make(a, b, c, d, e))
        return
      }
      phrase = this.#keep(a, b, c, d, e)
    }
    sink.copy(this.#bytes.view, phrase.start, phrase.end)
  }

  #keep(a: Value, b: Value, c: Value, d: Value, e: Value): Phrase {
    if (this.#size === MOST || this.#bytes.length > MOST_BYTES) {
      this.#phrases.clear()
      this.#bytes.length = 0
      this.#size = 0
    }
    const start = this.#bytes.length
    this.#bytes.text(this.#make(a, b, c, d, e))
    const end = this.#bytes.length
    const phrase = { b: alone(b), c: alone(c), d: alone(d), e: alone(e), start, end, next: this.#phrases.get(a) }
    this.#phrases.set(alone(a), phrase)
    this.#chain = phrase
    this.#size += 1
    return phrase
  }
}

/**
 * A value that keeps nothing else in memory: a string that was cut out of a text would keep all of it. As the name of a
 * property it is stored once by the engine, so that it is the very string of other places that say the same.
 */
const alone = (value: Value): Value => {
  if (typeof value !== 'string') return value
  const names = Object.create(null) as Record<string, null>
  names[value] = null
  return Object.keys(names)[0] as string
}

const agrees = (phrase: Phrase, count: number, b: Value, c: Value, d: Value, e: Value): boolean =>
  phrase.b === b && (count < 3 || (phrase.c === c && (count < 4 || (phrase.d === d && (count < 5 || phrase.e === e)))))
