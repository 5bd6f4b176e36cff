import nlp from 'compromise/three'
import { describe, expect, it } from 'vitest'
import { readShortNumber } from '../../src/5-extract/money/short-numbers.ts'

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const OTHERS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const byLibrary = (words: string): number | undefined => {
  const numbers = nlp(words).numbers().json() as { number?: { num?: number } }[]
  return numbers.length === 1 ? numbers[0]?.number?.num : undefined
}

describe('short numbers in words', () => {
  it('are read as the library reads them, every one', () => {
    const below = [...UNITS, ...OTHERS, ...TENS, ...TENS.flatMap((ten) => UNITS.map((unit) => `${ten} ${unit}`))]
    const plain = [...below, ...UNITS.map((unit) => `${unit} hundred`)]
    const all = plain.flatMap((words) => [words, ...['thousand', 'million', 'billion'].map((by) => `${words} ${by}`)])
    expect(all.filter((words) => readShortNumber(words) !== byLibrary(words))).toEqual([])
  })

  it('leave all others to it', () => {
    const others = ['', 'million', 'two millions', 'ten hundred', 'one two', 'two hundred and five', 'one million two']
    expect(others.map(readShortNumber)).toEqual(others.map(() => null))
  })
})
