// The flat tables of a corpus: one definition of the columns, from which every format and the codebook come.

import type { SourceColumn } from '../1-read/containers/part.ts'
import type { Layer } from '../layers.ts'
import type { Table } from './column.ts'
import { actors } from './tables/actors.ts'
import { addressees } from './tables/addressees.ts'
import { clauses } from './tables/clauses.ts'
import { documents, documentsWith } from './tables/documents.ts'
import { money } from './tables/money.ts'
import { paragraphs } from './tables/paragraphs.ts'
import { tokens } from './tables/tokens.ts'

/** All tables, in the order in which a reader meets them. */
export const tables: readonly Table[] = [documents, paragraphs, clauses, addressees, actors, money, tokens]

/** The tables of a corpus with these layers, and with these columns carried from tables that were read. */
export const tablesOf = (layers: ReadonlySet<Layer>, source: readonly SourceColumn[] = []): readonly Table[] =>
  tablesWith(source).filter(({ layer }) => layer === null || layers.has(layer))

/** All tables, with columns carried from tables that were read. */
export const tablesWith = (source: readonly SourceColumn[]): readonly Table[] =>
  source.length === 0 ? tables : tables.map((table) => (table === documents ? documentsWith(source) : table))

/** Version of the records and tables (semantic): a column or key that goes or changes its meaning makes a major one. */
export const SCHEMA_VERSION = '1.2.0'
