// Whom a clause is directed to: the object of a directive verb, or the subject of a that-clause that says what somebody is
// to do. Section 3 of the annotation guidelines.

import type { Chunks } from '../../chunks.ts'
import { PREPOSITION, SPEECH_NOUN, SPEECH_PREPOSITION } from '../../models/addressing-marks.ts'
import type { Models } from '../../models/index.ts'
import type { Span } from '../../spans.ts'
import type { Clause } from '../../types.ts'
import type { NounPhrase } from './addressee/noun-phrase.ts'
import { readFurtherFor, readObject } from './addressee/object.ts'
import { isThatOne } from './addressee/opening.ts'
import { type Passage, passageOf } from './addressee/passage.ts'
import { readThatClause } from './addressee/that-clause.ts'
import { ADVERB, COMMA, NO_WORD, THAT, TO } from './addressee/word.ts'
import { at, is, looks, matchPhrase } from './addressee/words.ts'

/** An addressee's span, with the rule that found it. */
export type FoundAddressee = Span & { readonly rule: string }

/**
 * The addressees of a clause, in order. `chunks` are those behind its verb; the offsets of the result are UTF-16 code units
 * into the text. A clause that addresses nobody gives an empty list; nothing throws.
 */
export const findAddressees = (chunks: Chunks, clause: Clause, models: Models): readonly FoundAddressee[] => {
  const passage = passageOf(models.addressing)
  passage.begin(chunks)
  const { frames } = passage.lists
  const start = behindInterrupters(passage, 0)
  if (is(passage, start, THAT) && !isThatOne(passage, start))
    return found(passage, thatClause(passage, start, clause), 'addressee:that-clause')
  if (frames.renewing.has(clause.lemma)) {
    const spoken = behindSpeechNoun(passage, start)
    if (spoken !== null) return found(passage, readSpoken(passage, spoken, clause), 'addressee:speech-noun')
  }
  const told = mayDropThat(passage, start, clause) ? readThatClause(passage, start, true) : []
  if (told.length > 0) return found(passage, told, 'addressee:that-clause')
  if (frames.object.has(clause.lemma) || clause.force === 'directive')
    return found(passage, readDirective(passage, start, clause.lemma), 'addressee:object')
  return frames.deciding.has(clause.lemma)
    ? found(passage, readDecided(passage, start), 'addressee:decided-object')
    : NOBODY
}

const found = (passage: Passage, phrases: readonly NounPhrase[], rule: string): readonly FoundAddressee[] =>
  phrases.length === 0
    ? NOBODY
    : phrases.map((phrase) => ({
        start: passage.startOf(phrase.start),
        end: passage.startOf(phrase.end - 1) + passage.word(phrase.end - 1).length,
        rule,
      }))

const NOBODY: readonly FoundAddressee[] = []

const thatClause = (passage: Passage, index: number, { lemma }: Clause): readonly NounPhrase[] =>
  readThatClause(passage, index + 1, passage.lists.frames.mandative.has(lemma))

/** "demands the parties *cease* fire": a verb that asks nobody by its object may still tell somebody, with "that" left out. */
const mayDropThat = (passage: Passage, index: number, { lemma, force }: Clause): boolean => {
  const { frames } = passage.lists
  if (force !== 'directive' || !frames.mandative.has(lemma) || frames.object.has(lemma)) return false
  return !is(passage, index, PREPOSITION)
}

/** Behind adverbs, "in this regard" and phrases between commas that stand before the object. */
const behindInterrupters = (passage: Passage, index: number): number => {
  let i = index
  for (let steps = 0; steps < 8; steps += 1) {
    const interrupter = matchPhrase(passage, i, passage.lists.interrupters)
    if (interrupter > 0) i += interrupter
    else if (looks(passage, i, COMMA)) i = behindComma(passage, i)
    else if (is(passage, i, ADVERB)) i += 1
    else break
  }
  return i
}

/** Behind the comma that closes a phrase between commas; behind the comma itself where none closes it. */
const behindComma = (passage: Passage, index: number): number => {
  if (is(passage, index + 1, THAT)) return index + 1
  for (let i = index + 1; i < index + 60; i += 1) {
    if (looks(passage, i, COMMA)) return i + 1
    if (passage.word(i) === NO_WORD || at(passage, i) === ';') break
  }
  return index + 1
}

/** The object of a directive verb, with the preposition that some of them take. */
const readDirective = (passage: Passage, index: number, lemma: string): readonly NounPhrase[] => {
  const { frames } = passage.lists
  const hasPreposition =
    is(passage, index, SPEECH_PREPOSITION) ||
    (at(passage, index) === 'of' && ['request', 'demand', 'ask'].includes(lemma))
  const start = hasPreposition ? behindInterrupters(passage, index + 1) : index
  const isFor = (hasPreposition && at(passage, index) === 'for') || lemma === 'call for'
  const isDative = looks(passage, index, TO) && frames.dative.has(lemma)
  const rules = {
    isEnough: isDative || (frames.noInfinitive.has(lemma) && !isFor),
    isAssigning: frames.assigning.has(lemma),
    isClose: isFor,
    isUpon: frames.calling.has(lemma),
    isOfThing: frames.reminding.has(lemma),
    isMandative: frames.mandative.has(lemma) && !hasPreposition,
  }
  const asked = readObject(passage, start, rules)
  return isFor ? asked.concat(readFurtherFor(passage, start, rules)) : asked
}

/** "renews its request to the Committee": behind the noun of speech that a possessive precedes; null without one. */
const behindSpeechNoun = (passage: Passage, index: number): number | null => {
  for (let i = passage.find(index, SPEECH_NOUN); i >= 0; i = passage.find(i + 1, SPEECH_NOUN)) {
    if (!isOwn(passage, i - 1) && !isOwn(passage, i - 2) && !isOwn(passage, i - 3)) continue
    const next = behindInterrupters(passage, i + 1)
    if (is(passage, next, SPEECH_PREPOSITION | THAT)) return next
  }
  return null
}

const isOwn = (passage: Passage, index: number): boolean => ['its', 'our', 'the'].includes(at(passage, index))

const readSpoken = (passage: Passage, index: number, { lemma }: Clause): readonly NounPhrase[] => {
  if (is(passage, index, THAT)) return readThatClause(passage, index + 1, true)
  return readDirective(passage, index, passage.lists.frames.object.has(lemma) ? lemma : 'reiterate request')
}

/** "decides to request the Committee to report" */
const readDecided = (passage: Passage, index: number): readonly NounPhrase[] => {
  if (!looks(passage, index, TO)) return []
  const verb = is(passage, index + 1, ADVERB) ? index + 2 : index + 1
  const withParticle = `${at(passage, verb)} ${at(passage, verb + 1)}`.replace('call on', 'call upon')
  if (passage.lists.frames.object.has(withParticle)) return readDirective(passage, verb + 2, withParticle)
  const lemma = at(passage, verb)
  return passage.lists.frames.object.has(lemma) ? readDirective(passage, verb + 1, lemma) : []
}
