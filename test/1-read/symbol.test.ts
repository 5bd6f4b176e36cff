// Symbols and the head of a resolution: what the text says, null for what it does not.

import { describe, expect, it } from 'vitest'
import { readMasthead } from '../../src/1-read/masthead.ts'
import { readSymbol } from '../../src/1-read/symbol.ts'

const GA = 'un/general-assembly'
const HRC = 'un/human-rights-council'
const ECOSOC = 'un/economic-and-social-council'
const SC = 'un/security-council'
const CND = 'un/commission-on-narcotic-drugs'

describe('symbols', () => {
  it.each([
    ['A/RES/70/1', null, 'A/RES/70/1', '70', '1'],
    ['A/RES/ES-10/20', null, 'A/RES/ES-10/20', 'ES-10', '20'],
    ['A/RES/217(III)', null, 'A/RES/217 (III)', 'III', '217'],
    ['S/RES/1325 (2000)', null, 'S/RES/1325 (2000)', null, '1325'],
    ['RESOLUTION 773 (1992)', null, 'S/RES/773 (1992)', null, '773'],
    ['12 (1946). Resolution of 10 December 1946', null, 'S/RES/12 (1946)', null, '12'],
    ['E/CN.7/RES/58/6', null, 'E/CN.7/RES/58/6', '58', '6'],
    ['A/HRC/RES/52/37', null, 'A/HRC/RES/52/37', '52', '37'],
    ['52/37. A mandate', HRC, 'A/HRC/RES/52/37', '52', '37'],
    ['56/206. A programme', GA, 'A/RES/56/206', '56', '206'],
    ['2012/16. An effort', ECOSOC, 'E/RES/2012/16', '2012', '16'],
    ['3327 (XXIX). A foundation', GA, 'A/RES/3327 (XXIX)', 'XXIX', '3327'],
    ['UNEP/EA.5/Res.5', null, 'UNEP/EA.5/Res.5', '5', '5'],
    ['5/5. Nature', 'un/unea', 'UNEP/EA.5/Res.5', '5', '5'],
    ['WHA66.23 Training', null, 'WHA66.23', '66', '23'],
    ['Resolution 58/6', CND, null, '58', '6'],
    ['Resolution 58/6', null, null, '58', '6'],
  ])('%s', (text, organ, symbol, session, number) =>
    expect(readSymbol(text, organ)).toMatchObject({ symbol, session, number }),
  )

  it.each(['The General Assembly,', 'Agenda item 9', '4 April 2023', 'Resolution adopted by the Council', ''])(
    'reads none from "%s"',
    (text) => expect(readSymbol(text, GA)).toBeNull(),
  )
})

it.each([
  ['EB148.R1 Clean wards', 'EB148.R1', '148', '1'],
  ['GC(66)/RES/7', 'GC(66)/RES/7', '66', '7'],
  ['RESOLUTION A.1162(32)', 'A.1162(32)', '32', '1162'],
  ['MSC.428(98)', 'MSC.428(98)', '98', '428'],
  ['Decision 1/CP.21', '1/CP.21', '21', '1'],
  ['AG/RES. 2991 (LII-O/22)', 'AG/RES. 2991 (LII-O/22)', 'LII-O/22', '2991'],
  ['Assembly/AU/Dec.789(XXXIV)', 'Assembly/AU/Dec.789(XXXIV)', 'XXXIV', '789'],
])('reads %s of other organizations', (text, symbol, session, number) => {
  expect(readSymbol(text)).toMatchObject({ symbol, session, number, year: null })
})

it.each(['EB 148 met', 'GC(66) was held', 'A.1162 of 1932', 'Decision 1 of the Parties', '1/CPX.2', 'AG/RES'])(
  'reads none from "%s"',
  (text) => expect(readSymbol(text)).toBeNull(),
)

it('tells the year of a World Health Assembly by its number', () => {
  expect([readSymbol('WHA1.1')?.year, readSymbol('WHA66.23')?.year]).toEqual([1948, 2013])
})

