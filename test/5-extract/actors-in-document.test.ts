import { describe, expect, it } from 'vitest'
import { contextOf, mentionsOf } from './actors-reading.ts'

/** Mentions of the last paragraph, after those before it were read. */
const last = (organ: string | null, ...paragraphs: string[]): string[] => {
  const context = contextOf(organ)
  return paragraphs.map((paragraph) => mentionsOf(paragraph, context)).at(-1) ?? []
}

describe('a short name', () => {
  it('means whom the document named in full', () => {
    expect(last(null, 'Recalling the Commission on Narcotic Drugs,', 'Requests the Commission to meet;')).toEqual([
      'Commission = un/commission-on-narcotic-drugs',
    ])
    expect(last(null, 'Recalling the African Union Mission in Somalia,', 'Requests the Mission to report;')).toEqual([
      'Mission = igo/amisom',
    ])
  })

  it('means the adopting organ, whoever else is named', () => {
    const named = 'Recalling the Security Council and the Economic and Social Council,'
    expect(last('un/human-rights-council', named, 'Asks the Council to meet;')).toEqual([
      'Council = un/human-rights-council',
    ])
    expect(last('un/world-health-assembly', named, 'Requests the Director-General to report;')).toEqual([
      'Director-General = un/who',
    ])
  })

  it('means who is named in the same paragraph before who was named earlier', () =>
    expect(
      last(
        null,
        'Recalling the Human Rights Council,',
        'Thanks the Economic and Social Council and asks the Council to meet;',
      ),
    ).toEqual([
      'Economic and Social Council = un/economic-and-social-council',
      'Council = un/economic-and-social-council',
    ]))

  it.each([
    ['nobody was named', 'Recalling the harvest,'],
    ['two were', 'Recalling the Commission on Narcotic Drugs and the Statistical Commission,'],
    ['so was somebody unknown', 'Recalling the Commission on Narcotic Drugs and the Commission on Garden Gates,'],
  ])('means nobody where %s', (_, before) => expect(last(null, before, 'Requests the Commission to meet;')).toEqual([]))

  it('means who was named last, and more often than all others', () => {
    const often = ['Recalling the Commission on Narcotic Drugs,', 'Noting the Commission on Narcotic Drugs,']
    const other = 'Recalling the Statistical Commission,'
    const asked = 'Requests the Commission to meet;'
    expect(last(null, other, ...often, asked)).toEqual(['Commission = un/commission-on-narcotic-drugs'])
    expect(last(null, ...often, other, asked)).toEqual([])
    expect(last(null, other, ...often, other, 'Recalling the harvest,', asked)).toEqual([])
  })

  it('means the committee that the resolution established', () => {
    expect(last('un/security-council', 'Thanks the 1540 Committee and asks the Committee to meet;')).toEqual([
      '1540 Committee = un/1540-committee',
      'Committee = un/1540-committee',
    ])
    const context = contextOf('un/security-council', 2011, '1988')
    expect(mentionsOf('Thanks the 1540 Committee and asks the Committee to meet;', context)).toEqual([
      '1540 Committee = un/1540-committee',
      'Committee = un/1988-committee',
    ])
  })

  it('is no short name where it goes on', () =>
    expect(
      last(null, 'Recalling the Commission on Narcotic Drugs,', 'Requests the Commission on Garden Gates to meet;'),
    ).toEqual([]))

  it('is defined by the text', () => {
    expect(last(null, 'Recalling the Federal Government of Somalia (FGS),', 'Urges the FGS to report;')).toEqual([
      'FGS = state/som',
    ])
    expect(
      last(
        null,
        'Recalling the Commission on Narcotic Drugs (hereinafter “the drugs Commission”),',
        'Recalling the Statistical Commission,',
      ),
    ).toEqual(['Statistical Commission = un/statistical-commission'])
  })

  it('is defined without quotes', () =>
    expect(
      last(
        null,
        'Recalling the Commission on Narcotic Drugs (the Commission) and the Statistical Commission (a body),',
        'Requests the Commission to meet;',
      ),
    ).toEqual(['Commission = un/commission-on-narcotic-drugs']))

  it('is defined behind a list of resolutions', () =>
    expect(
      last(
        null,
        'Recalling the Committee established pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015) (“the Committee”) and the Committee on Contributions,',
        'Requests the Committee to meet;',
      ),
    ).toEqual(['Committee = un/1267-committee']))

  it('is not taken from a definition of something longer', () =>
    expect(
      last(
        null,
        'Recalling the Friends of Mali (“the Friends”) and the bridge over Mali (BOM),',
        'Urges the BOM to report;',
      ),
    ).toEqual([]))

  it('brings the head of an office with the office', () =>
    expect(
      last(
        null,
        'Recalling the Office of the United Nations High Commissioner for Human Rights,',
        'Requests the High Commissioner to report;',
      ),
    ).toEqual(['High Commissioner = un/high-commissioner-for-human-rights']))

  it('is the title of the head of an office that was named, and of nobody else', () => {
    const named = 'Recalling the United Nations Human Settlements Programme,'
    const asked = 'Requests the Executive Director to report;'
    expect(last(null, named, asked)).toEqual(['Executive Director = un/un-habitat'])
    expect(last(null, named, 'Recalling the United Nations Environment Programme,', asked)).toEqual([])
    expect(last(null, named, 'Recalling the Executive Director of the Office of Garden Gates,', asked)).toEqual([])
  })
})
