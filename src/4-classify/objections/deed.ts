// Deeds rather than acts of an organ, and states of mind of somebody else: verbs and adjectives that organs hardly go on with.

import { isParticipial, type Objection } from './candidate.ts'

/** "and facilitates …, and requires …": a verb that organs hardly use a second time, unless it is plainly coordinated. */
export const isRareVerb: Objection = ({ words, phrase, boundary, since, lexicon }) => {
  const { kind, id } = phrase.entry
  if (kind === 'light' || kind === 'adjective' || kind === 'promise' || lexicon.furtherVerbs.has(id)) return false
  if (boundary.from === since && boundary.kind !== 'comma') return false
  if (words.at(phrase.from).lower === 'having') return false
  // "observing with concern", ", and observing that …".
  if (phrase.modifiers.some((modifier) => modifier.startsWith('with '))) return false
  if (phrase.entry.id === 'observe' && boundary.kind === 'comma-and' && words.at(phrase.to).lower === 'that')
    return false
  return phrase.mood !== 'finite' || !phrase.modifiers.some((modifier) => /^(?:also|further)$/.test(modifier))
}

/** Decisions that an organ states as a participle; "adopting", "establishing" are what somebody else does. */
const DECIDING_PARTICIPLES = new Set(['decide', 'determine', 'endorse', 'agree', 'recommit', 'approve', 'authorize'])

/** "while establishing …", "States, acting individually, …": a deed rather than an act of the organ. */
export const isDeed: Objection = ({ words, phrase }) => {
  if (phrase.mood !== 'participle' || words.at(phrase.from).lower === 'having') return false
  if (phrase.entry.id === 'act') {
    const next = words.at(phrase.to).lower
    return next === 'in' ? words.at(phrase.to + 1).lower !== 'accordance' : !['under', 'pursuant', 'on'].includes(next)
  }
  return phrase.entry.force === 'deciding' && !DECIDING_PARTICIPLES.has(phrase.entry.id)
}

const TAKES_ADJECTIVE = new Set(['by', 'at', 'about', 'that', 'over', 'of', 'in', 'to', 'with', 'also', 'for', ','])

/** "the parties concerned, convinced or not": an adjective of somebody else. */
export const adjectiveOfOthers: Objection = ({ words, phrase, mood, boundary }) => {
  if (phrase.mood !== 'adjective') return false
  if (mood !== null && !isParticipial(mood) && boundary.kind !== 'semicolon') {
    const coloured = phrase.modifiers.some((modifier) =>
      /^(?:deeply|gravely|seriously|extremely|profoundly)$/.test(modifier),
    )
    if (!coloured) return true
  }
  const behind = words.at(phrase.to).lower
  const last = words.at(phrase.to - 1).lower
  if (!TAKES_ADJECTIVE.has(behind) && !TAKES_ADJECTIVE.has(last)) return true
  return (
    ['guided', 'inspired', 'encouraged', 'determined', 'resolved', 'seized', 'satisfied', 'prepared', 'ready'].includes(
      phrase.entry.id,
    ) &&
    boundary.kind !== 'comma-and' &&
    boundary.kind !== 'semicolon'
  )
}
