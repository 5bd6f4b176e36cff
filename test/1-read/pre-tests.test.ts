// What is asked before a rule, so that most lines need none: where it says no, the rule finds nothing; where it answers in
// the rule's place, it answers the same. On random texts from what the rules look for.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutDebris } from '../../src/1-read/debris.ts'
import { FOLLOWERS } from '../../src/1-read/glued-marks.ts'
import {
  endsInBracket,
  endsInHyphen,
  endsInRange,
  endsPhrase,
  endsSentence,
  startsLower,
  startsUpper,
  wantsMore,
} from '../../src/1-read/layout/edges.ts'
import { ALWAYS, mayBeFurniture } from '../../src/1-read/layout/furniture.ts'
import { GLUED_NUMBER, GLUED_SIGN } from '../../src/1-read/layout/notes.ts'
import {
  holdsNumberOf,
  mayHoldSureMark,
  withoutBareMarks,
  withoutKnownMarks,
  withoutNoteMarks,
  withoutSureMarks,
} from '../../src/1-read/note-marks.ts'
import {
  CLOSING_OPENER,
  isOrganAndMore,
  isOrganLine,
  ORGAN_AND_MORE,
  ORGAN_LINE,
  opensClosing,
  readLabel,
} from '../../src/1-read/openers.ts'

const RUNS = { numRuns: 3000 }

const pieces = (separator: string, ...words: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 3 })), { maxLength: 9 })
    .map((some) => some.join(separator))

const MARKS = [...'.,;:!?"”’»)]([“‘«\'-–—/*†‡§⁴²¹', ' ', '  ', '\t', '\u00a0', '…', 'é', '😀']
const NUMBERS = ['1', '7', '12', '40', '123', '1994', '20242', '19', '3/', '[75 ]', '60/1', '5.2', '2,450']
const WORDS = [
  'a',
  'of',
  'the',
  'word',
  'words',
  'Paragraph',
  'sub-paragraphs.',
  'Nos.',
  'Secretary-',
  'km',
  'which',
  'and',
]
const text = fc.oneof(pieces('', ...MARKS, ...NUMBERS, ...WORDS), pieces(' ', ...MARKS, ...NUMBERS, ...WORDS))

