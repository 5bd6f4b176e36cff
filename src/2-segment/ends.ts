// What a line begins and ends with. Nearly every rule asks, so single code units are looked at.

const [QUOTE, CURLY_QUOTE] = [0x22, 0x201d]
const [COLON, COMMA, STOP, SEMICOLON] = [0x3a, 0x2c, 0x2e, 0x3b]

/** Whether a code unit is one of `. ; : ,`. */
export const isEnd = (code: number): boolean => code === STOP || code === SEMICOLON || code === COMMA || code === COLON

export const isComma = (code: number): boolean => code === COMMA
export const isColon = (code: number): boolean => code === COLON

/** Whether a text ends in `:` or `:”`. */
export const endsInColon = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1)
  return last === COLON || ((last === QUOTE || last === CURLY_QUOTE) && text.charCodeAt(text.length - 2) === COLON)
}

/** Whether a code unit opens a quotation. */
export const isOpeningQuote = (code: number): boolean =>
  code === 0x201c || code === QUOTE || code === 0x2018 || code === 0xab
