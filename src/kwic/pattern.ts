// What is looked for in a concordance: words as a person types them.

/** A keyword found in a text. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** The pattern as it was typed. */
  readonly pattern: string
}

/** Finds the places of patterns in a text, in the order of the text. */
export type HitFinder = (text: string) => readonly Hit[]

/**
 * A finder of words: whole words, in either case, any white space between them; `*` stands for any letters (`urg*` finds urges
 * and urging). Where two patterns begin at one place, each gives a hit of its own.
 */
export const hitFinder = (patterns: readonly string[]): HitFinder => {
  const compiled = patterns.map((pattern) => ({ pattern, expression: expressionOf(pattern) }))
  return (text) => {
    const hits: Hit[] = []
    for (const { pattern, expression } of compiled)
      for (const match of text.matchAll(expression))
        hits.push({ start: match.index, end: match.index + match[0].length, pattern })
    return hits.sort((a, b) => a.start - b.start || a.end - b.end)
  }
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`

const expressionOf = (pattern: string): RegExp => {
  const words = pattern
    .trim()
    .split(/\s+/u)
    .map((word) =>
      word
        .replace(/[\\^$.+?()[\]{}|/-]/gu, (sign) => (sign === '-' ? '-' : `\\${sign}`))
        .replace(/\*+/gu, `${LETTER}*`),
    )
  return new RegExp(`(?<!${LETTER})${words.join(String.raw`\s+`)}(?!${LETTER})`, 'giu')
}
