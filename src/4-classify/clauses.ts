// 'Welcomes …, and encourages …' is two clauses: the verbs of the organ in one paragraph.

import type { VerbLexicon } from '../models/verbs.ts'
import type { Paragraph, Token } from '../types.ts'
import { boundaryBefore } from './boundary.ts'
import { isGoverned } from './governed.ts'
import { readHead } from './head.ts'
import { type Phrase, readPhrase } from './verb.ts'
import type { Word } from './words.ts'

/** A phrase of the organ, the word where what governs it ends before the next, and the rule that found it. */
export interface FoundVerb {
  readonly phrase: Phrase
  readonly rule: string
  /** Index of the first word of the boundary before the phrase; 0 for a head. */
  readonly boundary: number
  /** It stands in a while-clause: "and, while recognizing …, encourages". */
  readonly afterWhile: boolean
}

/** How many words back the tests of governed.ts look, so that work stays linear in the text. */
const FARTHEST_BACK = 400

/** All verbs of the organ in a paragraph, in order. Linear in its words. */
export const findVerbs = (
  text: string,
  words: readonly Word[],
  paragraph: Paragraph,
  lexicon: VerbLexicon,
  tokens: () => readonly Token[],
): readonly FoundVerb[] => {
  const found: FoundVerb[] = []
  const subparagraph = paragraph.depth > 0 && paragraph.kind === 'operative'
  const head = readHead(words, 0, lexicon)
  if (head && isOwnHead(head.phrase, subparagraph)) found.push({ ...head, boundary: 0, afterWhile: false })
  let at = found[0]?.phrase.to ?? 1
  while (at < words.length) {
    const verb = furtherVerb(words, at, {
      text,
      preambular: paragraph.kind === 'preambular',
      subparagraph,
      lexicon,
      tokens,
      found,
    })
    if (verb) {
      found.push(verb)
      at = verb.phrase.to
    } else at += 1
  }
  return found
}

/** A subparagraph that opens with a participle or an infinitive only finishes the sentence above. */
const isOwnHead = (phrase: Phrase, subparagraph: boolean): boolean => !subparagraph || phrase.mood === 'finite'

interface Context {
  readonly text: string
  readonly preambular: boolean
  readonly subparagraph: boolean
  readonly lexicon: VerbLexicon
  readonly tokens: () => readonly Token[]
  readonly found: readonly FoundVerb[]
}

const furtherVerb = (words: readonly Word[], at: number, context: Context): FoundVerb | null => {
  const { lexicon, found } = context
  const boundary = boundaryBefore(words, at, lexicon)
  if (!boundary) return null
  if (boundary.kind === 'sentence') {
    const head = readHead(words, at, lexicon)
    if (head && head.rule !== 'classify:head') return { ...head, boundary: boundary.from, afterWhile: false }
  }
  const phrase = readPhrase(words, at, lexicon)
  if (!phrase) return null
  const last = found.at(-1)
  const governed = isGoverned({
    text: context.text,
    words,
    phrase,
    boundary,
    since: Math.max(last?.phrase.to ?? 0, boundary.from - FARTHEST_BACK),
    mood: found[0]?.phrase.mood ?? (context.preambular && /ing$/.test(words[0]?.lower ?? '') ? 'participle' : null),
    afterWhile: last?.afterWhile ?? false,
    lastForce: last?.phrase.entry.force ?? null,
    preambular: context.preambular,
    subparagraph: context.subparagraph,
    tokens: context.tokens,
    lexicon,
  })
  if (!governed) return null
  return { phrase, rule: 'classify:further', boundary: boundary.from, afterWhile: boundary.kind === 'while' }
}
