// Yearbooks print French beside English, and some texts came in French: which words of a text only a page of French reaches.

import { isLetter } from './letters.ts'

const FRENCH: ReadonlySet<string> = new Set(
  'le la les l de d des du et une un au aux dans pour sur par que qui est ses sa son cette leur avec ou en à'.split(
    ' ',
  ),
)
const LONGEST = 5

/** Fewest words of which the language can be told, and as far as it is looked, in code units. */
const FEWEST = 8
const FARTHEST = 2000

/**
 * Whether a text is French rather than English: more than a fifth of its words are French ones that tie a sentence
 * together. Words are runs of letters. Every paragraph is asked, so letters are looked at one by one.
 */
export const isFrench = (text: string): boolean => {
  const end = Math.min(text.length, FARTHEST)
  let words = 0
  let french = 0
  let start = -1
  for (let at = 0; at <= end; at += 1) {
    if (at < end && isLetter(text.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words += 1
      if (at - start <= LONGEST && FRENCH.has(text.slice(start, at).toLowerCase())) french += 1
      start = -1
    }
  }
  return words >= FEWEST && french > words / 5
}
