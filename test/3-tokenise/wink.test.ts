// Our tokens are those of a fresh instance of wink-nlp.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { winkLines } from '../../scripts/fresh-wink.ts'
import { tokeniseText } from '../../src/3-tokenise/index.ts'

const lines = (text: string): string[] =>
  tokeniseText(text).map(({ start, end, lemma, pos }) => `${text.slice(start, end)}\t${lemma}\t${pos}`)

const sample = (name: string): string => readFileSync(join(import.meta.dirname, '../../corpus/samples', name), 'utf8')

it('of real paragraphs', () => {
  for (const name of ['specimen-1950s.txt', 'specimen-general-assembly.txt', 'cnd-res-58-6.md'])
    for (const paragraph of sample(name).split(/\n\n+/)) expect(lines(paragraph)).toEqual(winkLines(paragraph))
})

/** Parts of words that are cut in one place and whole in another, with what stands between. */
const PARTS = [
  ...['women', '’s', "'s", 'Women', 'PEOPLE', "n't", 'can', 'cannot', "can't", 'rural', 'co', 'non', 'members', 'wise'],
  ...[
    'E',
    'a',
    'S',
    '84',
    '1',
    '2015',
    '1,000',
    '3rd',
    '10',
    'a.m.',
    '60s',
    'k.',
    'Add',
    'Rev',
    'U.S.',
    'xqzt',
    'Xqzt',
  ],
  ...[
    'constructor',
    '__proto__',
    'é',
    'İ',
    'ſ',
    'ß',
    '😀',
    '™',
    '©',
    '$',
    'USD',
    '%',
    '@',
    '#',
    'un.org',
    'http://',
    ':)',
  ],
  ...[
    '.',
    '.',
    ',',
    ';',
    ':',
    '/',
    '-',
    '–',
    '—',
    '(',
    ')',
    '“',
    '”',
    "'",
    '’',
    '…',
    '..',
    '--',
    '!',
    '&',
    '_',
    '\u200b',
  ],
  ...[' ', ' ', ' ', ' ', ' ', '\n', '\t', '\n \n', '\u00a0', '\u2003', '\u3000', '\f'],
  ...['the', 'report', 'notes', 'that', 'to', 'in', 'welcoming', 'adopted', 'further', 'being', 'more', 'as'],
]

it('of any text', () => {
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...PARTS), { maxLength: 24 }) },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 24 }) },
  )
  fc.assert(
    fc.property(text, (parts) => {
      const any = parts.join('')
      expect(lines(any)).toEqual(winkLines(any))
    }),
    { numRuns: 400 },
  )
})

it('of words and numbers with marks about them', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'report',
      'Reports',
      'xqzt',
      'Xqzt',
      'UN',
      'a',
      'I',
      'can',
      'cannot',
      'gonna',
      'etc',
      'Mr',
      'é',
      'Ÿé',
      'ÀB',
    ),
    fc.constantFrom('1', '12', '2015', '1,000', '70/1', '1-4', '1.5', '12:30', '1–4', '1--2', '3rd', '60s'),
    fc.string({ unit: fc.constantFrom(...'abcXYZéß019'), minLength: 1, maxLength: 4 }),
  )
  const mark = fc.constantFrom('', '', ...'‘“"[({…-–\'’”"])},.!;?/:', '’s', '..', '--')
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, word, mark), { minLength: 1, maxLength: 6 }), (chunks) => {
      const any = chunks.map((chunk) => chunk.join('')).join(' ')
      expect(lines(any)).toEqual(winkLines(any))
    }),
    { numRuns: 400 },
  )
})

it('which is as fresh as one that has loaded the model for itself', () => {
  for (const text of ['Document E.84.II of rural.women’s xqzts', '1–4 and can’t, (Xqzt)'])
    expect(winkLines(text)).toEqual(winkLines(text, winkNLP(winkModel, ['pos'])))
})
