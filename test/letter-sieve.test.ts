import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LetterSieve } from '../src/letter-sieve.ts'

const word = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'abknzABKNZ019-$~é€') })

describe('a sieve of letters', () => {
  it('lets every text pass that holds one of its words, whatever their case, with marks around', () => {
    const around = fc.string({ maxLength: 5, unit: fc.constantFrom(...'.,;/09()') })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), around, around, (words, pick, before, behind) => {
        const sieve = new LetterSieve()
        for (const one of words) sieve.addWord(one)
        const own = words[pick % words.length] as string
        for (const spelling of [own, own.toUpperCase(), own.toLowerCase()]) {
          const text = before + spelling + behind
          expect(sieve.lets(text, 0, text.length)).toBe(true)
        }
      }),
    )
  })

  it('lets pass marks, pairs of letters and what is not ASCII', () => {
    const sieve = new LetterSieve()
    sieve.addMarks('$')
    sieve.addPair('k', 'E')
    expect(['5$', '40kEUR', 'café'].map((text) => sieve.lets(text, 0, text.length))).toEqual([true, true, true])
    expect(['5', '40KEUR', 'cafe', ''].map((text) => sieve.lets(text, 0, text.length))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('holds back what stands outside of the offsets', () => {
    const sieve = new LetterSieve()
    sieve.addWord('that')
    expect([sieve.lets('see that end', 4, 8), sieve.lets('see that end', 0, 4)]).toEqual([true, false])
  })
})
