// A head that a scanner or a typist got wrong: "Retterates its support", "Calis on all parties", "jRecognizing that".

import { distance } from 'fastest-levenshtein'
import { perModels } from '../models/per-models.ts'
import type { Mood, VerbForm, VerbLexicon } from '../models/verbs.ts'
import { type Head, readHead } from './head.ts'
import { adverbLength } from './modifiers.ts'
import type { Words } from './words.ts'

/** Moods of the heads of operative and of preambular paragraphs. */
const OPERATIVE: ReadonlySet<Mood> = new Set<Mood>(['finite'])
const PREAMBULAR: ReadonlySet<Mood> = new Set<Mood>(['participle', 'adjective'])

/** Shortest word that is put right at all, and from which length on two letters may be wrong. */
const SHORTEST = 5
const LONG = 9

/**
 * The head of a paragraph whose first verb is a misprint of exactly one verb of the lexicon; null where the word is known,
 * too short, or could be several verbs. A word of five letters counts only with the particle or noun that its verb wants.
 */
export const readMisprint = (words: Words, preambular: boolean, lexicon: VerbLexicon): Head | null => {
  const at = Math.min(adverbLength(words, 0), 3)
  const { lower } = words.at(at)
  if (lower.length < SHORTEST || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(words.at(0).text)) return null
  // French has its own Réaffirme; "Meetings" and other nouns in the plural are no participles.
  if (lexicon.byFirstWord.has(lower) || !/^[a-z]+$/.test(lower) || lower.endsWith('ings')) return null
  // "Promoting" is a word, though organs do so only behind "will".
  if (lower.endsWith('ing') && isPromise(lower.slice(0, -3), lexicon)) return null
  const moods = preambular ? PREAMBULAR : OPERATIVE
  const { operative, preambular: opening } = spellingsOf(lexicon)
  let found: Head | null = null
  for (const meant of nearestTo(lower, preambular ? opening : operative)) {
    const head = words.withWord(at, meant, () => readHead(words, 0, lexicon))
    if (!head || !moods.has(head.phrase.mood)) continue
    if (head.phrase.to - at < 2 && lower.length <= SHORTEST) continue
    if (found) return null
    found = { phrase: head.phrase, rule: 'classify:misprint' }
  }
  return found
}

const isPromise = (stem: string, { promises }: VerbLexicon): boolean => promises.has(stem) || promises.has(`${stem}e`)

/** The first word of a form, and which letters it has. */
export interface Spelling {
  readonly word: string
  readonly letters: number
}

export const toSpelling = (word: string): Spelling => ({ word, letters: lettersOf(word) })

/** The spellings that are fewest letters away, as far as a misprint may be. */
export const nearestTo = (lower: string, spellings: readonly Spelling[]): readonly string[] => {
  const letters = lettersOf(lower)
  let nearest = lower.length >= LONG ? 2 : 1
  let meant: string[] = []
  for (let i = 0; i < spellings.length; i += 1) {
    const { word, letters: others } = spellings[i] as Spelling
    if (Math.abs(word.length - lower.length) > nearest) continue
    // One letter for another changes two of the set, so most words are told apart without counting.
    if (countBits(others ^ letters) > 2 * nearest) continue
    const apart = distance(word, lower)
    if (apart > nearest) continue
    if (apart < nearest) meant = []
    meant.push(word)
    nearest = apart
  }
  return meant
}

const spellingsOf = perModels((lexicon: VerbLexicon) => {
  // A rare verb is as near to many a word that is none: "Vetting" is no misprint of "Setting".
  const common = (moods: ReadonlySet<Mood>): readonly Spelling[] => {
    const isCommon = ({ mood, entry }: VerbForm) =>
      moods.has(mood) && (entry.kind !== undefined || lexicon.furtherVerbs.has(entry.id))
    const words = [...lexicon.byFirstWord].filter(([, forms]) => forms.some(isCommon))
    return words.map(([word]) => toSpelling(word))
  }
  return { operative: common(OPERATIVE), preambular: common(PREAMBULAR) }
})

/** The letters of a word as a set of bits; those that are not of the alphabet share some with others. */
const lettersOf = (word: string): number => {
  let letters = 0
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

const countBits = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
