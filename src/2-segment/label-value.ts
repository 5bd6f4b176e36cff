// What a label counts, letters and numerals alike, and how a series prints a value.

import type { LabelStyle } from '../1-read/openers.ts'
import { isDigit, isLower } from '../letters.ts'

/** A series after its ambiguity is resolved: `(i)` behind `(h)` is a letter, behind `(a)` and `:` a numeral. */
export type Series = LabelStyle | '(i)' | '(I)'

/** The value of a letter: `a` is 1, `z` 26, `aa` 27; 0 where it is none. */
export const letterValue = (label: string): number => {
  const letter = label.charCodeAt(0)
  if (!isLower(letter) || label.length > 2) return 0
  if (label.length === 1) return letter - 96
  return label.charCodeAt(1) === letter ? 26 + letter - 96 : 0
}

/** The first number in a label: 7 of `OP7 bis`. */
export const numberIn = (label: string): number => {
  let at = 0
  while (at < label.length && !isDigit(label.charCodeAt(at))) at += 1
  let value = 0
  for (; isDigit(label.charCodeAt(at)); at += 1) value = value * 10 + label.charCodeAt(at) - 48
  return value
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The value of a roman numeral in lower case, 0 where it is none. */
export const romanValue = (label: string): number => {
  if (ROMAN[label[0] ?? ''] === undefined) return 0
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(label)) return 0
  let value = 0
  for (let i = 0; i < label.length; i += 1) {
    const here = ROMAN[label[i] as string] as number
    const next = ROMAN[label[i + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return value
}

/** The label that a series prints for a value. */
export const printed = (series: Series, value: number): string => {
  if (series === '(a)' || series === 'a') {
    const letter = value <= 26 ? String.fromCharCode(96 + value) : String.fromCharCode(70 + value).repeat(2)
    return series === 'a' ? letter : `(${letter})`
  }
  if (series === '(i)' || series === 'roman') return series === '(i)' ? `(${toRoman(value)})` : toRoman(value)
  if (series === '(1)') return `(${value})`
  if (series === '(A)') return `(${String.fromCharCode(64 + value)})`
  if (series === 'op' || series === 'pp') return `${series.toUpperCase()}${value}`
  return String(value)
}

const toRoman = (value: number): string => {
  let rest = value
  let text = ''
  for (const [worth, sign] of [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const)
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  return text
}
