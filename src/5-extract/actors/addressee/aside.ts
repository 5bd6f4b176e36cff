// Phrases between the items of a list that swallow what stands behind them: "including …", "in cooperation with …".

import { CONJUNCTION, PREPOSITION } from '../../../models/addressing-marks.ts'
import type { Passage } from './passage.ts'
import { COMMA, ING_PARTICIPLE } from './word.ts'
import { at, is, looks, matchPhrase } from './words.ts'

/** What has been read of one. */
export interface Aside {
  /** Items behind the first comma of the aside. */
  more: number
  /** Whether an "and" has closed its list. */
  isClosed: boolean
  /** Whether it says with or through whom, which "as well as" goes on with. */
  isHelp: boolean
}

/** "and in particular the islands", ", both small and large,": says which of those before it, and is no item. */
export const isDetail = (passage: Passage, index: number, isJoined: boolean): boolean => {
  if (!isJoined) return at(passage, index) === 'both' && looks(passage, index - 1, COMMA)
  const i = looks(passage, index, COMMA) ? index + 1 : index
  return DETAILS.has(at(passage, i)) || (at(passage, i) === 'in' && at(passage, i + 1) === 'particular')
}

const DETAILS: ReadonlySet<string> = new Set(['especially', 'including', 'notably', 'particularly'])

/** Whether an item behind an aside belongs to the list again. */
export const mayFollow = (passage: Passage, aside: Aside | null, comma: number, i: number, joint: number): boolean => {
  if (!aside) return true
  if (joint === 0 || comma === 0) return joint > 0 && at(passage, i - 1) === 'so'
  if (joint === 3) return !aside.isHelp && aside.more === 0 && !aside.isClosed
  return aside.more === 0 || aside.isClosed
}

/** The aside behind a phrase that is no item, from `from` to `end`; null where none is open. */
export const afterSegment = (
  passage: Passage,
  aside: Aside | null,
  from: number,
  end: number,
  isComma: boolean,
): Aside | null => {
  const opening = openingOf(passage, from, end, isComma)
  if (opening === null && !aside) return null
  const isClosed = holdsConjunction(passage, opening ?? from, end)
  const wasHelp = aside?.isHelp === true
  if (opening !== null || !aside)
    return { more: 0, isClosed, isHelp: wasHelp || (opening !== null && isHelp(passage, opening)) }
  if (isNeutral(passage, from)) return { ...aside, isClosed: aside.isClosed || isClosed }
  // An item behind the "and" of the one before it shows that this "and" closed no list.
  return { more: aside.more + 1, isClosed, isHelp: wasHelp }
}

/** Where an aside opens, at `from` or behind an "and": "within its mandate and *in cooperation with* States"; null if none does. */
const openingOf = (passage: Passage, from: number, end: number, isComma: boolean): number | null => {
  const { accompaniments } = passage.lists
  if (matchPhrase(passage, from, accompaniments) > 0 || (isComma && is(passage, from, ING_PARTICIPLE))) return from
  if (!isNeutral(passage, from)) return null
  for (let i = from + 1; i < end - 1; i += 1)
    if (is(passage, i, CONJUNCTION) && matchPhrase(passage, i + 1, accompaniments) > 0) return i + 1
  return null
}

/** "in cooperation with the Board", "through the Bank" */
const isHelp = (passage: Passage, from: number): boolean =>
  ['with', 'through', 'together', 'along'].includes(at(passage, from)) ||
  (at(passage, from) === 'in' && /^(?:c|partnership|association)/.test(at(passage, from + 1)))

const holdsConjunction = (passage: Passage, from: number, end: number): boolean => {
  for (let i = from; i < end; i += 1) {
    i += matchPhrase(passage, i, passage.lists.wholeNames)
    if (i < end && is(passage, i, CONJUNCTION)) return true
  }
  return false
}

/** "within their respective mandates": interrupts, and is no item of an aside's list. */
const isNeutral = (passage: Passage, from: number): boolean => is(passage, from, PREPOSITION)
