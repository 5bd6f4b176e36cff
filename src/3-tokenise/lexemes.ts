// The words met so far, each with a number: what tagging and lemmatising ask of them stands side by side in arrays, which are
// read many times faster than an object a word.

import { doubled, ownCopy } from '../kept.ts'
import { theWink, type Word } from './wink.ts'

/** Categories that words are taken for, as indices of the model's list: those that need no cutting to be told. */
export const Categories = { WORD: 1, NUMBER: 2, PUNCTUATION: 12 } as const

/** Only adjectives, nouns and verbs have base forms of their own; with that of all other tags a word has four. */
const FORMS = 4

/** Words by number, from 0. They are kept as long as this is. */
export class Lexemes {
  readonly #wink = theWink()
  /** Number of each word of the lexicon, plus one. */
  readonly #ofLexicon = new Int32Array(this.#wink.size)
  /** Numbers of the words that it hasn't, by category. */
  readonly #strange = this.#wink.categories.map(() => new Map<string, number>())
  readonly #contractions = new Map<string, readonly number[]>()
  readonly #formOfTag = this.#wink.tagNames.map((name) => ['ADJ', 'NOUN', 'VERB'].indexOf(name) + 1)
  /** Base forms, found when first asked for. */
  readonly #lemmas: (string | undefined)[] = []

  readonly tagNames = this.#wink.tagNames
  readonly texts: string[] = []
  /** In UTF-16 code units. */
  lengths = new Int32Array(1024)
  /** The most likely tag. */
  likely = new Uint8Array(1024)
  /** The tag of a word for which it is certain, else 0. */
  certain = new Uint8Array(1024)
  /** What the rules of the tagger see in place of the tag, else 0. */
  hints = new Uint8Array(1024)
  /** Bit n is set if the rules may give the tag n. */
  tags = new Int32Array(1024)

  /** Numbers of the words that a text stands for in the lexicon; null if it isn't there. */
  lookUp(text: string): readonly number[] | null {
    const index = this.#wink.find(text)
    if (index === undefined) return null
    if (!this.#wink.isContraction(index)) return [this.#at(index)]
    const known = this.#contractions.get(text)
    if (known !== undefined) return known
    const parts = this.#wink.contracted(text).map((word) => this.#add(word))
    this.#contractions.set(text, parts)
    return parts
  }

  /** Number of a word that is taken as it stands; its category tells the tag of one that the lexicon hasn't. */
  numberOf(text: string, category: number): number {
    const index = this.#wink.find(text)
    return index === undefined ? this.strange(text, category) : this.#at(index)
  }

  /** Number of a word that the lexicon hasn't. */
  strange(text: string, category: number): number {
    const alike = this.#strange[category] as Map<string, number>
    const known = alike.get(text)
    if (known !== undefined) return known
    const word = this.#wink.strange(ownCopy(text), category)
    const number = this.#add(word)
    alike.set(word.text, number)
    return number
  }

  /** Base form of a word that has a tag. */
  lemma(number: number, tag: number): string {
    const place = number * FORMS + (this.#formOfTag[tag] as number)
    const known = this.#lemmas[place]
    if (known !== undefined) return known
    const lemma = this.#wink.lemmatise(this.#lemmas[number * FORMS] as string, tag)
    this.#lemmas[place] = lemma
    return lemma
  }

  #at(index: number): number {
    const known = this.#ofLexicon[index] as number
    if (known !== 0) return known - 1
    const number = this.#add(this.#wink.wordAt(index))
    this.#ofLexicon[index] = number + 1
    return number
  }

  #add({ text, tag, isCertain, hint, tags, lemma, normal }: Word): number {
    const number = this.texts.length
    if (number === this.lengths.length) this.#grow()
    this.texts.push(text)
    this.lengths[number] = text.length
    this.likely[number] = tag
    this.certain[number] = isCertain ? tag : 0
    this.hints[number] = hint
    this.tags[number] = tags
    this.#lemmas.push(lemma ?? normal, lemma, lemma, lemma)
    return number
  }

  #grow(): void {
    this.lengths = doubled(this.lengths)
    this.likely = doubled(this.likely)
    this.certain = doubled(this.certain)
    this.hints = doubled(this.hints)
    this.tags = doubled(this.tags)
  }
}
