// Words to offsets by a cursor over the text: wink gives no offsets, and its tokens plus spaces do not rebuild every text.

import type { Token } from '../types.ts'
import type { WinkToken } from './wink.ts'

/** What may lie between two tokens: white space and control characters, which wink drops. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what wink drops
const GAP = /^[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]*$/

/**
 * Places tokens in `text`; offsets are UTF-16 code units, counted from `offset`. Throws where a token does not follow the
 * one before it with nothing but white space between: the tokens are then of another text.
 */
export const alignTokens = (tokens: readonly WinkToken[], text: string, offset: number): Token[] => {
  const aligned: Token[] = []
  let cursor = 0
  for (const { word, lemma, pos } of tokens) {
    const blank = word.trim() === ''
    const start = text.indexOf(word, cursor)
    const gap = start < 0 ? '' : text.slice(cursor, start)
    if (start < 0 || !GAP.test(gap)) {
      if (blank) continue
      throw new Error(
        `Unexpected token ${JSON.stringify(word)}, expected it at offset ${cursor} of ${JSON.stringify(text.slice(cursor, cursor + 40))}`,
      )
    }
    cursor = start + word.length
    if (!blank) aligned.push({ start: offset + start, end: offset + cursor, lemma, pos })
  }
  return aligned
}
