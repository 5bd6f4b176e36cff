// Paragraph kinds, labels, depths and ids by section 1 of the annotation guidelines.

import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/1-read/index.ts'
import { segment } from '../../src/2-segment/index.ts'
import type { Segmented } from '../../src/types.ts'
import { models } from './lexicon.ts'

const cut = (text: string, path = 'folder/res-1.txt'): readonly Segmented[] =>
  segment({ path, sha256: '', format: 'txt', encoding: 'utf-8', text: cleanText(text, path).text, notices: [] }, models)

/** `kind label depth words` of each paragraph of the first resolution. */
const outline = (text: string): string[] => {
  const [resolution] = cut(text)
  return (resolution as Segmented).paragraphs.map(
    ({ kind, label, depth, start, end }) =>
      `${kind} ${label ?? '·'} ${depth} ${(resolution as Segmented).text.slice(start, end).split(' ').slice(0, 2).join(' ')}`,
  )
}

const ids = (text: string): string[] => (cut(text)[0] as Segmented).paragraphs.map(({ id }) => id)

const PLAIN = `Resolution adopted by the General Assembly on 5 May 2031

85/12.\tRivers and lakes

The General Assembly,

Recalling its resolution 84/1 of 3 March 2030,

Deeply concerned about the state of rivers:

(a)\tIn the north;

(b)\tIn the south,

1.\tCalls upon Member States:

(a)\tTo clean rivers, namely:

(i)\tLarge ones;

(ii)\tSmall ones;

(b)\tTo report;

2.\tRequests the Secretary-General to report.

80th plenary meeting
5 May 2031

Annex

Plan for rivers

1.\tWe will act.

(a)\tSoon;
`

describe('a plain resolution', () => {
  it('tells the kinds apart, with labels and depths', () => {
    expect(outline(PLAIN)).toEqual([
      'title · 0 Resolution adopted',
      'title · 0 85/12. Rivers',
      'organ · 0 The General',
      'preambular · 0 Recalling its',
      'preambular · 0 Deeply concerned',
      'preambular (a) 1 In the',
      'preambular (b) 1 In the',
      'operative 1 0 Calls upon',
      'operative (a) 1 To clean',
      'operative (i) 2 Large ones;',
      'operative (ii) 2 Small ones;',
      'operative (b) 1 To report;',
      'operative 2 0 Requests the',
      'closing · 0 80th plenary',
      'closing · 0 5 May',
      'annex · 0 Annex',
      'annex · 0 Plan for',
      'annex 1 0 We will',
      'annex (a) 1 Soon;',
    ])
  })

  it('gives readable ids and parents', () => {
    const paragraphs = (cut(PLAIN)[0] as Segmented).paragraphs
    expect(paragraphs.map(({ id }) => id).slice(2, 13)).toEqual([
      'org1',
      'pp1',
      'pp2',
      'pp2.a',
      'pp2.b',
      'op1',
      'op1.a',
      'op1.a.i',
      'op1.a.ii',
      'op1.b',
      'op2',
    ])
    expect(paragraphs.find(({ id }) => id === 'op1.a.ii')?.parent).toBe('op1.a')
    expect(paragraphs.find(({ id }) => id === 'op1')?.parent).toBeNull()
  })

  it('reads the masthead', () => {
    expect(cut(PLAIN)[0]).toMatchObject({
      title: 'Rivers and lakes',
      session: '85',
      number: '12',
      date: '2031-05-05',
      year: 2031,
      notices: [],
    })
  })
})