describe('marks of notes', () => {
  it('are not where none may be', () => {
    fc.assert(
      fc.property(text, (words) => mayHoldSureMark(words) || withoutSureMarks(words) === words),
      RUNS,
    )
  })

  it('are not where no number is a note’s', () => {
    const notes = new Set(['4', '7', '12', '123', '2'])
    fc.assert(
      fc.property(text, (words) => {
        const whole = withoutKnownMarks(withoutSureMarks(words), notes)
        expect(withoutNoteMarks(words, notes)).toBe(whole)
        expect(holdsNumberOf(notes, words) || withoutKnownMarks(words, notes) === words).toBe(true)
      }),
      RUNS,
    )
  })

  it('that a note has are the same whether what stands before is asked first or last', () => {
    const notes = new Set(['4', '7', '12', '40', '123', '2'])
    const has = (digits: string) => (notes.has(digits) ? '' : digits)
    const words = [...MARKS, ...NUMBERS, ...WORDS, 'May 1994', ', 12 of', '. 7 which', '–20242']
    fc.assert(
      fc.property(fc.oneof(pieces('', ...words), pieces(' ', ...words)), (line) => {
        const first = line
          .replace(/(?<=[a-z]{3}[”’"]?[:)]?)\d{1,3}(?=[\s,;.:)]|$)/g, (digits) => has(digits))
          .replace(/(?<=[–-](?:19|20)\d\d)\d(?=[\s,;])/g, (digit) => has(digit))
          .replace(
            new RegExp(`(?<=[A-Z][a-z]{2,8} (?:19|20)\\d\\d)([.,]?) (\\d{1,2})(?= ${FOLLOWERS}\\b)`, 'g'),
            (found, stop: string, digits: string) => (notes.has(digits) ? (stop === ',' ? ',' : '') : found),
          )
          .replace(/(?<=[)”’"])\d{1,3}(?=[\s,;.:]|$)/g, (digits) => has(digits))
        expect(withoutKnownMarks(line, notes)).toBe(withoutBareMarks(first, notes))
      }),
      RUNS,
    )
  })

  it('are the same whether what stands before is asked first or last', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(words.match(GLUED_NUMBER)).toEqual(words.match(/(?<=[a-z)”’"][,;.:]?\s?)\d{1,3}(?=[\s,;.:)]|$)/g))
        expect(words.match(GLUED_SIGN)).toEqual(words.match(/(?<=[A-Za-z0-9.,;:)”’])(?:\*{1,3}|[†‡§])(?=[\s,;.:)]|$)/g))
      }),
      RUNS,
    )
  })
})

describe('the edges of a line', () => {
  it.each([
    [endsSentence, /[.;:!?]["”’»)\]]{0,3}\s?\d{0,3}$/],
    [endsPhrase, /[,.;:!?]["”’»)\]]{0,3}\s?\d{0,3}$/],
    [endsInHyphen, /[A-Za-z]-$/],
    [endsInRange, /\d–$/],
    [
      wantsMore,
      /\b(?:(?:sub-?)?para(?:graph)?s?\.?|articles?|sections?|rules?|resolutions?|items?|chapters?|annex|Nos?\.|and|or|to|of|in|the|by|with|under|see|than|from|for|its|on|at)$/i,
    ],
    [startsUpper, /^["“‘«([]?[A-Z]/],
    [startsLower, /^["“(]?[a-z]/],
  ])('%o are those of %s', (own, pattern) => {
    fc.assert(
      fc.property(text, (line) => own(line) === pattern.test(line)),
      RUNS,
    )
  })

  it('holds an open bracket in reach', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 230 }), (line, more) => {
        const long = `(${'x'.repeat(more)}${line}`
        return endsInBracket(long) === /\([^()]{1,200}[^().;:]$/.test(long.slice(-220))
      }),
      RUNS,
    )
  })
})

const QUOTE = '[“"«‘\']?\\s?'
const LABELS: readonly (readonly [string, RegExp])[] = [
  ['pp', /^(PP\s?\d{1,3}(?:\s?(?:bis|ter|quat|alt)\.?)?)[.:)]?\s+(?=\S)/],
  ['op', /^(OP\s?\d{1,3}(?:\s?(?:bis|ter|quat|alt)\.?)?)[.:)]?\s+(?=\S)/],
  ['decimal', new RegExp(`^${QUOTE}(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?\\s+(?=\\S)`)],
  ['number', new RegExp(`^${QUOTE}(\\d{1,3}(?:\\s(?:bis|ter|quater))?)[.,](?:\\s+(?=\\S)|(?=[A-Z][a-z]))`)],
  ['(a)', new RegExp(`^${QUOTE}(\\((?:[a-z]{1,2}|[ivxlc]{1,7})[)}\\]])\\s*(?=\\S)`)],
  ['(A)', new RegExp(`^${QUOTE}(\\([A-Z]\\))\\s+(?=\\S)`)],
  ['(1)', new RegExp(`^${QUOTE}(\\(\\d{1,2}\\))\\s*(?=\\S)`)],
  ['a', new RegExp(`^${QUOTE}([a-z]\\)|[a-z](?=\\.))\\.?\\s+(?=\\S)`)],
  ['roman', new RegExp(`^${QUOTE}([ivx]{1,5}\\)|[ivx]{1,5}(?=\\.))\\.?\\s+(?=\\S)`)],
  ['bullet', /^([-–—•·‐‑‣▪▫◦○●■□➢])\s+(?=\S)/],
]

describe('openings', () => {
  const opening = ['“', '"', '«', '‘', "'", ' ', '\u00a0', '(', ')', '.', ',', '-', '•', '➢', '}', ']']
  const label = [
    'PP',
    'OP',
    '1',
    '12',
    '123',
    '2024',
    'bis',
    ' ter',
    'a',
    'i',
    'xviii',
    'iiiii',
    'A',
    '6.2',
    'x',
    'The',
  ]

  it('hold the first label of the list', () => {
    fc.assert(
      fc.property(pieces('', ...opening, ...label), (line) => {
        const head = line.slice(0, 40)
        const first = LABELS.find(([, pattern]) => pattern.test(head))
        const match = first?.[1].exec(head)
        expect(readLabel(line)).toEqual(match ? { label: match[1], length: match[0].length, style: first?.[0] } : null)
      }),
      RUNS,
    )
  })

  const names = [
    'The ',
    'THE ',
    'General Assembly',
    'SECURITY COUNCIL',
    'Security Council',
    'Council ',
    'Commission ',
    'on ',
  ]
  const french = ['Le Conseil de sécurité', 'L’', 'Assemblée générale', 'Assemblée des peuples', 'Recalling', 'Mindful']

  it('are an organ’s name or not', () => {
    const bare = /^(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council),$/
    const le =
      /^(?:Le Conseil de sécurité|L[’']Assemblée générale|Le Conseil économique et social|L[’']Assemblée [^.;:,]{5,80}(?=,)),?$/
    fc.assert(
      fc.property(pieces('', ...opening, ...names, ...french), (line) => {
        expect(isOrganLine(line)).toBe(
          line.length <= 160 && (ORGAN_LINE.test(line) || bare.test(line) || le.test(line)),
        )
        expect(isOrganAndMore(line)).toBe(ORGAN_AND_MORE.test(line.slice(0, 200)))
      }),
      RUNS,
    )
  })

  it('are a closing or not', () => {
    const words = [
      'Adopted ',
      'adopted by ',
      'Adapted at ',
      'Resolution ',
      'plenary ',
      'meeting',
      'In favour:',
      'Against:',
    ]
    const counted = ['[', '(', '57', 'th ', 'st ', 'Forty-', 'fifth ', 'First ', 'third ', 'and ', 'a ', 'at ']
    fc.assert(
      fc.property(pieces('', ...words, ...counted), (line) => opensClosing(line) === CLOSING_OPENER.test(line)),
      RUNS,
    )
  })

  it('are furniture’s where the line is', () => {
    const printed = [
      '2',
      '31',
      '123',
      '1234567',
      '/',
      '-',
      '–',
      ' ',
      '(E)',
      '*',
      '_',
      '=',
      '…',
      '...',
      '|',
      '<!-- ',
      ' -->',
    ]
    const named = ['Page', 'page', ' 12', 'Please recycle', 'x']
    fc.assert(
      fc.property(pieces('', ...printed, ...named), (line) => mayBeFurniture(line) || !ALWAYS.test(line)),
      RUNS,
    )
  })
})

describe('debris', () => {
  it('goes the same way whatever else there is', () => {
    const one = [
      '\r',
      '\n',
      '\r\n',
      '\f',
      '\v',
      '\u0085',
      '\u2028',
      '\u00ad',
      '\u00ad \n',
      '\0',
      '\u0007',
      '\u0090',
      'x',
      ' ',
    ]
    const more = [
      '\uf0b7',
      '\uf0b7 ',
      '\ue001',
      '\u200b',
      '\ufeff',
      '\ufffd',
      '\u2003',
      '\u3000',
      '\u1680',
      '\u2065',
      'é',
    ]
    fc.assert(
      fc.property(pieces('', ...one, ...more), (raw) => {
        const all = raw
          .replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n')
          .replace(/\f/g, '\n\f\n')
          .replace(/\u00ad[ \t]*\n[ \t\n]{0,20}(?=\p{Ll})/gu, '')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
          .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '')
          .replace(/[\uf0b7\uf0a7\uf0d8\uf076\uf06e](?=\s)/g, '•')
          .replace(/[\ue000-\uf8ff]/g, '')
          .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/g, '')
          .replace(/[\u2000-\u2006\u2008-\u200a\u205f\u3000\u1680]/g, ' ')
        expect(withoutDebris(raw)).toBe(all)
      }),
      RUNS,
    )
  })
})
