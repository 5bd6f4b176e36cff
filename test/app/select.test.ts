// Filters over columns against filters over rows, one by one.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Clauses } from '../../app/corpus/clauses.ts'
import { FACETS, type FacetName, type Filters } from '../../app/corpus/filters.ts'
import { select } from '../../app/corpus/select.ts'

const VALUES = ['a', 'b', 'c']
const some = fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 2 })
const one = fc.constantFrom(...VALUES).map((value) => [value])

interface Row {
  readonly doc: number
  readonly values: Readonly<Record<FacetName, readonly string[]>>
}

const YEARS = [1950, null, 1990]
const rowOf = fc.record({
  doc: fc.nat(2),
  values: fc.record({ verb: one, force: one, strength: one, kind: one, organ: one, addressee: some, currency: some }),
})
const filtersOf: fc.Arbitrary<Filters> = fc.record({
  values: fc.record({
    verb: some,
    force: some,
    strength: some,
    kind: some,
    organ: some,
    addressee: some,
    currency: some,
  }),
  from: fc.constantFrom(null, 1940, 1960),
  to: fc.constantFrom(null, 1980, 2000),
  q: fc.constant(''),
})

const codesOf = (rows: readonly Row[], name: FacetName) =>
  Uint16Array.from(rows.flatMap(({ values }) => values[name].map((value) => VALUES.indexOf(value))))

const startsOf = (counts: readonly number[]) =>
  Uint32Array.from([0, ...counts].map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0)))

const columnsOf = (rows: readonly Row[]) =>
  ({
    rows: rows.length,
    index: { documents: YEARS.map((year, doc) => [`d${doc}`, null, 0, year, 0]) },
    firstRow: startsOf(YEARS.map((_, doc) => rows.filter((row) => row.doc === doc).length)),
    addresseeStart: startsOf(rows.map(({ values }) => values.addressee.length)),
    currencyStart: startsOf(rows.map(({ values }) => values.currency.length)),
    codes: Object.fromEntries(FACETS.map((name) => [name, codesOf(rows, name)])),
    facets: Object.fromEntries(FACETS.map((name) => [name, VALUES])),
  }) as unknown as Clauses

it('selects and counts what rows one by one give', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 30 }), filtersOf, fc.boolean(), (unsorted, filters, looks) => {
      const rows = unsorted.toSorted((a, b) => a.doc - b.doc)
      const hit = looks ? Uint8Array.from(rows, (_, i) => i % 2) : null
      const passes = (row: Row, i: number, without: FacetName | null) => {
        const year = YEARS[row.doc] ?? null
        const inYears =
          (filters.from === null && filters.to === null) ||
          (year !== null && year >= (filters.from ?? 0) && year <= (filters.to ?? 9999))
        const facets = FACETS.every(
          (name) =>
            name === without ||
            filters.values[name].length === 0 ||
            row.values[name].some((value) => filters.values[name].includes(value)),
        )
        return inYears && facets && (hit === null || hit[i] === 1)
      }
      const found = select(columnsOf(rows), filters, hit)
      const wanted = rows.flatMap((row, i) => (passes(row, i, null) ? [i] : []))
      expect([...found.rows]).toEqual(wanted)
      expect(found.documents).toBe(new Set(wanted.map((i) => rows[i]?.doc)).size)
      for (const name of FACETS)
        expect([...found.counts[name]]).toEqual(
          VALUES.map(
            (value) => rows.filter((row, i) => passes(row, i, name) && row.values[name].includes(value)).length,
          ),
        )
    }),
  )
})
