import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Passage } from '../../src/5-extract/actors/addressee/passage.ts'
import { readSubjects, readThatClause } from '../../src/5-extract/actors/addressee/that-clause.ts'
import { mayTell } from '../../src/5-extract/actors/addressee/told.ts'
import { NO_WORD, TELLING, THAT } from '../../src/5-extract/actors/addressee/word.ts'
import { chunksOf } from '../../src/chunks.ts'
import { SPEECH_NOUN } from '../../src/models/addressing-marks.ts'
import { models } from './addressee-cases.ts'

const file = new URL('../../models/actors/addressing.json', import.meta.url)
const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>

const listed = [
  'actors',
  'things',
  'baseVerbs',
  'auxiliaries',
  'adverbs',
  'interrupters',
  'prepositions',
  'quantifiers',
]
const word = fc.oneof(
  fc.constantFrom(
    'that',
    'and that',
    'and',
    'to',
    'and to',
    'of',
    'the',
    'not',
    'is',
    'are',
    'be',
    'so',
    'its request',
    'as',
  ),
  fc.constantFrom(
    'should',
    'shall',
    'must',
    'will',
    'may',
    'States',
    'Member States',
    'Israel',
    'UN',
    'Committee',
    'concerned',
  ),
  fc.constantFrom(
    ',',
    ', ',
    ';',
    '.',
    ':',
    '—',
    '(',
    ')',
    '“',
    '’',
    '-',
    'co-',
    '~',
    '\u00ad',
    '2030',
    'é',
    '🌊',
    '\ud800',
  ),
  fc.constantFrom(...listed.flatMap((name) => lists[name] ?? [])),
)
const salad = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '', '-', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))

const passageOf = (text: string): Passage => {
  const passage = new Passage(models.addressing)
  passage.begin(chunksOf(text, { start: 0, end: text.length }))
  return passage
}

/** All words of a text, in order. */
const wordsOf = (text: string) => {
  const passage = passageOf(text)
  return Array.from({ length: passage.length }, (_, i) => ({ word: passage.word(i), start: passage.startOf(i) }))
}

describe('the words behind a verb', () => {
  it('are the same in whatever order they are asked for', () => {
    fc.assert(
      fc.property(salad, fc.array(fc.nat(80), { maxLength: 6 }), (text, asked) => {
        const words = wordsOf(text)
        const passage = passageOf(text)
        for (const index of asked) expect(passage.word(index)).toEqual(words[index]?.word ?? NO_WORD)
        expect(passage.length).toBe(words.length)
      }),
    )
  })

  it('stand where they are said to', () => {
    fc.assert(
      fc.property(salad, (text) => {
        for (const { word, start } of wordsOf(text)) {
          const printed = text.slice(start, start + word.length)
          expect(printed.trim()).toBe(printed)
          expect(printed).not.toBe('')
        }
      }),
    )
  })

  it('are found from afar as if each were looked at', () => {
    fc.assert(
      fc.property(salad, fc.nat(20), fc.constantFrom(THAT, SPEECH_NOUN, TELLING), (text, from, far) => {
        const expected = wordsOf(text).findIndex(({ word }, i) => i >= from && (word.grammar & far) !== 0)
        expect(passageOf(text).find(from, far)).toBe(expected)
      }),
    )
  })

  it('are no more than the limit, and say when there are more', () => {
    for (const unit of ['a ', ', ', 'a, '])
      for (const words of [698, 700, 702, 2000]) {
        const passage = passageOf(unit.repeat(unit === 'a, ' ? words / 2 : words))
        expect([passage.length, passage.isCut]).toEqual([Math.min(words, 700), words > 700])
        expect(passage.word(700)).toBe(NO_WORD)
      }
  })
})

describe('a that-clause without a word that tells', () => {
  it('addresses nobody', () => {
    let passedBy = 0
    fc.assert(
      fc.property(salad, (text) => {
        const passage = passageOf(`that ${text}`)
        if (mayTell(passage, 1)) return
        passedBy += 1
        for (let start = 1; start < passage.length; start += 1) expect(readSubjects(passage, start, false)).toEqual([])
        expect(readThatClause(passage, 1, false)).toEqual([])
      }),
      { numRuns: 2000 },
    )
    expect(passedBy).toBeGreaterThan(100)
  })
})
