import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEGINS_DEMONYM, BEGINS_HEAD, BEGINS_NAME } from '../../src/5-extract/actors/traits.ts'
import { nameLineOf } from '../../src/5-extract/actors/words.ts'
import { chunksOf } from '../../src/chunks.ts'
import type { NameLine } from '../../src/models/name-line.ts'
import { type NameWord, nameWords } from '../../src/models/name-words.ts'
import { IS_MARK, OPENS } from '../../src/models/word-table.ts'
import { actors } from './actors-reading.ts'

const lineOf = (text: string): NameLine => nameLineOf(chunksOf(text, { start: 0, end: text.length }), actors)

const wordsOf = (line: NameLine): NameWord[] => {
  const words: NameWord[] = []
  for (let at = line.from; at < line.end; at += 1)
    words.push({
      text: line.text(at),
      key: line.key(at),
      isMark: line.has(at, IS_MARK),
      isCapital: line.isCapital(at),
    })
  return words
}

const names = actors.entries.flatMap((entry) =>
  entry.names.map((name) => (typeof name === 'string' ? name : name.name)),
)
const pieces = [
  ' ',
  ' ',
  ', ',
  ',',
  'and ',
  ',and ',
  ' or',
  '-',
  ' - ',
  '–',
  "'",
  '’',
  '(',
  ')',
  '/',
  '.',
  '\n',
  'é',
  'e\u0301',
]
const words = [
  'co',
  'Co',
  'operation',
  'Peace',
  'keeping',
  'non',
  'State',
  'Malian',
  'transitional',
  'authorities',
  'UN',
]
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...words),
      fc.constantFrom(...names),
      fc.constantFrom(...names).map((name) => name.toLowerCase()),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('the words of names in a text', () => {
  it('are the same whether chunks were read before or are read in place', () =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(lineOf(text))).toEqual(nameWords(text))
      }),
      { examples: [[', ,and ']] },
    ))

  it.each([', ,and ', ', ,,and ', ', -and ', ', ,-and ', ',and ', ', and '])(
    'leave out one comma before a joint: %s',
    (text) => expect(wordsOf(lineOf(text))).toEqual(nameWords(text)),
  )

  it('stand where they are written, between edges', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const line = lineOf(text)
        let from = 0
        for (let at = line.from; at < line.end; at += 1) {
          expect(line.start(at)).toBeGreaterThanOrEqual(from)
          from = line.stop(at)
          expect(text.slice(line.start(at), from).replace(/[-‐–—\s]/g, '')).toBe(line.text(at).replace(/[-‐–—]/g, ''))
        }
        for (const at of [line.from - 1, line.end, line.end + 1]) {
          expect(line.key(at)).toBe('')
          expect(line.isCapital(at)).toBe(false)
        }
      }),
    ))

  it('say beforehand where no name, adjective or head begins', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const line = lineOf(text)
        for (let at = line.from; at < line.end; at += 1) {
          if (!line.has(at, BEGINS_NAME)) expect(actors.names.longestAt(line, at)).toBeNull()
          if (!line.has(at, BEGINS_DEMONYM)) expect(actors.demonyms.longestAt(line, at)).toBeNull()
          if (!line.has(at, BEGINS_HEAD)) expect(actors.heads.longestAt(line, at, true)).toBeNull()
          if (line.has(at, OPENS)) expect([...line.openers.subarray(0, line.openerCount)]).toContain(at)
          else expect(actors.names.longestAt(line, at) ?? actors.heads.longestAt(line, at)).toBeNull()
        }
      }),
    ))

  it('hold the names that are found when every stretch of them is looked up', () =>
    fc.assert(
      fc.property(texts, fc.boolean(), (text, loose) => {
        const line = lineOf(text)
        const all = wordsOf(line)
        for (let at = 0; at < all.length; at += 1) {
          let to = Math.min(all.length, at + 12)
          while (to > at && actors.names.exactly(all.slice(at, to), loose).length === 0) to -= 1
          const found = actors.names.longestAt(line, line.from + at, loose)
          const values = to === at ? [] : actors.names.exactly(all.slice(at, to), loose)
          if (found && found.to - line.from - at > 12) continue
          expect(found?.values ?? []).toEqual(values)
          expect(found?.to ?? line.from + at).toBe(line.from + to)
        }
      }),
      { numRuns: 50 },
    ))
})
