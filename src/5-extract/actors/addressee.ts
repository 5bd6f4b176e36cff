// Whom a clause is directed to: the object of a directive verb, or the subject of a that-clause that says what somebody is
// to do. Section 3 of the annotation guidelines.

import type { Chunks } from '../../chunks.ts'
import type { Models } from '../../models/index.ts'
import type { Span } from '../../spans.ts'
import type { Clause } from '../../types.ts'
import type { NounPhrase } from './addressee/noun-phrase.ts'
import { readObject } from './addressee/object.ts'
import { readThatClause } from './addressee/that-clause.ts'
import { at, isAdverb, matchPhrase, type Passage, readPassage } from './addressee/words.ts'

/** An addressee's span, with the rule that found it. */
export type FoundAddressee = Span & { readonly rule: string }

/**
 * The addressees of a clause, in order. `chunks` are those behind its verb; the offsets of the result are UTF-16 code units
 * into the text. A clause that addresses nobody gives an empty list; nothing throws.
 */
export const findAddressees = (chunks: Chunks, clause: Clause, models: Models): readonly FoundAddressee[] => {
  const passage = readPassage(chunks, models.addressing)
  const { frames } = passage.lists
  const start = behindInterrupters(passage, 0)
  if (at(passage, start) === 'that') return found(passage, thatClause(passage, start, clause), 'that-clause')
  if (frames.renewing.has(clause.lemma)) {
    const spoken = behindSpeechNoun(passage, start)
    if (spoken !== null) return found(passage, readSpoken(passage, spoken, clause), 'speech-noun')
  }
  if (frames.object.has(clause.lemma) || clause.force === 'directive')
    return found(passage, readDirective(passage, start, clause.lemma), 'object')
  return frames.deciding.has(clause.lemma) ? found(passage, readDecided(passage, start), 'decided-object') : []
}

const found = (passage: Passage, phrases: readonly NounPhrase[], rule: string): FoundAddressee[] =>
  phrases.map((phrase) => ({
    start: startAt(passage, phrase.start),
    end: startAt(passage, phrase.end - 1) + (passage.words[phrase.end - 1]?.text.length ?? 0),
    rule: `addressee:${rule}`,
  }))

const startAt = ({ words, bases }: Passage, index: number): number => (bases[index] ?? 0) + (words[index]?.offset ?? 0)

const thatClause = (passage: Passage, index: number, { lemma }: Clause): readonly NounPhrase[] =>
  readThatClause(passage, index + 1, passage.lists.frames.mandative.has(lemma))

/** Behind adverbs, "in this regard" and phrases between commas that stand before the object. */
const behindInterrupters = (passage: Passage, index: number): number => {
  let i = index
  for (let steps = 0; steps < 8; steps += 1) {
    const interrupter = matchPhrase(passage, i, passage.lists.interrupters)
    if (interrupter > 0) i += interrupter
    else if (at(passage, i) === ',') i = behindComma(passage, i)
    else if (isAdverb(passage, i)) i += 1
    else break
  }
  return i
}

/** Behind the comma that closes a phrase between commas; behind the comma itself where none closes it. */
const behindComma = (passage: Passage, index: number): number => {
  if (at(passage, index + 1) === 'that') return index + 1
  for (let i = index + 1; i < Math.min(index + 60, passage.words.length); i += 1) {
    if (at(passage, i) === ';') break
    if (at(passage, i) === ',') return i + 1
  }
  return index + 1
}

/** The object of a directive verb, with the preposition that some of them take. */
const readDirective = (passage: Passage, index: number, lemma: string): readonly NounPhrase[] => {
  const { frames, speechPrepositions } = passage.lists
  const hasPreposition =
    speechPrepositions.has(at(passage, index)) ||
    (['request', 'demand', 'ask'].includes(lemma) && at(passage, index) === 'of')
  const start = hasPreposition ? behindInterrupters(passage, index + 1) : index
  const isFor = (hasPreposition && at(passage, index) === 'for') || lemma === 'call for'
  const isDative = frames.dative.has(lemma) && at(passage, index) === 'to'
  const dative = readObject(passage, start, {
    isEnough: isDative || (frames.noInfinitive.has(lemma) && !isFor),
    isAssigning: frames.assigning.has(lemma),
    isClose: isFor,
    isMandative: frames.mandative.has(lemma) && !hasPreposition,
  })
  return dative
}

/** "renews its request to the Committee": behind the noun of speech that a possessive precedes; null without one. */
const behindSpeechNoun = (passage: Passage, index: number): number | null => {
  const { speechNouns, speechPrepositions } = passage.lists
  for (let i = index; i < passage.words.length; i += 1) {
    if (!speechNouns.has(at(passage, i))) continue
    const next = behindInterrupters(passage, i + 1)
    const isOwn = [1, 2, 3].some((back) => ['its', 'our', 'the'].includes(at(passage, i - back)))
    if (isOwn && (speechPrepositions.has(at(passage, next)) || at(passage, next) === 'that')) return next
  }
  return null
}

const readSpoken = (passage: Passage, index: number, { lemma }: Clause): readonly NounPhrase[] => {
  if (at(passage, index) === 'that') return readThatClause(passage, index + 1, true)
  return readDirective(passage, index, passage.lists.frames.object.has(lemma) ? lemma : 'reiterate request')
}

/** "decides to request the Committee to report" */
const readDecided = (passage: Passage, index: number): readonly NounPhrase[] => {
  if (at(passage, index) !== 'to') return []
  const verb = isAdverb(passage, index + 1) ? index + 2 : index + 1
  const withParticle = `${at(passage, verb)} ${at(passage, verb + 1)}`.replace('call on', 'call upon')
  if (passage.lists.frames.object.has(withParticle)) return readDirective(passage, verb + 2, withParticle)
  const lemma = at(passage, verb)
  return passage.lists.frames.object.has(lemma) ? readDirective(passage, verb + 1, lemma) : []
}
