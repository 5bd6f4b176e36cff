// Characters that are no text: control characters, private-use glyphs of Word's symbol fonts, invisible marks.

/**
 * The text with one kind of line end and without invisible debris. Form feeds stay (they are page breaks), each on a line
 * of its own; no-break spaces stay; typographic spaces become plain ones.
 */
export const withoutDebris = (text: string): string => (holdsDebris(text) ? cleaned(text) : text)

/** Whether anything in a text is debris: most have none. */
export const holdsDebris = (text: string): boolean => DEBRIS.test(text)

const CLASS =
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u1680\\u2000-\\u2006\\u2008-\\u200f\\u2028-\\u202e\\u205f-\\u206f' +
  '\\u3000\\ue000-\\uf8ff\\ufeff\\ufff9-\\ufffc]'
const DEBRIS = new RegExp(CLASS)
const ALL_DEBRIS = new RegExp(CLASS, 'g')

/** What is replaced by what; the first pattern tells by the characters that a text holds whether the second can match. */
type Replacement = readonly [held: RegExp, pattern: RegExp, by: string]

/** Characters that are replaced wherever they stand. */
const every = (characters: string, by: string): Replacement => [
  new RegExp(`[${characters}]`),
  new RegExp(`[${characters}]`, 'g'),
  by,
]

/** In order. */
const REPLACEMENTS: readonly Replacement[] = [
  [/[\r\u2028\u2029\u0085\v]/, /\r\n?|[\u2028\u2029\u0085\v]/g, '\n'],
  [/\f/, /\f/g, '\n\f\n'],
  // A soft hyphen at a line's end is where the printer broke the word.
  [/\u00ad/, /\u00ad[ \t]*\n[ \t\n]{0,20}(?=\p{Ll})/gu, ''],
  every('\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f', ''),
  // The bullets of Word's symbol fonts lie in the private-use area.
  [/[\uf0b7\uf0a7\uf0d8\uf076\uf06e]/, /[\uf0b7\uf0a7\uf0d8\uf076\uf06e](?=\s)/g, '•'],
  every('\\ue000-\\uf8ff', ''),
  every('\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffc', ''),
  every('\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000\\u1680', ' '),
]

const cleaned = (text: string): string => {
  const held = debrisOf(text)
  let clean = text
  for (const [which, pattern, by] of REPLACEMENTS) if (which.test(held)) clean = clean.replace(pattern, by)
  return clean
}

/** Which characters of a text are debris. */
const debrisOf = (text: string): string => {
  const found = new Set<string>()
  ALL_DEBRIS.lastIndex = 0
  while (ALL_DEBRIS.test(text)) found.add(text.charAt(ALL_DEBRIS.lastIndex - 1))
  return [...found].join('')
}
