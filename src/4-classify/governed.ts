// Whose verb is it? A further verb of a paragraph is the organ's unless one of these tests says that it belongs to a
// relative clause, a that-clause, a chain of gerunds, or that it is a noun.

import type { Mood, VerbForm, VerbLexicon } from '../models/verbs.ts'
import { countBefore } from '../spans.ts'
import type { Force, Token } from '../types.ts'
import type { Boundary } from './boundary.ts'
import { OBJECTIONS_BY_WORD } from './of-others.ts'
import { type Phrase, readPhrase } from './verb.ts'
import { NO_WORD, PARTS_CLAUSES, type Word } from './word.ts'
import { RELATIVES } from './word-reader.ts'
import { type Words, wordsAre } from './words.ts'

/** A possible further verb and what is known of the paragraph before it. */
export interface Candidate {
  readonly text: string
  readonly words: Words
  readonly lexicon: VerbLexicon
  readonly tokens: () => readonly Token[]
  readonly preambular: boolean
  /** A subparagraph, which may only finish the sentence of the paragraph above. */
  readonly subparagraph: boolean
  readonly phrase: Phrase
  readonly boundary: Boundary
  /** Index of the first word behind the last verb that was found to be the organ's, or as far back as is looked. */
  readonly since: number
  /** Mood of the organ's first verb in this paragraph; null where none was found. */
  readonly mood: Mood | null
  /** Whether the paragraph opens with the organ's name as its subject. */
  readonly isNamed: boolean
  /** Where "it" may be the organ: whether one of its verbs before is finite. */
  readonly hasActed: boolean
  /** The verb before stands in a while-clause, which a comma closes. */
  readonly afterWhile: boolean
  /** Force of the organ's verb before. */
  readonly lastForce: Force | null
}

/** `true`: not the organ's; a test that has no say declines with `false`. */
type Objection = (candidate: Candidate) => boolean

/** Whether a phrase of that mood belongs to the subject of a verb that stands elsewhere. */
export const isParticipial = (mood: Mood): boolean => mood === 'participle' || mood === 'adjective'

/** "to strengthen and support": a base form counts only for "we"; a preamble of participles has no finite verb of the organ. */
const wrongMood: Objection = (candidate) => {
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
  // "Recognizing …, and in this regard underlines …": drafters slip, and nobody else is near to be the subject.
  const slipsIntoFinite = boundary.connected && (boundary.kind === 'comma-and' || boundary.kind === 'and')
  // "We welcome the Union's plan … and undertakes": what "we" do has no ending.
  if (phrase.mood === 'finite' && mood === 'base') return boundary.kind !== 'sentence'
  if (phrase.mood === 'finite')
    return preambular && mood !== null && isParticipial(mood) && !(boundary.kind === 'sentence' || slipsIntoFinite)
  return subparagraph && mood === null
}

const KEEPS_NOUN = new Set([
  ',',
  '.',
  ';',
  ')',
  'and',
  'or',
  'of',
  'from',
  'by',
  'under',
  'at',
  'between',
  'among',
  'is',
  'are',
  'was',
  'were',
  'shall',
  'should',
  'may',
  'will',
  'must',
  'can',
  'has',
  'have',
  'had',
  'made',
  'contained',
  'received',
  'submitted',
  'relating',
  'related',
  'to',
  'in',
  'on',
  'for',
  'with',
  'as',
  'which',
  'who',
])

const NAMES_OBJECT = new Set(['the', 'these', 'its', 'all'])
const WANTS_INFINITIVE = new Set(['intends', 'undertakes', 'desires', 'wishes', 'refers'])

/** "supports and reiterates": a verb that is no noun stands at `at`. */
const isVerbForSure = (words: Words, at: number, lexicon: VerbLexicon): boolean => {
  const phrase = readPhrase(words, at)
  return phrase?.mood === 'finite' && !lexicon.pluralNouns.has(words.at(phrase.to - 1).lower)
}

