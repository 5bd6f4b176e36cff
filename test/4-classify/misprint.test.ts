// Heads that a scanner or a typist got wrong.

import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { nearestTo, toSpelling } from '../../src/4-classify/misprint.ts'
import { annotateFragment } from '../../src/pipeline.ts'
import type { ParagraphKind } from '../../src/types.ts'
import { models } from '../fragment.ts'

const lemmas = (text: string, kind: ParagraphKind = 'operative') =>
  annotateFragment(text, kind, models).clauses.map(({ lemma, rule }) => `${lemma} ${rule}`)

describe('a misprinted head', () => {
  it.each([
    ['operative', 'Retterates its support for the envoy;', 'reiterate support'],
    ['operative', 'Calis on all parties to disarm;', 'call upon'],
    ['operative', 'Lakes note of the report;', 'take note'],
    ['operative', 'Decider that the fund shall be closed;', 'decide'],
    ['operative', 'Expresess its deep concern at the delay;', 'express concern'],
    ['preambular', 'jRecognizing that the river floods every year,', 'recognize'],
  ] as const)('%s %s is read as what was meant', (kind, text, lemma) => {
    expect(lemmas(text, kind)).toEqual([`${lemma} classify:misprint`])
  })

  it.each([
    ['operative', 'Stations that report the level of the river every day;'],
    ['operative', 'Cells in the upper floor that were closed;'],
    ['preambular', 'Meetings during 2011,'],
    ['preambular', 'Vetting of armed and security forces,'],
    ['operative', 'Réaffirme ses résolutions antérieures;'],
  ] as const)('%s %s is none', (kind, text) => {
    expect(lemmas(text, kind)).toEqual([])
  })

  it('leaves a stray mark between a verb and its particle out of account', () => {
    expect(lemmas('Calls _ upon all parties to disarm;')).toEqual(['call upon classify:head'])
    expect(lemmas('Requests. the Committee to meet;')).toEqual(['request classify:head'])
  })
})

describe('the nearest spellings', () => {
  const known = [...models.verbs.byFirstWord.keys()]
  const spellings = known.map(toSpelling)

  /** A word of the lexicon with a few letters wrong. */
  const misprint = fc
    .tuple(
      fc.constantFrom(...known),
      fc.array(fc.tuple(fc.nat(12), fc.nat(2), fc.string({ maxLength: 1 })), { maxLength: 3 }),
    )
    .map(([word, errors]) =>
      errors.reduce((text, [at, length, letter]) => text.slice(0, at) + letter + text.slice(at + length), word),
    )

  it('are those of the least distance, though most are told apart by their letters', () => {
    fc.assert(
      fc.property(misprint, (word) => {
        const most = word.length >= 9 ? 2 : 1
        const apart = known.map((one) => distance(one, word))
        const least = Math.min(...apart)
        const nearest = known.filter((_, i) => apart[i] === least && least <= most)
        expect(nearestTo(word, spellings)).toEqual(nearest)
      }),
      { numRuns: 300 },
    )
  })
})
