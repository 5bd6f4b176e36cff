// One noun phrase: its article, quantifiers and modifiers, its head, and what the head stands for.

import {
  ACTOR,
  CLOSING,
  COMPANION,
  CONJUNCTION,
  GENERIC_MODIFIER,
  MASS_NOUN,
  PARTITIVE_QUANTIFIER,
  PREPOSITION,
  QUANTIFIER,
  WISHED,
} from '../../../models/addressing-marks.ts'
import { kindOf } from './head.ts'
import { type Role, readNominals } from './nominals.ts'
import type { Passage } from './passage.ts'
import { ARTICLE, CAPITAL, COLLECTIVE, COMMA, type HeadKind, MARK, NO_WORD, OF, PLURAL, QUOTE, THAT } from './word.ts'
import { at, is, isInfinitive, looks, names, skipAdverbs } from './words.ts'

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

interface Opening {
  readonly start: number
  readonly next: number
  readonly article: string
  readonly isQuantified: boolean
  /** "all concerned": no noun is to come. */
  readonly isConcerned: boolean
}

/** Article and quantifiers: the article is no part of the span, `all`, `those`, `all of the` are. */
const readOpening = (passage: Passage, index: number): Opening => {
  let i = skipQuotes(passage, index)
  if (at(passage, i) === 'both' && at(passage, i + 1) === 'the') i += 1
  const article = looks(passage, i, ARTICLE) ? at(passage, i) : ''
  if (article) i += 1
  const start = skipQuotes(passage, i)
  i = isThatOne(passage, start) ? start + 1 : start
  while (is(passage, i, QUANTIFIER) || (i > start && at(passage, i) === 'the')) {
    const isPartitive = is(passage, i, PARTITIVE_QUANTIFIER)
    i += 1
    if (isPartitive && looks(passage, i, OF) && (is(passage, i + 1, QUANTIFIER) || at(passage, i + 1) === 'the')) i += 2
  }
  const isQuantified = i > start
  const isConcerned = isQuantified && closingEnd(passage, i) > i && !nounComes(passage, i + 1)
  return { start, next: i, article, isQuantified, isConcerned }
}

/** "calls upon *that Government* to": no conjunction. */
export const isThatOne = (passage: Passage, index: number): boolean =>
  is(passage, index, THAT) &&
  names(passage, index + 1, ACTOR) &&
  !looks(passage, index + 1, PLURAL) &&
  isInfinitive(passage, skipAdverbs(passage, index + 2))

/** "other concerned United Nations agencies", "other concerned regional and global bodies": a noun is still to come. */
const nounComes = (passage: Passage, index: number): boolean => {
  if (is(passage, index, CONJUNCTION)) return false
  for (let i = index; i < index + 5; i += 1) {
    if (names(passage, i, ACTOR) || looks(passage, i, CAPITAL)) return true
    if (is(passage, i, PREPOSITION) || looks(passage, i, MARK)) return false
  }
  return false
}

const skipQuotes = (passage: Passage, index: number): number => (looks(passage, index, QUOTE) ? index + 1 : index)

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

/**
 * "regional and subregional organizations": a run that names no actor and is followed by one that does shares its noun.
 * Gives the end of the whole, or null.
 */
const sharedModifier = (passage: Passage, opening: Opening, end: number, role: Role): number | null => {
  let last = end
  let isClosed = false
  for (let parts = 0; parts < 8; parts += 1) {
    const next = behindJoint(passage, last)
    if (next < 0 || !isModifier(passage, opening, last, role) || !mayShare(passage, opening, last, next)) break
    const following = readNominals(passage, next, role)
    if (following === next) break
    isClosed = is(passage, next - 1, CONJUNCTION)
    last = following
  }
  if (last === end || !isClosed) return null
  const kind = kindOf(passage, opening.next, last)
  return kind === 'actor' || (kind === 'thing' && kindOf(passage, opening.next, end) === 'actor') ? last : null
}

/** What has a quantifier of its own shares nothing, but for "special procedure and other mechanisms". */
const mayShare = (passage: Passage, opening: Opening, last: number, next: number): boolean =>
  !is(passage, next, QUANTIFIER) ||
  (at(passage, next) === 'other' &&
    next === last + 1 &&
    !looks(passage, last - 1, PLURAL) &&
    ['thing', 'unknown'].includes(kindOf(passage, opening.next, last)))