/** "complaints, requests and appeals": a plural noun, told by what stands behind it. */
const isPluralNoun: Objection = ({ words, phrase, boundary, since, lexicon }) => {
  if (phrase.mood !== 'finite' || phrase.to - phrase.from > 1) return false
  const verb = words.at(phrase.to - 1)
  if (!lexicon.pluralNouns.has(verb.lower)) return false
  const next = words.at(phrase.to)
  const before = words.at(boundary.from - 1)
  // "needs and requests", but "of Member States and requests", "of their mandates and requests the …".
  if (
    boundary.kind === 'and' &&
    !before.isCapital &&
    lexicon.pluralNouns.has(before.lower) &&
    !NAMES_OBJECT.has(next.lower)
  )
    return boundary.from !== since
  if (next.lower === ',') return !closesInterruption(words, phrase.to)
  if (next.lower === 'to' && WANTS_INFINITIVE.has(verb.lower)) return false
  if (next.lower === 'and' && isVerbForSure(words, phrase.to + 1, lexicon)) return false
  if (next.lower === 'in' && ['this', 'that', 'particular'].includes(words.at(phrase.to + 1).lower)) return false
  return next === NO_WORD || KEEPS_NOUN.has(next.lower)
}

/** "requests, as appropriate, the Secretary-General": a short interruption and then an object. */
const closesInterruption = (words: Words, comma: number): boolean => {
  for (let i = comma + 1; i < Math.min(words.length, comma + 25); i += 1) {
    const word = words.at(i)
    if (word.lower === ';') return false
    if (word.lower === ',') {
      const next = words.at(i + 1)
      // A single word may be another noun: "calls, requests, the needs"; only "that" tells "notes, however, that …".
      if (i <= comma + 2) {
        if (next.lower === 'that') return true
        continue
      }
      return next.isCapital || ['the', 'that', 'its', 'all', 'to', 'a', 'an'].includes(next.lower)
    }
  }
  return false
}

const PREPOSITIONS = new Set(
  'of in to at on by for with from under within during through after before against between upon as towards'.split(' '),
)

/** The last relative or that-clause opened since the organ's last verb, as a word index; -1 without one. */
const openClause = ({ words, boundary, since }: Candidate): number => {
  for (let i = boundary.from - 1; i >= since; i -= 1) {
    const { traits, lower } = words.at(i)
    if ((traits & PARTS_CLAUSES) === 0) continue
    if (!RELATIVES.has(lower)) return -1
    const determiner = lower === 'that' && PREPOSITIONS.has(words.at(i - 1).lower)
    if (!determiner) return i
  }
  return -1
}

/** "the resolution by which, at the request of …, the Council decides": a clause was opened and has no verb yet. */
const wantsVerb = (candidate: Candidate): boolean => {
  const opened = openClause(candidate)
  return opened >= 0 && !hasFiniteVerb(candidate, opened + 1, candidate.boundary.from)
}

/** Most words between the opening of a clause and the verb that an interruption parts from its subject. */
const LONGEST_SUBJECT = 16

/** "a declaration by which it accepts …, and undertakes to …": what is promised in a relative clause is not the organ's. */
const promiseOfOthers: Objection = (candidate) =>
  candidate.phrase.entry.id === 'undertake' && openClause(candidate) >= 0

/** "Notes that the Commission, in its report, calls upon …": the that-clause has no verb yet, so this is it. */
const completesClause: Objection = (candidate) => {
  const { phrase, boundary, afterWhile } = candidate
  if (phrase.mood !== 'finite' || boundary.kind !== 'comma' || afterWhile) return false
  const opened = openClause(candidate)
  if (opened < 0 || phrase.from - opened > LONGEST_SUBJECT) return false
  if (!hasComma(candidate.words, opened, boundary.from)) return false
  return !hasFiniteVerb(candidate, opened + 1, phrase.from)
}

const hasComma = (words: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (words.at(i).lower === ',') return true
  return false
}

const hasFiniteVerb = (candidate: Candidate, from: number, to: number): boolean => {
  const { text, tokens, words } = candidate
  const start = words.start(from)
  const end = words.start(to)
  const all = tokens()
  for (let i = countBefore(all, start); i < all.length; i += 1) {
    const token = all[i] as Token
    if (token.start >= end) return false
    if (all[i - 1]?.lemma === 'to') continue
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !text.slice(token.start, token.end).endsWith('ing')))
      return true
  }
  return false
}

const PARTICLES = new Set(['upon', 'for', 'on', 'that'])

/** "…, which notes … and calls for …": coordinated with a present-tense verb of a relative clause, and no comma parts them. */
const continuesRelative: Objection = (candidate) => {
  const { words, phrase, boundary, lexicon } = candidate
  if (phrase.mood !== 'finite' || boundary.kind !== 'and') return false
  const opened = openClause(candidate)
  if (opened < 0) return false
  for (let i = opened + 1; i < Math.min(phrase.from, opened + 6); i += 1) {
    const { lower } = words.at(i)
    const verbal = i === opened + 1 || PARTICLES.has(words.at(i + 1).lower)
    if (lexicon.pluralNouns.has(lower) && !verbal) continue
    if (lexicon.byFirstWord.get(lower)?.some((form) => isFurtherForm(form, words, i, lexicon))) return true
  }
  return false
}

