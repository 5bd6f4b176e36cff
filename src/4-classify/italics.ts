// Italics as evidence: the United Nations print the verbs of the organ so. They decide only where words leave it open, and only in a
// resolution that holds to it.

import type { Span } from '../spans.ts'
import type { Clause, Segmented } from '../types.ts'
import type { FoundVerb, Passage } from './clauses.ts'
import type { Head } from './head.ts'
import { type Phrase, readPhrase } from './verb.ts'

/** What stands in italics in a resolution that prints its verbs so. */
export interface Italics {
  /** In order, none in another. */
  readonly spans: readonly Span[]
  /** Whether it prints the further verbs of a paragraph so too. */
  readonly markFurther: boolean
}

/** Longest italics that mark a verb: "Expressing its gravest concern and deep regret". More is a title, or a paragraph set in italics. */
const LONGEST = 80
/** How many verbs stand in italics, at least, and what share of all, where a resolution holds to it. */
const LEAST = { verbs: 4, share: 0.8 } as const
/** How much longer than the phrase italics may be: an object was taken in. */
const BEYOND = 20

/** The italics of a resolution, if its verbs, as words alone tell them, stand in italics. */
export const italicsOf = ({ emphasis = [] }: Segmented, clauses: readonly Clause[]): Italics | null => {
  const spans = emphasis.filter(({ start, end }) => end - start <= LONGEST)
  if (spans.length < LEAST.verbs) return null
  const starts = new Set(spans.map(({ start }) => start))
  const isMarked = (of: readonly Clause[]) => {
    const marked = of.filter(({ phrase }) => starts.has(phrase.start)).length
    return marked >= LEAST.verbs && marked >= LEAST.share * of.length
  }
  const further = clauses.filter(({ rule }) => rule === 'classify:further')
  if (!isMarked(clauses.filter(({ rule }) => rule !== 'classify:further'))) return null
  return { spans, markFurther: isMarked(further) }
}

/** The phrase of a verb whose italics begin at word `at`; null where none does, or a title begins there. */
export const phraseInItalics = (passage: Passage, at: number): Phrase | null => {
  const span = spanAt(passage, at)
  if (span === null) return null
  const phrase = readPhrase(passage.words, at)
  if (phrase === null || phrase.mood === 'base' || phrase.mood === 'past') return null
  return span.end <= endOf(passage, phrase) + BEYOND ? phrase : null
}

/** Whether a head that could be something else is printed as what is no verb. */
export const isHeadDenied = (passage: Passage, { phrase, rule }: Head): boolean =>
  passage.italics !== null &&
  isPlain(passage, phrase) &&
  (passage.subparagraph || rule === 'classify:misprint' || isPlural(passage, phrase))

/** Whether an adjective that could belong to a noun ("crimes planned and committed") is printed as what is no verb. */
export const isFurtherDenied = (passage: Passage, { phrase }: FoundVerb): boolean =>
  passage.italics?.markFurther === true && phrase.mood === 'adjective' && isPlain(passage, phrase)

const isPlural = ({ words, lexicon }: Passage, { from, to }: Phrase): boolean =>
  to - from === 1 && lexicon.pluralNouns.has(words.at(from).lower)

const isPlain = (passage: Passage, phrase: Phrase): boolean => {
  const span = spanBehind(passage, passage.words.start(phrase.from))
  return span === undefined || span.start >= endOf(passage, phrase)
}

const spanAt = (passage: Passage, at: number): Span | null => {
  if (passage.italics === null) return null
  const start = passage.words.start(at)
  const span = spanBehind(passage, start)
  return span?.start === start ? span : null
}

/** The first of the italics that end behind an offset. */
const spanBehind = ({ italics }: Passage, offset: number): Span | undefined => {
  const spans = italics?.spans ?? []
  let [from, to] = [0, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle] as Span).end <= offset) from = middle + 1
    else to = middle
  }
  return spans[from]
}

const endOf = ({ words }: Passage, { to }: Phrase): number => words.end(to - 1)
