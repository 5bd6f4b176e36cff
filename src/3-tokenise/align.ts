// Words to offsets by a cursor over the text: wink gives no offsets, and its tokens plus spaces do not rebuild every text.

/** What may lie between two tokens: white space and control characters, which wink drops. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what wink drops
const GAP = /^[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]*$/

/**
 * Where words start in `text`, in UTF-16 code units; -1 for blanks, which are no tokens. Throws where a word does not follow
 * the one before it with nothing but white space between: the words are then of another text.
 */
export const alignWords = (words: readonly string[], text: string): number[] => {
  const starts: number[] = []
  let cursor = 0
  for (const word of words) {
    const blank = word.trim() === ''
    const start = text.indexOf(word, cursor)
    const gap = start < 0 ? '' : text.slice(cursor, start)
    if (start < 0 || !GAP.test(gap)) {
      if (!blank)
        throw new Error(
          `Unexpected token ${JSON.stringify(word)}, expected it at offset ${cursor} of ${JSON.stringify(text.slice(cursor, cursor + 40))}`,
        )
    } else cursor = start + word.length
    starts.push(blank ? -1 : start)
  }
  return starts
}
