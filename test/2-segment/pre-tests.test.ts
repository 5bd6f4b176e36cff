// What is asked before a costly pattern is a necessary condition: where it says no, the pattern finds nothing.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CLOSING_OPENER, isOrganLine, ORGAN_AND_MORE, opensClosing } from '../../src/1-read/openers.ts'
import { READERS } from '../../src/1-read/symbol/readers.ts'
import { firstOf, mayOpenWithSymbol } from '../../src/1-read/symbol.ts'
import { frenchAmong, isFrench } from '../../src/2-segment/language.ts'
import { mayNameOrgan } from '../../src/2-segment/organ-name.ts'
import { mayBeNumberedTitle, NUMBERED_TITLES } from '../../src/2-segment/resolutions.ts'
import { mayBeNumberedHeading, NAMED, NUMERAL_ALONE, NUMERAL_AND_TITLE } from '../../src/2-segment/rules/heading.ts'
import { mayBeSentence, ORGAN_AS_SUBJECT, WE_AS_SUBJECT } from '../../src/2-segment/rules/organ.ts'

/** Pieces of what the patterns match, cut so that they come together in many ways. */
const PIECES = (
  'The |THE |This |We|,|.|“|"|«|(|[|)| |\u00a0|-|/|:|General Assembly|GENERAL ASSEMBLY|Security Council|Committee| on |of |Drugs|' +
  'Recalling|Mindful|decides |reaffirms |World Health Assembly|Le Conseil de sécurité|L’Assemblée générale|' +
  'Adopted |Adapted |adopted by |at the |Resolution |RESOLUTION |Decision |a |3rd |Fifth | plenary meeting|meeting|In favour:|Against:|' +
  'I|V|X|A|B|ES-|S-|1|19|2000|(XXIV)|A/RES|S/RES|E/CN.7|UNEP/EA.|Res|HSP/HA|WHA|PRST |OS/|Part |Section |Chapter |Title |one|Two'
).split('|')

const line = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '')

it.each<[string, (text: string) => boolean, (text: string) => boolean]>([
  ['the name of an organ', mayNameOrgan, (text) => isOrganLine(text) || ORGAN_AND_MORE.test(text)],
  ['the opener of a closing', opensClosing, (text) => CLOSING_OPENER.test(text)],
  ['a numbered title', mayBeNumberedTitle, (text) => NUMBERED_TITLES.some((pattern) => pattern.test(text))],
  [
    'a numbered heading',
    mayBeNumberedHeading,
    (text) => NUMERAL_ALONE.test(text) || NAMED.test(text) || NUMERAL_AND_TITLE.test(text),
  ],
  ['an organ as subject', mayBeSentence, (text) => ORGAN_AS_SUBJECT.test(text) || WE_AS_SUBJECT.test(text)],
  ['a symbol', mayOpenWithSymbol, (text) => READERS.some(({ pattern }) => pattern.test(text))],
  ...READERS.map(({ pattern, first }): [string, (text: string) => boolean, (text: string) => boolean] => [
    `the symbol ${pattern.source}`,
    (text) => first.includes(firstOf(text)),
    (text) => pattern.test(text),
  ]),
])('no line is passed over that opens with %s', (_, mayBe, is) => {
  fc.assert(
    fc.property(line, (text) => {
      if (!mayBe(text)) expect(is(text)).toBe(false)
    }),
    { numRuns: 10_000 },
  )
})

const FRENCH_PIECES =
  "le|LA|les|l|d|Du|À|à|où|en|leur|dans|État|Etat|the|decides|report|mission|’|'|-|–|(|)|(d)|1|_|;|é|e\u0301".split('|')

const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...FRENCH_PIECES), fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), { maxLength: 30 })
  .map((pieces) => pieces.map(([piece, end]) => piece + end).join(''))

it('French paragraphs are those that are asked one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', '1. ', '(d)', 'd.', 'l '), paragraph)), (parts) => {
      let text = ''
      const spans = parts.flatMap(([label, words]) => {
        text += label
        const start = text.length
        text += words
        const end = text.length
        text += '\n'
        return start < end ? [{ start, end }] : []
      })
      const one = spans.flatMap(({ start, end }, i) => (isFrench(text.slice(start, end)) ? [i] : []))
      expect(frenchAmong(spans, text)).toEqual(one)
      expect(frenchAmong(spans, text.trimEnd())).toEqual(one)
    }),
    { numRuns: 5000 },
  )
})
