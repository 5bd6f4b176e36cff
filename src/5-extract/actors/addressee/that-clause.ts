// The subject of a that-clause that says what somebody shall, should, must or is to do.

import {
  ACTOR,
  BASE_VERB,
  CLOSING,
  CONJUNCTION,
  DUTY,
  NON_SUBJECT,
  OPENING_PARTICIPLE,
  PREPOSITION,
} from '../../../models/addressing-marks.ts'
import { type Listing, readList } from './coordination.ts'
import type { ListRules } from './list-rules.ts'
import { readName } from './name.ts'
import { SUBJECT } from './nominals.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { mayTell, readTelling, type Telling, type TellingRules } from './told.ts'
import {
  ADVERB,
  CAPITAL,
  COMMA,
  ING_PARTICIPLE,
  MARK,
  NO_WORD,
  PAST_PARTICIPLE,
  PLURAL,
  THAT,
  THIRD_PERSON,
  TO,
} from './word.ts'
import { at, is, looks, matchPhrase, names } from './words.ts'

/**
 * The subjects that the clause behind "that" tells to act, `index` being the word behind "that". A bare base form counts
 * as a subjunctive where the governing verb takes one. Empty where the subject is no actor or is acted upon.
 */
export const readThatClause = (passage: Passage, index: number, isMandative: boolean): readonly NounPhrase[] => {
  const mayBeTold = mayTell(passage, index)
  const first = mayBeTold || isMandative ? readSubjects(passage, index, isMandative) : []
  const further = mayBeTold ? furtherClauses(passage, index) : []
  return further.length === 0 ? first : first.concat(further.flatMap((start) => readSubjects(passage, start, false)))
}

/** The subjects that one clause tells to act: the first of a list of that-clauses, or a further one. */
export const readSubjects = (passage: Passage, index: number, isMandative: boolean): readonly NounPhrase[] => {
  let i = index
  for (let attempts = 0; attempts < 6; attempts += 1) {
    const start = behindOpening(passage, i)
    if (start === null) {
      const subject = readSubject(passage, i, isMandative)
      if (subject) return subject
      if (attempts === 0) return []
      const comma = nextComma(passage, i)
      if (comma === null) return []
      i = comma + 1
    } else i = start
  }
  return []
}

/** Behind a phrase or clause that stands before the subject; null where the subject stands at `index`. */
const behindOpening = (passage: Passage, index: number): number | null => {
  const { grammar, shape } = passage.word(index)
  if ((shape & COMMA) !== 0) return index + 1
  const interrupter = matchPhrase(passage, index, passage.lists.interrupters)
  if (interrupter > 0) return index + interrupter
  const isDoing = (grammar & ING_PARTICIPLE) !== 0 && (grammar & OPENING_PARTICIPLE) === 0
  if ((grammar & (PREPOSITION | ADVERB)) === 0 && !isDoing) return null
  // "due regard" opens no phrase, "due to the storm" does.
  if (at(passage, index) === 'due' && !looks(passage, index + 1, TO)) return null
  const comma = nextComma(passage, index)
  return comma === null ? behindBarePhrase(passage, index) : comma + 1
}

/** "in 1993 *the Committee* shall meet": a phrase of time or place that no comma parts from the subject; null without one. */
const behindBarePhrase = (passage: Passage, index: number): number | null => {
  if (!OPENS_PHRASE.has(at(passage, index))) return null
  const duty = nextDuty(passage, index + 1)
  for (let i = Math.max(index + 1, duty - 12); i < duty; i += 1)
    if (at(passage, i) === 'the' && readName(passage, i, SUBJECT)?.end === duty) return i
  return null
}

const OPENS_PHRASE: ReadonlySet<string> = new Set(
  'after at before beginning by during for from henceforth hereafter in on pending thereafter under until upon with'.split(
    ' ',
  ),
)

/** The next word of duty in reach, if no comma stands before it; -1 without one. */
const nextDuty = (passage: Passage, index: number): number => {
  for (let i = index; i < index + 30; i += 1) {
    const { grammar, shape } = passage.word(i)
    if ((grammar & DUTY) !== 0) return i
    if ((shape & COMMA) !== 0) return -1
  }
  return -1
}

const nextComma = (passage: Passage, index: number): number | null => {
  for (let i = index; i < index + 60; i += 1) {
    i += matchPhrase(passage, i, passage.lists.wholeNames)
    const word = passage.word(i)
    if ((word.shape & COMMA) !== 0) return i
    if (word === NO_WORD || word.lower === ';' || (word.grammar & DUTY) !== 0) return null
  }
  return null
}

