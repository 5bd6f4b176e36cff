// Which clauses pass the filters, and how many each further value would give: one pass over all rows.

import type { Clauses } from './clauses.ts'
import { FACETS, type FacetName, type Filters } from './filters.ts'
import type { Numbers } from './unpack.ts'

/** What passed. */
export interface Selection {
  readonly rows: Uint32Array
  /** Documents among them. */
  readonly documents: number
  /** By facet and code: the rows that pass all other filters, so that choosing a second value shows what it adds. */
  readonly counts: Readonly<Record<FacetName, Uint32Array>>
}

/** A facet as the pass sees it: the codes of a row, and whether each is asked for (null: all are). */
interface Asked {
  readonly name: FacetName
  readonly allowed: Uint8Array | null
  readonly counts: Uint32Array
}

/** Selects clauses; `hit` says of each row whether the words that are looked for stand in it, null where none are. */
export const select = (clauses: Clauses, filters: Filters, hit: Uint8Array | null): Selection => {
  const { columns, facets, index } = clauses
  const asked = Object.fromEntries(FACETS.map((name) => [name, askedOf(facets[name], name, filters)])) as Record<
    FacetName,
    Asked
  >
  const single = [
    [columns.verb, asked.verb],
    [columns.force, asked.force],
    [columns.strength, asked.strength],
    [columns.kind, asked.kind],
  ] as const
  const organs = Uint16Array.from(index.documents, ([, , organ]) => (organ < 0 ? index.organs.length : organ))
  const several = [
    [columns.addressee, clauses.addresseeStart, asked.addressee],
    [columns.currency, clauses.currencyStart, asked.currency],
  ] as const
  const rows = new Uint32Array(clauses.rows)
  let passed = 0
  let documents = 0
  for (let doc = 0; doc < index.documents.length; doc += 1) {
    const year = (index.documents[doc] as readonly unknown[])[3] as number | null
    if (!isWithin(year, filters)) continue
    const organ = organs[doc] as number
    const organFails = asked.organ.allowed !== null && asked.organ.allowed[organ] === 0
    const before = passed
    const end = clauses.firstRow[doc + 1] as number
    for (let row = clauses.firstRow[doc] as number; row < end; row += 1) {
      if (hit !== null && hit[row] === 0) continue
      let fails = organFails ? 1 : 0
      let failing: FacetName = 'organ'
      for (let i = 0; i < 4; i += 1) {
        const [codes, { allowed, name }] = single[i] as (typeof single)[number]
        if (allowed !== null && allowed[codes[row] as number] === 0) {
          fails += 1
          failing = name
        }
      }
      for (let i = 0; i < 2 && fails < 2; i += 1) {
        const [codes, starts, { allowed, name }] = several[i] as (typeof several)[number]
        if (allowed !== null && !holdsAllowed(codes, starts[row] as number, starts[row + 1] as number, allowed)) {
          fails += 1
          failing = name
        }
      }
      if (fails > 1) continue
      if (fails === 0) {
        rows[passed] = row
        passed += 1
      }
      for (let i = 0; i < 4; i += 1) {
        const [codes, { counts, name }] = single[i] as (typeof single)[number]
        if (fails === 0 || name === failing) add(counts, codes[row] as number)
      }
      if (fails === 0 || failing === 'organ') add(asked.organ.counts, organ)
      for (let i = 0; i < 2; i += 1) {
        const [codes, starts, { counts, name }] = several[i] as (typeof several)[number]
        if (fails === 0 || name === failing)
          for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1)
            add(counts, codes[at] as number)
      }
    }
    if (passed > before) documents += 1
  }
  const counts = Object.fromEntries(FACETS.map((name) => [name, asked[name].counts])) as Record<FacetName, Uint32Array>
  return { rows: rows.subarray(0, passed), documents, counts }
}

const add = (counts: Uint32Array, code: number): void => {
  counts[code] = (counts[code] as number) + 1
}

const askedOf = (values: readonly string[], name: FacetName, filters: Filters): Asked => {
  const wanted = new Set(filters.values[name])
  const allowed = wanted.size === 0 ? null : Uint8Array.from(values, (value) => Number(wanted.has(value)))
  return { name, allowed, counts: new Uint32Array(values.length) }
}

const isWithin = (year: number | null, { from, to }: Filters): boolean => {
  if (from === null && to === null) return true
  return year !== null && year >= (from ?? 0) && year <= (to ?? 9999)
}

const holdsAllowed = (codes: Numbers, start: number, end: number, allowed: Uint8Array): boolean => {
  for (let at = start; at < end; at += 1) if (allowed[codes[at] as number] === 1) return true
  return false
}
