// How a paragraph's words open: with a finite verb (operative), with a participle or adjective (preambular), or neither.

import type { VerbLexicon } from '../models/verbs.ts'
import { FirstWords } from './first-words.ts'
import { moodByShape } from './opening-shape.ts'

/** What the first words are, and whether the lexicon knows them or only their shape speaks for it. */
export interface Opening {
  readonly mood: 'finite' | 'participle' | 'base'
  readonly known: boolean
}

// Each opening that there is, once.
const KNOWN = openings(true)
const BY_SHAPE = openings(false)

function openings(known: boolean): Readonly<Record<Opening['mood'], Opening>> {
  return { finite: { mood: 'finite', known }, participle: { mood: 'participle', known }, base: { mood: 'base', known } }
}

/** Words before whose comma a phrase may stand: "In this context, requests …". */
const PREPOSITIONS: ReadonlySet<string> = new Set('in with to for on as at by'.split(' '))

const words = new FirstWords()

/** Reads the opening of a paragraph whose words begin at `from`, behind the label; null where it opens with no verb. */
export const openingOf = (text: string, from: number, verbs: VerbLexicon): Opening | null => {
  words.begin(text, from)
  if (!words.has(0)) return null
  const behind = skipModifiers(0, verbs)
  const mood = lookUp(behind, verbs) ?? (behind > 0 ? lookUp(0, verbs) : null)
  if (mood) return KNOWN[mood]
  const comma = PREPOSITIONS.has(words.lower(0)) ? words.firstComma() : -1
  if (comma > 0 && lookUp(skipModifiers(comma + 1, verbs), verbs) === 'finite') return KNOWN.finite
  const shape = moodByShape(words)
  return shape && BY_SHAPE[shape]
}

/** Index of the first word from `from` on that is no adverb, comma or "and" between adverbs. */
const skipModifiers = (from: number, verbs: VerbLexicon): number => {
  let at = from
  for (let guard = 0; guard < 6; guard += 1) {
    const word = words.lower(at)
    const phrase = adverbAt(at, word, verbs)
    if (phrase > 0) at += phrase
    else if (word === ',' || (at > from && word === 'and') || isAdverbByShape(word)) at += 1
    else break
  }
  return at
}

/** How many words an adverb of the lexicon takes; 0 where none begins here. */
const adverbAt = (at: number, word: string, verbs: VerbLexicon): number => {
  const phrases = verbs.adverbs.get(word)
  if (phrases !== undefined) for (const phrase of phrases) if (wordsAre(at, phrase, phrase.length)) return phrase.length
  return 0
}

const isAdverbByShape = (word: string): boolean =>
  word.endsWith('ly') && /^[a-z]{4,}ly$/.test(word) && !/^(?:apply|reply|rely|comply|supply|imply)$/.test(word)

/** Whether the words from `at` are the first `count` of `phrase`. */
const wordsAre = (at: number, phrase: readonly string[], count: number): boolean => {
  for (let i = 0; i < count; i += 1) if (words.lower(at + i) !== phrase[i]) return false
  return true
}

const lookUp = (start: number, verbs: VerbLexicon): Opening['mood'] | null => {
  const first = words.lower(start)
  if (first === 'having' || first === 'being') return 'participle'
  const forms = verbs.byFirstWord.get(first)
  if (forms === undefined) return null
  for (const form of forms) {
    // "expresses its deep concern": only the verb of a light form stands first for sure.
    if (!wordsAre(start, form.words, form.entry.kind === 'light' ? 1 : form.words.length)) continue
    if (form.mood === 'finite') return 'finite'
    if (form.mood === 'participle' || form.mood === 'adjective') return 'participle'
    if (form.mood === 'base') return 'base'
  }
  return null
}
