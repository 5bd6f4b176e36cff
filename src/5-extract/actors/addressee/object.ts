// The object of a verb that asks, tells, authorizes or advises: "requests *the Committee* to report".

import { AMBIGUOUS_VERB, BASE_VERB, CONJUNCTION, DUTY } from '../../../models/addressing-marks.ts'
import { type Listing, readList } from './coordination.ts'
import type { ListRules } from './list-rules.ts'
import { OBJECT } from './nominals.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { isPassive } from './told.ts'
import { COMMA, NO_WORD, OF, THAT } from './word.ts'
import { at, is, isInfinitive, looks } from './words.ts'

/** What the verb allows besides an infinitive. */
export interface ObjectRules {
  /** An actor is enough: appeals to all States for help. */
  readonly isEnough: boolean
  /** "with" may follow: entrusts the Committee with the task. */
  readonly isAssigning: boolean
  /** The infinitive must stand next to the object: calls for States to act. */
  readonly isClose: boolean
  /** The preposition may come again: calls upon the Board to meet and upon States to pay. */
  readonly isUpon: boolean
  /** "of" says of what: reminds States *of their duty* to act. */
  readonly isOfThing: boolean
  /** A base form may follow without "to" or "that": requests the Committee assist. */
  readonly isMandative: boolean
}

/** The actors of the object that starts at `index`; empty where it is a thing, a pronoun, or isn't asked to act. */
export const readObject = (passage: Passage, index: number, rules: ObjectRules): readonly NounPhrase[] => {
  const listing = readList(passage, index, new Asked(passage, rules))
  const [first] = listing?.items ?? []
  if (!listing || !first || first.kind === 'thing') return []
  const isOne =
    first.kind === 'unknown' ? isSurelyAsked(passage, listing, first) : isAsked(passage, listing, first, rules)
  if (!isOne) return []
  const further = listing.ending === 'told' ? readFurther(passage, listing.index + 1, rules) : []
  return further.length === 0 ? listing.items : listing.items.concat(further)
}

/**
 * Those of whom "for" asks anew, behind a thing or others that "for" asked for: "calls for the release of prisoners, *and for the
 * parties* to meet". The object starts at `index`.
 */
export const readFurtherFor = (passage: Passage, index: number, rules: ObjectRules): readonly NounPhrase[] => {
  if (!FOR_ANEW.test(passage.textFrom(index, REACH * 8))) return NOBODY
  const further: NounPhrase[] = []
  for (let i = index; i < index + REACH && passage.word(i) !== NO_WORD; i += 1) {
    if (at(passage, i) !== 'for' || !is(passage, i - 1, CONJUNCTION)) continue
    const listing = readList(passage, i + 1, new Asked(passage, rules))
    if (!listing || !isToldAtOnce(passage, listing, true) || isToBeDone(passage, listing.index)) continue
    further.push(...listing.items)
    i = listing.index
  }
  return further
}

const FOR_ANEW = /\sand\s+for\s/

/** How far behind the first object others are looked for. */
const REACH = 150

/** Further objects behind what the first are told, from `index` on: "calls upon the Board to meet, *and all States* to pay". */
const readFurther = (passage: Passage, index: number, rules: ObjectRules): readonly NounPhrase[] => {
  // Most go on with nothing of the kind, and needn't be read as words.
  if (!GOES_ON.test(passage.textFrom(index, REACH * 8))) return NOBODY
  const further: NounPhrase[] = []
  let commas = 0
  for (let i = index; i < index + REACH && passage.word(i) !== NO_WORD; i += 1) {
    if (looks(passage, i, COMMA)) commas += 1
    // A verb that asks others, or a comma before, makes another list likely: "to invite States, banks, and firms to pay".
    if (ASKS_OTHERS.has(at(passage, i))) commas = 2
    // Behind a second comma nobody but those who are called "upon" anew can follow.
    if (commas > 1 && !rules.isUpon) break
    if (!is(passage, i, CONJUNCTION)) continue
    const isRepeated = rules.isUpon && ['upon', 'on'].includes(at(passage, i + 1))
    const isNext = commas === 1 && looks(passage, i - 1, COMMA) && at(passage, i) === 'and'
    if (!isRepeated && (!isNext || isVerb(passage, i + 1))) continue
    const listing = readList(passage, isRepeated ? i + 2 : i + 1, new Asked(passage, rules))
    if (!listing || !isToldAtOnce(passage, listing, isRepeated)) continue
    further.push(...listing.items)
    i = listing.index
    commas = 0
  }
  return further
}

