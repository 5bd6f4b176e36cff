// A figure of a report: what is counted, by which SQL, and how it is drawn.

import type { Cell } from '../6-emit/column.ts'
import type { Database } from '../corpus/database.ts'
import type { Drawing } from './draw.ts'

/** A row of a figure's table, by the names of its columns. */
export type FigureRow = Readonly<Record<string, Cell>>

/** A figure: the same rows are drawn, tabled and handed out. */
export interface Figure {
  /** Its name on the command line and in links. */
  readonly name: string
  readonly title: string
  /** Whether it is of one verb. */
  readonly ofVerb?: boolean
  /** A sentence that says what is counted, the denominator included. */
  readonly sentence: string
  /** The query behind it; `verb` is an id, already checked. */
  readonly sql: (verb: string) => string
  /** The rows, where they are computed from what the query finds rather than its answer. */
  readonly rows?: (database: Database) => Promise<FigureRow[]>
  /** The drawing; null where there is nothing to draw. */
  readonly draw: (rows: readonly FigureRow[], drawing: Drawing) => string | null
}

/** Different values of a column as texts, in the order of the rows. */
export const valuesOf = (rows: readonly FigureRow[], column: string): string[] => [
  ...new Set(rows.map((row) => String(row[column] ?? ''))),
]

/** Name of an actor without what it is part of: `un/general-assembly` → `general-assembly`. */
export const shortName = (id: Cell): string => String(id ?? 'unknown').replace(/^[^/]*\//, '')
