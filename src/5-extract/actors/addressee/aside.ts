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
  const opens =
    matchPhrase(passage, from, passage.lists.accompaniments) > 0 || (isComma && is(passage, from, ING_PARTICIPLE))
  if (!opens && !aside) return null
  const isClosed = holdsConjunction(passage, from, end)
  if (opens || !aside) return { more: 0, isClosed, isHelp: opens && isHelp(passage, from) }
  const more = aside.more + (isNeutral(passage, from) ? 0 : 1)
  return { more, isClosed: aside.isClosed || isClosed, isHelp: aside.isHelp }
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
