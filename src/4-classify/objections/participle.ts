// Participles of a chain of gerunds, of a noun, or of those who were just told to act.

import { NO_WORD, type Word } from '../word.ts'
import { type Candidate, isParticipial, type Objection } from './candidate.ts'

/** What the organ itself does while it decides. */
const BEARING = new Set(['bear-in-mind', 'have-regard', 'keep-in-mind', 'take-into-consideration', 'act'])

const LIST_OPENERS = new Set([
  'by',
  'through',
  'of',
  'in',
  'for',
  'from',
  'without',
  'towards',
  'on',
  'including',
  'via',
  'as',
  'about',
])

/** "and renewing its call": what only the organ itself can renew or reaffirm. */
export const isOwnAct = ({ words, phrase, preambular }: Candidate): boolean =>
  preambular &&
  phrase.mood === 'participle' &&
  words.at(phrase.to).lower === 'its' &&
  OWN_ACTS.has(words.at(phrase.to + 1).lower)

const OWN_ACTS = new Set(
  'call calls appeal appeals request requests demand demands invitation commitment support'.split(' '),
)

/** "by promoting …, supporting … and encouraging …": one of a chain of gerunds that a preposition opened. */
export const inGerundChain: Objection = (candidate) => {
  const { words, phrase, boundary, since, lexicon } = candidate
  if (phrase.mood !== 'participle' || boundary.kind === 'while' || BEARING.has(phrase.entry.id)) return false
  if (asksAgain(candidate)) return false
  if (phrase.entry.force === 'directive' && opensActor(words.at(phrase.to))) return false
  if (!lexicon.gerundsOfOthers.has(phrase.entry.id) || words.at(phrase.to).lower === 'that') return false
  if (boundary.kind === 'and' && boundary.from !== since && phrase.entry.force !== 'directive') return true
  for (let i = since; i < boundary.from; i += 1)
    if (isGerund(words.at(i)) && LIST_OPENERS.has(words.at(i - 1).lower)) return true
  return false
}

const ASKED_OF = new Set('them it further greater continued closer'.split(' '))
const ASKED = new Set('parties authorities leaders governments countries sides relevant continuation'.split(' '))

/** "Welcoming the role of the Office in resolving …, and encouraging the Office to …": who is asked, or what for, is the organ's. */
const asksAgain = ({ words, phrase, boundary, preambular }: Candidate): boolean => {
  if (!preambular || phrase.entry.force !== 'directive') return false
  if (boundary.connected) return true
  if (boundary.kind !== 'comma-and') return false
  const next = words.at(phrase.to).lower
  if (phrase.modifiers.length > 0 || ASKED_OF.has(next)) return true
  const behind = words.at(phrase.to + 1)
  return next === 'the' && (behind.isCapital || ASKED.has(behind.lower))
}

/** "encouraging States to …", not "encouraging the use of …": told by the word behind the verb. */
const opensActor = ({ isCapital, lower }: Word): boolean =>
  isCapital || ['all', 'relevant', 'other', 'those'].includes(lower)

const isGerund = (word: Word): boolean => word.lower.length > 5 && word.lower.endsWith('ing')

/** "the Declaration expressing … and recognizing …": joined by a bare "and" to a participle that belongs to a noun. */
export const joinsParticipleOfNoun: Objection = ({ words, phrase, boundary, since, lexicon }) => {
  if (phrase.mood !== 'participle' || boundary.kind !== 'and') return false
  for (let i = since; i < boundary.from; i += 1) {
    const word = words.at(i)
    const before = words.at(i - 1)
    if (
      !isGerund(word) ||
      before === NO_WORD ||
      before.isMark ||
      LIST_OPENERS.has(before.lower) ||
      before.lower === 'to'
    )
      continue
    if (lexicon.byFirstWord.get(word.lower)?.some(({ entry }) => !lexicon.gerundsOfOthers.has(entry.id))) return true
  }
  return false
}

/**
 * "urges States to cooperate, bearing in mind …": in an operative paragraph a participle of what others do as well is theirs
 * when the organ has just told them to act; "recalls …, bearing in mind …" is the organ's.
 */
export const participleOfOthers: Objection = ({ phrase, mood, boundary, lexicon, lastForce }) => {
  if (phrase.mood !== 'participle' || mood === null || isParticipial(mood)) return false
  if (boundary.kind === 'and') return true
  if (!lexicon.gerundsOfOthers.has(phrase.entry.id)) return false
  return lastForce === 'directive' || (boundary.kind !== 'while' && !BEARING.has(phrase.entry.id))
}
