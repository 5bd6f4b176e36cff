// Whose verb is it? A further verb of a paragraph is the organ's unless one of these tests says that it belongs to a
// relative clause, a that-clause, a chain of gerunds, or that it is a noun.

import type { Candidate, Objection } from './objections/candidate.ts'
import { adjectiveOfOthers, isDeed, isRareVerb } from './objections/deed.ts'
import { foreignSubject, infinitiveStillOpen, wrongMood } from './objections/mood.ts'
import { isPluralNoun, isSubject, isVerbalNoun } from './objections/noun.ts'
import { OBJECTIONS_BY_WORD } from './objections/of-others.ts'
import { inGerundChain, isOwnAct, joinsParticipleOfNoun, participleOfOthers } from './objections/participle.ts'
import { baseOfRelative, completesClause, continuesRelative, promiseOfOthers } from './objections/relative.ts'

/** The tests, each on its own: order does not matter. */
const OBJECTIONS: readonly Objection[] = [
  wrongMood,
  isPluralNoun,
  continuesRelative,
  participleOfOthers,
  isVerbalNoun,
  isSubject,
  adjectiveOfOthers,
  infinitiveStillOpen,
  baseOfRelative,
  promiseOfOthers,
  foreignSubject,
]

/** Those that have no say where the words behind the verb are proof that the act is the organ's own. */
const OBJECTIONS_TO_DEEDS: readonly Objection[] = [inGerundChain, joinsParticipleOfNoun, isRareVerb, isDeed]

/** Whether the organ is the subject of a further verb. */
export const isGoverned = (candidate: Candidate): boolean =>
  !isObjectedTo(candidate, OBJECTIONS) &&
  !isObjectedTo(candidate, OBJECTIONS_BY_WORD) &&
  (isOwnAct(candidate) || !isObjectedTo(candidate, OBJECTIONS_TO_DEEDS)) &&
  // Asked last because it wants parts of speech, which are dear.
  !completesClause(candidate)

const isObjectedTo = (candidate: Candidate, objections: readonly Objection[]): boolean => {
  for (let i = 0; i < objections.length; i += 1) if ((objections[i] as Objection)(candidate)) return true
  return false
}
