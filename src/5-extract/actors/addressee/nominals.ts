// The run of modifiers and nouns that makes up a noun phrase, behind its article and before what follows its head.

import { isThirdPerson } from './told.ts'
import { at, isAdverb, isParticiple, matchPhrase, type Passage } from './words.ts'

/** Where a noun phrase stands: a subject ends before its verb, and a complement ("of …") shares no modifiers. */
export interface Role {
  readonly isSubject: boolean
  readonly isComplement: boolean
}

/** The end of the run of modifiers and nouns that starts at `from`: equal to `from` where there is none. */
export const readNominals = (passage: Passage, from: number, role: Role): number => {
  let i = from
  let hasHead = false
  while (i < passage.words.length) {
    const name = matchPhrase(passage, i, passage.lists.wholeNames)
    if (name > 0) {
      i += name
      hasHead = true
      continue
    }
    if (!isNominal(passage, i, i > from, hasHead, role)) break
    if (i === from && isThoseDoing(passage, i)) break
    const word = passage.words[i] as Passage['words'][number]
    hasHead = word.isCapital || passage.lists.actors.has(word.lower)
    i += 1
  }
  while (i > from && isAdverb(passage, i - 1)) i -= 1
  return i
}

const isNominal = (passage: Passage, i: number, isInside: boolean, hasHead: boolean, role: Role): boolean => {
  const { lists, words } = passage
  const word = words[i]
  if (!word) return false
  if (word.isMark) return isInside && /^["“«]$/.test(word.text) && !!words[i + 1]?.isCapital
  const { lower } = word
  if (lists.prepositions.has(lower) && !(word.isCapital && isInside && words[i - 1]?.isCapital)) return false
  if (lists.conjunctions.has(lower) || lists.auxiliaries.has(lower) || lists.pronouns.has(lower)) return false
  if (['the', 'a', 'an'].includes(lower) || (isInside && lists.quantifiers.has(lower))) return false
  if (/^\p{N}/u.test(lower)) return !hasHead
  if (isAdverb(passage, i)) return !hasHead && !lists.adverbs.has(lower)
  if (word.isCapital) return true
  if (!hasHead) return !(isInside && (isVerbNow(passage, i, role) || isBehindThing(passage, i)))
  if (isParticiple(passage, i)) return false
  if (lists.postmodifiers.has(lower)) return lists.actors.has(at(passage, i + 1))
  return !isVerbNow(passage, i, role)
}

/** "those using force", "those affected by": no noun follows "those". */
const isThoseDoing = (passage: Passage, i: number): boolean =>
  at(passage, i - 1) === 'those' &&
  isParticiple(passage, i) &&
  (at(passage, i).endsWith('ing')
    ? !passage.lists.openingParticiples.has(at(passage, i))
    : passage.lists.prepositions.has(at(passage, i + 1)))

/** "agreement dated": a participle behind a noun that names no actor. */
const isBehindThing = (passage: Passage, i: number): boolean =>
  isParticiple(passage, i) &&
  !at(passage, i).endsWith('ing') &&
  passage.lists.things.has(at(passage, i - 1)) &&
  !passage.lists.actors.has(at(passage, i + 1))

/** Whether a word that may be a verb is one here, behind a head. */
const isVerbNow = (passage: Passage, i: number, role: Role): boolean => {
  const { baseVerbs, ambiguousVerbs, auxiliaries, actors, determiners } = passage.lists
  const word = at(passage, i)
  const before = passage.words[i - 1]
  const next = at(passage, i + 1)
  const isBehindActor = !!before && (before.isCapital || actors.has(before.lower))
  // "requests that the Committee reports to": a slip for the subjunctive.
  if (role.isSubject && isBehindActor && !/[^s']s$/.test(before.lower) && isThirdPerson(word, baseVerbs))
    return determiners.has(next) || next === 'to' || !(actors.has(word) || passage.lists.things.has(word))
  if (!baseVerbs.has(word)) return false
  if (!role.isSubject) return isBehindActor && (determiners.has(next) || (next === 'to' && !ambiguousVerbs.has(word)))
  if (!isBehindActor) return !ambiguousVerbs.has(word) || determiners.has(next)
  return !ambiguousVerbs.has(word) || !(next === 'of' || auxiliaries.has(next) || actors.has(next))
}
