import nlp from 'compromise/three'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumberWords } from '../../src/5-extract/money/number-words.ts'

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const BELOW_HUNDRED = [...UNITS, ...TEENS, ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten}-${unit}`)])]
const MAGNITUDES = 'thousand million billion trillion'.split(' ')

/** What a library for all of English reads. */
const byLibrary = (words: string): number | null => {
  const numbers = nlp(words).numbers().json() as { number?: { num?: number } }[]
  return (numbers.length === 1 ? numbers[0]?.number?.num : null) ?? null
}

const group = (value: number, and: string): string => {
  const below = BELOW_HUNDRED[(value % 100) - 1]
  if (value < 100) return below ?? ''
  const hundreds = `${UNITS[Math.floor(value / 100) - 1]} hundred`
  return below === undefined ? hundreds : `${hundreds}${and} ${below}`
}

/** A number as it is written out. */
const spelled = (value: number, and: string): string => {
  const parts: string[] = []
  for (let rest = value, power = 0; rest > 0; rest = Math.floor(rest / 1000), power += 1)
    if (rest % 1000 > 0) parts.unshift([group(rest % 1000, and), MAGNITUDES[power - 1] ?? []].flat().join(' '))
  return parts.join(' ')
}

describe('numbers in words', () => {
  it('are read as they are written, with and without "and"', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.constantFrom('', ' and'), (value, and) => {
        expect(readNumberWords(spelled(value, and))).toBe(value)
      }),
    )
  })

  it('of one magnitude are read as the library reads them', () => {
    const plain = [
      ...BELOW_HUNDRED,
      ...UNITS.map((unit) => `${unit} hundred`),
      'two hundred and five',
      'twelve hundred',
    ]
    const all = plain.flatMap((words) => [words, ...MAGNITUDES.map((by) => `${words} ${by}`)])
    const others = ['a million', 'a hundred and five', 'two thousand million', 'five thousand and ten', 'million']
    expect([...all, ...others].filter((words) => readNumberWords(words) !== byLibrary(words))).toEqual([])
  })

  it('of any other kind are none, or what the library reads: all of up to four of these words', () => {
    const words = 'one five ten twenty fifty hundred thousand million and a'.split(' ')
    const longer = (all: readonly string[]) => all.flatMap((start) => words.map((word) => `${start} ${word}`))
    const [two, three] = [longer(words), longer(longer(words))]
    const all = [...words, ...two, ...three, ...longer(three)].filter((text) => text !== 'a')
    const wrong = all.filter((text) => {
      const own = readNumberWords(text)
      return own !== null && own !== byLibrary(text)
    })
    expect(all.length).toBe(11_109)
    expect(wrong).toEqual([])
  })

  it.each([
    ['five million three hundred and fifty thousand two hundred and one', 5_350_201],
    ['Two  Hundred Million', 200_000_000],
    ['half a million', 500_000],
    ['two and a half billion', 2_500_000_000],
    ['two milliard', 2_000_000_000],
    ['one two', null],
    ['five and six', null],
    ['two millions', null],
    ['one million five billion', null],
    ['nine ninety', null],
    ['one thousand million five million', null],
    ['one thousand million five hundred thousand', 1_000_500_000],
    ['', null],
  ])('%s', (words, value) => {
    expect(readNumberWords(words)).toBe(value)
  })
})
