import { describe, expect, it } from 'vitest'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { specimen } from './specimen.ts'

const record = toRecord(specimen)

/** All keys of an object, in order; lists by their first item. */
const shape = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.slice(0, 1).map(shape)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : 0

describe('the layers asked for', () => {
  it('leave the lists of the others empty, and nothing refers to them', () => {
    const [, , op1] = toRecord(specimen, new Set(['actors'])).paragraphs
    expect(op1).toMatchObject({ clauses: [], money: [] })
    expect(op1?.actors.map(({ clause, role }) => [clause, role])).toEqual([
      [null, 'addressee'],
      [null, 'addressee'],
    ])
  })

  it('bring clauses where addressees hang on them', () => {
    const [, , op1] = toRecord(specimen, new Set(['addressees'])).paragraphs
    expect(op1?.clauses.map(({ addressees }) => addressees.length)).toEqual([2])
  })

  it('have tokens in every paragraph, or the key in none', () => {
    const [, , op1] = toRecord(specimen, new Set(['tokens'])).paragraphs
    expect(op1?.tokens?.map(({ lemma }) => lemma)).toEqual(['all of it'])
    expect(record.paragraphs.some((paragraph) => 'tokens' in paragraph)).toBe(false)
  })
})

describe('the record of a resolution', () => {
  it('has every published key, in the published order', () => {
    const text = { start: 0, end: 0, text: 0 }
    const expected = {
      ...{ id: 0, symbol: 0, title: 0, organ: 0, session: 0, number: 0, year: 0, date: 0, path: 0, sha256: 0, text: 0 },
      paragraphs: [
        {
          ...{ id: 0, kind: 0, label: 0, depth: 0, parent: 0, start: 0, end: 0 },
          clauses: [
            {
              ...{ id: 0, start: 0, end: 0, phrase: text, verb: 0, lemma: 0, modifiers: [0] },
              ...{ force: 0, strength: 0, rule: 0 },
              addressees: [{ ...text, actor: 0, actor_type: 0, rule: 0 }],
            },
          ],
          actors: [{ ...text, actor: 0, actor_type: 0, iso3: 0, role: 0, clause: 0, rule: 0 }],
          money: [
            {
              ...{ ...text, amount: 0, amount_max: 0, currency: 0, currency_assumed: 0, period: 0, qualifier: 0 },
              ...{ clause: 0, rule: 0 },
            },
          ],
        },
      ],
      notices: [{ rule: 0, level: 0, message: 0, start: 0, end: 0 }],
    }
    const full = { ...record, paragraphs: record.paragraphs.filter(({ id }) => id === 'op1') }
    expect(JSON.stringify(shape(full), null, 1)).toBe(JSON.stringify(expected, null, 1))
  })

  it('copies the words that its offsets point to', () => {
    for (const { clauses, actors, money } of record.paragraphs)
      for (const copy of [...clauses.flatMap((c) => [c.phrase, ...c.addressees]), ...actors, ...money])
        expect(record.text.slice(copy.start, copy.end)).toBe(copy.text)
  })

  it('is the same wherever the clauses and the sums of other paragraphs stand, and drops what is of none', () => {
    const nowhere = specimen.clauses.map((clause) => ({ ...clause, paragraph: 'op99', id: 'op99#1' }))
    const stray = { ...specimen, clauses: [...nowhere, ...[...specimen.clauses].reverse()] }
    expect(toRecord(stray)).toEqual(record)
    const [op1] = specimen.money
    const sums = ['op2', 'op1', 'op2', 'organ1'].map((id, amount) => ({ ...op1, paragraph: id, amount }) as typeof op1)
    const nested = toRecord({ ...specimen, money: sums as NonNullable<typeof op1>[] }).paragraphs
    expect(nested.map(({ money }) => money.map(({ amount }) => amount))).toEqual([[3], [], [1], [0, 2]])
  })

  it('nests what was found under its own paragraph and clause', () => {
    const counts = record.paragraphs.map(({ clauses, actors, money }) => [clauses.length, actors.length, money.length])
    expect(counts).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [1, 2, 1],
      [1, 0, 0],
    ])
    expect(record.paragraphs[2]?.clauses[0]?.addressees.map(({ actor }) => actor)).toEqual(['un/member-states', null])
  })

  it('says null where nothing is known, never an empty string', () => {
    const { symbol, title } = toRecord({ ...specimen, symbol: '', title: null })
    expect([symbol, title]).toEqual([null, null])
    expect(JSON.stringify(record)).not.toMatch(/:""|undefined/)
  })
})
