// Whether two nouns of a list are one addressee, because they share a modifier, or two.

import { ACTOR, COMPANION, CONJUNCTION, GENERIC_MODIFIER } from '../../../models/addressing-marks.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { COMMA, OF, PLURAL } from './word.ts'
import { at, is, looks, names } from './words.ts'

/**
 * Whether `next` belongs to the same addressee as `first`: "all States *and organizations*", "United Nations agencies,
 * *funds* and *programmes*", "Government *and people* of Haiti"; not "Member States *and other stakeholders*".
 */
export const sharesModifier = (passage: Passage, first: NounPhrase, next: NounPhrase): boolean => {
  if (startsWithAllOfThe(passage, first)) return !next.article && !next.isCapital
  if (isOtherOfSystem(passage, first, next)) return true
  if (next.article || next.isQuantified || next.head === first.head || first.end > first.headEnd) return false
  if (!isBare(passage, next))
    return at(passage, next.start) === 'specialized' && next.head === 'agencies' && isOfNations(passage, first)
  return sharesBareNoun(passage, first, next)
}

/** Whether nothing but nouns of the same kind stands before the head: agencies, *funds and programmes*. */
const isBare = (passage: Passage, { start, headEnd }: NounPhrase): boolean => {
  for (let i = start; i < headEnd - 1; i += 1)
    if (!looks(passage, i, COMMA) && !names(passage, i, COMPANION) && !is(passage, i, CONJUNCTION)) return false
  return true
}

/** "United Nations agencies", "UN agencies" */
const isOfNations = (passage: Passage, { start, headEnd }: NounPhrase): boolean =>
  includes(passage, start, headEnd - 1, 'nations') || includes(passage, start, headEnd - 1, 'un')

/** Whether a word stands between two indices. */
const includes = (passage: Passage, from: number, end: number, word: string): boolean => {
  for (let i = from; i < end; i += 1) if (at(passage, i) === word) return true
  return false
}

const startsWithAllOfThe = (passage: Passage, { start }: NounPhrase): boolean =>
  at(passage, start) === 'all' && at(passage, start + 1) === 'of'

/** "specialized agencies and other organizations (and bodies) of the United Nations system" */
const isOtherOfSystem = (passage: Passage, first: NounPhrase, next: NounPhrase): boolean => {
  if (first.end > first.headEnd || !['agencies', 'organs', 'bodies', 'funds', 'programmes'].includes(first.head))
    return false
  if (next.article || at(passage, next.start) !== 'other') return false
  let end = next.headEnd
  while (is(passage, end, CONJUNCTION) && names(passage, end + 1, COMPANION)) end += 2
  return looks(passage, end, OF) && includes(passage, end, end + 4, 'nations')
}

/** `next` is one noun without anything before it. */
const sharesBareNoun = (passage: Passage, first: NounPhrase, next: NounPhrase): boolean => {
  if (next.head === 'others') return false
  if (looks(passage, first.end, COMMA) && !isWithinList(passage, first, next)) return false
  const isSystem = includes(passage, next.headEnd, next.end, 'nations')
  if (first.headEnd - first.start === 1) {
    if (next.end > next.headEnd && !(isSystem && first.isCapital)) return first.isCapital ? !next.isCapital : true
    return !first.isCapital && first.isPlural && (first.sense & next.sense & COMPANION) !== 0
  }
  if (!first.isPlural || !next.isPlural || (isSystem && first.isCapital)) return false
  if (first.isQuantified || hasGenericModifier(passage, first)) return true
  return first.isCapital === next.isCapital && (next.sense & COMPANION) !== 0 && !isFixedName(passage, first)
}

/**
 * Behind a comma a noun shares only where a bare noun closes the list: bodies, *funds* and programmes; not States, *bodies* and
 * the Bank.
 */
const isWithinList = (passage: Passage, first: NounPhrase, next: NounPhrase): boolean => {
  // "funds" alone names nobody; "funds and programmes" has closed the list.
  if (next.kind === 'thing' || next.headEnd - next.start > 1) return true
  if (next.end > next.headEnd) return false
  if (isOfNations(passage, first)) return true
  let i = next.end
  while (looks(passage, i, COMMA) && names(passage, i + 1, COMPANION)) i += 2
  if (looks(passage, i, COMMA)) i += 1
  if (!is(passage, i, CONJUNCTION)) return false
  const noun = at(passage, i + 1) === 'specialized' ? i + 2 : i + 1
  const isBareFirst = first.headEnd - first.start === 1
  if (!names(passage, noun, isBareFirst ? COMPANION : ACTOR | COMPANION) || !looks(passage, noun, PLURAL)) return false
  return (first.sense & COMPANION) !== 0 || !looks(passage, noun + 1, OF)
}

const hasGenericModifier = (passage: Passage, { start, headEnd }: NounPhrase): boolean => {
  for (let i = start; i < headEnd - 1; i += 1) if (names(passage, i, GENERIC_MODIFIER)) return true
  return false
}

/** "Member States": the first word is no modifier to share. */
const isFixedName = (passage: Passage, phrase: NounPhrase): boolean =>
  at(passage, phrase.start) === 'member' || phrase.isCapital
