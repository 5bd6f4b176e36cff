import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findActors } from '../../src/5-extract/actors/find.ts'
import { chunksOf } from '../../src/chunks.ts'
import { compileActors, entryOf, foldName, namesOf, organId } from '../../src/models/actors.ts'
import { nameWords } from '../../src/models/name-words.ts'
import { actors, addressed, contextOf } from './actors-reading.ts'

describe('the gazetteer', () => {
  it('gives every name and acronym back to its own entry', () => {
    const lost: string[] = []
    for (const entry of actors.entries) {
      const names = namesOf(entry).map(({ name, from, until }) => [name, until ?? from ?? null] as const)
      for (const [name, year] of [...names, ...(entry.acronyms ?? []).map((acronym) => [acronym, null] as const)])
        if (entryOf(actors.names.exactly(nameWords(name)), year) !== entry) lost.push(`${entry.id}: ${name}`)
      for (const head of entry.heads ?? []) if (addressed(head).actor !== entry.id) lost.push(`${entry.id}: ${head}`)
    }
    expect(lost).toEqual([])
  })

  it('has no name twice, unless years tell its owners apart', () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const entry of actors.entries)
      for (const { name, from, until } of namesOf(entry)) {
        const key = `${foldName(name)} ${from ?? ''}-${until ?? ''}`
        if ((owners.get(key) ?? entry.id) !== entry.id) twice.push(`${name}: ${owners.get(key)}, ${entry.id}`)
        owners.set(key, entry.id)
      }
    expect(twice).toEqual([])
  })

  it('refuses a second entry of one id and patterns that name nobody', () => {
    const entry = { id: 'un/x', type: 'un', names: ['X'], source: 's', examples: [], counterexamples: [] }
    expect(() => compileActors({ 'actors/a.json': { entries: [entry, entry] } })).toThrow('un/x')
    expect(() => compileActors({ 'actors/a.json': { entries: [{ ...entry, brings: ['un/y'] }] } })).toThrow('un/y')
  })

  it('tells the organ of an organ line', () => {
    expect(organId('The Sixty-sixth World Health Assembly,', actors)).toBe('un/world-health-assembly')
    expect(organId('THE SECURITY COUNCIL', actors)).toBe('un/security-council')
    expect(organId('The United Nations Environment Assembly,', actors)).toBe('un/unea')
    expect(organId('The Committee of the Garden Gates,', actors)).toBeNull()
    expect(organId('', actors)).toBeNull()
  })
})

describe('mentions of any text', () => {
  const pieces = [
    'the ',
    'Government of ',
    'Guinea',
    '-',
    'Bissau',
    ' Congo',
    ' (',
    ')',
    ', ',
    'and ',
    '“',
    '”',
    'the Council',
    'Chair of the ',
    'Committee',
    ' on ',
    'Malian ',
    'authorities',
    "'",
    '’',
    '\n',
    'é',
    '😀',
    'UN',
    'States',
    ' for ',
    'Special Envoy',
    '1540 ',
  ]
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''))

  it('lie within the span, in order, apart, and trimmed', () =>
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, head, tail) => {
        const start = Math.min(head, text.length)
        const within = { start, end: Math.max(start, text.length - tail) }
        let from = within.start
        for (const mention of findActors(chunksOf(text, within), actors, contextOf('un/security-council'))) {
          expect(mention.start).toBeGreaterThanOrEqual(from)
          expect(mention.end).toBeGreaterThan(mention.start)
          const words = text.slice(mention.start, mention.end)
          expect(words.trim()).toBe(words)
          expect(actors.byId.has(mention.actor ?? '')).toBe(true)
          from = mention.end
        }
        expect(from).toBeLessThanOrEqual(within.end)
      }),
    ))

  it.each([
    'Chair of the ',
    'the Council on Water ',
    'Government of the ',
    'Special Envoy for Water and ',
    'UN/',
    '(“the ',
    'Committee established ',
  ])('are found in linear time: %s', (piece) => {
    const time = (copies: number) => {
      const text = piece.repeat(copies)
      const before = performance.now()
      findActors(chunksOf(text, { start: 0, end: text.length }), actors, contextOf())
      return performance.now() - before
    }
    time(2_000)
    expect(time(40_000)).toBeLessThan(40 * (time(4_000) + 5))
  })
})
