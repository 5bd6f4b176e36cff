// Which clauses pass the filters, and how many each further value would give: a pass over the rows for each facet.

import type { Clauses } from './clauses.ts'
import { FACETS, type FacetName, type Filters } from './filters.ts'

/** What passed. */
export interface Selection {
  readonly rows: Uint32Array
  /** Documents among them. */
  readonly documents: number
  /** By facet and code: the rows that pass all other filters, so that choosing a second value shows what it adds. */
  readonly counts: Readonly<Record<FacetName, Uint32Array>>
}

/** What is known of a row: 0 passes, 255 is out, any other number is the one facet (from 1) that it fails. */
type States = Uint8Array
const OUT = 255

/** Selects clauses; `hit` says of each row whether the words that are looked for stand in it, null where none are. */
export const select = (clauses: Clauses, filters: Filters, hit: Uint8Array | null): Selection => {
  const { codes, facets, firstRow } = clauses
  const states: States = new Uint8Array(clauses.rows)
  if (hit !== null) for (let row = 0; row < states.length; row += 1) if (hit[row] === 0) states[row] = OUT
  leaveYears(states, clauses, filters)
  for (const [i, name] of FACETS.entries()) {
    const wanted = new Set(filters.values[name])
    if (wanted.size === 0) continue
    const allowed = Uint8Array.from(facets[name], (value) => Number(wanted.has(value)))
    const starts = startsOf(clauses, name)
    if (starts === null) failSingle(states, i + 1, codes[name], allowed)
    else failSeveral(states, i + 1, codes[name], starts, allowed)
  }
  const counts = Object.fromEntries(
    FACETS.map((name, i) => {
      const counted = new Uint32Array(facets[name].length)
      const starts = startsOf(clauses, name)
      if (starts === null) countSingle(states, i + 1, codes[name], counted)
      else countSeveral(states, i + 1, codes[name], starts, counted)
      return [name, counted]
    }),
  ) as Record<FacetName, Uint32Array>
  return { ...passed(states, firstRow), counts }
}

/** Where the codes of each row begin in a facet of which a row may have several; null for one of which each row has one. */
const startsOf = ({ addresseeStart, currencyStart }: Clauses, facet: FacetName): Uint32Array | null =>
  facet === 'addressee' ? addresseeStart : facet === 'currency' ? currencyStart : null

const leaveYears = (states: States, { index, firstRow }: Clauses, { from, to }: Filters): void => {
  if (from === null && to === null) return
  for (const [doc, [, , , year]] of index.documents.entries())
    if (year === null || year < (from ?? 0) || year > (to ?? 9999)) states.fill(OUT, firstRow[doc], firstRow[doc + 1])
}

const failSingle = (states: States, facet: number, codes: Uint16Array, allowed: Uint8Array): void => {
  for (let row = 0; row < states.length; row += 1)
    if (allowed[codes[row] as number] === 0) states[row] = states[row] === 0 ? facet : OUT
}

const failSeveral = (
  states: States,
  facet: number,
  codes: Uint16Array,
  starts: Uint32Array,
  allowed: Uint8Array,
): void => {
  for (let row = 0; row < states.length; row += 1) {
    let isAllowed = 0
    const end = starts[row + 1] as number
    for (let at = starts[row] as number; at < end; at += 1) isAllowed |= allowed[codes[at] as number] as number
    if (isAllowed === 0) states[row] = states[row] === 0 ? facet : OUT
  }
}

const countSingle = (states: States, facet: number, codes: Uint16Array, counts: Uint32Array): void => {
  for (let row = 0; row < states.length; row += 1) {
    const state = states[row]
    if (state !== 0 && state !== facet) continue
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
}

const countSeveral = (
  states: States,
  facet: number,
  codes: Uint16Array,
  starts: Uint32Array,
  counts: Uint32Array,
): void => {
  for (let row = 0; row < states.length; row += 1) {
    const state = states[row]
    if (state !== 0 && state !== facet) continue
    const end = starts[row + 1] as number
    for (let at = starts[row] as number; at < end; at += 1) {
      const code = codes[at] as number
      counts[code] = (counts[code] as number) + 1
    }
  }
}

const passed = (states: States, firstRow: Uint32Array): Pick<Selection, 'rows' | 'documents'> => {
  const rows = new Uint32Array(states.length)
  let count = 0
  let documents = 0
  for (let doc = 0; doc + 1 < firstRow.length; doc += 1) {
    const before = count
    const end = firstRow[doc + 1] as number
    for (let row = firstRow[doc] as number; row < end; row += 1)
      if (states[row] === 0) {
        rows[count] = row
        count += 1
      }
    if (count > before) documents += 1
  }
  return { rows: rows.subarray(0, count), documents }
}
