// What a column and a table are. From these come the CSV headers, the codebook, and whatever schema a format needs.

import type { Layer } from '../layers.ts'
import type { Span } from '../spans.ts'
import { codePointOffsets } from './code-points.ts'
import type { ResolutionRecord } from './record.ts'

/** A value of a cell. Null: not known or does not apply. */
export type Cell = string | number | boolean | null

/** The type of all cells of a column; `date` is an ISO 8601 string. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** All that is said of a column, for people and for machines. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Whether null occurs. */
  readonly nullable: boolean
  readonly description: string
  /** What a number counts; null where the description says enough. */
  readonly unit: string | null
  /** The values that are allowed, with their meanings; null where any are. */
  readonly values: Readonly<Record<string, string>> | null
  /** Between the parts of a cell that holds a list; null for a single value. */
  readonly separator: string | null
  readonly example: Cell
}

/** A row: one cell a column, in the order of the columns. */
export type Row = readonly Cell[]

/** A flat table: one definition of its columns and of how a resolution fills them. */
export interface Table {
  /** Name of the file without its extension. */
  readonly name: string
  /** The layer that fills it; null for a table that every corpus has. */
  readonly layer: Layer | null
  readonly description: string
  readonly columns: readonly Column[]
  /** Columns that together name a row. */
  readonly key: readonly string[]
  /** Columns that point to the key of another table. */
  readonly references: readonly Reference[]
  /** The rows of one resolution, in the order of its text. */
  readonly rows: (source: RowSource) => Iterable<Row>
}

/** Columns of a table that hold the key, or the first columns of the key, of another. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

/** A record with the way from its offsets to code points, shared by all its tables. */
export interface RowSource {
  readonly record: ResolutionRecord
  readonly codePoint: (offset: number) => number
}

/** Prepares a record for its tables: one pass over the text. */
export const rowSource = (record: ResolutionRecord): RowSource => ({ record, codePoint: codePointOffsets(record.text) })

/** A column with the way to its cell: what a table file writes down. */
export type ColumnOf<Item> = Pick<Column, 'name' | 'type' | 'description' | 'example'> &
  Partial<Column> & { readonly value: (item: Item) => Cell }

/** A table by columns that know their cells, and by the items that fill its rows. */
export interface TableDefinition<Item> extends Omit<Table, 'columns' | 'rows'> {
  readonly items: (source: RowSource) => Iterable<Item>
  readonly columns: readonly ColumnOf<Item>[]
}

/** Makes a table from its definition. */
export const defineTable = <Item>(table: TableDefinition<Item>): Table => ({
  name: table.name,
  layer: table.layer,
  description: table.description,
  key: table.key,
  references: table.references,
  columns: table.columns.map(({ value: _, ...column }) => ({
    nullable: false,
    unit: null,
    values: null,
    separator: null,
    ...column,
  })),
  *rows(source) {
    for (const item of table.items(source)) {
      const row: Cell[] = []
      for (const { value } of table.columns) row.push(value(item))
      yield row
    }
  },
})

/** The offsets and the words of a span: the last columns of every table of annotations. */
export const spanColumns = <Item extends RowSource>(
  what: string,
  span: (item: Item) => Span,
  example: { readonly start: number; readonly surface: string },
): readonly ColumnOf<Item>[] => [
  ...offsetColumns('', what, span, example),
  {
    name: 'surface',
    type: 'string',
    description: `The words of ${what}: the slice of documents.text from start to end.`,
    example: example.surface,
    value: (item) => item.record.text.slice(span(item).start, span(item).end),
  },
]

/** The offsets of a span in both units, under a prefix such as `phrase_`. */
export const offsetColumns = <Item extends RowSource>(
  prefix: string,
  what: string,
  span: (item: Item) => Span,
  example: { readonly start: number; readonly surface: string },
): readonly ColumnOf<Item>[] => {
  const end = example.start + example.surface.length
  const offset = (name: string, unit: string, text: string, at: number, value: (item: Item) => number) =>
    ({ name: prefix + name, type: 'integer', unit, description: text, example: at, value }) as const
  return [
    offset('start', UTF16, `Where ${what} starts.`, example.start, (item) => span(item).start),
    offset('end', UTF16, `Where ${what} ends (exclusive).`, end, (item) => span(item).end),
    offset('start_cp', CODE_POINTS, `Where ${what} starts.`, example.start, (item) => item.codePoint(span(item).start)),
    offset('end_cp', CODE_POINTS, `Where ${what} ends (exclusive).`, end, (item) => item.codePoint(span(item).end)),
  ]
}

const UTF16 = 'UTF-16 code units'
const CODE_POINTS = 'Unicode code points'
