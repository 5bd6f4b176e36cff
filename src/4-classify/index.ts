// 4-classify: paragraphs → clauses, each under one operative verb.

import type { Models } from '../models/index.ts'
import { trimSpan } from '../spans.ts'
import type { Classified, Clause, Paragraph, ParagraphKind, Tokenised } from '../types.ts'
import { type FoundVerb, findVerbs } from './clauses.ts'
import { declarationParagraphs } from './declaration.ts'
import { type Italics, italicsOf } from './italics.ts'
import { type PlacedWords, startOf, type Word, wordsOf } from './words.ts'

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
  const declaration = declarationParagraphs(text, paragraphs)
  return paragraphs
    .filter((paragraph) => CLASSIFIED_KINDS.has(paragraph.kind) && !paragraph.isFrench)
    .flatMap((paragraph) => {
      const placed = wordsOf(resolution.chunks(paragraph), models.verbs)
      const verbs = findVerbs({
        text,
        ...placed,
        lexicon: models.verbs,
        tokens: () => resolution.tokens(paragraph),
        preambular: paragraph.kind === 'preambular',
        subparagraph: paragraph.depth > 0 && paragraph.kind === 'operative',
        annexed: paragraph.kind === 'annex',
        underWe: declaration.has(paragraph.id),
        italics,
      })
      return verbs.map((verb, i) => toClause(text, paragraph, placed, verb, i, verbs[i + 1]))
    })
}

const toClause = (
  text: string,
  paragraph: Paragraph,
  placed: PlacedWords,
  verb: FoundVerb,
  place: number,
  next: FoundVerb | undefined,
): Clause => {
  const { phrase, rule } = verb
  const start = startOf(placed, phrase.from) as number
  const phraseEnd = (startOf(placed, phrase.to - 1) as number) + (placed.words[phrase.to - 1] as Word).text.length
  const opens = place === 0 && !rule.startsWith('classify:further')
  const end = next ? Math.max(phraseEnd, startOf(placed, next.boundary) as number) : paragraph.end
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
