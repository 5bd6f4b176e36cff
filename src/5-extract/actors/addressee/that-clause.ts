// The subject of a that-clause that says what somebody shall, should, must or is to do.

import { type Listing, readList } from './coordination.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isThirdPerson, readTelling, type Telling } from './told.ts'
import { at, isAdverb, isParticiple, matchPhrase, type Passage } from './words.ts'

/**
 * The subjects that the clause behind "that" tells to act, `index` being the word behind "that". A bare base form counts
 * as a subjunctive where the governing verb takes one. Empty where the subject is no actor or is acted upon.
 */
export const readThatClause = (passage: Passage, index: number, isMandative: boolean): readonly NounPhrase[] => {
  const first = readSubjects(passage, index, isMandative)
  const further = furtherClauses(passage, index).flatMap((start) => readSubjects(passage, start, false))
  return [...first, ...further]
}

const readSubjects = (passage: Passage, index: number, isMandative: boolean): readonly NounPhrase[] => {
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
  const word = at(passage, index)
  if (word === ',') return index + 1
  const interrupter = matchPhrase(passage, index, passage.lists.interrupters)
  if (interrupter > 0) return index + interrupter
  const opens =
    passage.lists.prepositions.has(word) ||
    isAdverb(passage, index) ||
    (isParticiple(passage, index) && word.endsWith('ing') && !passage.lists.openingParticiples.has(word))
  if (!opens) return null
  const comma = nextComma(passage, index)
  return comma === null ? null : comma + 1
}

const nextComma = (passage: Passage, index: number): number | null => {
  for (let i = index; i < Math.min(index + 60, passage.words.length); i += 1) {
    const word = at(passage, i)
    if (word === ',') return i
    if (word === ';' || passage.lists.duties.has(word)) return null
  }
  return null
}

/** The actors of the subject at `index`; empty where they aren't told to act; null where no subject that counts is there. */
const readSubject = (passage: Passage, index: number, isMandative: boolean): readonly NounPhrase[] | null => {
  let telling: Telling | null = null
  const listing = readList(passage, index, {
    role: { isSubject: true, isComplement: false },
    isTold: (i, isBoundary) => {
      telling = readTelling(passage, i, isBoundary, { isMandative, isSingular: isSingular(passage, index) })
      if (isReported(passage, i)) telling = 'states'
      return telling !== null
    },
  })
  if (!listing || !isActor(listing)) return null
  if (listing.ending === 'colon' && listing.isDirect && isMandative) telling = 'acts'
  else if (listing.ending !== 'told') return null
  if (telling !== 'acts') return []
  return listing.items.filter((item) => isAsked(passage, item))
}

/** "the Assembly decided that": what follows tells somebody else. */
const isReported = (passage: Passage, i: number): boolean => {
  const before = at(passage, i - 1)
  return at(passage, i) === 'that' && (before.endsWith('ed') || before === 'also') && !passage.lists.closing.has(before)
}

const isActor = ({ items: [first] }: Listing): boolean => first?.kind === 'actor' || first?.kind === 'name'

/** Women "should" enjoy their rights: that tells others to act. */
const isAsked = ({ lists }: Passage, { head, kind, isCapital }: NounPhrase): boolean =>
  (kind === 'actor' || kind === 'name') && (isCapital || !lists.nonSubjects.has(head))

const isSingular = (passage: Passage, index: number): boolean => {
  for (let i = index; i < Math.min(index + 12, passage.words.length); i += 1) {
    const word = passage.words[i]
    if (!word || word.isMark) break
    if (passage.lists.conjunctions.has(word.lower)) return false
    if (passage.lists.prepositions.has(word.lower)) return !/[^s']s$/.test(at(passage, i - 1))
    if (i > index && !word.isCapital && isThirdPerson(word.lower, passage.lists.baseVerbs)) {
      const before = at(passage, i - 1)
      if (!/[^s']s$/.test(before) && (passage.lists.actors.has(before) || passage.words[i - 1]?.isCapital)) return true
    }
    if (passage.lists.baseVerbs.has(word.lower) && !word.isCapital) return !/[^s']s$/.test(at(passage, i - 1))
  }
  return false
}

/** ", that all States should …, and that …": a list of that-clauses, told by a subject with a duty near it. */
const isListed = (passage: Passage, index: number): boolean => {
  const isSubject = ['the', 'all', 'each', 'every'].includes(at(passage, index + 1))
  if (!isSubject && !passage.words[index + 1]?.isCapital) return false
  for (let i = index + 2; i < index + 12; i += 1) {
    if (passage.lists.duties.has(at(passage, i))) return true
    if (passage.words[i]?.isMark) return false
  }
  return false
}

/** Indices behind each "and that" or ", that" that goes on with the same verb. */
const furtherClauses = (passage: Passage, index: number): number[] => {
  const starts: number[] = []
  for (let i = index + 1; i < passage.words.length && starts.length < 4; i += 1) {
    if (at(passage, i) !== 'that') continue
    const before = ['further', 'also', 'accordingly'].includes(at(passage, i - 1)) ? i - 2 : i - 1
    const joined = at(passage, before) === 'and' || (at(passage, before) === ',' && isListed(passage, i))
    if (joined && before > index) starts.push(i + 1)
  }
  return starts
}
