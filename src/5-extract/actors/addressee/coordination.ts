// A list of actors with everything that interrupts it, up to the words that say what they are to do.

import {
  AUXILIARY,
  COMPANION,
  CONJUNCTION,
  OPENING_PARTICIPLE,
  PREPOSITION,
  PRONOUN,
} from '../../../models/addressing-marks.ts'
import { readName } from './name.ts'
import type { Role } from './nominals.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { sharesModifier } from './share-modifier.ts'
import { ADVERB, CLOSE_BRACKET, COLON, COMMA, ING_PARTICIPLE, NO_WORD, NOISE, OPEN_BRACKET, STOP } from './word.ts'
import { at, commaWithin, is, isInfinitive, looks, matchPhrase } from './words.ts'

/** How a list ends: with what its items are told, with a colon or dash, with a full stop, or with the passage. */
export type Ending = 'told' | 'colon' | 'stop' | 'end'

/** Items of a list; `index` is where it ends; `isDirect` where nothing but commas and phrases between commas came between. */
export interface Listing {
  readonly items: readonly NounPhrase[]
  readonly ending: Ending
  readonly index: number
  readonly isDirect: boolean
}

/** What tells where a list ends, because its items are told to act. */
export interface ListRules {
  readonly role: Role
  /** Whether that is so at an index; a boundary is the end of an item or of a phrase between commas. */
  isTold(index: number, isBoundary: boolean): boolean
}

/** State while reading: `aside` is a phrase that swallows the items behind it ("including …", "with …"). */
interface Aside {
  /** Items behind the first comma of the aside. */
  more: number
  /** Whether an "and" has closed its list. */
  isClosed: boolean
  /** Whether it says with or through whom, which "as well as" goes on with. */
  isHelp: boolean
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

/** Behind brackets, quotes, footnote marks and numbers. */
const skipNoise = (passage: Passage, index: number): number => {
  let i = index
  for (;;) {
    const { shape } = passage.word(i)
    if ((shape & OPEN_BRACKET) !== 0) i = behindBrackets(passage, i)
    else if ((shape & NOISE) !== 0) i += 1
    else return i
  }
}

const behindBrackets = (passage: Passage, index: number): number => {
  for (let i = index + 1; i < index + 40 && passage.word(i) !== NO_WORD; i += 1)
    if (looks(passage, i, CLOSE_BRACKET)) return i + 1
  return index + 1
}

const endingAt = (passage: Passage, i: number, rules: ListRules): Ending | null => {
  const word = passage.word(i)
  const isAfterComma = (word.shape & COMMA) !== 0
  if (rules.isTold(isAfterComma ? i + 1 : i, true)) return 'told'
  if ((word.shape & COLON) !== 0 || (isAfterComma && at(passage, i + 1) === ':')) return 'colon'
  if (looks(passage, behindAdverbs(passage, i), COLON)) return 'colon'
  if ((word.shape & STOP) !== 0) return 'stop'
  return word === NO_WORD ? 'end' : null
}

/** "immediately and unconditionally:" stands before what the items are told. */
const behindAdverbs = (passage: Passage, index: number): number => {
  let i = index
  while (is(passage, i, ADVERB) || (i > index && is(passage, i, CONJUNCTION))) i += 1
  return i
}

/** How many words join two items: and, or, as well as, and to (where the verb is "appeals to"), and upon. */
const jointLength = (passage: Passage, i: number): number => {
  if (at(passage, i) === 'as' && at(passage, i + 1) === 'well' && at(passage, i + 2) === 'as') return 3
  if (!is(passage, i, CONJUNCTION)) return 0
  const next = at(passage, i + 1)
  return next === 'upon' || next === 'on' || (next === 'to' && !isInfinitive(passage, i + 1)) ? 2 : 1
}

/** "and in particular the islands", ", both small and large,": says which of those before it, and is no item. */
const isDetail = (passage: Passage, index: number, isJoined: boolean): boolean => {
  if (!isJoined) return at(passage, index) === 'both' && looks(passage, index - 1, COMMA)
  const i = looks(passage, index, COMMA) ? index + 1 : index
  return DETAILS.has(at(passage, i)) || (at(passage, i) === 'in' && at(passage, i + 1) === 'particular')
}

const DETAILS: ReadonlySet<string> = new Set(['especially', 'including', 'notably', 'particularly'])

/** Behind ", where appropriate," between a conjunction and its item. */
const skipInterruption = (passage: Passage, index: number, isJoined: boolean): number => {
  if (!isJoined) return index
  const start = looks(passage, index, COMMA) ? index + 1 : index
  const length = matchPhrase(passage, start, passage.lists.interrupters)
  const end = start + length
  if (length > 0) return looks(passage, end, COMMA) ? end + 1 : end
  if (start === index) return index
  const comma = commaWithin(passage, start, 25)
  return comma < 0 ? index : comma + 1
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

/** Whether an item behind an aside belongs to the list again. */
const mayFollow = (passage: Passage, aside: Aside | null, comma: number, i: number, joint: number): boolean => {
  if (!aside) return true
  if (joint === 0 || comma === 0) return joint > 0 && at(passage, i - 1) === 'so'
  if (joint === 3) return !aside.isHelp && aside.more === 0 && !aside.isClosed
  return aside.more === 0 || aside.isClosed
}

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

/** The end of a phrase that is no item: the next comma, the telling words, or a mark that ends the list. */
const skipSegment = (passage: Passage, from: number, rules: ListRules, isOfStates: boolean): number => {
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

const isDoing = (passage: Passage, index: number): boolean =>
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

const RELATIVES = ['which', 'who', 'that', 'whose', 'where', 'when']

const isRelative = (passage: Passage, index: number): boolean => RELATIVES.includes(at(passage, index))

/** Behind the auxiliaries of a relative clause, which aren't those of the sentence: "States that have not done so". */
const behindRelative = (passage: Passage, from: number): number => {
  if (!isRelative(passage, from)) return from
  let i = from + 1
  while (is(passage, i, AUXILIARY) || at(passage, i) === 'not') i += 1
  return i
}

const afterSegment = (
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
