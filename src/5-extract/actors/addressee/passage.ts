// The words behind a verb, read only as far as a rule asks: most verbs address nobody, and an addressee stands near its verb.

import { ChunkReader } from '../../../chunks/reader.ts'
import { type Chunks, chunkEnd, chunkStart, chunksOf, chunkText, firstOf } from '../../../chunks.ts'
import { LetterSieve } from '../../../letter-sieve.ts'
import { isLetter } from '../../../letters.ts'
import type { AddressingModels } from '../../../models/addressing.ts'
import { SPEECH_NOUN } from '../../../models/addressing-marks.ts'
import { perModels } from '../../../models/per-models.ts'
import { WordFacts } from '../../../word-facts.ts'
import { COPULAS, isTelling, movedTo, toWord } from './read-word.ts'
import { NO_WORD, TELLING, THAT, type Word } from './word.ts'

/** Words further off aren't read, so that the cost of a clause is bounded. */
const LIMIT = 700

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘\-‐‑/.~\u00ad]{1,2}(?=[\p{L}\p{N}]))*(?:-(?=\s))?|\S/gu

/** One word of plain letters, with a mark behind it or without: what most chunks are. */
const PLAIN = /^[A-Za-z]+[,;.:]?$/

/** The words of chunks as these lists judge them, those that are printed alike judged once. */
class WordReader {
  /** As they stand at the start of a chunk. */
  private readonly known: WordFacts<Word>

  constructor(lists: AddressingModels) {
    this.known = new WordFacts((text) => toWord(text, lists))
  }

  /** Words of a chunk, not many more than are ever read of a passage; `behind` is what stands behind it. */
  read(text: string, behind: string): readonly Word[] {
    if (PLAIN.test(text)) {
      const end = text.length - 1
      if (isLetter(text.charCodeAt(end))) return [this.word(text, 0)]
      return [this.word(text.slice(0, end), 0), this.word(text.slice(end), end)]
    }
    const words: Word[] = []
    for (const { 0: word, index } of `${text}${behind}`.matchAll(WORD))
      if (words.push(this.word(word, index)) > LIMIT) break
    return words
  }

  private word(text: string, offset: number): Word {
    const word = this.known.ofText(text)
    return offset === 0 ? word : movedTo(word, offset)
  }
}

/** What is looked for far from the verb, as marks of the chunks that hold it. */
const farMarks = (grammar: number): number =>
  ((grammar & THAT) !== 0 ? 1 : 0) | ((grammar & SPEECH_NOUN) !== 0 ? 2 : 0) | ((grammar & TELLING) !== 0 ? 4 : 0)

/** Lets pass all chunks that one of those words stands in. */
const farSieve = ({ words }: AddressingModels): LetterSieve => {
  const sieve = new LetterSieve()
  sieve.addWord('that')
  // May stand inside a word, and is no letter of it.
  sieve.addMarks('~')
  for (const copula of COPULAS) sieve.addWord(copula)
  for (const [word, { grammar }] of words) if ((grammar & SPEECH_NOUN) !== 0 || isTelling(grammar)) sieve.addWord(word)
  return sieve
}

const HYPHEN = 0x2d

/** The passage that reads with these lists. */
export const passageOf: (lists: AddressingModels) => Passage = perModels(
  (lists: AddressingModels) => new Passage(lists),
)

/** What is parsed. There is one for each models, and `begin` gives it the next words: no room is taken for each clause. */
export class Passage {
  private readonly reader: ChunkReader<Word>
  private readonly wordReader: WordReader
  private readonly words: Word[] = []
  /** The chunk of each word. */
  private readonly places = new Int32Array(LIMIT)
  /** How many words have been read, and how many chunks. */
  private count = 0
  private chunksRead = 0
  private chunks: Chunks = chunksOf('', { start: 0, end: 0 })
  /** Index of the chunk that ends the clause: a hyphen at its end is no part of a word. */
  private last = -1
  private isLonger = false

