// The clauses of a corpus as columns, and what is read from them.

import { CLAUSE_COLUMNS, type ClauseColumn, type SiteClauses, type SiteIndex } from '../../src/explore/site.ts'
import { once } from '../once.ts'
import type { FacetName } from './filters.ts'
import { load, part } from './load.ts'
import { type Numbers, numbersOf } from './unpack.ts'

/** Clauses by row, in the order of the documents and of their texts. */
export interface Clauses extends Omit<SiteClauses, 'columns'> {
  readonly index: SiteIndex
  readonly columns: Readonly<Record<ClauseColumn, Numbers>>
  /** Where the codes of a row begin in the columns `addressee` and `currency`; one more than there are rows. */
  readonly addresseeStart: Uint32Array
  readonly currencyStart: Uint32Array
  /** First row of each document, and the number of rows. */
  readonly firstRow: Uint32Array
  /** Codes of each facet by row, all of one type, which is what makes a pass over them quick. */
  readonly codes: Readonly<Record<FacetName, Uint16Array>>
  /** Values of each facet by their codes. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>
}

/** The clauses of the corpus, loaded once. */
export const loadClauses = once(async (): Promise<Clauses> => {
  const [index, site] = await Promise.all([load('index'), part('clauses', false) as Promise<SiteClauses>])
  const unpacked = await Promise.all(CLAUSE_COLUMNS.map((name) => numbersOf(site.columns[name])))
  const columns = Object.fromEntries(CLAUSE_COLUMNS.map((name, i) => [name, unpacked[i]])) as Record<
    ClauseColumn,
    Numbers
  >
  const firstRow = startsOf(index.documents.map(([, , , , n]) => n))
  const ranks = largestOf(columns.strength)
  return {
    ...{ ...site, index, columns },
    addresseeStart: startsOf(columns.addressees),
    currencyStart: startsOf(columns.currencies),
    firstRow,
    codes: {
      verb: Uint16Array.from(columns.verb),
      force: Uint16Array.from(columns.force),
      strength: Uint16Array.from(columns.strength),
      kind: Uint16Array.from(columns.kind),
      organ: organsOf(index, firstRow, site.rows),
      addressee: Uint16Array.from(columns.addressee),
      currency: Uint16Array.from(columns.currency),
    },
    facets: {
      verb: site.verbs.map(({ id }) => id),
      force: site.forces,
      // The code 0 is a verb that no scale ranks.
      strength: ['none', ...Array.from({ length: ranks }, (_, rank) => String(rank))],
      kind: site.kinds,
      organ: [...index.organs, 'unknown'],
      addressee: site.actors,
      currency: site.currencies,
    },
  }
})

const largestOf = (numbers: Numbers): number => {
  let largest = 0
  for (const number of numbers) if (number > largest) largest = number
  return largest
}

const organsOf = ({ documents, organs }: SiteIndex, firstRow: Uint32Array, rows: number): Uint16Array => {
  const codes = new Uint16Array(rows)
  for (const [doc, [, , organ]] of documents.entries())
    codes.fill(organ < 0 ? organs.length : organ, firstRow[doc], firstRow[doc + 1])
  return codes
}

const startsOf = (counts: ArrayLike<number>): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = (starts[i] as number) + (counts[i] as number)
  return starts
}

/** One clause as it is listed and handed out. */
export interface ClauseRow {
  readonly row: number
  readonly doc: number
  readonly docId: string
  readonly organ: string | null
  readonly year: number | null
  readonly clauseId: string
  readonly kind: string
  readonly verb: string
  readonly lemma: string
  readonly force: string
  readonly strength: number | null
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly phraseStart: number
  readonly phraseEnd: number
  readonly addressees: readonly string[]
  readonly currencies: readonly string[]
}

/** The clause at a row. */
export const clauseAt = (clauses: Clauses, row: number): ClauseRow => {
  const { columns, index } = clauses
  const at = (name: ClauseColumn) => columns[name][row] as number
  const doc = at('doc')
  const [docId, , organ, year] = index.documents[doc] as SiteIndex['documents'][number]
  const verb = clauses.verbs[at('verb')] as SiteClauses['verbs'][number]
  const [start, phraseStart] = [at('start'), at('start') + at('phraseStart')]
  const several = (codes: Numbers, starts: Uint32Array, values: readonly string[]) =>
    [...codes.subarray(starts[row], starts[row + 1])].map((code) => values[code] as string)
  return {
    ...{ row, doc, docId, year, organ: index.organs[organ] ?? null },
    clauseId: clauses.ids[at('id')] as string,
    kind: clauses.kinds[at('kind')] as string,
    ...{ verb: verb.id, lemma: verb.lemma },
    force: clauses.forces[at('force')] as string,
    strength: at('strength') === 0 ? null : at('strength') - 1,
    rule: clauses.rules[at('rule')] as string,
    ...{ start, end: start + at('length'), phraseStart, phraseEnd: phraseStart + at('phraseLength') },
    addressees: several(columns.addressee, clauses.addresseeStart, clauses.actors),
    currencies: several(columns.currency, clauses.currencyStart, clauses.currencies),
  }
}
