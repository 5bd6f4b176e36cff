// A phrase in a list of actors that is no item: how far it goes.

import { AUXILIARY, BASE_VERB, CONJUNCTION, OPENING_PARTICIPLE } from '../../../models/addressing-marks.ts'
import { behindBrackets, jointLength } from './joint.ts'
import type { ListRules } from './list-rules.ts'
import { readName } from './name.ts'
import type { Passage } from './passage.ts'
import { COLON, COMMA, ING_PARTICIPLE, NO_WORD, NUMBER, OPEN_BRACKET, STOP } from './word.ts'
import { at, commaWithin, is, isInfinitive, looks, matchPhrase } from './words.ts'

/** The end of a phrase that is no item: the next comma, the telling words, or a mark that ends the list. */
export const skipSegment = (passage: Passage, from: number, rules: ListRules, isOfStates: boolean): number => {
  const established = behindResolutions(passage, from)
  if (established > from) return established
  const closed = isAsideClause(passage, from) ? commaWithin(passage, from, 40) : -1
  if (closed >= 0) return closed
  let i = behindRelative(passage, from)
  let isBehindBracket = false
  for (;;) {
    const word = passage.word(i)
    if (word === NO_WORD || (word.shape & (COMMA | COLON | STOP)) !== 0) return i
    if (word.lower === '(') {
      i = behindBrackets(passage, i)
      isBehindBracket = true
      continue
    }
    if (i > from && rules.isTold(i, isBehindBracket)) return i
    if (isOfStates && is(passage, from, ING_PARTICIPLE) && isFurtherStates(passage, i, rules)) return i
    if (i > from && i <= from + LONGEST_POSTMODIFIER && isFurtherActor(passage, i, rules)) return i
    isBehindBracket = false
    const name = matchPhrase(passage, i, passage.lists.wholeNames)
    if (name > 0) {
      i += name
      continue
    }
    if (i > from && at(passage, i - 1) === 'so' && jointLength(passage, i) > 0) return i
    i += 1
  }
}

/** Behind "established pursuant to resolutions 1267 (1999) and 1989 (2011)": the list may go on there. `index` where none is. */
const behindResolutions = (passage: Passage, index: number): number => {
  if (!['established', 'created'].includes(at(passage, index))) return index
  let i = index + 1
  while (i < index + 9 && !['resolution', 'resolutions'].includes(at(passage, i))) i += 1
  for (let next = i + 1; looks(passage, next, NUMBER); ) {
    i = looks(passage, next + 1, OPEN_BRACKET) ? behindBrackets(passage, next + 1) : next + 1
    next = looks(passage, i, COMMA) || is(passage, i, CONJUNCTION) ? i + 1 : i
    if (next === i) return i
    if (!looks(passage, next, NUMBER)) return i
  }
  return index
}

/** Whether a clause of its own begins: "*using* national authorities", not "*participating* States". */
export const isDoing = (passage: Passage, index: number): boolean =>
  is(passage, index, ING_PARTICIPLE) && !is(passage, index, OPENING_PARTICIPLE)

/** ", which have not done so,", ", bearing in mind that others may,", ", and those who may,": whatever verb it holds is its own. */
const isAsideClause = (passage: Passage, from: number): boolean => {
  const comma = is(passage, from - 1, CONJUNCTION) ? from - 2 : from - 1
  if (!looks(passage, comma, COMMA)) return false
  const start = at(passage, from) === 'those' ? from + 1 : from
  return isRelative(passage, start) || (start === from && comma === from - 1 && isDoing(passage, from))
}

/** "States bordering straits *and user States* to": more States behind what the first do. */
const isFurtherStates = (passage: Passage, index: number, { role }: ListRules): boolean => {
  if (!is(passage, index, CONJUNCTION)) return false
  const next = readName(passage, index + 1, role)
  return next?.head === 'states' && (isInfinitive(passage, next.end) || looks(passage, next.end, COMMA))
}

/** Words of "in the region", "involved in armed conflict", "party to the Convention". */
const LONGEST_POSTMODIFIER = 5

/** "missions in the region *and other presences* to": others, told at once, behind what says which the first are. */
const isFurtherActor = (passage: Passage, index: number, { role }: ListRules): boolean => {
  if (!is(passage, index, CONJUNCTION) || !['all', 'other'].includes(at(passage, index + 1))) return false
  const next = readName(passage, index + 1, role)
  return (next?.kind === 'actor' || next?.kind === 'name') && isInfinitive(passage, next.end)
}

const RELATIVES = ['which', 'who', 'that', 'whose', 'where', 'when']

const isRelative = (passage: Passage, index: number): boolean => RELATIVES.includes(at(passage, index))

/** Behind the verb of a relative clause, which isn't that of the sentence: "States that *have not* done so", "that *violate* it". */
const behindRelative = (passage: Passage, from: number): number => {
  if (!isRelative(passage, from)) return from
  let i = from + 1
  while (is(passage, i, AUXILIARY) || at(passage, i) === 'not') i += 1
  return is(passage, i, BASE_VERB) ? i + 1 : i
}
