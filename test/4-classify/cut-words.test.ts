import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutWords } from '../../src/4-classify/cut-words.ts'

/** What words are, by the pattern that says it. */
const byPattern = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu), ({ 0: word, index }) => [
    index,
    index + word.length,
  ]).flat()

const chunk = fc.string({
  unit: fc.constantFrom(
    ...['a', 'Z', '0', '9', "'", '-', '’', '‑', ',', '.', '(', '/', 'é', 'É', '²', '٣', 'ʼ'],
    '\u0301',
    '🌊',
    '\ud800',
    '\0',
  ),
  maxLength: 16,
})

it('cuts any text without blanks as the pattern of words does', () => {
  fc.assert(
    fc.property(chunk, (text) => {
      expect(cutWords(text)).toEqual(byPattern(text))
    }),
    { numRuns: 5000 },
  )
})
