import { expect, it } from 'vitest'
import { chunksOf, chunkText } from '../src/chunks.ts'
import { NOT_PLAIN, plainPlace, plainRow, plainWord } from '../src/plain-words.ts'
import { WordFacts } from '../src/word-facts.ts'

it('facts are those of the word, also once so many words were read that they make place', () => {
  const lengths = new WordFacts((text) => text.length)
  const own = new WordFacts((text) => text)
  const text = 'the States called upon, and others'
  const chunks = chunksOf(text, { start: 0, end: text.length })
  const read = () =>
    Array.from({ length: chunks.length }, (_, i) => {
      const row = plainRow(chunks, i, chunks.cells[i * 3] as number)
      return row === NOT_PLAIN ? null : own.of(plainWord(plainPlace(row)))
    })
  const expected = Array.from({ length: chunks.length }, (_, i) => chunkText(chunks, i).replace(',', ''))
  expect(read()).toEqual(expected)
  for (let i = 0; i < 150_000; i += 1) if (lengths.ofText(`w${i}`) !== `w${i}`.length) expect.unreachable()
  expect(lengths.ofText('States')).toBe(6)
  expect(read()).toEqual(expected)
  expect(own.ofText('w7')).toBe('w7')
})