/** Whether the run up to `last` can only modify a noun that is to come. */
const isModifier = (passage: Passage, opening: Opening, last: number, role: Role): boolean => {
  const kind = kindOf(passage, opening.next, last)
  if (isOrganization(passage, opening, last)) return true
  if (kind === 'name') return isOrigin(passage, opening, last) || isTitleAdjective(passage, opening, last)
  const { lower, shape, sense } = passage.word(last - 1)
  const isCapital = (shape & CAPITAL) !== 0
  if (kind === 'actor')
    return !role.isComplement && (isCapital ? isMember(opening, lower) : isBareSingular(passage, opening, last))
  if (isCapital) return kind === 'thing' && !role.isComplement && !/tion$|treaty/.test(lower)
  return role.isComplement ? kind === 'unknown' : (sense & COMPANION) === 0
}

/** "donor and recipient countries": a singular without an article. */
const isBareSingular = (passage: Passage, { article, next }: Opening, last: number): boolean => {
  const { lower, sense } = passage.word(last - 1)
  if (['business', 'military', 'police', 'host', 'donor', 'member'].includes(lower)) return true
  // "the various official and private organizations"
  const isArticled = article !== '' && !['various', 'several'].includes(at(passage, next - 1))
  return !isArticled && !lower.endsWith('s') && (sense & MASS_NOUN) === 0
}

/** "Member and observer States" */
const isMember = ({ article }: Opening, word: string): boolean => article === '' && word === 'member'

/** "relevant United Nations and African Union bodies": a quantifier or "relevant" before a name has a noun to come. */
const isOrganization = (passage: Passage, { isQuantified, next }: Opening, last: number): boolean => {
  if (at(passage, last - 1) !== 'nations' || !/^(?:non-)?united$/.test(at(passage, last - 2))) return false
  return last - 2 === next ? isQuantified : last - 3 === next && names(passage, next, GENERIC_MODIFIER)
}

/** "the Scientific and Technical Subcommittee" */
const isTitleAdjective = (passage: Passage, opening: Opening, last: number): boolean =>
  opening.article !== '' && looks(passage, last + 1, CAPITAL) && /(?:ic|al|ive|ary)$/.test(at(passage, last - 1))

/** "the Greek and Turkish communities", "all Afghan and other parties": an adjective of origin. */
const isOrigin = (passage: Passage, opening: Opening, last: number): boolean => {
  const word = at(passage, last - 1)
  const size = last - opening.next
  if (size > 2 || !/(?:an|ese|ish|ic|ch|ek|[aeq]i|ot|at|ab|rb|ite)$/.test(word)) return false
  if (opening.article === '' && !opening.isQuantified && !/(?:ish|ian|arab)$/.test(word)) return false
  const next = looks(passage, last + 1, CAPITAL) ? last + size : last + 1
  if (next === last + 1 && size > 1) return false
  return isBeforeNoun(passage, last, next, opening)
}

/** Whether as many words as the first adjective has are followed by a noun in small letters. */
const isBeforeNoun = (passage: Passage, last: number, next: number, opening: Opening): boolean => {
  const isAny = ['all', 'other'].includes(at(passage, opening.next - 1))
  for (let i = last + 1; i <= next; i += 1) if (!looks(passage, i, CAPITAL) && !isAny) return false
  return passage.word(next + 1) !== NO_WORD && !looks(passage, next + 1, CAPITAL)
}

/** The index behind "and", "or", a comma, or a comma with "and"; -1 without one. */
const behindJoint = (passage: Passage, index: number): number => {
  const comma = looks(passage, index, COMMA) ? 1 : 0
  if (is(passage, index + comma, CONJUNCTION)) return index + comma + 1
  return comma > 0 ? index + 1 : -1
}

/** Behind "concerned", "directly concerned", "concerned and interested"; the same index where none follows. */
export const closingEnd = (passage: Passage, index: number): number => {
  const i = skipAdverbs(passage, index)
  if (!is(passage, i, CLOSING)) return index
  const isInterested = at(passage, i + 1) === 'and' && at(passage, i + 2) === 'interested' && !nounComes(passage, i + 3)
  return isInterested ? i + 3 : i + 1
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