describe('operative paragraphs without numbers', () => {
  it('knows them by their verb, and the items of a list by the colon', () => {
    const text =
      'The United Nations Environment Assembly,\n\nWelcoming the plan,\n\nDecides that plans are measures that:\n\nRespect safeguards;\n\nCan be changed;\n\nAlso requests the Executive Director to:\n\nCompile examples.'
    expect(outline(text).slice(1)).toEqual([
      'preambular · 0 Welcoming the',
      'operative · 0 Decides that',
      'operative · 1 Respect safeguards;',
      'operative · 1 Can be',
      'operative · 0 Also requests',
      'operative · 1 Compile examples.',
    ])
    expect(ids(text)).toEqual(['org1', 'pp1', 'op1', 'op1.1', 'op1.2', 'op2', 'op2.1'])
  })

  it('lets numbers finish the sentence above them', () => {
    expect(
      outline(
        'The Security Council\nResolves that:\n\n1. The two States are invited;\n\n2. The invitation is published.',
      ),
    ).toEqual([
      'organ · 0 The Security',
      'operative · 0 Resolves that:',
      'operative 1 1 The two',
      'operative 2 1 The invitation',
    ])
  })

  it('takes a proviso and a line in lower case for the same part', () => {
    const text =
      'The Security Council,\n\nDecides that all States:\n\n(a) Shall freeze funds;\n\n(b) Shall report;\n\nshall do so at once;\n\nProvided, however, that food is exempt.'
    expect(outline(text).slice(-2)).toEqual(['operative · 0 shall do', 'operative · 0 Provided, however,'])
  })
})

describe('parts and headings', () => {
  const PARTS =
    'The General Assembly,\n\nNoting the report,\n\nI\tHousing\n\n1.\tDecides to build;\n\nArms embargo\n\n2.\tDecides to wait;\n\nII\tFinance\n\nRecalling the fund,\n\n1.\tThanks donors.'

  it('keeps a numeral in its heading, and lets a part have its own preamble', () => {
    expect(outline(PARTS).slice(2)).toEqual([
      'heading · 0 I Housing',
      'operative 1 0 Decides to',
      'heading · 0 Arms embargo',
      'operative 2 0 Decides to',
      'heading · 0 II Finance',
      'preambular · 0 Recalling the',
      'operative 1 0 Thanks donors.',
    ])
  })

  it('puts the part before the ids where numbers restart, and gives no notice', () => {
    expect(ids(PARTS).slice(3)).toEqual(['I.op1', 'h2', 'I.op2', 'h3', 'II.pp1', 'II.op1'])
    expect((cut(PARTS)[0] as Segmented).notices).toEqual([])
  })
})

describe('what stands apart', () => {
  it('reads a draft for another organ inside the resolution', () => {
    const text =
      'The Economic and Social Council\n\nRecommends to the General Assembly the following draft:\n\nThe General Assembly,\n\nNoting rivers,\n\n1.\tUrges action.'
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'organ',
      'operative',
      'organ',
      'preambular',
      'operative',
    ])
    expect(cut(text)).toHaveLength(1)
  })

  it('sets a quoted amendment one deeper', () => {
    const text =
      'The General Assembly,\n\n1. Adopts the following amendment:\n\n“Article 9\n\n“The Council shall have three members.”;\n\n2. Thanks the Committee.'
    expect(outline(text).slice(1)).toEqual([
      'operative 1 0 Adopts the',
      'operative · 1 “Article 9',
      'operative · 1 “The Council',
      'operative 2 0 Thanks the',
    ])
  })

  it('reads footnotes with their marks, votes and adoption lines', () => {
    const text =
      'The Security Council,\n\nHaving considered the letter,\n\n1. Decides to act.\n\nAdopted at the 12th meeting by 9 votes to none.\n\n4 See document S/12.\n\n5 Ibid., document S/13.'
    expect(outline(text).slice(-3)).toEqual([
      'closing · 0 Adopted at',
      'footnote 4 0 See document',
      'footnote 5 0 Ibid., document',
    ])
    expect(ids(text).slice(-2)).toEqual(['fn4', 'fn5'])
  })

  it('splits the organ from the paragraph on its line', () => {
    expect(outline('The General Assembly, Recalling the pact,\n\n1. Decides.').slice(0, 2)).toEqual([
      'organ · 0 The General',
      'preambular · 0 Recalling the',
    ])
  })

  it('covers a statement of the President without an organ line', () => {
    const text =
      'Statement by the President of the Security Council\n\nAt the 9th meeting, the President made the following statement:\n\n“The Security Council reaffirms its support.\n\n“The Security Council calls upon all parties to stop.”'
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual(['title', 'title', 'operative', 'operative'])
    expect((cut(text)[0] as Segmented).notices.map(({ rule }) => rule)).toEqual(['segment:no-organ'])
  })
})

