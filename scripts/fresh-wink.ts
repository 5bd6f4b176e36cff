// wink-nlp as its documentation shows it, fresh for each text: an instance gives other tokens when it has met words before.

import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'

interface Feature {
  readonly list?: readonly string[]
  readonly hash?: object
}

interface Core {
  readonly features: Readonly<Record<string, Feature>>
}

const core = (model as unknown as { core: () => Core }).core()

/** What an instance adds to the lexicon is lost with it. It takes a fifth of a second to load the model anew. */
const freshCore = (): Core => ({
  ...core,
  features: Object.fromEntries(
    Object.entries(core.features).map(([name, feature]) => [
      name,
      {
        ...feature,
        ...(feature.list ? { list: feature.list.slice() } : {}),
        ...(feature.hash ? { hash: Object.create(feature.hash) } : {}),
      },
    ]),
  ),
})

const EMPTY = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])
const without = () => ({ machines: [EMPTY], transformers: [null] })

/** An instance that has read nothing; of its pipe it has parts of speech only, which need no other. */
const freshWink = () =>
  winkNLP({ ...model, core: freshCore, sbd: without, ner: without, negation: without, sa: without, metaCER: without }, [
    'pos',
  ])

/** wink's tokens of a text as lines of word, lemma and part of speech; blanks, which wink takes line breaks for, are left out. */
export const linesOf = ({ readDoc, its }: ReturnType<typeof winkNLP>, text: string): string[] => {
  const tokens = readDoc(text).tokens()
  const words = tokens.out() as string[]
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as (string | undefined)[]
  const tags = tokens.out(its.pos as unknown as ItsFunction<string>) as string[]
  // wink has no base form for a contraction that stands before a mark ("cannot,").
  const normals = tokens.out(its.normal as unknown as ItsFunction<string>) as string[]
  return words
    .map((word, i) => `${word}\t${lemmas[i] ?? normals[i]}\t${tags[i]}`)
    .filter((_, i) => words[i]?.trim() !== '')
}

/** The same for an instance that has read nothing but the numbers of the text, each for itself. */
export const winkLines = (text: string, wink = freshWink()): string[] => {
  for (const [number] of text.matchAll(/\d(?:[\d.,:/–-]*\d)?/g))
    for (const part of [number, ...(number.match(/\d+/g) ?? [])]) wink.readDoc(part)
  return linesOf(wink, text)
}
