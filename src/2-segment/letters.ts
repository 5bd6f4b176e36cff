// Which code units are letters: a table for the scripts that texts are written in, Unicode's own lists for the rest.

const SIZE = 0x2000

const tableOf = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: SIZE }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0))

const LETTER = /\p{L}/u
const LETTER_OR_MARK = /[\p{L}\p{M}]/u
const letters = tableOf(LETTER)
const lettersAndMarks = tableOf(LETTER_OR_MARK)

/** Whether a code unit is a letter of the basic plane. */
export const isLetter = (code: number): boolean =>
  code < SIZE ? letters[code] === 1 : LETTER.test(String.fromCharCode(code))

/** Whether it is one, or a mark that stands over or under one. */
export const isLetterOrMark = (code: number): boolean =>
  code < SIZE ? lettersAndMarks[code] === 1 : LETTER_OR_MARK.test(String.fromCharCode(code))