describe('notices', () => {
  it('tells a gap in the numbers, with both values', () => {
    const [resolution] = cut('The General Assembly,\n\n1. Decides a;\n\n3. Decides c.')
    expect(resolution?.notices.map(({ rule, message }) => [rule, message])).toEqual([
      ['segment:label-gap', 'Unexpected label `3`, expected `2`'],
    ])
  })

  it('keeps a misread letter as printed, without a notice', () => {
    const [resolution] = cut('The General Assembly,\n\n1. Decides:\n\n(a) To act;\n\n(6) To wait;\n\n(c) To stop.')
    expect(resolution?.paragraphs.map(({ label, depth }) => `${label} ${depth}`)).toEqual([
      'null 0',
      '1 0',
      '(a) 1',
      '(6) 1',
      '(c) 1',
    ])
    expect(resolution?.notices).toEqual([])
  })
})

describe('several resolutions in one file', () => {
  const REPORT =
    '913 (X). Rays\n\nThe General Assembly,\n\nNoting rays,\n\n1. Establishes a committee.\n\n550th plenary meeting,\n\n3 December 1955.\n\n914 (X). Arms\n\nA\n\nThe General Assembly,\n\n1. Urges talks.\n\nB\n\nThe General Assembly,\n\n1. Thanks the Commission.'

  it('cuts at titles and at parts with an organ of their own', () => {
    const found = cut(REPORT)
    expect(found.map(({ number, title }) => [number, title])).toEqual([
      ['913', 'Rays'],
      ['914 A', 'Arms'],
      ['914 B', 'Arms'],
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
  })

  it('cuts at parts whose title stands between their letter and the organ, or beside the letter', () => {
    const found = cut(
      '85/7. Fish\n\nA\n\nFish of rivers\n\nThe General Assembly,\n\n1. Urges care.\n\n80th plenary meeting\n5 May 2031\n\nB\n\nFish of lakes\n\nThe General Assembly,\n\n1. Urges talks.\n\nC Fish of seas\n\nThe General Assembly,\n\n1. Urges peace.',
    )
    expect(found.map(({ number }) => number)).toEqual(['85/7 A', '85/7 B', '85/7 C'].map((one) => one.slice(3)))
  })

  it('cuts a report of a session at the resolutions in its annex, not in its table of contents', () => {
    const titles = [1, 2, 3, 4].map((number) => `Resolution 31/${number}: Care of river ${number}`)
    const found = cut(
      [
        ...[
          'Report of the thirty-first session',
          ...titles,
          'I. Opening',
          'The Council met from 3 to 9 May.',
          'Annex I',
        ],
        ...titles.flatMap((title) => [
          title,
          'The Governing Council,',
          '1. Urges care.',
          '7th plenary meeting',
          '9 May 2031',
        ]),
      ].join('\n\n'),
    )
    expect(found.slice(1).map(({ title }) => title)).toEqual(titles.map((title) => title.slice(17)))
    expect(found.at(-1)?.paragraphs.map(({ kind }) => kind)).toEqual([
      'title',
      'organ',
      'operative',
      'closing',
      'closing',
    ])
  })

  it('cuts a report at numbered resolutions of a committee', () =>
    expect(
      cut(
        'Report of the committee\n\n1. The committee met on 3 May.\n\nAnnex\n\nResolution No. 12 (adopted by the committee on 3 May 2031)\n\nThe Inland Transport Committee,\n\n1. Urges care.',
      ),
    ).toHaveLength(2))

  it('does not cut at a resolution that an annex quotes', () => {
    expect(
      cut(
        'The Economic and Social Council,\n\nEndorses the plan.\n\nAnnex\n\nResolution 315 (XXVIII)\n\nThe Commission for Asia,\n\n1. Decides.',
      ),
    ).toHaveLength(1)
  })
})

it('items under a paragraph of an annex without label stand one deeper', () =>
  expect(
    outline(
      'The General Assembly,\n\nAdopts the rules.\n\nAnnex\n\nFor the purposes of these Rules:\n\n(a)\tFish are vertebrates:\n\n(i)\tOf seas;\n\n(b)\tRays are fish.\n\nRule 2\n\n1.\tFish swim.\n\n(a)\tRays too.',
    ).slice(3),
  ).toEqual([
    'annex · 0 For the',
    'annex (a) 1 Fish are',
    'annex (i) 2 Of seas;',
    'annex (b) 1 Rays are',
    'annex · 0 Rule 2',
    'annex 1 0 Fish swim.',
    'annex (a) 1 Rays too.',
  ]))

it('the organ that is the subject of a sentence acts, even behind a closing', () =>
  expect(
    outline(
      'The General Assembly approves the plan.\n\nThirty-first plenary meeting, 13 February 1946.\n\nTherefore, the General Assembly instructs the Secretary-General:\n\n1. To count fish;\n\nTwenty-eighth plenary meeting, 10 February 1946.\n\nThe Secretary-General reports to members.',
    ).slice(1),
  ).toEqual([
    'closing · 0 Thirty-first plenary',
    'operative · 0 Therefore, the',
    'operative 1 1 To count',
    'closing · 0 Twenty-eighth plenary',
    'closing · 0 The Secretary-General',
  ]))

it('an adoption line behind an annex is the closing', () =>
  expect(
    outline(
      'The Security Council,\n\nAdopts the rules.\n\nANNEX\n\nRule 1\n\nFish swim.\n\nAdopted at the 77th meeting.',
    ).slice(-2),
  ).toEqual(['annex · 0 Fish swim.', 'closing · 0 Adopted at']))

it('a verb alone is no heading, though the next paragraph is numbered; a noun that looks like one is', () => {
  const behind = (line: string) =>
    outline(`The Economic and Social Council therefore\n\n${line}\n\n1.\tThat fish be counted;`).slice(0, 2)
  expect(behind('Recommends')).toEqual(['organ · 0 The Economic', 'operative · 0 Recommends'])
  expect(behind('Reviews')).toEqual(['organ · 0 The Economic', 'heading · 0 Reviews'])
})

describe('a heading of many words', () => {
  const LONG =
    'Revised estimates for the care of rivers, lakes and other inland waters that result from decisions of the Council at its fortieth, forty-first and forty-second sessions and at its special sessions'
  it.each([
    ['before the next number', `2.\tWelcomes the survey.`],
    ['before the preamble of a part', `Having considered the survey of rivers,`],
  ])('%s', (_, next) =>
    expect(outline(`The General Assembly,\n\n1.\tNotes the survey;\n\n${LONG}\n\n${next}\n`).at(2)).toBe(
      'heading · 0 Revised estimates',
    ),
  )

  it('is none where a paragraph has lost its end', () =>
    expect(outline(`The General Assembly,\n\n1.\tNotes the survey;\n\n${LONG}\n\nRivers rise.\n`).at(2)).toBe(
      'operative · 0 Revised estimates',
    ))
})

it('a preamble may stand before the organ, in short paragraphs too', () =>
  expect(
    outline(
      'Resolution 7\n\nWhereas lakes dry;\n\nRecalling the rules;\n\nThe Assembly:\n\n1. Urges all to fish;\n\n2. Asks for boats.',
    ),
  ).toEqual([
    'title · 0 Resolution 7',
    'preambular · 0 Whereas lakes',
    'preambular · 0 Recalling the',
    'organ · 0 The Assembly:',
    'operative 1 0 Urges all',
    'operative 2 0 Asks for',
  ]))

describe('numbers that print or scanning spoilt', () => {
  it.each([
    ['the first without its full stop', '1\tNotes the survey;', '2.\tAsks for fish;', 'operative 1 0 Notes the'],
    ['i for 1', 'i. Notes the survey;', '2. Asks for fish;', 'operative i 0 Notes the'],
    ['I for 1', 'I. Notes the survey;', '2. Asks for fish;', 'operative I 0 Notes the'],
  ])('%s', (_, first, second, expected) =>
    expect(outline(`The Council of Lakes,\n\nNoting the rules,\n\n${first}\n\n${second}\n`)[2]).toBe(expected),
  )

  it('the next without its full stop, or with it in the wrong place', () => {
    const behind = (line: string) =>
      outline(`The General Assembly,\n\n1.\tNotes the survey;\n\n${line}\n\n3.\tAsks for fish.\n`)[2]
    expect(behind('2 Welcomes the survey;')).toBe('operative 2 0 Welcomes the')
    expect(behind('2\t.Welcomes the survey;')).toBe('operative 2 0 Welcomes the')
  })

  it.each(['\t', ' '])('none has a full stop, %j behind them', (blank) =>
    expect(
      outline(
        `THE ASSEMBLY OF LAKES,\n\nNOTING the rules,\n\n1${blank}URGES all to fish;\n\n2${blank}INVITES all to swim;\n\n3${blank}REQUESTS boats.`,
      ).slice(2),
    ).toEqual(['operative 1 0 URGES all', 'operative 2 0 INVITES all', 'operative 3 0 REQUESTS boats.']),
  )

  it('a heading keeps its numeral, a note its mark', () => {
    expect(outline('The General Assembly,\n\nNoting the rules,\n\nI. Rivers\n\n1.\tNotes the survey;')[2]).toBe(
      'heading · 0 I. Rivers',
    )
    expect(
      outline('The General Assembly,\n\nNoting the rules,\n\n1\tSee the survey.\n\n1.\tNotes the survey;')[2],
    ).toBe('footnote 1 0 See the')
  })
})

it('a second label on a line opens the series that the labels below it go on with', () =>
  expect(
    outline(
      'The General Assembly,\n\n1.\tDecides:\n\n(a) (i) To fish;\n\n(ii) To swim;\n\n(b) To row;\n\n2. (a) Asks for fish;\n\n(b) Asks for boats.',
    ).slice(2),
  ).toEqual([
    'operative (a) 1 (i) To',
    'operative (ii) 2 To swim;',
    'operative (b) 1 To row;',
    'operative 2 0 (a) Asks',
    'operative (b) 1 Asks for',
  ]))

it('an organ whose name goes on opens a sentence, and is no line of its own', () => {
  expect(outline('The Commission on Inland Waters Experts met in May and in June.\n\n1.\tIt rained.')[0]).toBe(
    'title · 0 The Commission',
  )
  expect(outline('The Commission on Inland Waters, Recalling its rules,\n\n1.\tAsks for fish;').slice(0, 2)).toEqual([
    'organ · 0 The Commission',
    'preambular · 0 Recalling its',
  ])
})

it('a note that says why the text was issued again is none of its paragraphs', () =>
  expect(
    outline(
      'The General Assembly,\n\nNoting the rules,\n\n*\tReissued for technical reasons on 5 May 2031.\n\n1.\tRests.',
    ),
  ).toContain('footnote * 0 Reissued for'))

it('a page that begins with the end of another resolution holds two', () => {
  const [first, second] = cut(
    '23. Considers that fish swim;\n\n24. Decides to count them.\n\n68th plenary meeting\n\n14 December 2030\n\n85/106. Care of lakes\n\nThe General Assembly,\n\nNoting the rules,\n\n1. Asks for fish.',
  )
  expect(first?.paragraphs.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'operative 23',
    'operative 24',
    'closing null',
    'closing null',
  ])
  expect(second?.symbol).toBe('A/RES/85/106')
  expect(cut('Agenda item 9\n\n85/106. Care of lakes\n\nThe General Assembly,\n\n1. Asks for fish.')).toHaveLength(1)
})

it('the meeting and its date behind an annex close the resolution', () => {
  const behind = (lines: string) =>
    outline(`The General Assembly,\n\nAdopts the rules.\n\nAnnex\n\nFish swim.\n\n${lines}`).slice(4)
  expect(behind('76th plenary meeting\n\n23 December 2030')).toEqual([
    'closing · 0 76th plenary',
    'closing · 0 23 December',
  ])
  expect(behind('1st plenary meeting\n\nOpening of the session')).toEqual([
    'annex · 0 1st plenary',
    'annex · 0 Opening of',
  ])
})
