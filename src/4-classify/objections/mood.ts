// The form of a verb beside that of the organ's verbs before it.

import type { VerbEntry } from '../../models/verbs.ts'
import { type Candidate, isParticipial, type Objection } from './candidate.ts'
import { openClause, wantsVerb } from './relative.ts'

/** "to strengthen and support": a base form counts only for "we"; a preamble of participles has no finite verb of the organ. */
export const wrongMood: Objection = (candidate) => {
  const { phrase, boundary, mood, preambular, subparagraph } = candidate
  // "Recalling …, the Security Council requests …": the participle's subject is the organ that is named behind it.
  if (boundary.kind === 'organ')
    return phrase.mood !== 'finite' || mood === null || !isParticipial(mood) || wantsVerb(candidate)
  // "The Council welcomes …, and the Council calls upon …": whom a sentence has named as subject.
  if (boundary.kind === 'organ-again') return phrase.mood !== 'finite' || !candidate.isNamed
  // "The Council welcomes …. It requests …": whose act the paragraph opens with, "it" is.
  if (boundary.kind === 'it') return phrase.mood !== 'finite' || !candidate.hasActed
  if (phrase.mood === 'base') return boundary.kind !== 'we' && mood !== 'base'
  if (boundary.kind === 'we') return true
  // "We welcome the Union's plan … and undertakes": what "we" do has no ending.
  if (phrase.mood === 'finite' && mood === 'base') return boundary.kind !== 'sentence'
  if (phrase.mood === 'finite')
    return (
      preambular &&
      mood !== null &&
      isParticipial(mood) &&
      !(boundary.kind === 'sentence' || slipsIntoFinite(candidate))
    )
  return subparagraph && mood === null
}

/** What hardly anybody but the organ does in a preamble: a thing "supports", "requires" or "demands" as well. */
const ACTS_OF_ORGANS = new Set(
  (
    'note recall recognize acknowledge stress emphasize underline underscore reaffirm reiterate welcome commend urge ' +
    'call-upon call-for encourage invite request condemn'
  ).split(' '),
)

/**
 * "Recognizing …, and in this regard underlines …", "Condemning …, and urges …": drafters slip, and nobody else is near to be
 * the subject, as in "Recalling the Declaration, which affirms …, and calls for …".
 */
const slipsIntoFinite = (candidate: Candidate): boolean => {
  const { boundary, phrase } = candidate
  if (boundary.connected) return true
  const isJoined = boundary.kind === 'comma-and' || boundary.kind === 'and'
  return isJoined && isActOfOrgans(phrase.entry) && !mayBeNoun(candidate) && openClause(candidate) < 0
}

const NAME_OBJECT = new Set(['the', 'its', 'their', 'this', 'these', 'that', 'all', 'other'])

/** "observations and notes issued by": a noun unless an object is named behind it. */
const mayBeNoun = ({ words, phrase, lexicon }: Candidate): boolean =>
  phrase.to - phrase.from === 1 &&
  lexicon.pluralNouns.has(words.at(phrase.from).lower) &&
  !words.at(phrase.to).isCapital &&
  !NAME_OBJECT.has(words.at(phrase.to).lower)

const isActOfOrgans = ({ id, kind }: VerbEntry): boolean =>
  ACTS_OF_ORGANS.has(id) || (kind === 'light' && id.startsWith('express'))

/** A paragraph whose subject is somebody else ("The Force shall report, and requests …") has further verbs only where it is plain. */
export const foreignSubject: Objection = ({ mood, boundary, phrase, subparagraph }) =>
  mood === null &&
  boundary.kind !== 'we' &&
  !(
    phrase.mood === 'finite' &&
    (boundary.kind === 'comma-and' ||
      boundary.kind === 'semicolon' ||
      boundary.kind === 'sentence' ||
      (boundary.kind === 'comma' && !subparagraph))
  )

/** "We want to strengthen …, support … and promote …": a base form of an infinitive that is still open. */
export const infinitiveStillOpen: Objection = ({ words, phrase, boundary, since, lexicon }) => {
  if (phrase.mood !== 'base' || boundary.kind === 'we') return false
  if (boundary.from <= since + 1) return false
  if (phrase.modifiers.length > 0) return false
  for (let i = since; i < boundary.from; i += 1) {
    if (
      words.at(i).lower === 'to' &&
      /^\p{Ll}+$/u.test(words.at(i + 1).text) &&
      !['the', 'a', 'an', 'all', 'be'].includes(words.at(i + 1).lower)
    ) {
      if (lexicon.gerundsOfOthers.has(phrase.entry.id) || boundary.kind !== 'comma-and') return true
    }
  }
  return false
}
