// One noun phrase: its article, quantifiers and modifiers, its head, and what the head stands for.

import { WISHED } from '../../../models/addressing-marks.ts'
import { kindOf } from './head.ts'
import { sharedModifier } from './modifier.ts'
import { type Role, readNominals } from './nominals.ts'
import { closingEnd, type Opening, readOpening } from './opening.ts'
import type { Passage } from './passage.ts'
import { CAPITAL, COLLECTIVE, type HeadKind, PLURAL } from './word.ts'
import { at, looks, names } from './words.ts'

/** A noun phrase up to its head, or (once extended) up to the end of its name. Indices of words, `end` exclusive. */
export interface NounPhrase {
  /** First word behind the article. */
  readonly start: number
  readonly end: number
  /** End of the part up to the head. */
  readonly headEnd: number
  /** The head, in lower case, and what it names: bits of addressing-marks.ts. */
  readonly head: string
  readonly sense: number
  readonly kind: HeadKind
  readonly article: string
  readonly isQuantified: boolean
  readonly isCapital: boolean
  readonly isPlural: boolean
}

/** Reads a noun phrase that starts at `index`, without its of-phrase; null where none starts there or it is a pronoun. */
export const readNounPhrase = (passage: Passage, index: number, role: Role): NounPhrase | null => {
  const opening = readOpening(passage, index)
  const first = opening.isConcerned ? opening.next : readNominals(passage, opening.next, role)
  if (first === opening.next) return withoutNoun(passage, opening)
  const end = sharedModifier(passage, opening, first, role) ?? first
  const closing = closingEnd(passage, end)
  return describe(passage, opening, end, closing)
}

/** "all concerned" needs no noun; "those" alone is a pronoun. */
const withoutNoun = (passage: Passage, opening: Opening): NounPhrase | null => {
  if (!opening.isQuantified) return null
  const end = closingEnd(passage, opening.next)
  if (end === opening.next) return null
  return {
    start: opening.start,
    end,
    headEnd: end,
    head: 'all',
    sense: passage.lists.words.get('all')?.sense ?? 0,
    kind: 'actor',
    article: opening.article,
    isQuantified: true,
    isCapital: false,
    isPlural: true,
  }
}

/** "improved mechanisms", "Member States' continued efforts": what is hoped for rather than who is asked. */
const isWished = (passage: Passage, { article, start }: Opening, headEnd: number): boolean =>
  (article === '' && names(passage, start, WISHED)) ||
  (at(passage, headEnd) === "'" && looks(passage, headEnd - 1, PLURAL) && /^[a-z]/.test(at(passage, headEnd + 1)))

const describe = (passage: Passage, opening: Opening, headEnd: number, end: number): NounPhrase => {
  const head = passage.word(headEnd - 1)
  return {
    start: opening.start,
    end,
    headEnd,
    head: head.lower,
    sense: head.sense,
    kind: isWished(passage, opening, headEnd) ? 'thing' : kindOf(passage, opening.next, headEnd),
    article: opening.article,
    isQuantified: opening.isQuantified,
    isCapital: (head.shape & CAPITAL) !== 0,
    isPlural: (head.shape & (PLURAL | COLLECTIVE)) !== 0,
  }
}