/** Whether a form by which organs go on stands whole at `at`: "has regard to", not "has". */
const isFurtherForm = (
  { mood, entry, words: form }: VerbForm,
  words: Words,
  at: number,
  lexicon: VerbLexicon,
): boolean =>
  mood === 'finite' && lexicon.furtherVerbs.has(entry.id) && (form[0] !== 'has' || wordsAre(words, at, form))

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
const isOwnAct = ({ words, phrase, preambular }: Candidate): boolean =>
  preambular &&
  phrase.mood === 'participle' &&
  words.at(phrase.to).lower === 'its' &&
  OWN_ACTS.has(words.at(phrase.to + 1).lower)

const OWN_ACTS = new Set(
  'call calls appeal appeals request requests demand demands invitation commitment support'.split(' '),
)

/** "by promoting …, supporting … and encouraging …": one of a chain of gerunds that a preposition opened. */
const inGerundChain: Objection = (candidate) => {
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
  if (boundary.kind !== 'comma-and' && !boundary.connected) return false
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
const joinsParticipleOfNoun: Objection = ({ words, phrase, boundary, since, lexicon }) => {
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
const participleOfOthers: Objection = ({ phrase, mood, boundary, lexicon, lastForce }) => {
  if (phrase.mood !== 'participle' || mood === null || isParticipial(mood)) return false
  if (boundary.kind === 'and') return true
  if (!lexicon.gerundsOfOthers.has(phrase.entry.id)) return false
  return lastForce === 'directive' || (boundary.kind !== 'while' && !BEARING.has(phrase.entry.id))
}

/** "and facilitates …, and requires …": a verb that organs hardly use a second time, unless it is plainly coordinated. */
const isRareVerb: Objection = ({ words, phrase, boundary, since, lexicon }) => {
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
const isDeed: Objection = ({ words, phrase }) => {
  if (phrase.mood !== 'participle' || words.at(phrase.from).lower === 'having') return false
  if (phrase.entry.id === 'act') {
    const next = words.at(phrase.to).lower
    return next === 'in' ? words.at(phrase.to + 1).lower !== 'accordance' : !['under', 'pursuant', 'on'].includes(next)
  }
  return phrase.entry.force === 'deciding' && !DECIDING_PARTICIPLES.has(phrase.entry.id)
}

/** "an individual, group, undertaking or entity": a noun beside others. */
const isVerbalNoun: Objection = ({ words, phrase }) => {
  if (phrase.mood !== 'participle' || phrase.to - phrase.from > 1) return false
  const next = words.at(phrase.to).lower
  return next === 'or' || (next === ',' && words.at(phrase.to + 1).lower === 'or')
}

const MODALS = new Set('shall should must may might can could will would do does has have'.split(' '))

/** "Judges must …": the subject of another sentence. */
const isSubject: Objection = ({ words, phrase }) =>
  (phrase.mood === 'finite' || phrase.mood === 'base') && MODALS.has(words.at(phrase.to).lower)

const TAKES_ADJECTIVE = new Set(['by', 'at', 'about', 'that', 'over', 'of', 'in', 'to', 'with', 'also', 'for', ','])

/** "the parties concerned, convinced or not": an adjective of somebody else. */
const adjectiveOfOthers: Objection = ({ words, phrase, mood, boundary }) => {
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

/** "We want to strengthen …, support … and promote …": a base form of an infinitive that is still open. */
const infinitiveStillOpen: Objection = ({ words, phrase, boundary, since, lexicon }) => {
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

/** "the people, who welcome us and invite us": a base form of a relative clause. */
const baseOfRelative: Objection = (candidate) => {
  const { words, phrase, boundary } = candidate
  if (phrase.mood !== 'base' || boundary.kind !== 'and') return false
  return ['who', 'which'].includes(words.at(openClause(candidate)).lower)
}

/** A paragraph whose subject is somebody else ("The Force shall report, and requests …") has further verbs only where it is plain. */
const foreignSubject: Objection = ({ mood, boundary, phrase, subparagraph }) =>
  mood === null &&
  boundary.kind !== 'we' &&
  !(
    phrase.mood === 'finite' &&
    (boundary.kind === 'comma-and' ||
      boundary.kind === 'semicolon' ||
      boundary.kind === 'sentence' ||
      (boundary.kind === 'comma' && !subparagraph))
  )

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
