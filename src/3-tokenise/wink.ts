// The only file that imports wink-nlp: words of a text with base form and part of speech.

import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'

/** A token as wink gives it: without a place in the text. */
export interface WinkToken {
  readonly word: string
  readonly lemma: string
  readonly pos: string
}

const nlp = winkNLP(model, ['pos'])
const { its } = nlp

/** wink's tokens of a text, line breaks among them. wink is quadratic on long runs without a blank: the caller cuts those. */
export const winkTokens = (text: string): readonly WinkToken[] => {
  const tokens = nlp.readDoc(text).tokens()
  const words = tokens.out() as string[]
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[]
  const tags = tokens.out(its.pos as unknown as ItsFunction<string>) as string[]
  return words.map((word, i) => ({ word, lemma: lemmas[i] as string, pos: tags[i] as string }))
}
