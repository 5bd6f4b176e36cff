// What a list prints before its items.

/** How the items of a list are counted. */
export type ListStyle = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman'

/** The number of an item as its style writes it: `3`, `c`, `iii`. */
export const itemNumber = (style: ListStyle, n: number): string => {
  if (style === 'decimal' || n < 1) return String(n)
  const text = style.endsWith('letter') ? letters(n) : roman(n)
  return style.startsWith('upper') ? text.toUpperCase() : text
}

/** The label of an item where the list does not say how it is set: `3.`, `(c)`, `(iii)`, `III.`, as resolutions have them. */
export const itemLabel = (style: ListStyle, n: number): string =>
  style.startsWith('lower') ? `(${itemNumber(style, n)})` : `${itemNumber(style, n)}.`

/** a to z, then aa, bb, cc, as word processors count and resolutions do. */
const letters = (n: number): string => {
  const letter = String.fromCharCode(97 + ((n - 1) % 26))
  return letter.repeat(Math.min(10, Math.floor((n - 1) / 26) + 1))
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

const roman = (n: number): string => {
  let [text, left] = ['', Math.min(n, 3999)]
  for (const [value, letter] of ROMAN)
    while (left >= value) {
      text += letter
      left -= value
    }
  return text
}
