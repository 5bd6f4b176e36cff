// 'Welcomes …, and encourages …' is two clauses: the verbs of the organ in one paragraph.

import type { Mood, VerbLexicon } from '../models/verbs.ts'
import type { Token } from '../types.ts'
import { type Boundary, boundaryBefore } from './boundary.ts'
import { isGoverned } from './governed.ts'
import { type Head, readHead } from './head.ts'
import { type Italics, isFurtherDenied, isHeadDenied, phraseInItalics } from './italics.ts'
import { readMisprint } from './misprint.ts'
import { type Candidate, isParticipial } from './objections/candidate.ts'
import { readRareHead } from './rare-head.ts'
import { commasBehind } from './sentence.ts'
import { type Phrase, readPhrase } from './verb.ts'
import type { Words } from './words.ts'

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

/** A paragraph as the search for verbs sees it. */
export interface Passage {
  readonly text: string
  readonly words: Words
  /** Indices of the words at which a further verb is looked for. */
  readonly candidates: readonly number[]
  readonly lexicon: VerbLexicon
  readonly tokens: () => readonly Token[]
  readonly preambular: boolean
  /** It may only finish the sentence of the paragraph above. */
  readonly subparagraph: boolean
  /** It stands in an annex, where the organ does not speak. */
  readonly annexed: boolean
  /** It stands under the "We, …" of a declaration. */
  readonly underWe: boolean
  /** Its italics, where the resolution prints its verbs so. */
  readonly italics: Italics | null
}

/** All verbs of the organ in a paragraph, in order. Linear in its words. */
export const findVerbs = (passage: Passage): readonly FoundVerb[] => {
  const { candidates } = passage
  const found: FoundVerb[] = []
  const head = markedHead(passage)
  if (head) found.push({ phrase: head.phrase, rule: head.rule, boundary: 0, afterWhile: false })
  let from = head ? head.phrase.to : 1
  for (let i = 0; i < candidates.length; i += 1) {
    const at = candidates[i] as number
    const verb = at < from ? null : (furtherVerb(passage, at, found) ?? markedVerb(passage, at))
    if (!verb || isFurtherDenied(passage, verb)) continue
    found.push(verb)
    from = verb.phrase.to
  }
  return found
}

/** The head, as its words tell it and, where they leave it open, its italics. */
const markedHead = (passage: Passage): Head | null => {
  const head = ownHead(passage)
  if (head) return isHeadDenied(passage, head) ? null : head
  const phrase = passage.subparagraph || passage.annexed ? null : phraseInItalics(passage, 0)
  return phrase && { phrase, rule: 'classify:italics' }
}

/** A further verb that only its italics tell. */
const markedVerb = (passage: Passage, at: number): FoundVerb | null => {
  const phrase = passage.annexed ? null : phraseInItalics(passage, at)
  if (!phrase) return null
  const boundary = boundaryBefore(passage.words, at)
  return {
    phrase,
    rule: 'classify:further-italics',
    boundary: boundary?.from ?? at,
    afterWhile: boundary?.kind === 'while',
  }
}

/** The head, where it is the organ's: a subparagraph that opens with a participle only finishes the sentence above. */
const ownHead = (passage: Passage): Head | null => {
  const { words, lexicon, subparagraph, annexed, underWe } = passage
  const head = readHead(words, 0, lexicon)
  if (underWe && !head && words.at(0).isCapital) {
    const phrase = readPhrase(words, 0)
    return phrase && lexicon.furtherVerbs.has(phrase.entry.id) ? { phrase, rule: 'classify:under-we' } : null
  }
  if (!head) return annexed || subparagraph || underWe ? null : readUnusual(passage)
  if (annexed && !underWe && head.rule !== 'classify:we' && !leadsToWe(words, head)) return null
  return subparagraph && head.phrase.mood !== 'finite' && head.rule !== 'classify:we' ? null : head
}

const readUnusual = ({ words, lexicon, preambular }: Passage): Head | null =>
  readRareHead(words, preambular, lexicon) ?? readMisprint(words, preambular, lexicon)

/** "Recognizing the value of forests, we commit to …": the participle is that of "we". */
const leadsToWe = (words: Words, { phrase }: Head): boolean =>
  words.hasWe &&
  phrase.mood !== 'finite' &&
  commasBehind(words, phrase.to).some(
    (comma) => words.at(comma + 1).lower === 'we' && readPhrase(words, comma + 2)?.mood === 'base',
  )

const furtherVerb = (passage: Passage, at: number, found: readonly FoundVerb[]): FoundVerb | null => {
  const { words, lexicon, annexed } = passage
  const boundary = boundaryBefore(words, at)
  if (!boundary) return null
  if (boundary.kind === 'sentence') {
    const head = readHead(words, at, lexicon)
    if (head?.rule === 'classify:we' || (head?.rule === 'classify:organ' && !annexed))
      return { phrase: head.phrase, rule: head.rule, boundary: boundary.from, afterWhile: false }
  }
  if (annexed && found.length === 0 && boundary.kind !== 'we') return null
  const phrase = readPhrase(words, at)
  if (!phrase || !isGoverned(candidateOf(passage, phrase, boundary, found))) return null
  return { phrase, rule: 'classify:further', boundary: boundary.from, afterWhile: boundary.kind === 'while' }
}

const candidateOf = (passage: Passage, phrase: Phrase, boundary: Boundary, found: readonly FoundVerb[]): Candidate => {
  const first = found[0]
  const last = found.at(-1)
  return {
    text: passage.text,
    words: passage.words,
    lexicon: passage.lexicon,
    tokens: passage.tokens,
    // A participle opens what "we" do in an annex only where it leads to "we", as in a preamble.
    preambular: passage.preambular || (passage.annexed && first !== undefined && isParticipial(first.phrase.mood)),
    subparagraph: passage.subparagraph,
    phrase,
    boundary,
    since: Math.max(last ? last.phrase.to : 0, boundary.from - FARTHEST_BACK),
    mood: moodOf(passage, found),
    isNamed: first?.rule === 'classify:organ',
    hasActed: boundary.kind === 'it' && found.some((verb) => verb.phrase.mood === 'finite'),
    afterWhile: last ? last.afterWhile : false,
    lastForce: last ? last.phrase.entry.force : null,
  }
}

/** Mood of the organ's acts: of the first, but that of "we" where it leads to them ("Recognizing …, we commit …, and call for …"). */
const moodOf = (passage: Passage, found: readonly FoundVerb[]): Mood | null => {
  const first = found[0]
  if (first === undefined) return opensWithParticiple(passage) ? 'participle' : null
  const { mood } = first.phrase
  return isParticipial(mood) && passage.words.hasWe && found.some((verb) => verb.phrase.mood === 'base') ? 'base' : mood
}

/** "Taking into account …, and stressing …": no clause opens the preambular paragraph, but the organ does. */
const opensWithParticiple = ({ words, preambular }: Passage): boolean => preambular && words.at(0).lower.endsWith('ing')
