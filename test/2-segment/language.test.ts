// French beside English is marked and not classified.

import { expect, it } from 'vitest'
import { isFrench } from '../../src/2-segment/language.ts'
import { annotate } from '../../src/pipeline.ts'
import { models } from '../fragment.ts'

it.each([
  ['Demande au Secrétaire général de faire rapport sur la situation dans les îles;', true],
  ['Requests the Secretary-General to report on the situation in the islands;', false],
  [
    'Welcomes the offer of the Government of Côte d’Ivoire and the Organisation internationale de la Francophonie;',
    false,
  ],
  ['Décide:', false],
])('%s', (text, french) => expect(isFrench(text)).toBe(french))

it('is told with its place, and the English beside it is annotated', () => {
  const text = [
    'The Security Council,',
    'Demande au Secrétaire général de faire rapport sur la situation dans les îles du nord;',
    '1. Requests the Secretary-General to report;',
  ].join('\n')
  const source = { path: 'a.txt', sha256: '', format: 'txt', encoding: 'utf-8', text, notices: [] }
  const [resolution] = annotate(source, models)
  expect(resolution?.clauses.map(({ lemma }) => lemma)).toEqual(['request'])
  const [told] = resolution?.notices.filter(({ rule }) => rule === 'segment:language') ?? []
  expect(text.slice(told?.start ?? 0, told?.end ?? 0)).toMatch(/^Demande .* nord;$/)
})
