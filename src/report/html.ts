// HTML that is safe with any text in it.

/** HTML that was made here, as against text from a corpus, which is escaped wherever it is put in. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

type Part = Html | string | number | null | readonly Html[]

/** A template whose texts are escaped, and whose `Html` is not. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((string, i) => string + shown(parts[i] ?? null)).join(''))

const shown = (part: Part): string => {
  if (part === null) return ''
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.join('')
  return escapeHtml(String(part))
}

/** A text as HTML shows it; what XML allows no character reference for is left out. */
export const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A text without the characters that XML knows no way to write. */
export const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