/** The actors of the subject at `index`; empty where they aren't told to act; null where no subject that counts is there. */
const readSubject = (passage: Passage, index: number, isMandative: boolean): readonly NounPhrase[] | null => {
  const rules = new Told(passage, index, isMandative)
  const listing = readList(passage, index, rules)
  if (!listing || !isActor(listing)) return null
  const isColon = listing.ending === 'colon' && listing.isDirect && isMandative
  if (!isColon && listing.ending !== 'told') return null
  if (!isColon && rules.telling !== 'acts') return []
  return listing.items.filter(isAsked)
}

/** Where a subject that starts at `index` is told to act. */
class Told implements ListRules, TellingRules {
  readonly role = SUBJECT
  /** What the verb that was read last tells. */
  telling: Telling | null = null
  private singular: boolean | null = null

  constructor(
    private readonly passage: Passage,
    private readonly index: number,
    readonly isMandative: boolean,
  ) {}

  get isSingular(): boolean {
    this.singular ??= isSingular(this.passage, this.index)
    return this.singular
  }

  isTold(index: number, isBoundary: boolean): boolean {
    this.telling = isReported(this.passage, index) ? 'states' : readTelling(this.passage, index, isBoundary, this)
    return this.telling !== null
  }
}

/** "the Assembly decided that", "decided to recommend that": what follows tells somebody else. */
const isReported = (passage: Passage, i: number): boolean => {
  if (!is(passage, i, THAT)) return false
  if (is(passage, i - 1, BASE_VERB) && looks(passage, i - 2, TO)) return true
  const before = at(passage, i - 1)
  return (before.endsWith('ed') || before === 'also') && !is(passage, i - 1, CLOSING)
}

const isActor = ({ items: [first] }: Listing): boolean => first?.kind === 'actor' || first?.kind === 'name'

/** Women "should" enjoy their rights: that tells others to act. */
const isAsked = ({ sense, kind, isCapital }: NounPhrase): boolean =>
  (kind === 'actor' || kind === 'name') && (isCapital || (sense & NON_SUBJECT) === 0)

/** Whether the word before may be the head of the subject. */
const isBehindActor = (passage: Passage, i: number): boolean =>
  names(passage, i - 1, ACTOR) || looks(passage, i - 1, CAPITAL)

const isSingular = (passage: Passage, index: number): boolean => {
  for (let i = index; i < index + 12; i += 1) {
    const { grammar, shape } = passage.word(i)
    if ((shape & MARK) !== 0 || (grammar & CONJUNCTION) !== 0) return false
    const isEnd = (grammar & PREPOSITION) !== 0 || ((grammar & PAST_PARTICIPLE) !== 0 && isBehindActor(passage, i))
    if (isEnd) return !looks(passage, i - 1, PLURAL)
    if ((shape & CAPITAL) !== 0) continue
    if ((grammar & THIRD_PERSON) !== 0 && !looks(passage, i - 1, PLURAL) && isBehindActor(passage, i)) return true
    if ((grammar & BASE_VERB) !== 0) return !looks(passage, is(passage, i - 1, ADVERB) ? i - 2 : i - 1, PLURAL)
  }
  return false
}

/** ", that all States should …, and that …": a list of that-clauses, told by a subject with a duty near it. */
const isListed = (passage: Passage, index: number): boolean => {
  const isSubject = ['the', 'all', 'each', 'every'].includes(at(passage, index + 1))
  if (!isSubject && !looks(passage, index + 1, CAPITAL)) return false
  for (let i = index + 2; i < index + 12; i += 1) {
    if (is(passage, i, DUTY)) return true
    if (looks(passage, i, MARK)) return false
  }
  return false
}

/** Indices behind each "and that" or ", that" that goes on with the same verb. */
const furtherClauses = (passage: Passage, index: number): readonly number[] => {
  const starts: number[] = []
  for (let i = passage.find(index + 1, THAT); i >= 0 && starts.length < 4; i = passage.find(i + 1, THAT)) {
    const before = ['further', 'also', 'accordingly'].includes(at(passage, i - 1)) ? i - 2 : i - 1
    const joined = at(passage, before) === 'and' || (looks(passage, before, COMMA) && isListed(passage, i))
    if (joined && before > index) starts.push(i + 1)
  }
  return starts
}
