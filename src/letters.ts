// Code units by kind: a look at one or two tells of most lines that no pattern can match. Past a text's end the code is NaN,
// of which nothing here is true.

/** The code unit of a character, for constants. */
export const codeOf = (character: string): number => character.charCodeAt(0)

/** 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A to Z. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90

/** a to z. */
export const isLower = (code: number): boolean => code >= 97 && code <= 122

/** A letter of ASCII. */
export const isLetter = (code: number): boolean => isLower(code) || isUpper(code)

/** A letter or digit of ASCII. */
export const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code)

/** Whether a code unit is one of `characters`. */
export const oneOf = (characters: string): ((code: number) => boolean) => {
  const codes = new Set(Array.from(characters, codeOf))
  return (code) => codes.has(code)
}
