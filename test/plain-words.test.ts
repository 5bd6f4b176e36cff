import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutWords } from '../src/4-classify/cut-words.ts'
import { chunksOf, chunkText } from '../src/chunks.ts'
import { isApostrophe, isHyphen, pieceEnd } from '../src/models/name-pieces.ts'
import { NOT_PLAIN, plainCount, plainPlace, plainRow, plainStart, plainWord } from '../src/plain-words.ts'
import { WordFacts } from '../src/word-facts.ts'

/** Chunks of letters, digits and marks, those among them that join and those that aren't ASCII. */
const text = fc.string({
  unit: fc.constantFrom(...'abIZ09,;:./()[]_~"$%\'`- \u0000\u007f\u0080’“–é\u0301🌊'),
  maxLength: 60,
})

const printed = new WordFacts((word) => word)

/** Where each piece starts by which names are read. */
const pieces = (chunk: string): number[] => {
  const starts: number[] = []
  for (let at = 0; at < chunk.length; at = pieceEnd(chunk, at)) starts.push(at)
  return starts
}

it('a chunk is plain only if the readers of verbs and of names both cut it so', () => {
  let plain = 0
  fc.assert(
    fc.property(text, (whole) => {
      const chunks = chunksOf(whole, { start: 0, end: whole.length })
      for (let i = 0; i < chunks.length; i += 1) {
        const id = chunks.cells[i * 3] as number
        const row = id < 0 ? NOT_PLAIN : plainRow(chunks, i, id)
        if (row === NOT_PLAIN) continue
        plain += 1
        const chunk = chunkText(chunks, i)
        const places = Array.from({ length: plainCount(row) }, (_, word) => plainPlace(row) + word)
        const starts = places.map(plainStart)
        const words = places.map((place) => printed.of(plainWord(place)))
        expect(cutWords(chunk)).toEqual(
          starts.flatMap((start, word) => [start, start + (words[word] as string).length]),
        )
        expect(pieces(chunk)).toEqual(starts)
        expect(words.join('')).toBe(chunk)
        expect(words.some((word) => isHyphen(word) || isApostrophe(word))).toBe(false)
      }
    }),
    { numRuns: 2000 },
  )
  expect(plain).toBeGreaterThan(500)
})
