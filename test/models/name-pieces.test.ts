import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasInnerCapital, isApostrophe, isCapital, isHyphen, isMark, pieceEnd } from '../../src/models/name-pieces.ts'

const chunks = fc
  .array(
    fc.oneof(
      fc.constantFrom('-', '‐', '–', '\u00ad', "'", '’', 'ʼ', '`', 'é', 'e\u0301', '\u0301', '×', '÷', 'Ǆ', 'ǅ', 'Ω'),
      fc.constantFrom('²', '٣', 'Ⅷ', '𝐀', '😀', '\ud83d', '\ude00', '⁰', '\u200b', 'A', 'b', '3', '(', ',', '“', 'ª'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/\s/g, ''))

const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    pieces.push(text.slice(start, end))
    start = end
  }
  return pieces
}

describe('the pieces of a chunk', () => {
  it('are runs of letters, marks and digits, or single characters', () =>
    fc.assert(
      fc.property(chunks, (text) => {
        expect(piecesOf(text)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [])
      }),
    ))

  it('are told by their characters as regular expressions tell them', () =>
    fc.assert(
      fc.property(chunks, (text) => {
        for (const piece of piecesOf(text)) {
          expect(isCapital(piece)).toBe(/^\p{Lu}/u.test(piece))
          expect(isMark(piece)).toBe(!/[\p{L}\p{N}]/u.test(piece))
          expect(isHyphen(piece)).toBe(/^[-‐‑‒–—\u00ad]$/u.test(piece))
          expect(isApostrophe(piece)).toBe(/^['’‘ʼ`´]$/u.test(piece))
          expect(hasInnerCapital(piece)).toBe(/^..*\p{Lu}/su.test(piece))
        }
      }),
    ))

  it('are no acronyms without a second capital', () =>
    fc.assert(
      fc.property(chunks, (text) => {
        for (const piece of piecesOf(text).filter((one) => !hasInnerCapital(one))) {
          expect(piece).not.toMatch(/^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u)
          expect(piece).not.toMatch(/^\p{Lu}{2,}$/u)
        }
      }),
    ))
})
