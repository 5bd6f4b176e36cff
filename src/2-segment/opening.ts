// How a paragraph's words open: with a finite verb (operative), with a participle or adjective (preambular), or neither.

import { perModels } from '../models/per-models.ts'
import type { VerbForm, VerbLexicon } from '../models/verbs.ts'
import { FirstWords } from './first-words.ts'
import { moodByShape } from './opening-shape.ts'
import { type OpeningWord, OpeningWords, Shape } from './opening-word.ts'

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

const firstWordsOf = perModels((verbs: VerbLexicon) => new FirstWords(new OpeningWords(verbs)))

/** Reads the opening of a paragraph whose words begin at `from`, behind the label; null where it opens with no verb. */
export const openingOf = (text: string, from: number, verbs: VerbLexicon): Opening | null => {
  const words = firstWordsOf(verbs)
  words.begin(text, from)
  const behind = skipModifiers(words, 0)
  const mood = moodAt(words, behind) ?? (behind > 0 ? moodAt(words, 0) : null)
  if (mood) return KNOWN[mood]
  // "In this context, requests …"
  const comma = words.word(0).isPreposition ? words.firstComma() : -1
  if (comma > 0 && moodAt(words, skipModifiers(words, comma + 1)) === 'finite') return KNOWN.finite
  const shape = moodByShape(words)
  return shape && BY_SHAPE[shape]
}

/** Index of the first word from `from` on that is no adverb, comma or "and" between adverbs. */
const skipModifiers = (words: FirstWords, from: number): number => {
  let at = from
  for (let guard = 0; guard < 6; guard += 1) {
    const word = words.word(at)
    const phrase = adverbAt(words, at, word.adverbs)
    if (phrase > 0) at += phrase
    else if (word.shape & Shape.adverb || word.lower === ',' || (at > from && word.lower === 'and')) at += 1
    else break
  }
  return at
}

/** How many words the first of `adverbs` takes that stands at `at`; 0 where none does. */
const adverbAt = (words: FirstWords, at: number, adverbs: OpeningWord['adverbs']): number => {
  for (let i = 0; i < adverbs.length; i += 1) {
    const phrase = adverbs[i] as readonly string[]
    if (wordsAre(words, at, phrase, phrase.length)) return phrase.length
  }
  return 0
}

/** Whether the words from `at` are the first `count` of `phrase`; what is looked up by the first word begins with it. */
const wordsAre = (words: FirstWords, at: number, phrase: readonly string[], count: number): boolean => {
  for (let i = 1; i < count; i += 1) if (words.word(at + i).lower !== phrase[i]) return false
  return true
}

/** The mood of the verb or adjective of the lexicon at `at`. */
const moodAt = (words: FirstWords, at: number): Opening['mood'] | null => {
  const { lower, forms } = words.word(at)
  if (lower === 'having' || lower === 'being') return 'participle'
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i] as VerbForm
    // "expresses its deep concern": only the verb of a light form stands first for sure.
    if (!wordsAre(words, at, form.words, form.entry.kind === 'light' ? 1 : form.words.length)) continue
    if (form.mood === 'finite') return 'finite'
    if (form.mood === 'participle' || form.mood === 'adjective') return 'participle'
    if (form.mood === 'base') return 'base'
  }
  return null
}
