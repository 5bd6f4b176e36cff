// One noun phrase: its article, quantifiers and modifiers, its head, and what the head stands for.

import { type HeadKind, kindOf } from './head.ts'
import { type Role, readNominals } from './nominals.ts'
import { at, isAdverb, type Passage } from './words.ts'

/** A noun phrase up to its head, or (once extended) up to the end of its name. Indices of words, `end` exclusive. */
export interface NounPhrase {
  /** First word behind the article. */
  readonly start: number
  readonly end: number
  /** End of the part up to the head. */
  readonly headEnd: number
  /** The head, in lower case. */
  readonly head: string
  readonly kind: HeadKind
  readonly article: string
  readonly isQuantified: boolean
  readonly isCapital: boolean
  readonly isPlural: boolean
}

const articles = new Set(['the', 'a', 'an'])

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
  const { quantifiers } = passage.lists
  let i = skipQuotes(passage, index)
  if (at(passage, i) === 'both' && at(passage, i + 1) === 'the') i += 1
  const article = articles.has(at(passage, i)) ? at(passage, i) : ''
  if (article) i += 1
  const start = skipQuotes(passage, i)
  i = start
  while (quantifiers.has(at(passage, i)) || (i > start && at(passage, i) === 'the')) {
    const isPartitive = passage.lists.partitiveQuantifiers.has(at(passage, i))
    i += 1
    if (isPartitive && at(passage, i) === 'of' && (quantifiers.has(at(passage, i + 1)) || at(passage, i + 1) === 'the'))
      i += 2
  }
  const isQuantified = i > start
  // "other concerned United Nations agencies": a noun is still to come.
  const nounComes = passage.lists.actors.has(at(passage, i + 1)) || passage.words[i + 1]?.isCapital === true
  const isConcerned = isQuantified && closingEnd(passage, i) > i && !nounComes
  return { start, next: i, article, isQuantified, isConcerned }
}

const skipQuotes = (passage: Passage, index: number): number =>
  /^["“”«»'‘’]$/.test(passage.words[index]?.text ?? '') ? index + 1 : index

/** "all concerned" needs no noun; "those" alone is a pronoun. */
const withoutNoun = (passage: Passage, opening: Opening): NounPhrase | null => {
  const end = closingEnd(passage, opening.next)
  if (!opening.isQuantified || end === opening.next) return null
  const { start, article, isQuantified } = opening
  return {
    start,
    article,
    isQuantified,
    end,
    headEnd: end,
    head: 'all',
    kind: 'actor',
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
    const next = isModifier(passage, opening, last, role) ? joint(passage, last) : null
    if (next === null || !mayShare(passage, opening, last, next)) break
    const following = readNominals(passage, next, role)
    if (following === next) break
    isClosed = passage.lists.conjunctions.has(at(passage, next - 1))
    last = following
  }
  if (last === end || !isClosed) return null
  const kind = kindOf(passage, opening.next, last)
  const wasActor = kindOf(passage, opening.next, end) === 'actor'
  return kind === 'actor' || (kind === 'thing' && wasActor) ? last : null
}

/** What has a quantifier of its own shares nothing, but for "special procedure and other mechanisms". */
const mayShare = (passage: Passage, opening: Opening, last: number, next: number): boolean =>
  !passage.lists.quantifiers.has(at(passage, next)) ||
  (at(passage, next) === 'other' && next === last + 1 && kindOf(passage, opening.next, last) === 'unknown')

/** Whether the run up to `last` can only modify a noun that is to come. */
const isModifier = (passage: Passage, opening: Opening, last: number, role: Role): boolean => {
  const { lists, words } = passage
  const kind = kindOf(passage, opening.next, last)
  const word = words[last - 1]
  if (!word || kind === 'name')
    return !!word && (isOrigin(passage, opening, last) || isTitleAdjective(passage, opening, last))
  if (kind === 'actor') return !word.isCapital && !role.isComplement && isBareSingular(passage, opening, word.lower)
  if (word.isCapital) return kind === 'thing' && !role.isComplement && !/tion$|treaty/.test(word.lower)
  return role.isComplement ? kind === 'unknown' : !lists.companions.has(word.lower)
}

/** "donor and recipient countries": a singular without an article. */
const isBareSingular = ({ lists }: Passage, { article }: Opening, word: string): boolean =>
  ['military', 'police', 'host', 'donor', 'member'].includes(word) ||
  (article === '' && !word.endsWith('s') && !lists.massNouns.has(word))

/** "the Scientific and Technical Subcommittee" */
const isTitleAdjective = (passage: Passage, opening: Opening, last: number): boolean =>
  opening.article !== '' && /(?:ic|al|ive|ary)$/.test(at(passage, last - 1)) && !!passage.words[last + 1]?.isCapital

/** "the Greek and Turkish communities": an adjective of origin. */
const isOrigin = (passage: Passage, opening: Opening, last: number): boolean =>
  (opening.article !== '' || opening.isQuantified) &&
  last - opening.next <= 2 &&
  /(?:an|ese|ish|ic|ch|ek|[aeq]i|ot|at|ab|rb|ite)$/.test(at(passage, last - 1)) &&
  !!passage.words[last + 1]?.isCapital &&
  passage.words[last + 2]?.isCapital === false

/** The index behind "and", "or", a comma, or a comma with "and". */
const joint = (passage: Passage, index: number): number | null => {
  const comma = at(passage, index) === ',' ? 1 : 0
  if (passage.lists.conjunctions.has(at(passage, index + comma))) return index + comma + 1
  return comma ? index + 1 : null
}

/** Behind "concerned", "directly concerned", "concerned and interested"; the same index where none follows. */
export const closingEnd = (passage: Passage, index: number): number => {
  let i = index
  while (isAdverb(passage, i)) i += 1
  if (!passage.lists.closing.has(at(passage, i))) return index
  return at(passage, i + 1) === 'and' && at(passage, i + 2) === 'interested' ? i + 3 : i + 1
}

const describe = (passage: Passage, opening: Opening, headEnd: number, end: number): NounPhrase => {
  const head = passage.words[headEnd - 1] as Passage['words'][number]
  return {
    start: opening.start,
    end,
    headEnd,
    head: head.lower,
    kind: kindOf(passage, opening.next, headEnd),
    article: opening.article,
    isQuantified: opening.isQuantified,
    isCapital: head.isCapital,
    isPlural: /[^s']s$/.test(head.lower) || ['people', 'police', 'taliban', 'bureaux', 'media'].includes(head.lower),
  }
}
