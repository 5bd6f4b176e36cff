// Symbols and the head of a resolution: what the text says, null for what it does not.

import { describe, expect, it } from 'vitest'
import { readMasthead } from '../../src/1-read/masthead.ts'
import { readSymbol } from '../../src/1-read/symbol.ts'

const GA = 'un/general-assembly'
const HRC = 'un/human-rights-council'
const ECOSOC = 'un/economic-and-social-council'
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

  it('takes the letter of a part from behind the title', () => {
    const read = (title: string) => readMasthead({ head: [title], foot: [], organ: 'un/general-assembly' })
    expect(read('87/44. Care of rivers and lakes B*')).toMatchObject({
      symbol: 'A/RES/87/44 B',
      number: '44 B',
      title: 'Care of rivers and lakes',
    })
    expect(read('87/44 A. Care of rivers and lakes')).toMatchObject({ symbol: 'A/RES/87/44 A' })
  })

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
