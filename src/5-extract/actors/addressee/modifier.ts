// Modifiers that share the noun of the next: "*regional* and subregional organizations".

import {
  ACTOR,
  COMPANION,
  CONJUNCTION,
  GENERIC_MODIFIER,
  MASS_NOUN,
  QUANTIFIER,
} from '../../../models/addressing-marks.ts'
import { kindOf } from './head.ts'
import { type Role, readNominals } from './nominals.ts'
import type { Opening } from './opening.ts'
import type { Passage } from './passage.ts'
import { CAPITAL, COMMA, NO_WORD, PLURAL } from './word.ts'
import { at, is, looks, names } from './words.ts'

/**
 * "regional and subregional organizations": a run that names no actor and is followed by one that does shares its noun.
 * Gives the end of the whole, or null.
 */
export const sharedModifier = (passage: Passage, opening: Opening, end: number, role: Role): number | null => {
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
  if (role.isComplement) return kind === 'unknown'
  return (sense & COMPANION) === 0 || isBeforeActors(passage, last)
}

/** "national programmes and *bodies*": bare nouns of actors behind a companion. */
const isBeforeActors = (passage: Passage, last: number): boolean => {
  const next = behindJoint(passage, last)
  return (
    next > 0 &&
    names(passage, next, ACTOR | COMPANION) &&
    looks(passage, next, PLURAL) &&
    !looks(passage, next, CAPITAL)
  )
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
