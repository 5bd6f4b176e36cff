// The words by which a paragraph opens. Every line is asked for them, so letters are looked at one by one.

import { isLetterOrMark } from './letters.ts'

const [COMMA, HYPHEN, APOSTROPHE, QUOTE] = [0x2c, 0x2d, 0x27, 0x2019]

/** The first `most` words (letters, apostrophes and hyphens) and commas of a text. */
export const firstWords = (text: string, most: number): string[] => {
  const words: string[] = []
  let start = -1
  for (let at = 0; words.length < most; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : -1
    if (code >= 0 && (isLetterOrMark(code) || code === HYPHEN || code === APOSTROPHE || code === QUOTE)) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) words.push(text.slice(start, at))
    start = -1
    if (code < 0) break
    if (code === COMMA && words.length < most) words.push(',')
  }
  return words
}