describe('masthead', () => {
  it('reads title and date from the head', () => {
    const head = [
      'Resolution adopted by the Economic and Social Council on 17 November 2014',
      '2014/35. A committee on technology',
    ]
    expect(readMasthead({ head, foot: [], organ: ECOSOC })).toMatchObject({
      symbol: 'E/RES/2014/35',
      title: 'A committee on technology',
      date: '2014-11-17',
      year: 2014,
    })
  })

  it('reads the date from the foot, and the title from the line below the number', () => {
    const masthead = readMasthead({
      head: ['Resolution 58/6', 'Preventing flows'],
      foot: ['9th plenary meeting', '17 March 2015'],
      organ: CND,
    })
    expect(masthead).toMatchObject({ symbol: null, title: 'Preventing flows', date: '2015-03-17', organ: CND })
  })

  it.each([
    ['on a line of its own', ['Adopted by the Security Council at its 6001st meeting, on', '3 May 2009'], '2009-05-03'],
    ['behind a no-break space', ['Resolution adopted by the Council on\u00a03\u00a0May 2009'], '2009-05-03'],
    [
      'of a statement',
      ['At the 6001st meeting of the Council, held on 3 May 2009, the President made the following statement:'],
      '2009-05-03',
    ],
    ['of a statement in writing', ['On 3 May 2009, the President issued the statement below.'], '2009-05-03'],
    ['of a meeting only', ['At the 6001st meeting, held on 3 May 2009, the Council heard the President.'], null],
    ['that no calendar has', ['Adopted at its 6001st meeting, on 30 February 2009'], null],
    ['behind one that is none', ['Adopted on 31 June 2009', 'Adopted on 3 May 2009'], '2009-05-03'],
  ])('reads a date %s', (_, head, date) => {
    expect(readMasthead({ head, foot: [], organ: SC }).date).toBe(date)
  })

  it('reads the year of the session where no date is given, for what an organ adopted', () => {
    const head = ['Third session', 'Nairobi, 30 November–4 December 2017', '3/9. Clean rivers']
    expect(readMasthead({ head, foot: [], organ: 'un/unea' })).toMatchObject({ year: 2017, date: null })
    expect(readMasthead({ head, foot: [], organ: null }).year).toBeNull()
  })

  it('reads the letter of a part behind the title of a resolution of the General Assembly', () => {
    const of = (title: string, organ: string) => readMasthead({ head: [`67/299. ${title}`], foot: [], organ })
    const part = { symbol: 'A/RES/67/299 B', number: '299 B', title: 'Financing of the Mission' }
    expect(of('Financing of the Mission B', GA)).toMatchObject(part)
    expect(of('Financing of the Mission B*', GA)).toMatchObject(part)
    expect(of('Review of resolution 48/218 B', GA)).toMatchObject({
      number: '299',
      title: 'Review of resolution 48/218 B',
    })
    expect(of('Hepatitis B', ECOSOC)).toMatchObject({ number: '299', title: 'Hepatitis B' })
  })

  it('reads a title that lost its number, and a number without session', () => {
    const head = [
      'Resolution adopted by the General Assembly on 18 November 2024',
      '[without reference to a Main Committee]',
    ]
    expect(readMasthead({ head: [...head, 'Cooperation with the League'], foot: [], organ: GA })).toMatchObject({
      title: 'Cooperation with the League',
      number: null,
    })
    expect(readMasthead({ head, foot: [], organ: GA }).title).toBeNull()
    expect(readMasthead({ head: ['Resolution No. 264'], foot: [], organ: null })).toMatchObject({
      symbol: null,
      number: '264',
    })
  })

  it("takes a number and year for the Security Council's, unless an assembly is named above", () => {
    const of = (...head: string[]) => readMasthead({ head, foot: [], organ: null })
    expect(of('Resolution 2399 (2021)')).toMatchObject({ symbol: 'S/RES/2399 (2021)', organ: SC })
    expect(of('Resolution 2399 (2021)', 'Clean lakes', 'Parliamentary Assembly')).toMatchObject({
      symbol: null,
      organ: null,
      number: '2399',
      year: 2021,
      title: 'Clean lakes',
    })
  })

  it('takes the General Assembly for that of the organization whose symbol stands above', () => {
    const head = ['AG/RES. 2991 (LII-O/22)', 'FREE ELECTIONS']
    expect(readMasthead({ head, foot: [], organ: GA })).toMatchObject({ organ: 'igo/oas', number: '2991' })
  })

  it.each([
    [['Resolution 3901 (2031)', 'Adopted by the Security Council at its 5001st meeting, on', '5 May 2031'], []],
    [['Resolution 3901 (2031)', 'Adopted by the Security Council at its 5001st meeting, on\u00a05\u00a0May 2031'], []],
    [['Resolution 3901 (2031)', '5 May 2031'], []],
    [['Resolution 3901 (2031) Of 5 May 2031'], []],
    [['Resolution 3901 (2031)'], ['5 May 2031']],
  ])('reads a date that stands on a line of its own, or behind a no-break space: %j', (head, foot) =>
    expect(readMasthead({ head, foot, organ: null })).toMatchObject({
      symbol: 'S/RES/3901 (2031)',
      date: '2031-05-05',
    }),
  )

  it('does not guess', () => {
    expect(readMasthead({ head: ['Agenda item 3', '27 February–4 April 2023'], foot: [], organ: null })).toEqual({
      symbol: null,
      organ: null,
      session: null,
      number: null,
      year: null,
      title: null,
      date: null,
    })
  })
})
