// A chunk cut into words, numbers and single marks.

import { isLetterOrDigit } from '../letters.ts'

const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const APOSTROPHE = 39
const HYPHEN = 45

/** Start and end of each word of a text without blanks, in order, one behind the other. */
export const cutWords = (text: string): readonly number[] => {
  const ends: number[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    at += 1
    const code = text.charCodeAt(start)
    if (code >= 128) return byPattern(text)
    if (isLetterOrDigit(code))
      for (; at < text.length; at += 1) {
        const next = text.charCodeAt(at)
        if (next >= 128) return byPattern(text)
        const joins = next === APOSTROPHE || next === HYPHEN
        if (joins ? at + 1 === text.length || !isLetterOrDigit(text.charCodeAt(at + 1)) : !isLetterOrDigit(next)) break
      }
    ends.push(start, at)
  }
  return ends
}

/** Any text: what is not ASCII is told by its Unicode properties. */
const byPattern = (text: string): readonly number[] => {
  const ends: number[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) ends.push(index, index + word.length)
  return ends
}
