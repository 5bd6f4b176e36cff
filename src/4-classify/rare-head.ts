// A head that organs use so seldom that further on in a paragraph it is far more often somebody else's: "Hails the accord",
// "Building on the survey", "Having completed its work". Only where it opens the paragraph is it taken for the organ's.

import type { VerbForm, VerbLexicon } from '../models/verbs.ts'
import type { Head } from './head.ts'
import { modifiersAfter, modifiersBefore } from './modifiers.ts'
import { type Words, wordsAre } from './words.ts'

/** What names an object behind a finite verb; behind a noun in the plural ("Uses of water", "Increases in price") none stands. */
const NAMES_OBJECT: ReadonlySet<string> = new Set(
  'the its that a an all any each every this these those his her their with on upon up itself'.split(' '),
)

/** What a noun goes on with, and no verb of the organ. */
const BEHIND_NOUN: ReadonlySet<string> = new Set('of for from between among and or in at . , ; :'.split(' '))

/** Verbs that are nouns in the plural as well. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'steps works uses makes raises scales increases counts places accords awards issues returns limits releases benefits ' +
    'debates updates supplements exchanges sponsors transfers advances assists'
  ).split(' '),
)

/** Marks that end a preambular paragraph; a heading ("Strengthening the Office") has none. */
const ENDS: ReadonlySet<string> = new Set([',', ';', ':'])

/** Reads the rare verb that opens a paragraph; null where it opens otherwise. */
export const readRareHead = (words: Words, preambular: boolean, lexicon: VerbLexicon): Head | null => {
  if (!words.at(0).isCapital) return null
  const modifiers: string[] = []
  let at = modifiersBefore(words, 0, modifiers)
  const isPerfect = preambular && words.at(at).lower === 'having'
  if (isPerfect) at = modifiersBefore(words, at + 1, modifiers)
  const mood = isPerfect ? 'past' : preambular ? 'participle' : 'finite'
  const forms = lexicon.heads.get(words.at(at).lower)
  const form = forms?.find((one) => one.mood === mood && wordsAre(words, at, one.words))
  if (form === undefined) return null
  const to = modifiersAfter(words, at + form.words.length, modifiers)
  if (preambular ? !opensPreamble(words, form, to) : !namesObject(words, at, to)) return null
  const { entry, lemma } = form
  const phrase = { from: 0, to, entry, lemma, modifiers, mood: preambular ? 'participle' : mood } as const
  return { phrase, rule: 'classify:rare-head' }
}

/** "Taking into account" and "Taking account of" are no clauses by the guidelines; "Building of ships" is a noun. */
const opensPreamble = (words: Words, { entry }: VerbForm, to: number): boolean => {
  if (words.at(to).lower === 'of' || !ENDS.has(words.at(words.length - 1).lower)) return false
  if (!entry.id.startsWith('take')) return true
  for (let i = to - 1; i < to + LONGEST_BEFORE_ACCOUNT; i += 1)
    if (words.at(i).lower === 'into' || words.at(i).lower === 'account') return false
  return true
}

/** Most words between "taking" and "into account". */
const LONGEST_BEFORE_ACCOUNT = 4

const namesObject = (words: Words, at: number, to: number): boolean => {
  const { lower, isCapital } = words.at(to)
  return NOUNS.has(words.at(at).lower) ? isCapital || NAMES_OBJECT.has(lower) : !BEHIND_NOUN.has(lower)
}
