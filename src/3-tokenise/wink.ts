// The only file that imports wink-nlp and its model. Of wink-nlp it takes the parts: the cutting of a text into words, the
// lexicon and the rules of the tagger. An instance of wink as a whole remembers every word that it has met, looks all up anew
// for every token and takes twice the memory.

/// <reference path="./wink-parts.d.ts" />
import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import loadCoreModel from 'wink-eng-lite-web-model/dist/load-core-model.js'
import loadPosModel from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import makeCache, { type Cache } from 'wink-nlp/src/cache.js'
import compileTRex from 'wink-nlp/src/compile-trex.js'
import makeTokenizer from 'wink-nlp/src/tokenizer.js'
import { patternsFor, signsOf } from './patterns.ts'

/** What tagging and lemmatising ask of a word. Tags are indices of `tagNames`. */
export interface Word {
  readonly text: string
  /** Its most likely tag. */
  readonly tag: number
  /** Of a word of a contraction the tag is certain, whatever the rules say. */
  readonly isCertain: boolean
  /** What the rules see in place of the tag; 0 where they see the tag. */
  readonly hint: number
  /** Bit n is set if the tag n is among those that the word may have. */
  readonly tags: number
  /** Its base form, if it has one only, and what is to be lemmatised otherwise. */
  readonly lemma: string | undefined
  readonly normal: string
}

/** Whom wink gives the words that it cuts out of a text, under names of its own. */
export interface Receiver {
  /** Takes a word. */
  readonly _addToken: (text: string, category: number) => void
  /** Takes a word if it is known; gives 0 if it isn't. */
  readonly _addTokenIfInCache: (text: string) => number
  /** Whether a word is known. */
  readonly isLexeme: (text: string) => boolean
}

/** Tag of words for which nothing else is known. */
const NOUN = 8

/** Numbers that stand for one word of a contraction: its index, its normal form's, its base form's and its tag. */
const CONTRACTED = 4
/** Where wink packs the place of a normal form. */
const NORMAL_SHIFT = 16

/** wink's lexicon, patterns and rules: they hold for good, nothing is remembered of the texts read. */
export class Wink {
  readonly #model = loadCoreModel()
  readonly #indices = this.#model.features.lexeme.hash
  readonly #cache: Cache = makeCache(this.#model, featureFn)
  readonly #feature = featureFn(this.#model.packing.config)
  /** What is asked about the lower-case form of a strange word: only the lexicon answers. */
  readonly #lexiconAlone = {
    lookup: (text: string) => this.#cache.lookup(text) ?? [Number.POSITIVE_INFINITY],
    intrinsicSize: () => this.#cache.intrinsicSize(),
    posOf: (index: number) => this.#cache.posOf(index),
  }
  readonly #clusters = this.#model.features.posClusters.list.map((tags) => {
    let bits = 0
    for (const tag of tags) bits |= 1 << tag
    return bits
  })
  readonly #patterns = compileTRex(this.#model.trex)
  /** By the signs of a text (`signsOf`). */
  readonly #cutters: ((receiver: Receiver, text: string) => void)[] = []

  /** How many words the lexicon has. */
  readonly size = this.#cache.intrinsicSize()
  /** Names of the tags. */
  readonly tagNames = this.#model.features.pos.list
  /** Names of the categories that words are taken for. */
  readonly categories = this.#model.tcat.list
  /** The rules of the tagger, each machine as JSON. */
  readonly machines = loadPosModel().machines

  /** Cuts a text into words, which `receiver` is given. */
  cut(receiver: Receiver, text: string): void {
    const signs = signsOf(text)
    const { tcat, preserve } = this.#model
    this.#cutters[signs] ??= makeTokenizer(patternsFor(signs, this.#patterns, tcat.list), tcat.hash, preserve)
    this.#cutters[signs](receiver, text)
  }

  /** Index of a word in the lexicon; undefined if it isn't there. */
  find(text: string): number | undefined {
    return this.#indices[text]
  }

  /** A word of the lexicon, taken as it stands. */
  wordAt(index: number): Word {
    const cache = this.#cache
    const mapped = cache.mappedSpelling(index)
    const normal = cache.normal(index)
    return {
      text: cache.value(index),
      tag: cache.posOf(mapped) || NOUN,
      isCertain: false,
      hint: cache.property(index, 'posHint'),
      tags: this.#tagsOf(normal),
      // undefined for a contraction that is taken for one word ("cannot,")
      lemma: cache.property(mapped, 'isSLemma') === 1 ? cache.value(cache.property(mapped, 'lemma')) : undefined,
      normal: cache.value(normal),
    }
  }

  /** Whether a word of the lexicon stands for several. */
  isContraction(index: number): boolean {
    return this.#cache.property(index, 'isContraction') === 1
  }

  /** The words of a contraction. */
  contracted(text: string): readonly Word[] {
    const found = this.#cache.lookup(text) ?? []
    const words: Word[] = []
    for (let i = CONTRACTED; i <= found.length; i += CONTRACTED)
      words.push(this.#partOf(found.slice(i - CONTRACTED, i)))
    return words
  }

  #partOf([index = 0, normal = 0, base = 0, tag = 0]: readonly number[]): Word {
    const lemma = this.#cache.value(base)
    return {
      text: this.#cache.value(index),
      tag,
      isCertain: true,
      hint: this.#cache.property(index, 'posHint'),
      tags: this.#tagsOf(this.#cache.nox(normal << NORMAL_SHIFT)),
      lemma,
      normal: lemma,
    }
  }

  /** A word that the lexicon hasn't, by its form and the category that it was taken for. */
  strange(text: string, category: number): Word {
    const lower = text.toLowerCase()
    const index = this.#indices[lower]
    const normal = index === undefined ? -1 : this.#cache.mappedSpelling(index)
    return {
      text,
      tag: this.#feature.pos(text, category, this.#lexiconAlone) || NOUN,
      isCertain: false,
      hint: 0,
      tags: normal < 0 ? 0 : this.#tagsOf(normal),
      lemma: undefined,
      normal: normal < 0 ? lower : this.#cache.value(normal),
    }
  }

  /** Base form of a word that has a tag. */
  lemmatise(normal: string, tag: number): string {
    return lemmatize(normal, this.tagNames[tag] as string, this.#cache)
  }

  #tagsOf(normal: number): number {
    return this.#clusters[this.#cache.property(normal, 'lexemeCID')] as number
  }
}

let wink: Wink | null = null

/** Made when tokens are first asked for: it takes a tenth of a second. */
export const theWink = (): Wink => {
  wink ??= new Wink()
  return wink
}
