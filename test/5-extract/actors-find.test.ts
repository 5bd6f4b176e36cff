import { describe, expect, it } from 'vitest'
import { contextOf, mentionsOf } from './actors-reading.ts'

describe('names of States', () => {
  it.each([
    ['the Niger and Nigeria', ['Niger = state/ner', 'Nigeria = state/nga']],
    [
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
      [
        'Guinea = state/gin',
        'Guinea-Bissau = state/gnb',
        'Equatorial Guinea = state/gnq',
        'Papua New Guinea = state/png',
      ],
    ],
    ['Guinea- Bissau and Guinea–Bissau', ['Guinea- Bissau = state/gnb', 'Guinea–Bissau = state/gnb']],
    ["Cote d’Ivoire and Côte d'Ivoire", ['Cote d’Ivoire = state/civ', "Côte d'Ivoire = state/civ"]],
    [
      'Iran (Islamic Republic of) and the Islamic Republic of Iran',
      ['Iran (Islamic Republic of) = state/irn', 'Islamic Republic of Iran = state/irn'],
    ],
    [
      'Turkey, Türkiye, Swaziland and Burma',
      ['Turkey = state/tur', 'Türkiye = state/tur', 'Swaziland = state/swz', 'Burma = state/mmr'],
    ],
    [
      'the Republic of Korea and the Democratic People’s Republic of Korea',
      ['Republic of Korea = state/kor', 'Democratic People’s Republic of Korea = state/prk'],
    ],
    [
      'the Sudan, South Sudan and South Africa',
      ['Sudan = state/sdn', 'South Sudan = state/ssd', 'South Africa = state/zaf'],
    ],
    ['the State of Palestine and the Holy See', ['State of Palestine = state/pse', 'Holy See = state/vat']],
    [
      'the Republic of Mali and the former Yugoslav Republic of Macedonia',
      ['Republic of Mali = state/mli', 'former Yugoslav Republic of Macedonia = state/mkd'],
    ],
    [
      'Southern Rhodesia, the USSR and Democratic Yemen',
      [
        'Southern Rhodesia = territory/southern-rhodesia',
        'USSR = former/ussr',
        'Democratic Yemen = former/democratic-yemen',
      ],
    ],
    ['the United  Republic\nof Tanzania', ['United  Republic\nof Tanzania = state/tza']],
  ])('%s', (text, expected) => expect(mentionsOf(text)).toEqual(expected))

  it.each([
    'Lake Chad and the River Jordan',
    'the Gulf of Guinea and the Gulf of Oman',
    'the Jordan Valley Fund',
    '500 United States dollars',
    'oman, chad and mali in small letters',
    'Nigerians and Malians',
  ])('none in: %s', (text) => expect(mentionsOf(text)).toEqual([]))

  it('change hands with the years', () => {
    expect(mentionsOf('the Congo', contextOf(null, 1961))).toEqual(['Congo = state/cod'])
    expect(mentionsOf('the Congo', contextOf(null, 1992))).toEqual(['Congo = state/cog'])
    expect(mentionsOf('East Timor', contextOf(null, 1999))).toEqual(['East Timor = territory/east-timor'])
  })
})

describe('names of bodies', () => {
  it.each([
    ['General Assembly resolution 66/177', ['General Assembly = un/general-assembly']],
    [
      'the Human Rights Council Advisory Committee',
      ['Human Rights Council Advisory Committee = un/human-rights-council-advisory-committee'],
    ],
    [
      'the United Nations Educational, Scientific, and Cultural Organization',
      ['United Nations Educational, Scientific, and Cultural Organization = un/unesco'],
    ],
    [
      'the Organisation for Economic Co-operation and Development',
      ['Organisation for Economic Co-operation and Development = igo/oecd'],
    ],
    ['the United Nations Peace-keeping Force in Cyprus', ['United Nations Peace-keeping Force in Cyprus = un/unficyp']],
    ['the UN Mission in Liberia', ['UN Mission in Liberia = un/unmil']],
    [
      'the Security Council Committee in pursuance of nothing and the Committee pursuant to resolution 751 (1992)',
      ['Committee pursuant to resolution 751 (1992) = un/751-committee'],
    ],
    [
      'the Security Council Committee established by resolution 661 (1990)',
      ['Security Council Committee established by resolution 661 (1990) = un/661-committee'],
    ],
    [
      'the Committee established pursuant to resolution 1591 (2005)',
      ['Committee established pursuant to resolution 1591 (2005) = un/1591-committee'],
    ],
    [
      'the Special Representative of the Secretary-General for Children and Armed Conflict and the Secretary-General',
      [
        'Special Representative of the Secretary-General for Children and Armed Conflict = un/special-representative',
        'Secretary-General = un/secretary-general',
      ],
    ],
    ['all parties to the conflict', ['parties to the conflict = parties/parties-to-armed-conflict']],
    [
      'Member States and non-State actors',
      ['Member States = un/member-states', 'non-State actors = armed/non-state-actors'],
    ],
  ])('%s', (text, expected) => expect(mentionsOf(text)).toEqual(expected))

  it.each([
    'the United Nations Convention on the Law of the Sea',
    'the UN Charter',
    'the African Union Agenda 2063',
    'non-stakeholders',
    'the Vice-Secretary-General',
    'those who hold the who is who',
    'document ECE/TRANS/248 of the series',
  ])('none in: %s', (text) => expect(mentionsOf(text)).toEqual([]))

  it('leave the organs of others to them', () =>
    expect(mentionsOf('the General Assembly of the Organization of American States')).toEqual([
      'Organization of American States = igo/oas',
    ]))
})

describe('names built on names', () => {
  it.each([
    ['the Government of the Sudan', ['Government of the Sudan = state/sdn']],
    ['the Federal Government of Somalia', ['Federal Government of Somalia = state/som']],
    ['Malian transitional authorities', ['Malian transitional authorities = state/mli']],
    ['the Myanmar armed forces', ['Myanmar armed forces = state/mmr']],
    [
      'the Executive Director of the United Nations Office on Drugs and Crime',
      ['Executive Director of the United Nations Office on Drugs and Crime = un/unodc'],
    ],
    [
      'the Secretary-General of the League of Arab States',
      ['Secretary-General of the League of Arab States = igo/arab-league'],
    ],
  ])('%s', (text, expected) => expect(mentionsOf(text)).toEqual(expected))

  it('need a name', () => {
    expect(mentionsOf('the Government of the day')).toEqual([])
    expect(mentionsOf('Malian music')).toEqual([])
  })
})
