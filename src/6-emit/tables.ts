// The flat tables of a corpus: one definition of the columns, from which every format and the codebook come.

import type { Layer } from '../layers.ts'
import type { Table } from './column.ts'
import { actors } from './tables/actors.ts'
import { addressees } from './tables/addressees.ts'
import { clauses } from './tables/clauses.ts'
import { documents } from './tables/documents.ts'
import { money } from './tables/money.ts'
import { paragraphs } from './tables/paragraphs.ts'
import { tokens } from './tables/tokens.ts'

/** All tables, in the order in which a reader meets them. */
export const tables: readonly Table[] = [documents, paragraphs, clauses, addressees, actors, money, tokens]

/** The tables of a corpus with these layers. */
export const tablesOf = (layers: ReadonlySet<Layer>): readonly Table[] =>
  tables.filter(({ layer }) => layer === null || layers.has(layer))

/** Version of the records and tables (semantic): a column or key that goes or changes its meaning makes a major one. */
export const SCHEMA_VERSION = '1.2.0'
