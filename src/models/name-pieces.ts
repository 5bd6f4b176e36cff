// Where a piece of a chunk ends: a run of letters, combining marks and digits, or a single other character. Asked of every
// new chunk, so the letters of Europe are told by their codes and only the rest by a regular expression.

const IN_WORD = /[\p{L}\p{M}\p{N}]/u
const CAPITAL = /^\p{Lu}/u
const ANY_CAPITAL = /\p{Lu}/u
const SPELLED = /[\p{L}\p{N}]/u

const ASCII_WORDS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\dA-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** End of the piece that starts at `start`, in UTF-16 code units. */
export const pieceEnd = (text: string, start: number): number => {
  let size = sizeInWord(text, start)
  if (size === 0) return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1)
  let end = start
  for (; size > 0; size = end < text.length ? sizeInWord(text, end) : 0) end += size
  return end
}

/** How many code units the character at an index has if it belongs to a word, else 0. */
const sizeInWord = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  if (code < 0x80) return ASCII_WORDS[code] as number
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : 1
  // General punctuation: dashes, quotation marks.
  if (code >= 0x2000 && code < 0x2070) return 0
  const point = text.codePointAt(index) as number
  if (!IN_WORD.test(String.fromCodePoint(point))) return 0
  return point > 0xffff ? 2 : 1
}

/** Whether a piece begins with a capital letter. */
export const isCapital = (piece: string): boolean => {
  const code = piece.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(piece)
}

/** Whether a piece has a capital letter behind its first one. */
export const hasInnerCapital = (piece: string): boolean => {
  for (let i = 1; i < piece.length; i += 1) {
    const code = piece.charCodeAt(i)
    if (code >= 0x80) return ANY_CAPITAL.test(piece.slice(i))
    if (code >= 0x41 && code <= 0x5a) return true
  }
  return false
}

/** Whether a piece is a mark of punctuation: has neither letter nor digit. */
export const isMark = (piece: string): boolean => {
  const code = piece.charCodeAt(0)
  return code < 0x80 ? ASCII_WORDS[code] === 0 : !SPELLED.test(piece)
}

/** Whether a piece is a hyphen or a dash. */
export const isHyphen = (piece: string): boolean => {
  if (piece.length !== 1) return false
  const code = piece.charCodeAt(0)
  return code === 0x2d || code === 0xad || (code >= 0x2010 && code <= 0x2014)
}

/** Whether a piece is an apostrophe, or what is typed for one. */
export const isApostrophe = (piece: string): boolean => piece.length === 1 && APOSTROPHES.has(piece)

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', 'ʼ', '`', '´'])
