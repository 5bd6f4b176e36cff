// A text that a paragraph sets out behind a colon stands one deeper, and the outer numbers go on behind it.

import { expect, it } from 'vitest'
import { segment } from '../../src/2-segment/index.ts'
import { models } from './lexicon.ts'

const depths = (...lines: string[]) => {
  const text = ['The General Assembly,', ...lines].join('\n')
  const [resolution] = segment(
    { path: 'a.txt', sha256: '', format: 'txt', encoding: 'utf-8', text, notices: [] },
    models,
  )
  return resolution?.paragraphs.flatMap(({ kind, label, depth }) => (kind === 'operative' ? [`${label} ${depth}`] : []))
}

it('an agenda between numbered paragraphs', () => {
  expect(
    depths(
      '1. Decides to hold the Congress in Karland;',
      '2. Approves the following provisional agenda for the Congress:',
      '1. Opening of the Congress.',
      '2. Organizational matters.',
      '3. Requests the Secretary-General to report.',
    ),
  ).toEqual(['1 0', '2 0', '1 1', '2 1', '3 0'])
})

it('a plan under headings, with numbers that go on and start again', () => {
  expect(
    depths(
      'Adopts the following Action Plan:',
      'I. Raising awareness',
      '1. The problem is growing in many countries.',
      '2. States should give it priority.',
      'II. Reducing demand',
      '1. The means are at hand.',
    ),
  ).toEqual(['null 0', '1 1', '2 1', '1 1'])
})

it('not paragraphs of the organ under a heading of their own', () => {
  expect(
    depths(
      'Decides to take the steps described below:',
      'I. Governing body',
      '1. Decides to transform the Commission into a Council;',
      '2. Requests the Council to meet every year;',
    ),
  ).toEqual(['null 0', '1 0', '2 0'])
})
