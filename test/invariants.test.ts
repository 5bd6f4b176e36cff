// The invariants of src/README.md, on random texts and on mutated resolutions.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError, readBytes } from '../src/1-read/index.ts'
import { annotate } from '../src/pipeline.ts'
import { brokenInvariants } from '../src/score/invariants.ts'
import type { Resolution, Source } from '../src/types.ts'
import { models } from './fragment.ts'

const SAMPLES = join(import.meta.dirname, '../corpus/samples')
const samples = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'))

const source = (text: string): Source => ({
  path: 'any.txt',
  sha256: '',
  format: 'text',
  encoding: 'utf-8',
  text,
  notices: [],
})

const checkInvariants = (resolution: Resolution): void => expect(brokenInvariants(resolution)).toEqual([])

const line = fc.oneof(
  fc.constantFrom(
    'The Security Council,',
    'Recalling its resolution 1 (1946),',
    '1. Requests the Secretary-General to report;',
    '(a) To act;',
    '(i) Quickly;',
    'Annex',
    'II',
    '– a bullet',
    '3 United Nations, Treaty Series.',
    'Adopted unanimously at the 3rd meeting.',
    '2. Decides that all States shall pay 5 million dollars a year;',
    'We reaffirm the Charter.',
    '',
    '1.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

/** A real text with a few pieces cut, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.tuple(fc.nat(), fc.nat(60), fc.oneof(fc.constant(''), line, fc.string({ unit: 'grapheme', maxLength: 3 }))),
      { maxLength: 6 },
    ),
    fc.nat(),
    fc.nat(900),
  )
  .map(([text, edits, from, length]) => {
    let changed = text
    for (const [at, cut, put] of edits) {
      const place = at % (changed.length + 1)
      changed = changed.slice(0, place) + put + changed.slice(place + cut)
    }
    const start = from % (changed.length + 1)
    return changed.slice(start, start + length)
  })

/** What is no text (nothing but page numbers, say) is refused by reading, with a message that names the file. */
const annotateReadable = (text: string): readonly Resolution[] => {
  try {
    return annotate(readBytes(new TextEncoder().encode(text), 'mutated.txt'), models)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    expect((error as Error).message).toMatch(/^mutated\.txt: expected /)
    return []
  }
}

describe('invariants', () => {
  it('hold on texts of random lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) =>
        annotate(source(lines.join('\n')), models).forEach(checkInvariants),
      ),
      { numRuns: 1000 },
    )
  })

  it('hold on mutated resolutions, as read', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        annotateReadable(text).forEach(checkInvariants)
      }),
      { numRuns: 1000 },
    )
  })

  it('are told broken where they are', () => {
    const [resolution] = annotate(source('The Security Council,\n1. Requests the Secretary-General to report;'), models)
    const { paragraphs, clauses, addressees } = resolution as Resolution
    const brokenBy = (change: Partial<Resolution>) =>
      brokenInvariants({ ...(resolution as Resolution), ...change }).length
    expect(brokenBy({})).toBe(0)
    expect(brokenBy({ paragraphs: paragraphs.toReversed() })).toBeGreaterThan(0)
    expect(brokenBy({ paragraphs: paragraphs.slice(0, 1), clauses: [], addressees: [], actors: [] })).toBeGreaterThan(0)
    expect(brokenBy({ clauses: clauses.map((clause) => ({ ...clause, end: clause.phrase.start })) })).toBeGreaterThan(0)
    expect(brokenBy({ addressees: addressees.map((one) => ({ ...one, end: one.end + 9999 })) })).toBeGreaterThan(0)
  })

  it('hold on the samples', () => {
    for (const text of samples)
      annotate(readBytes(new TextEncoder().encode(text), 'sample.md'), models).forEach(checkInvariants)
  })

  it('same text, same annotations, whatever was annotated before', () => {
    const once = (text: string) =>
      JSON.stringify(annotate(readBytes(new TextEncoder().encode(text), 'sample.md'), models))
    const first = samples.map(once)
    expect(samples.toReversed().map(once).toReversed()).toEqual(first)
  })
})
