// Which of wink's patterns can match in a text at all: most have no place for the signs that the others need, so the cutting
// of a text that lacks them goes without.

/** Patterns of wink, each with the category of the words that it matches; tried in this order. */
export interface Patterns {
  /** For the whole of a run without blanks. */
  readonly ltc: readonly CategoryPattern[]
  /** For parts of one. */
  readonly rtc: readonly CategoryPattern[]
  /** For the marks around one. */
  readonly helpers: Readonly<Record<string, RegExp>>
}

type CategoryPattern = readonly [RegExp, number]

// What a text has to have, as bits.
const LETTER = 1
const DIGIT = 2
const AT = 4
const HASH = 8
const SLASHES = 16
const COLON = 32
const SYMBOL = 64
const APOSTROPHE = 128
const CURRENCY = 256
const PICTURE = 512

/** What the patterns of a category can't match without. */
const NEEDED: Readonly<Record<string, number>> = {
  word: LETTER,
  wordRP: LETTER,
  number: DIGIT,
  time: DIGIT | LETTER,
  ordinal: DIGIT | LETTER,
  decade: DIGIT | LETTER,
  email: AT,
  mention: AT,
  hashtag: HASH,
  url: SLASHES,
  emoticon: COLON,
  symbol: SYMBOL,
  apos: APOSTROPHE,
  currency: CURRENCY,
  emoji: PICTURE,
}

/** Bits of what a text has, by which `patternsFor` tells what can match in it or in any part of it. */
export const signsOf = (text: string): number => {
  let signs = CURRENCY_CODE.test(text) ? CURRENCY : 0
  let before = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < SIGNS.length) signs |= SIGNS[code] as number
    else if (code === RIGHT_QUOTE) signs |= APOSTROPHE
    // Dashes and quotation marks stand in for nothing; who asks of the others what they are takes longer than the patterns.
    else if (code < 0x2010 || code > 0x2027) signs |= LETTER | CURRENCY | PICTURE
    if (code === SLASH && before === SLASH) signs |= SLASHES
    before = code
  }
  return signs
}

const CURRENCY_CODE = /usd|aud|inr|gbp/i
const SLASH = 47
const RIGHT_QUOTE = 0x2019

/** Signs of the letters of Latin-1. */
const SIGNS = new Uint16Array(256)
const give = (sign: number, letters: Iterable<string>): void => {
  for (const letter of letters) SIGNS[letter.charCodeAt(0)] = (SIGNS[letter.charCodeAt(0)] as number) | sign
}
for (let code = 0; code < SIGNS.length; code += 1)
  if (code > 0xa9 || /[a-z]/i.test(String.fromCharCode(code))) SIGNS[code] = LETTER
give(DIGIT, '0123456789')
give(AT, '@')
give(HASH, '#')
give(COLON, ':;<\\')
give(SYMBOL, '~@#%^+=*|<>&§©±÷×°')
give(APOSTROPHE, "'")
give(CURRENCY, '$£¥')
give(PICTURE, '©®')

/** The patterns that can match in a text that has such signs and no others. */
export const patternsFor = (signs: number, patterns: Patterns, categories: readonly string[]): Patterns => {
  const canMatch = ([, category]: CategoryPattern): boolean =>
    ((NEEDED[categories[category] as string] ?? 0) & ~signs) === 0
  return { ltc: patterns.ltc.filter(canMatch), rtc: patterns.rtc.filter(canMatch), helpers: patterns.helpers }
}
