// What stands between the items of a list: conjunctions, brackets, quotes, ", where appropriate,".

import { CONJUNCTION } from '../../../models/addressing-marks.ts'
import type { Passage } from './passage.ts'
import { ADVERB, CLOSE_BRACKET, COMMA, NO_WORD, NOISE, OPEN_BRACKET } from './word.ts'
import { at, commaWithin, is, isInfinitive, looks, matchPhrase } from './words.ts'

/** Behind brackets, quotes, footnote marks and numbers. */
export const skipNoise = (passage: Passage, index: number): number => {
  let i = index
  for (;;) {
    const { shape } = passage.word(i)
    if ((shape & OPEN_BRACKET) !== 0) i = behindBrackets(passage, i)
    else if ((shape & NOISE) !== 0) i += 1
    else return i
  }
}

/** Behind a bracket that opens at the index. */
export const behindBrackets = (passage: Passage, index: number): number => {
  for (let i = index + 1; i < index + 40 && passage.word(i) !== NO_WORD; i += 1)
    if (looks(passage, i, CLOSE_BRACKET)) return i + 1
  return index + 1
}

/** "immediately and unconditionally:" stands before what the items are told. */
export const behindAdverbs = (passage: Passage, index: number): number => {
  let i = index
  while (is(passage, i, ADVERB) || (i > index && is(passage, i, CONJUNCTION))) i += 1
  return i
}

/** How many words join two items: and, or, as well as, and to (where the verb is "appeals to"), and upon. */
export const jointLength = (passage: Passage, i: number): number => {
  if (at(passage, i) === 'as' && at(passage, i + 1) === 'well' && at(passage, i + 2) === 'as') return 3
  if (!is(passage, i, CONJUNCTION)) return 0
  const next = at(passage, i + 1)
  return next === 'upon' || next === 'on' || (next === 'to' && !isInfinitive(passage, i + 1)) ? 2 : 1
}

/** Behind ", where appropriate," between a conjunction and its item. */
export const skipInterruption = (passage: Passage, index: number, isJoined: boolean): number => {
  if (!isJoined) return index
  const start = looks(passage, index, COMMA) ? index + 1 : index
  const length = matchPhrase(passage, start, passage.lists.interrupters)
  const end = start + length
  if (length > 0) return looks(passage, end, COMMA) ? end + 1 : end
  if (start === index) return index
  const comma = commaWithin(passage, start, 25)
  return comma < 0 ? index : comma + 1
}
