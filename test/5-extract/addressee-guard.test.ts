import { expect, test } from 'vitest'
import { addresseesOf, clauseOf } from './addressee-cases.ts'

const hostile: readonly (readonly [string, string])[] = [
  ['one endless word', 'a'],
  ['endless capitals', 'A'],
  ['commas', ', '],
  ['conjunctions', 'and or '],
  ['of of of', 'of the States '],
  ['lists without end', 'regional, '],
  ['that-clauses', 'and that States who '],
  ['brackets', '( '],
  ['line breaks', '\n '],
  ['requests', 'its request to the '],
  ['joined letters', "a'-."],
]

test.each(hostile)('a megabyte of %s takes no more than a second', (_, unit) => {
  const text = `Requests ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`
  const start = performance.now()
  for (const lemma of ['request', 'renew', 'decide']) addresseesOf(text, clauseOf(lemma, 0, 8, text.length))
  addresseesOf(`Decides that ${text}`, clauseOf('decide', 0, 7, text.length))
  expect(performance.now() - start).toBeLessThan(1000)
})

test('ten thousand short clauses of hostile text stay linear', () => {
  const unit = 'Requests regional, and that States, of the '
  const text = unit.repeat(10_000)
  const start = performance.now()
  for (let i = 0; i < 10_000; i += 1)
    addresseesOf(text, clauseOf('request', i * unit.length, i * unit.length + 8, (i + 1) * unit.length))
  expect(performance.now() - start).toBeLessThan(3000)
})

test('a clause with nothing behind its verb addresses nobody', () => {
  expect(addresseesOf('Requests', clauseOf('request', 0, 8, 8))).toEqual([])
  expect(addresseesOf('Requests that', clauseOf('request', 0, 8, 13))).toEqual([])
})
