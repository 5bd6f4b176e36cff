// Yearbooks print French beside English, and some texts came in French: which words of a text only a page of French reaches.

import type { Span } from '../spans.ts'
import { isLetter } from './unicode-letters.ts'

const WORDS =
  'le la les l de d des du et une un au aux dans pour sur par que qui est ses sa son cette leur avec ou en à'

const FRENCH: ReadonlySet<string> = new Set(WORDS.split(' '))
const LONGEST = 5

/** Fewest words of which the language can be told, and as far as it is looked, in code units. */
const FEWEST = 8
const FARTHEST = 2000

/**
 * Whether a text is French rather than English: more than a fifth of its words are French ones that tie a sentence
 * together. Words are runs of letters.
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

/** What may be one of those words; an accent beside it may make it part of another. */
const MAY_BE_FRENCH = new RegExp(`[^A-Za-z](?:${WORDS.replaceAll(' ', '|')})(?:[^A-Za-z]|$)`, 'gi')

/**
 * Which paragraphs of a text are French: their indices. Hardly any holds a French word, so these are looked for in the
 * whole text first. A French paragraph has at least two; the first may be hidden by what touches it, the second is not.
 */
export const frenchAmong = (paragraphs: readonly Span[], text: string): number[] => {
  const found: number[] = []
  let at = 0
  MAY_BE_FRENCH.lastIndex = 0
  for (let hit = MAY_BE_FRENCH.exec(text); hit !== null; hit = MAY_BE_FRENCH.exec(text)) {
    const word = hit.index + 1
    while (at < paragraphs.length && (paragraphs[at] as Span).end <= word) at += 1
    const paragraph = paragraphs[at]
    if (paragraph === undefined) break
    if (word < paragraph.start) continue
    if (isFrench(text.slice(paragraph.start, paragraph.end))) found.push(at)
    at += 1
    MAY_BE_FRENCH.lastIndex = paragraph.end
  }
  return found
}
