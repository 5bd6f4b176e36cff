// The object of a verb that asks, tells, authorizes or advises: "requests *the Committee* to report".

import { type Listing, type ListRules, readList } from './coordination.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { at, isInfinitive, type Passage } from './words.ts'

/** What the verb allows besides an infinitive. */
export interface ObjectRules {
  /** An actor is enough: appeals to all States for help. */
  readonly isEnough: boolean
  /** "with" may follow: entrusts the Committee with the task. */
  readonly isAssigning: boolean
  /** The infinitive must stand next to the object: calls for States to act. */
  readonly isClose: boolean
  /** A base form may follow without "to" or "that": requests the Committee assist. */
  readonly isMandative: boolean
}

/** The actors of the object that starts at `index`; empty where it is a thing, a pronoun, or isn't asked to act. */
export const readObject = (passage: Passage, index: number, rules: ObjectRules): readonly NounPhrase[] => {
  const listing = readList(passage, index, listRules(passage, rules))
  const [first] = listing?.items ?? []
  if (!listing || !first || first.kind === 'thing') return []
  if (first.kind === 'unknown') return isSurelyAsked(passage, listing, first) ? listing.items : []
  return isAsked(passage, listing, first, rules) ? listing.items : []
}

const listRules = (passage: Passage, rules: ObjectRules): ListRules => ({
  role: { isSubject: false, isComplement: false },
  isTold: (i, isBoundary) =>
    isInfinitive(passage, i) ||
    (isBoundary && rules.isAssigning && at(passage, i) === 'with') ||
    (isBoundary && isThatDuty(passage, i)) ||
    (isBoundary && rules.isMandative && passage.lists.baseVerbs.has(at(passage, i))),
})

/** "reminds States that they must" */
const isThatDuty = (passage: Passage, index: number): boolean =>
  at(passage, index) === 'that' &&
  ['they', 'it', 'he', 'she'].includes(at(passage, index + 1)) &&
  passage.lists.duties.has(at(passage, index + 2))

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
  if (listing.ending === 'told') return !rules.isClose || listing.isDirect || listing.index - lastEnd(listing) < 12
  if (rules.isClose) return false
  const isAtEnd = listing.isDirect && lastEnd(listing) >= listing.index - 2
  if (listing.ending === 'colon') return true
  if (listing.ending === 'stop') return false
  return passage.isCut || endsJoined(passage) || (isAtEnd && first.kind !== 'unknown')
}

const lastEnd = ({ items }: Listing): number => items[items.length - 1]?.end ?? 0

/** Whether another verb of the organ shares what follows: "requests the Board, and". */
const endsJoined = (passage: Passage): boolean => passage.lists.conjunctions.has(at(passage, passage.words.length - 1))
