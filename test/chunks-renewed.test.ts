import { expect, it } from 'vitest'
import { ChunkReader } from '../src/chunks/reader.ts'
import { chunksOf, renewChunks } from '../src/chunks.ts'

it('numbers that are all given away are given anew, and what was cut before is read right all the same', () => {
  const reader = new ChunkReader((chunk) => ({ words: [chunk], marks: 1 }))
  const read = (chunks = chunksOf('', { start: 0, end: 0 })) => {
    const live = reader.begin(chunks)
    return Array.from({ length: live.length }, (_, i) => {
      reader.marksAt(live, i)
      return reader.wordsAt(live, i)[0]
    })
  }
  const early = 'Member States and others'
  const before = chunksOf(early, { start: 0, end: early.length })
  expect(read(before)).toEqual(early.split(' '))
  // More different words than there are numbers, twice over.
  const many = Array.from({ length: 120_000 }, (_, i) => `w${i}`)
  const text = many.join(' ')
  expect(read(chunksOf(text, { start: 0, end: text.length }))).toEqual(many)
  renewChunks()
  const after = chunksOf('other words now', { start: 0, end: 15 })
  expect(after.generation).toBe(before.generation + 1)
  expect(read(after)).toEqual(['other', 'words', 'now'])
  expect(read(before)).toEqual(early.split(' '))
  expect(read(chunksOf(text, { start: 0, end: text.length }))).toEqual(many)
})
