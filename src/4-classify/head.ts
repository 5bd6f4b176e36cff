// Where a paragraph (or a sentence of it) opens with a verb of the organ: "Requests …", "We also reaffirm …",
// "The Security Council welcomes …".

import type { VerbLexicon } from '../models/verbs.ts'
import { CONNECTIVES } from './opens.ts'
import { type Phrase, readPhrase } from './verb.ts'
import type { Word } from './words.ts'

/** A head, and the rule that found it. */
export interface Head {
  readonly phrase: Phrase
  readonly rule: string
}

/** Reads the head whose sentence begins at word `at`; null where somebody or something else is the subject. */
export const readHead = (words: readonly Word[], at: number, lexicon: VerbLexicon): Head | null => {
  const start = skipOpening(words, at)
  const phrase = readPhrase(words, start, lexicon)
  if (phrase && phrase.mood !== 'base') return isNoun(words, phrase, lexicon) ? null : { phrase, rule: 'classify:head' }
  return readWe(words, start, lexicon) ?? readNamedOrgan(words, start, lexicon)
}

const BEHIND_NOUN = new Set(['of', 'for', 'from', 'by', 'received', 'made', 'submitted', 'and', 'or', '.', ';'])

/** "Requests for assistance received …": a list of things, not an act. */
const isNoun = (words: readonly Word[], phrase: Phrase, lexicon: VerbLexicon): boolean => {
  if (phrase.to - phrase.from > 1 || !lexicon.pluralNouns.has(words[phrase.from]?.lower ?? '')) return false
  const next = words[phrase.to]?.lower ?? '.'
  // "Requests. the Committee": a speck that a scanner took for a full stop.
  if (next === '.' && /^\p{Ll}/u.test(words[phrase.to + 1]?.text ?? '')) return false
  const coordinated = next === 'and' && readPhrase(words, phrase.to + 1, lexicon)?.mood === 'finite'
  return BEHIND_NOUN.has(next) && !coordinated
}

const skipOpening = (words: readonly Word[], at: number): number => {
  let next = at
  while (next < at + 6 && words[next] && ((words[next] as Word).isMark || CONNECTIVES.has((words[next] as Word).lower)))
    next += 1
  return next
}

/** Most words between "We, the Heads of State and Government …," and the verb. */
const LONGEST_APPOSITION = 120

/** We reaffirm; we, the Ministers of …, having met at …, commit ourselves. */
const readWe = (words: readonly Word[], at: number, lexicon: VerbLexicon): Head | null => {
  if (words[at]?.lower !== 'we') return null
  const base = (i: number): Head | null => {
    const phrase = readPhrase(words, i, lexicon)
    return phrase?.mood === 'base' ? { phrase, rule: 'classify:we' } : null
  }
  if (words[at + 1]?.lower !== ',') return base(at + 1)
  for (let i = at + 2; i < Math.min(words.length, at + LONGEST_APPOSITION); i += 1) {
    if (words[i]?.lower !== ',') continue
    const head = base(i + 1)
    if (head) return head
  }
  return null
}

const ORGANS = new Set(['council', 'assembly', 'commission', 'committee', 'conference', 'board', 'congress', 'parties'])

/** Most words of an organ's name: "The United Nations Environment Assembly of the United Nations Environment Programme". */
const LONGEST_ORGAN = 14

/** The organ named as subject of its own act, as in a statement of its President: "The Council further welcomes …". */
const readNamedOrgan = (words: readonly Word[], at: number, lexicon: VerbLexicon): Head | null => {
  if (words[at]?.text !== 'The') return null
  for (let i = at + 1; i < at + LONGEST_ORGAN; i += 1) {
    const word = words[i]
    if (!word || !(word.isCapital || word.lower === 'of' || word.lower === 'the' || word.lower === 'on')) return null
    if (!ORGANS.has(word.lower)) continue
    const phrase = readPhrase(words, i + 1, lexicon)
    if (phrase?.mood === 'finite') return { phrase, rule: 'classify:organ' }
  }
  return null
}
