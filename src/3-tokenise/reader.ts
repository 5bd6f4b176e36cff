// Tokens of a text: its words in a row, tagged as one sequence, each with its place and base form.

import type { Chunks } from '../chunks.ts'
import type { Token } from '../types.ts'
import { ChunkWords } from './chunk-words.ts'
import { Row } from './row.ts'
import { Tagger } from './tagger.ts'
import { theWink } from './wink.ts'

/** Reads text after text; what it keeps of one only makes it faster with the next. */
export class TokenReader {
  readonly #known = new ChunkWords()
  readonly #row = new Row(this.#known)
  readonly #tagger = new Tagger(theWink().machines)

  /** Whether it keeps so much that a fresh one should take its place. */
  get isFull(): boolean {
    return this.#known.isFull
  }

  /** The tokens of chunks none of which is longer than wink is given. */
  read(chunks: Chunks): readonly Token[] {
    const row = this.#row
    row.read(chunks)
    const { lexemes } = this.#known
    const { words, starts, length } = row
    const { lengths, tagNames } = lexemes
    const tags = this.#tagger.tag(row, lexemes)
    const tokens = new Array<Token>(length - row.breaks)
    for (let i = 0, count = 0; i < length; i += 1) {
      const start = starts[i] as number
      if (start < 0) continue
      const word = words[i] as number
      const tag = tags[i] as number
      const end = start + (lengths[word] as number)
      tokens[count] = { start, end, lemma: lexemes.lemma(word, tag), pos: tagNames[tag] as string }
      count += 1
    }
    return tokens
  }
}
