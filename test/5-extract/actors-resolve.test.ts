import { describe, expect, it } from 'vitest'
import { addressed, contextOf, mentionsOf } from './actors-reading.ts'

describe('an addressee', () => {
  it.each([
    ['relevant United Nations agencies, funds and programmes', 'un/system'],
    ['all of the agencies and other organizations of the United Nations system', 'un/system'],
    ['all relevant stakeholders', 'society/stakeholders'],
    ['States parties to the Convention on Lighthouses', 'treaty/states-parties'],
    ['other Member States in the region', 'un/member-states'],
    ['all parties to the conflict in Yemen', 'parties/parties-to-armed-conflict'],
    ['those landlocked developing countries', 'states/landlocked-developing-countries'],
    ['non-nuclear-weapon States', 'states/non-nuclear-weapon-states'],
    ['regional and national chess organizations', 'society/organizations'],
    ['Chair-Rapporteur of the Working Group', 'un/working-group'],
    ['security and armed forces of Myanmar', 'state/mmr'],
    ['All States and organizations', 'states/states'],
  ])('%s', (phrase, id) => expect(addressed(phrase).actor).toBe(id))

  it('that is a Government or an authority has the code of its State', () => {
    expect(addressed('Government of the Democratic Republic of the Congo')).toMatchObject({
      actorType: 'government',
      iso3: 'COD',
    })
    expect(addressed('armed forces of Myanmar')).toMatchObject({ actorType: 'armed-forces', iso3: 'MMR' })
    expect(addressed('Israel')).toMatchObject({ actorType: 'state', iso3: 'ISR' })
    expect(addressed('Member States')).toMatchObject({ iso3: null })
  })

  it('that is a part of an organization is of its type', () => {
    expect(addressed('relevant entities of the United Nations Secretariat').actorType).toBe('un-office')
    expect(addressed('secretariat of the World Trade Organization').actor).toBe('un/wto')
  })

  it.each([
    'Committee',
    'High Commissioner',
    'Executive Director',
    'secretariat of the Trust Fund',
    'Garden Forum secretariat',
    'International Garden Tank',
    'further efforts',
    '',
  ])('that nobody names is nobody: %s', (phrase) => expect(addressed(phrase).actor).toBeNull())

  it('goes by what the document said before', () => {
    const context = contextOf('un/commission-on-narcotic-drugs')
    expect(addressed('Executive Director', context)).toMatchObject({ actor: 'un/unodc', actorType: 'official' })
    mentionsOf('Noting the steps of the Government of Mali,', context)
    expect(addressed('transitional authorities', context)).toMatchObject({
      actor: 'state/mli',
      actorType: 'government',
    })
    mentionsOf('Noting the steps of the Government of Chad,', context)
    expect(addressed('transitional authorities', context).actor).toBeNull()
  })
})
