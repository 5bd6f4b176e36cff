// What the shape of the first words tells of an opening that the lexicon does not know.

import type { FirstWords } from './first-words.ts'
import { type OpeningWord, Shape } from './opening-word.ts'

/** The mood that the first words have by their shape; null where they have that of no verb. */
export const moodByShape = (words: FirstWords): 'finite' | 'participle' | null => byShape(words, words.word(0), 0)

const ANY =
  Shape.addition |
  Shape.capitalAdverb |
  Shape.adjective |
  Shape.participle |
  Shape.doubtfulParticiple |
  Shape.frenchParticiple |
  Shape.finite

/** The same from the word at `at` on, which is taken as if `first` stood there. */
const byShape = (words: FirstWords, first: OpeningWord, at: number): 'finite' | 'participle' | null => {
  if ((first.shape & ANY) === 0) return null
  if (first.shape & Shape.addition && words.has(at + 2))
    return byShape(words, words.known(capital(words.printed(at + 1))), at + 1)
  const isAdverb = (first.shape & Shape.capitalAdverb) !== 0
  const { shape } = isAdverb ? words.word(at + 1) : first
  const behind = isAdverb ? at + 2 : at + 1
  if (shape & (Shape.adjective | Shape.participle)) return 'participle'
  if (shape & Shape.doubtfulParticiple) return /^(?:on|upon)$/.test(words.printed(behind)) ? 'participle' : null
  if (shape & Shape.frenchParticiple) return FRENCH_OBJECT.test(words.printed(behind)) ? 'participle' : null
  if (isAdverb && shape & Shape.pastParticiple) return 'participle'
  const isVerb = (shape & Shape.finite) !== 0 || (isAdverb && (shape & Shape.smallFinite) !== 0)
  return isVerb && words.word(behind).shape & Shape.objectOpener ? 'finite' : null
}

const FRENCH_OBJECT = /^(?:la|le|les|l|sa|ses|que|avec|en|de|des|du|l[’'].*)$/

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)