  /** `lists` are those to judge the words by. */
  constructor(readonly lists: AddressingModels) {
    const wordReader = new WordReader(lists)
    this.wordReader = wordReader
    this.reader = new ChunkReader((text) => {
      const words = wordReader.read(text, ' ')
      let marks = 0
      for (const { grammar } of words) marks |= farMarks(grammar)
      return { words, marks }
    }, farSieve(lists))
  }

  /** Turns to the words of other chunks: those behind a verb. */
  begin(chunks: Chunks): void {
    this.count = 0
    this.chunksRead = 0
    this.last = chunks.length - 1
    this.isLonger = chunks.length > LIMIT
    this.chunks = this.reader.begin(this.isLonger ? firstOf(chunks, LIMIT) : chunks)
  }

  /** The word at an index; NO_WORD before the first and behind the last. */
  word(index: number): Word {
    if (index >= this.count) return this.readTo(index)
    return index < 0 ? NO_WORD : (this.words[index] as Word)
  }

  /** Where the word at an index starts, in UTF-16 code units into the text. */
  startOf(index: number): number {
    return chunkStart(this.chunks, this.places[index] as number) + this.word(index).offset
  }

  /** The text from the word at an index on, at most so many UTF-16 code units of the passage. */
  textFrom(index: number, length: number): string {
    const { chunks, last } = this
    if (this.word(index) === NO_WORD) return ''
    const start = this.startOf(index)
    const end = chunkEnd(chunks, Math.min(last, chunks.length - 1))
    return chunks.text.slice(start, Math.min(end, start + length))
  }

  /** Index of the first word at or behind `from` that is `far`: THAT, SPEECH_NOUN or TELLING; -1 for none. */
  find(from: number, far: number): number {
    if (this.word(from) === NO_WORD) return -1
    const marks = farMarks(far)
    for (let i = from; i < this.count || this.readToFar(marks); i += 1)
      if (((this.words[i] as Word).grammar & far) !== 0) return i
    return -1
  }

  /** How many words there are up to the limit. */
  get length(): number {
    this.readTo(LIMIT)
    return this.count
  }

  /** Whether the words stop because there are more of them than the limit. */
  get isCut(): boolean {
    this.readTo(LIMIT)
    return this.isLonger
  }

  private readTo(index: number): Word {
    while (this.count <= index && this.chunksRead < this.chunks.length) this.readChunk()
    return index < this.count ? (this.words[index] as Word) : NO_WORD
  }

  /** Reads on behind the next chunk that may hold what is looked for; false where none does. */
  private readToFar(marks: number): boolean {
    const { chunks, chunksRead, last, reader } = this
    let far = reader.next(chunks, chunksRead, marks)
    if (far === chunks.length && chunksRead <= last && last < far && this.endsInHyphen(last)) far = last
    const before = this.count
    if (far < chunks.length) while (this.chunksRead <= far) this.readChunk()
    return this.count > before
  }

  private readChunk(): void {
    const { chunks, words, places, chunksRead } = this
    this.chunksRead += 1
    const own = this.wordsAt(chunksRead)
    for (let i = 0; i < own.length; i += 1) {
      if (this.count === LIMIT) {
        this.isLonger = true
        this.chunksRead = chunks.length
        return
      }
      words[this.count] = own[i] as Word
      places[this.count] = chunksRead
      this.count += 1
    }
  }

  /** Whether a chunk is the last, and ends in a hyphen. */
  private endsInHyphen(chunk: number): boolean {
    return chunk === this.last && this.chunks.text.charCodeAt(chunkEnd(this.chunks, chunk) - 1) === HYPHEN
  }

  private wordsAt(chunk: number): readonly Word[] {
    const { chunks, reader } = this
    if (this.endsInHyphen(chunk)) return this.wordReader.read(chunkText(chunks, chunk), '')
    reader.marksAt(chunks, chunk)
    return reader.wordsAt(chunks, chunk)
  }
}
