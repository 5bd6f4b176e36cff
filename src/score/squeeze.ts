// Comparing texts that differ in what a scan or a page does to them: line ends, blanks, glued note marks, articles.

/** A text without white space and digits, and for every offset of the text the offset in what is left of it. */
export interface Squeezed {
  readonly text: string
  readonly at: readonly number[]
}

// White space and digits, superscript and circled ones included, as Python's isspace and isdigit count them.
const IGNORED = /^[\s\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u24ea\u2776-\u277e]$/u

/** Squeezes a text. `at` has one entry more than the text has UTF-16 code units, for the end. */
export const squeeze = (text: string): Squeezed => {
  const at: number[] = []
  let kept = ''
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) at.push(kept.length + (isIgnored(character) ? 0 : unit))
    if (!isIgnored(character)) kept += character
  }
  at.push(kept.length)
  return { text: kept, at }
}

const isIgnored = (character: string): boolean =>
  character >= '0' && character <= '9' ? true : character > ' ' && character < '\x7f' ? false : IGNORED.test(character)

/** For boundaries: also without hyphens (soft, printed, at a line's end) and direction marks. */
export const squeezeBoundary = (text: string): string => text.replace(/[\s\p{Nd}\u00ad\u200e-]/gu, '')

/** A mention without its article, its case, the width of its blanks and the punctuation around it. */
export const bareMention = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .toLowerCase()
    .replace(/^[ ,.;]+|[ ,.;]+$/g, '')

/** The letters and digits of a text, without anything between them. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
