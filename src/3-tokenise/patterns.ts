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
const DIGIT = 1
const AT = 2
const HASH = 4
const SLASHES = 8
const COLON = 16
const PICTURE = 32

/** What the patterns of a category can't match without. */
const NEEDED: Readonly<Record<string, number>> = {
  number: DIGIT,
  time: DIGIT,
  ordinal: DIGIT,
  decade: DIGIT,
  email: AT,
  mention: AT,
  hashtag: HASH,
  url: SLASHES,
  emoticon: COLON,
  emoji: PICTURE,
}

/** Bits of what a text has, by which `patternsFor` tells what can match in it or in any part of it. */
export const signsOf = (text: string): number => {
  let signs = 0
  let before = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > FIRST_PICTURE) signs |= PICTURE
    else if (code < SIGNS.length) signs |= SIGNS[code] as number
    if (code === SLASH && before === SLASH) signs |= SLASHES
    before = code
  }
  return signs
}

const SLASH = 47
/** ™ is the first picture but for © and ®. */
const FIRST_PICTURE = 0x2121
const SIGNS = new Uint8Array(256)
for (const digit of '0123456789') SIGNS[digit.charCodeAt(0)] = DIGIT
for (const sign of ':;<\\') SIGNS[sign.charCodeAt(0)] = COLON
for (const sign of '©®') SIGNS[sign.charCodeAt(0)] = PICTURE
SIGNS['@'.charCodeAt(0)] = AT
SIGNS['#'.charCodeAt(0)] = HASH

/** The patterns that can match in a text that has such signs and no others. */
export const patternsFor = (signs: number, patterns: Patterns, categories: readonly string[]): Patterns => {
  const canMatch = ([, category]: CategoryPattern): boolean =>
    ((NEEDED[categories[category] as string] ?? 0) & ~signs) === 0
  return { ltc: patterns.ltc.filter(canMatch), rtc: patterns.rtc.filter(canMatch), helpers: patterns.helpers }
}
