import fc from 'fast-check'
import { expect, it } from 'vitest'
import { offsetsIn } from '../../src/6-emit/offsets.ts'

it('offsets in bytes and in code points cut the same words out of a text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (before, words) => {
      const head = before.join('')
      const text = `${head}${words}…😀`
      const [bytes, points] = [offsetsIn('utf8', text), offsetsIn('codepoint', text)]
      const span = [head.length, head.length + words.length] as const
      expect(Buffer.from(text).subarray(bytes(span[0]), bytes(span[1])).toString()).toBe(words)
      expect([...text].slice(points(span[0]), points(span[1])).join('')).toBe(words)
      expect(bytes(text.length)).toBe(Buffer.byteLength(text))
    }),
  )
})
