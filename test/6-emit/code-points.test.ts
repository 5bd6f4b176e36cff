import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointOffsets, codeUnitOffsets } from '../../src/6-emit/code-points.ts'

it('counts an astral character once', () => {
  const text = 'a🌊b🏔c'
  const codePoint = codePointOffsets(text)
  expect([0, 1, 3, 4, 6, 7].map(codePoint)).toEqual([0, 1, 2, 3, 4, 5])
})

it('counts a lone surrogate as one, as Python does', () => {
  expect(codePointOffsets('\ud83ca\udf0a')(3)).toBe(3)
})

it('agrees with the number of characters before each character', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(texts, (text) => {
      const codePoint = codePointOffsets(text)
      let offset = 0
      for (const [n, character] of [...text].entries()) {
        expect(codePoint(offset)).toBe(n)
        offset += character.length
      }
      expect(codePoint(text.length)).toBe([...text].length)
    }),
  )
})

it('finds the way back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const codeUnit = codeUnitOffsets(text)
      const characters = [...text]
      for (let n = 0; n <= characters.length; n += 1) expect(codeUnit(n)).toBe(characters.slice(0, n).join('').length)
    }),
  )
})
