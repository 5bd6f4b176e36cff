// Columns of the tables that were read, carried into the corpus: the last columns of `documents`, and `source` in a record.

import type { SourceColumn } from '../1-read/containers/part.ts'
import type { ColumnOf, InSource } from './column.ts'

/** What stands before a carried column's name: none is ever called as one of ours. */
const PREFIX = 'source_'

/** Carried values by the name of their column; null where the table has none, and for a text that was in no table. */
export type SourceValues = Readonly<Record<string, string | null>>

/** The values of one row for all the columns of a corpus. */
export const sourceValues = (columns: readonly SourceColumn[], row: SourceValues): SourceValues =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))

/** Carried columns as columns of a table. */
export const carriedColumns = (columns: readonly SourceColumn[]): readonly ColumnOf<InSource>[] =>
  columns.map(({ name, from }) => ({
    name: PREFIX + name,
    type: 'string',
    nullable: true,
    description: `Column "${from}" of the table that was read, as text; null where it was empty, or the text stood in no such table. In resolutions.jsonl: source.${name}.`,
    example: null,
    isRare: true,
    value: ({ source: { record } }) => record.source?.[name] ?? null,
  }))
