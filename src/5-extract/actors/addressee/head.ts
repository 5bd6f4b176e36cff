// What a noun phrase stands for, told by its head: an actor, a proper name, a thing, or nothing known.

import {
  COMPANION,
  CONDITIONED,
  CONJUNCTION,
  OPENS_WHOLE_NAME,
  THING_COMPLEMENT,
} from '../../../models/addressing-marks.ts'
import type { Passage } from './passage.ts'
import { CAPITAL, COMMA, DIGITS, type HeadKind, NO_WORD, OF } from './word.ts'
import { at, is, looks, matchPhrase, names } from './words.ts'

/** Whether a listed name ends at `end`. */
const endsName = (passage: Passage, from: number, end: number): boolean => {
  for (let i = Math.max(from, end - 12); i < end; i += 1) {
    if ((passage.word(i).grammar & OPENS_WHOLE_NAME) === 0) continue
    if (i + matchPhrase(passage, i, passage.lists.wholeNames) === end) return true
  }
  return false
}

/** Actors where they are the United Nations' own. */
const OF_NATIONS = ['funds', 'programmes']

/** "programmes, funds and specialized *agencies*" */
const isBesideAgencies = (passage: Passage, index: number): boolean => {
  for (let i = index; i < index + 6; i += 1) {
    if (at(passage, i) === 'agencies') return true
    const goesOn = looks(passage, i, COMMA) || is(passage, i, CONJUNCTION) || names(passage, i, COMPANION)
    if (!goesOn && at(passage, i) !== 'specialized') return false
  }
  return false
}

/** "programmes *of the United Nations* system" */
const isOfNations = (passage: Passage, index: number): boolean => {
  if (!looks(passage, index, OF)) return false
  const name = at(passage, index + 1) === 'the' ? index + 2 : index + 1
  return at(passage, name) === 'united' && at(passage, name + 1) === 'nations'
}

/** What the words between two indices name, by their last. */
export const kindOf = (passage: Passage, from: number, end: number): HeadKind => {
  const head = passage.word(end - 1)
  if (head === NO_WORD) return 'unknown'
  if (endsName(passage, from, end)) return 'name'
  if ((head.shape & DIGITS) !== 0) return 'thing'
  if (looks(passage, end, OF) && names(passage, end + 1, THING_COMPLEMENT)) return 'thing'
  if ((head.sense & CONDITIONED) !== 0 && (head.shape & CAPITAL) === 0)
    return meetsCondition(passage, from, end) ? 'actor' : 'thing'
  return head.kind
}

/** Whether a modifier stands before the head that makes it an actor: *United Nations* system. */
const meetsCondition = (passage: Passage, from: number, end: number): boolean => {
  const { lower } = passage.word(end - 1)
  if (OF_NATIONS.includes(lower) && (isOfNations(passage, end) || isBesideAgencies(passage, end))) return true
  const conditions = passage.lists.conditionedActors.get(lower)
  for (let i = from; i < end - 1; i += 1) if (conditions?.has(passage.word(i).lower)) return true
  return false
}
