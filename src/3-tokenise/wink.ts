// The only file that imports wink-nlp: words of a text with base form and part of speech, whatever was read before.
//
// An instance of wink remembers every word that it has met, and takes it so again. So that a paragraph has the same tokens
// in any order and on any thread, it must not matter what was met:
// - A number that was first cut out of a run ("E.84.") is remembered as a name. So the numbers of a text are read first,
//   each for itself.
// - A word that was cut out of a run whole ("rural.women’s") stays whole, though read for itself it is two ("women", "’s").
//   Such words are noted, and a fresh instance reads the next text that holds one: about one paragraph in ten thousand.

import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'

/** A token as wink gives it: without a place in the text. */
export interface WinkToken {
  readonly word: string
  readonly lemma: string
  readonly pos: string
}

/** The values of a feature that the model knows and an instance meets: their list, and their places in it. */
interface Feature {
  readonly list?: readonly string[]
  readonly hash?: Readonly<Record<string, number>>
}

/** The parts of the model that this file handles. */
interface Parts {
  readonly core: () => { readonly features: Readonly<Record<string, Feature>> }
  readonly metaCER: () => unknown
}

const parts = model as unknown as Parts

let core: ReturnType<Parts['core']> | null = null

/**
 * What an instance reads words by, and writes down in what it has met. To read it from the model takes a tenth of a second; so
 * it is read once, and each instance writes into lists and tables of its own, which lie over those that all share.
 */
const freshCore = (): ReturnType<Parts['core']> => {
  core ??= parts.core()
  const features: Record<string, Feature> = {}
  for (const [name, feature] of Object.entries(core.features)) {
    const { list, hash } = feature
    features[name] = list && hash ? { ...feature, list: [...list], hash: Object.create(hash) } : feature
  }
  return { ...core, features }
}

/** The model makes this part of itself longer each time that an instance asks for it, so it is asked for once. */
const cer = parts.metaCER()
const steadyModel = { ...model, core: freshCore, metaCER: () => cer }

const freshWink = () => winkNLP(steadyModel, ['pos'])

type Wink = ReturnType<typeof freshWink>

const read = ({ readDoc, its }: Wink, text: string): readonly WinkToken[] => {
  const tokens = readDoc(text).tokens()
  const words = tokens.out() as string[]
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[]
  const tags = tokens.out(its.pos as unknown as ItsFunction<string>) as string[]
  return words.map((word, i) => ({ word, lemma: lemmas[i] as string, pos: tags[i] as string }))
}

/** A number, with what may stand in one: 1,000, 3.5, 1-4, 12:30. */
const NUMBER = /\d(?:[\d.,:/–-]*\d)?/g

/** Words of letters alone are the same wherever they are met. */
const PLAIN = /^[A-Za-z]+$/

/** An instance that reads, with what it remembers that could mislead it. */
class Reader {
  readonly #wink = freshWink()
  readonly #met = new Set<string>()
  readonly #misleading = new Set<string>()
  /** Code units read: its memory grows with them. */
  size = 0

  read(text: string): readonly WinkToken[] {
    this.size += text.length
    for (const [number] of text.matchAll(NUMBER)) {
      this.#meet(number)
      for (const [digits] of number.matchAll(/\d+/g)) this.#meet(digits)
    }
    const tokens = read(this.#wink, text)
    for (const { word } of tokens) if (!PLAIN.test(word)) this.#meet(word)
    return tokens
  }

  /** Reads a word for itself, and notes whether it is now another than for a fresh instance. */
  #meet(word: string): void {
    if (this.#met.has(word)) return
    this.#met.add(word)
    const parts = read(this.#wink, word)
    if (asText(parts) !== readFresh(word)) this.#misleading.add(word)
    for (const part of parts) if (!PLAIN.test(part.word)) this.#meet(part.word)
    // It is remembered in lower case as well.
    this.#meet(word.toLowerCase())
  }

  /** Whether it would read this text otherwise than a fresh one. */
  isMisledBy(text: string): boolean {
    if (this.#misleading.size === 0) return false
    const units = new Set(text.match(UNIT))
    for (const word of this.#misleading)
      if (units.has(word) || (!WHOLE_UNIT.test(word) && text.includes(word))) return true
    return false
  }
}

/** What wink looks up of a run: letters and digits with what stands behind an apostrophe. */
const UNIT = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu
const WHOLE_UNIT = /^[\p{L}\p{N}]+(?:[’'][\p{L}]+)?$/u

const asText = (tokens: readonly WinkToken[]): string =>
  tokens.map(({ word, lemma, pos }) => `${word}\t${lemma}\t${pos}`).join('\n')

let judge: Wink | null = null
const verdicts = new Map<string, string>()
const MOST_VERDICTS = 100_000

/** A word as an instance reads it that has read no other which it could have been cut out of. */
const readFresh = (word: string): string => {
  const known = verdicts.get(word)
  if (known !== undefined) return known
  judge ??= freshWink()
  const tokens = read(judge, word)
  // It now remembers the parts of a word that it cut.
  if (tokens.length !== 1) judge = null
  if (verdicts.size === MOST_VERDICTS) {
    verdicts.clear()
    judge = null
  }
  const verdict = asText(tokens)
  verdicts.set(word, verdict)
  return verdict
}

/** After so many code units an instance makes place for a fresh one, so that memory stays bounded. */
const MOST_READ = 50_000_000

let reader: Reader | null = null

/** wink's tokens of a text, line breaks among them. wink is quadratic on long runs without a blank: the caller cuts those. */
export const winkTokens = (text: string): readonly WinkToken[] => {
  if (reader === null || reader.size > MOST_READ || reader.isMisledBy(text)) reader = new Reader()
  return reader.read(text)
}