const GOES_ON = /,\s+and\s|\sand\s+(?:up)?on\s/
const NOBODY: readonly NounPhrase[] = []

const ASKS_OTHERS: ReadonlySet<string> = new Set(
  'allow ask assist authorize empower enable encourage help invite permit request support urge'.split(' '),
)

const isVerb = (passage: Passage, index: number): boolean =>
  is(passage, index, BASE_VERB) && !is(passage, index, AMBIGUOUS_VERB)

/** Whether actors are told by an infinitive next to them: not "to stop attacks on crews, and to pay". */
const isToldAtOnce = (passage: Passage, listing: Listing, isRepeated: boolean): boolean => {
  const [first] = listing.items
  if (first?.kind !== 'actor' && first?.kind !== 'name') return false
  if (listing.ending !== 'told' || !listing.isDirect || is(passage, listing.index - 1, CONJUNCTION)) return false
  return isRepeated || (lastEnd(listing) === listing.index && !looks(passage, listing.index, COMMA))
}

/** Where the actors of an object are asked to act. */
class Asked implements ListRules {
  readonly role = OBJECT

  constructor(
    private readonly passage: Passage,
    private readonly rules: ObjectRules,
  ) {}

  isTold(index: number, isBoundary: boolean): boolean {
    const { passage, rules } = this
    if (isInfinitive(passage, index)) return true
    if (!isBoundary) return false
    return (
      (rules.isMandative && is(passage, index, BASE_VERB)) ||
      (rules.isAssigning && at(passage, index) === 'with') ||
      isThatDuty(passage, index)
    )
  }
}

/** "reminds States that they must" */
const isThatDuty = (passage: Passage, index: number): boolean =>
  is(passage, index, THAT) &&
  ['they', 'it', 'he', 'she'].includes(at(passage, index + 1)) &&
  is(passage, index + 2, DUTY)

/** A noun that no list knows is an actor only when it is plural and the infinitive follows at once. */
const isSurelyAsked = (passage: Passage, listing: Listing, first: NounPhrase): boolean =>
  listing.ending === 'told' &&
  listing.isDirect &&
  first.isPlural &&
  first.article !== 'a' &&
  first.article !== 'an' &&
  at(passage, listing.index + 1) !== 'be'

const isAsked = (passage: Passage, listing: Listing, first: NounPhrase, rules: ObjectRules): boolean => {
  if (rules.isEnough) return true
  if (listing.ending === 'told') {
    if (rules.isOfThing && looks(passage, lastEnd(listing), OF)) return false
    if (rules.isClose && isToBeDone(passage, listing.index)) return false
    return !rules.isClose || listing.isDirect || listing.index - lastEnd(listing) < 12
  }
  if (rules.isClose) return false
  const isAtEnd = listing.isDirect && lastEnd(listing) >= listing.index - 2
  if (listing.ending === 'colon') return true
  if (listing.ending === 'stop') return false
  return passage.isCut || endsJoined(passage) || (isAtEnd && first.kind !== 'unknown')
}

/** "calls for those who did it *to be punished*": it is for others to do. */
const isToBeDone = (passage: Passage, index: number): boolean =>
  at(passage, index + 1) === 'be' && isPassive(passage, index + 2)

const lastEnd = ({ items }: Listing): number => items[items.length - 1]?.end ?? 0

/** Whether another verb of the organ shares what follows: "requests the Board, and", "urges States able to do so". */
const endsJoined = (passage: Passage): boolean => {
  const last = passage.length - 1
  return is(passage, last, CONJUNCTION) || (at(passage, last) === 'so' && at(passage, last - 1) === 'do')
}
