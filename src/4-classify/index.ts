// 4-classify: paragraphs → clauses, each under one operative verb.

import type { Models } from '../models/index.ts'
import { trimSpan } from '../spans.ts'
import type { Classified, Clause, Paragraph, ParagraphKind, Tokenised } from '../types.ts'
import { type FoundVerb, findVerbs } from './clauses.ts'
import { underDeclaration } from './declaration.ts'
import { type Italics, italicsOf } from './italics.ts'
import { openersOf, type Words, wordsOf } from './words.ts'

/** The kinds of paragraph in which the organ acts; in an annex only the "we" of a declaration does. */
const CLASSIFIED_KINDS: ReadonlySet<ParagraphKind> = new Set(['preambular', 'operative', 'annex'])

/** Adds the clauses of each paragraph, in order, with stable ids (`op3#1`). */
export const classify = (resolution: Tokenised, models: Models): Classified => {
  const clauses = clausesOf(resolution, models, null)
  const italics = italicsOf(resolution, clauses)
  return { ...resolution, clauses: italics === null ? clauses : clausesOf(resolution, models, italics) }
}

const clausesOf = (resolution: Tokenised, models: Models, italics: Italics | null): readonly Clause[] => {
  const { text, paragraphs } = resolution
  const underWe = underDeclaration(text, paragraphs)
  const clauses: Clause[] = []
  for (let place = 0; place < paragraphs.length; place += 1) {
    const paragraph = paragraphs[place] as Paragraph
    if (!CLASSIFIED_KINDS.has(paragraph.kind) || paragraph.isFrench) continue
    const words = wordsOf(resolution.chunks(paragraph), models.verbs)
    const annexed = paragraph.kind === 'annex'
    if (annexed && !underWe[place] && !words.hasWe) continue
    const verbs = findVerbs({
      text,
      words,
      candidates: italics === null ? words.candidates : openersOf(words),
      lexicon: models.verbs,
      tokens: () => resolution.tokens(paragraph),
      preambular: paragraph.kind === 'preambular',
      subparagraph: paragraph.depth > 0 && paragraph.kind !== 'annex',
      annexed,
      underWe: underWe[place] as boolean,
      italics,
    })
    for (let i = 0; i < verbs.length; i += 1)
      clauses.push(toClause(text, paragraph, words, verbs[i] as FoundVerb, i, verbs[i + 1]))
  }
  return clauses
}

const toClause = (
  text: string,
  paragraph: Paragraph,
  words: Words,
  verb: FoundVerb,
  place: number,
  next: FoundVerb | undefined,
): Clause => {
  const { phrase, rule } = verb
  const start = words.start(phrase.from)
  const phraseEnd = words.end(phrase.to - 1)
  const opens = place === 0 && !rule.startsWith('classify:further')
  const end = next ? Math.max(phraseEnd, words.start(next.boundary)) : paragraph.end
  const span = trimSpan(text, { start: opens ? paragraph.start : start, end })
  return {
    start: span.start,
    end: span.end,
    id: `${paragraph.id}#${place + 1}`,
    paragraph: paragraph.id,
    phrase: { start, end: phraseEnd },
    verb: phrase.entry.id,
    lemma: phrase.lemma,
    modifiers: phrase.modifiers,
    force: phrase.entry.force,
    strength: phrase.entry.strength,
    rule,
  }
}
