// Characters that are no text: control characters, private-use glyphs of Word's symbol fonts, invisible marks.

/** A page break in the middle of a text: the form feed that pdftotext and printers write. */
export const PAGE_BREAK = '\f'

/**
 * The text with one kind of line end and without invisible debris. Form feeds stay (they are page breaks), each on a line
 * of its own; no-break spaces stay; typographic spaces become plain ones.
 */
export const withoutDebris = (text: string): string => (DEBRIS.test(text) ? cleaned(text) : text)

/** All that is replaced below: a clean text is passed on after one look. */
const DEBRIS = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u1680\\u2000-\\u2006\\u2008-\\u200f\\u2028-\\u202e\\u205f-\\u206f' +
    '\\u3000\\ue000-\\uf8ff\\ufeff\\ufff9-\\ufffc]',
)

const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n')
    .replace(/\f/g, '\n\f\n')
    // A soft hyphen at a line's end is where the printer broke the word.
    .replace(/\u00ad[ \t]*\n[ \t\n]{0,20}(?=\p{Ll})/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '')
    // The bullets of Word's symbol fonts lie in the private-use area.
    .replace(/[\uf0b7\uf0a7\uf0d8\uf076\uf06e](?=\s)/g, '•')
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/g, '')
    .replace(/[\u2000-\u2006\u2008-\u200a\u205f\u3000\u1680]/g, ' ')
