// A head that a scanner or a typist got wrong: "Retterates its support", "Calis on all parties", "jRecognizing that".

import { distance } from 'fastest-levenshtein'
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
  const word = words.at(at)
  if (word.lower.length < SHORTEST || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(words.at(0).text)) return null
  // French has its own Réaffirme; "Meetings" and other nouns in the plural are no participles.
  if (lexicon.byFirstWord.has(word.lower) || !/^[a-z]+$/.test(word.lower) || word.lower.endsWith('ings')) return null
  const moods = preambular ? PREAMBULAR : OPERATIVE
  // A rare verb is as near to many a word that is none: "Vetting" is no misprint of "Setting".
  const isCommon = ({ mood, entry }: VerbForm) => moods.has(mood) && (entry.kind || lexicon.furtherVerbs.has(entry.id))
  const most = word.lower.length >= LONG ? 2 : 1
  let nearest = most
  let meant: string[] = []
  for (const [first, forms] of lexicon.byFirstWord) {
    if (Math.abs(first.length - word.lower.length) > nearest || !forms.some(isCommon)) continue
    const apart = distance(first, word.lower)
    if (apart > nearest) continue
    if (apart < nearest) meant = []
    meant.push(first)
    nearest = apart
  }
  const heads = meant.flatMap((lower) => {
    const head = words.withWord(at, lower, () => readHead(words, 0, lexicon))
    const length = head ? head.phrase.to - at : 0
    return head && moods.has(head.phrase.mood) && (length > 1 || word.lower.length > SHORTEST) ? [head] : []
  })
  return heads.length === 1 ? { ...(heads[0] as Head), rule: 'classify:misprint' } : null
}
