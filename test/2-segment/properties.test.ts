// What holds for any text: spans in order, nothing lost, nothing thrown, and time that grows with the text.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, ReadError, readBytes } from '../../src/1-read/index.ts'
import { segment } from '../../src/2-segment/index.ts'
import type { Segmented, Source } from '../../src/types.ts'
import { models } from './lexicon.ts'

const source = (text: string): Source => ({
  path: 'x.txt',
  sha256: '',
  format: 'txt',
  encoding: 'utf-8',
  text,
  notices: [],
})

/** Pieces that resolutions are made of, so that random texts reach the rules. */
const PIECES = [
  'The General Assembly,',
  'The Security Council',
  'Recalling its resolution 1 (1946),',
  'Deeply concerned about rivers;',
  'Decides:',
  'Requests the Secretary-General to report.',
  '1. Calls upon all;',
  '2.',
  '7, Urges all',
  '(a)',
  '(i) To act;',
  '(6) To wait',
  '– A bullet',
  'I',
  'II Title',
  'Annex',
  'A',
  '“Article 9',
  'ends here.”',
  '12 Ibid., document S/1.',
  '12\tSee below.',
  '913 (X). Rays',
  '57/1. Lakes',
  'Adopted unanimously at the 3rd meeting.',
  '4 April 2023',
  'shall freeze funds',
  'self-',
  '*',
  '\f',
  '<sup>4</sup> Note',
  'word;1',
  '                    1.   Decides',
  'OP3. Urges',
]

const text = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
      ),
      fc.constantFrom('\n', '\n\n', ' ', ''),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.map(([piece, end]) => piece + end).join(''))

/** Blanks, and what labels and their quotation marks may hold. */
const LABEL = /^\s*(?:[“"«‘']?\s?\S{1,20}[\s.,):]*)?$/

const check = (resolution: Segmented) => {
  let at = 0
  for (const paragraph of resolution.paragraphs) {
    expect(paragraph.start).toBeGreaterThanOrEqual(at)
    expect(paragraph.end).toBeGreaterThan(paragraph.start)
    const gap = resolution.text.slice(at, paragraph.start)
    expect(gap).toMatch(LABEL)
    if (paragraph.label === null) expect(gap.trim()).toBe('')
    else expect(gap.replace(/[^\p{L}\p{N}]/gu, '')).toContain(paragraph.label.replace(/[^\p{L}\p{N}]/gu, ''))
    const words = resolution.text.slice(paragraph.start, paragraph.end)
    expect(words).toBe(words.trim())
    expect(words).not.toContain('\n')
    at = paragraph.end
  }
  expect(resolution.text.slice(at).trim()).toBe('')
  const ids = resolution.paragraphs.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { parent } of resolution.paragraphs) if (parent !== null) expect(ids).toContain(parent)
}

describe('any text', () => {
  it('is covered in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const clean = cleanText(raw, 'x.txt').text
        const found = segment(source(clean), models)
        found.forEach(check)
        const kept = (part: string) => part.replace(/\s/g, '')
        expect(found.map((resolution) => kept(resolution.text)).join('')).toBe(kept(clean))
      }),
      { numRuns: 1000 },
    )
  })

  it('is read the same when it is read again', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const clean = cleanText(raw, 'x.txt').text
        expect(segment(source(clean), models)).toEqual(segment(source(clean), models))
      }),
      { numRuns: 1000 },
    )
  })

  it('is read or refused, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          segment(readBytes(bytes, 'x.txt'), models).forEach(check)
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('hostile text takes time in proportion', () => {
  const SIZE = 300_000
  it.each([
    '1. ',
    '1. \n',
    '(',
    '“',
    '(a) x;\n',
    '* a ',
    '_a ',
    '<sup>',
    '[a](',
    'The ',
    'The Committee on ',
    'The General Assembly,\n',
    '1 See a\n',
    'word;12 ',
    'a-\n',
    'A/RES/1\n\f',
    'a',
    'Annex\n',
    '&lt;',
    'Hundred and ',
  ])(
    '%j',
    (piece) => {
      const bytes = new TextEncoder().encode(piece.repeat(Math.ceil(SIZE / piece.length)))
      const start = performance.now()
      for (const path of ['x.txt', 'x.md']) {
        try {
          segment(readBytes(bytes, path), models)
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }
      expect(performance.now() - start).toBeLessThan(8000)
    },
    20_000,
  )
})
