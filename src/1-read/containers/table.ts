// A table, of whatever format: its rows become documents, one resolution a row.

import type { Notice } from '../../notice.ts'
import { ReadError } from '../read-error.ts'
import type { RowData } from '../row.ts'
import { carriedBy, MOST_COLUMNS, type Plan, planOf, shown } from './columns.ts'
import type { Container, ContainerFile, Part, TableOptions } from './part.ts'

/** A row: its cells, in the order of its columns. Rows of one table share the list of columns where all have the same. */
export interface Row {
  /** What a person finds it by, where its id can't be told: `row 7`. */
  readonly place: string
  readonly columns: readonly string[]
  readonly cells: readonly (string | null)[]
  /** What is to be said of how it was decoded. */
  readonly notices?: readonly Notice[]
}

/** A row that can't be read. */
export interface BadRow {
  readonly place: string
  readonly problem: string
}

/** A format of tables. */
export interface TableFormat {
  /** The rows of a table; throws where it can't be read on. */
  readonly rows: (file: ContainerFile) => AsyncGenerator<Row | BadRow>
  /** The lists of columns that its rows have; one may come several times. */
  readonly heads: (file: ContainerFile) => AsyncGenerator<readonly string[]>
}

/** A table from its format. */
export const tableOf = ({ rows, heads }: TableFormat): Container => ({
  async *parts(file, options) {
    const planner = new Planner(options)
    /** Place of each id. */
    const ids = new Map<string, string>()
    let number = 0
    for await (const row of rows(file)) {
      number += 1
      const plan = 'problem' in row ? row.problem : planner.planOf(row.columns)
      // A table whose first row has no text has none at all, and need not be told so a thousand times.
      if (typeof plan === 'string' && !('problem' in row) && !planner.hasPlanned) throw new ReadError(file.path, plan)
      yield typeof plan === 'string' ? bad(row.place, plan) : documentOf(row as Row, plan, number, ids)
    }
    if (number === 0) throw new ReadError(file.path, 'expected rows, found a table without any')
  },
  async *columns(file, options) {
    const planner = new Planner(options)
    for await (const columns of heads(file)) {
      const plan = planner.planOf(columns)
      if (typeof plan !== 'string') yield* carriedBy(plan, columns)
      else if (!planner.hasPlanned) return
    }
  },
})

/** Finds out how columns are used, once for each list of them. */
class Planner {
  readonly #options: TableOptions
  readonly #names = new Set<string>()
  #columns: readonly string[] | null = null
  #plan: Plan | string = ''
  hasPlanned = false

  constructor(options: TableOptions) {
    this.#options = options
  }

  planOf(columns: readonly string[]): Plan | string {
    if (columns === this.#columns) return this.#plan
    this.#columns = columns
    this.#plan = this.#fresh(columns)
    this.hasPlanned ||= typeof this.#plan !== 'string'
    return this.#plan
  }

  /** Rows of JSON each have columns of their own: together they are no more than those of one table either. */
  #fresh(columns: readonly string[]): Plan | string {
    const plan = planOf(columns, this.#options)
    if (typeof plan === 'string') return plan
    const fresh = plan.carried.filter((name) => name !== null && !this.#names.has(name)) as string[]
    if (this.#names.size + fresh.length > MOST_COLUMNS)
      return `columns that no row before had (${fresh.slice(0, 3).join(', ')}), expected at most ${MOST_COLUMNS} in all`
    for (const name of fresh) this.#names.add(name)
    return plan
  }
}

const documentOf = (row: Row, plan: Plan, number: number, ids: Map<string, string>): Part => {
  const text = row.cells[plan.text] ?? ''
  const id = plan.id === null ? String(number) : (row.cells[plan.id] ?? '').trim()
  if (id === '') return bad(row.place, 'no id, expected one in each row')
  const first = ids.get(id)
  if (first !== undefined)
    return bad(row.place, `the id ${shown(id)} stands in ${first} already, expected one row an id`)
  ids.set(id, row.place)
  if (text.trim() === '') return { name: id, size: 0, problem: 'a row without text, expected the text of a resolution' }
  const columns = Object.fromEntries(
    plan.carried.flatMap((name, i) => (name === null ? [] : [[name, row.cells[i] || null] as const])),
  )
  // Without ids the name of the table goes before the number, which alone would name nothing.
  const data: RowData = {
    ...{ id: plan.id === null ? null : id, text, columns },
    ...(row.notices?.length && { notices: row.notices }),
  }
  return { name: id, bytes: Buffer.from(JSON.stringify(data)), isRow: true }
}

const bad = (place: string, problem: string): Part => ({ name: place, size: null, problem })
