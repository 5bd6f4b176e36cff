// A list of actors with everything that interrupts it, up to the words that say what they are to do.

import { COMPANION, CONJUNCTION, PRONOUN } from '../../../models/addressing-marks.ts'
import { type Aside, afterSegment, isDetail, mayFollow } from './aside.ts'
import { behindAdverbs, jointLength, skipInterruption, skipNoise } from './joint.ts'
import type { ListRules } from './list-rules.ts'
import { readName } from './name.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { isDoing, skipSegment } from './segment.ts'
import { sharesModifier } from './share-modifier.ts'
import { COLON, COMMA, NO_WORD, STOP } from './word.ts'
import { at, is, isInfinitive, looks, matchPhrase } from './words.ts'

/** How a list ends: with what its items are told, with a colon or dash, with a full stop, or with the passage. */
export type Ending = 'told' | 'colon' | 'stop' | 'end'

/** Items of a list; `index` is where it ends; `isDirect` where nothing but commas and phrases between commas came between. */
export interface Listing {
  readonly items: readonly NounPhrase[]
  readonly ending: Ending
  readonly index: number
  readonly isDirect: boolean
}

/** Reads a list of actors that starts at `index`; null where no noun phrase starts there. */
export const readList = (passage: Passage, index: number, rules: ListRules): Listing | null => {
  const first = readName(passage, behindPronoun(passage, index), rules.role)
  if (!first) return null
  const items = [first]
  let aside: Aside | null = null
  let isDirect = true
  let i = first.end
  while (passage.word(i) !== NO_WORD) {
    i = skipNoise(passage, i)
    const ending = endingAt(passage, i, rules)
    if (ending) return { items, ending, index: i, isDirect }
    const comma = looks(passage, i, COMMA) ? 1 : 0
    const joint = jointLength(passage, i + comma)
    const start = skipInterruption(passage, i + comma + joint, joint > 0)
    if (start > i && rules.isTold(start, true)) return { items, ending: 'told', index: start, isDirect }
    const isAdjacent = start - (items[items.length - 1] as NounPhrase).end <= 2
    const isMore = isDetail(passage, i + comma + joint, joint > 0)
    const next = isMore ? null : readItem(passage, start, rules, isAdjacent ? CONJUNCTION : 0)
    if (next && (comma || joint) && mayFollow(passage, aside, comma, i + comma, joint)) {
      if (joint) aside = null
      if (!isApposition(passage, items, next, comma > 0 && joint === 0, rules)) add(passage, items, next)
      i = next.end
      continue
    }
    if (!comma && !joint) isDirect = false
    const segmentEnd = skipSegment(
      passage,
      Math.max(start, i + comma + joint),
      rules,
      items[items.length - 1]?.head === 'states',
    )
    aside = afterSegment(passage, aside, i + comma + joint, segmentEnd, comma > 0)
    i = Math.max(segmentEnd, i + 1)
  }
  return { items, ending: 'end', index: i, isDirect }
}

/** "they and all other parties": a pronoun that opens a list is no item of it. */
const behindPronoun = (passage: Passage, index: number): number =>
  is(passage, index, PRONOUN) && is(passage, index + 1, CONJUNCTION) ? index + 2 : index

const endingAt = (passage: Passage, i: number, rules: ListRules): Ending | null => {
  const word = passage.word(i)
  const isAfterComma = (word.shape & COMMA) !== 0
  if (rules.isTold(isAfterComma ? i + 1 : i, true)) return 'told'
  if ((word.shape & COLON) !== 0 || (isAfterComma && at(passage, i + 1) === ':')) return 'colon'
  if (looks(passage, behindAdverbs(passage, i), COLON)) return 'colon'
  if ((word.shape & STOP) !== 0) return 'stop'
  return word === NO_WORD ? 'end' : null
}

/**
 * A further item: an actor, and no clause of its own ("using national authorities"). `goesOn` is what may follow a plural that
 * no list knows: it is asked where the infinitive follows at once, and next to an item also where the list goes on.
 */
const readItem = (passage: Passage, index: number, { role }: ListRules, goesOn: number): NounPhrase | null => {
  if (isDoing(passage, index)) return null
  const item = readName(passage, index, role)
  if (!item) return null
  if (item.kind === 'actor' || item.kind === 'name') return item
  if (item.kind === 'unknown' && item.isPlural && item.article === '')
    if (isInfinitive(passage, item.end) || is(passage, item.end, goesOn)) return item
  return isCompanion(item) ? item : null
}

/** "funds" and "programmes" name actors only beside agencies. */
const isCompanion = (item: NounPhrase): boolean =>
  (item.sense & COMPANION) !== 0 && item.headEnd - item.start === 1 && !item.isCapital

const add = (passage: Passage, items: NounPhrase[], next: NounPhrase): void => {
  const last = items[items.length - 1] as NounPhrase
  const isNear = next.start - last.end <= 2
  if (isNear && sharesModifier(passage, last, next))
    items[items.length - 1] = {
      ...last,
      end: next.end,
      headEnd: next.headEnd,
      head: next.head,
      sense: next.sense,
      isPlural: true,
    }
  else if (isCompanion(next) && next.kind === 'thing') return
  else items.push(next)
}

/** "Israel, the occupying Power,": says more of the item before it. */
const isApposition = (
  passage: Passage,
  items: readonly NounPhrase[],
  next: NounPhrase,
  isBehindComma: boolean,
  rules: ListRules,
): boolean => {
  if (!isBehindComma) return false
  const [first] = items
  if (matchPhrase(passage, next.start, passage.lists.appositions) > 0) return true
  if (items.length > 1 || !first?.isCapital || first.isPlural || next.isPlural || next.isQuantified) return false
  if (!looks(passage, next.end, COMMA) && !rules.isTold(next.end, true)) return false
  return rules.isTold(next.end, true) || rules.isTold(next.end + 1, true)
}
