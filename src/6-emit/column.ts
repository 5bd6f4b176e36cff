// What a column and a table are. From these come the CSV headers, the codebook, and whatever schema a format needs.

import type { Layer } from '../layers.ts'
import type { Span } from '../spans.ts'
import { codePointOffsets } from './code-points.ts'
import { EncodedText } from './encoded-text.ts'
import type { ClauseRecord, ParagraphRecord, ResolutionRecord } from './record.ts'
import { rowPlan } from './row-plan.ts'
import { RowGatherer, type RowWriter } from './row-writer.ts'

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
  /** Writes the rows of one resolution, in the order of its text. */
  readonly write: (source: RowSource, to: RowWriter) => void
  /** The names of the columns of each run of cells that it writes as one phrase. */
  readonly runs: readonly (readonly string[])[]
  /** The rows of one resolution, all at once. */
  readonly rows: (source: RowSource) => readonly Row[]
}

/** Columns of a table that hold the key, or the first columns of the key, of another. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

/** A record with what all its tables share: its text as bytes, and the way from its offsets to code points. */
export interface RowSource {
  readonly record: ResolutionRecord
  readonly text: EncodedText
  readonly codePoint: (offset: number) => number
}

/** Prepares a record for its tables: one pass over the text. */
export const rowSource = (record: ResolutionRecord): RowSource => {
  const text = new EncodedText(record.text)
  return { record, text, codePoint: text.hasSurrogates ? codePointOffsets(record.text) : (offset) => offset }
}

/** What a row is made of: something in a resolution, perhaps in a paragraph and a clause of it. */
export interface InSource {
  readonly source: RowSource
  readonly paragraph?: ParagraphRecord
  readonly clause?: ClauseRecord | null
}

/**
 * What of a span a cell holds: the words, or an offset in UTF-16 code units or in code points. Columns of offsets come as four
 * in this order, as `offsetColumns` makes them.
 */
export type SpanPart = 'start' | 'end' | 'start_cp' | 'end_cp' | 'words'

/** A column with the way to its cell: what a table file writes down. */
export type ColumnOf<Item> = Pick<Column, 'name' | 'type' | 'description' | 'example'> &
  Partial<Column> &
  CellOf<Item> & {
    /** What all rows that stand in the same one have the same cell of. Without it, each row has its own. */
    readonly of?: Scope
    /** Set where hardly another row has the same text, so that it is written as it is and not kept for others. */
    readonly isRare?: true
    /** Set where the cell to the left mostly decides it, as the id of an actor does its type. */
    readonly follows?: true
  }

/** What may hold several rows, from the outside to the inside. */
export type Scope = 'resolution' | 'paragraph' | 'clause'

/** A cell is a value, or part of a span of the text. */
type CellOf<Item> =
  | { readonly value: (item: Item) => Cell }
  | { readonly span: (item: Item) => Span; readonly part: SpanPart }

/** A table by columns that know their cells, and by the items that fill its rows. */
export interface TableDefinition<Item> extends Omit<Table, 'columns' | 'write' | 'runs' | 'rows'> {
  /** Hands on the items of a resolution, one by one. */
  readonly items: (source: RowSource, row: (item: Item) => void) => void
  readonly columns: readonly ColumnOf<Item>[]
}

/** What is said of a column, without what fills it. */
const columnOf = <Item>(column: ColumnOf<Item>): Column => {
  const cell = { value: null, span: null, part: null, of: null, isRare: null, follows: null }
  const { value: _v, span: _s, part: _p, of: _o, isRare: _r, follows: _f, ...said } = { ...cell, ...column }
  return { nullable: false, unit: null, values: null, separator: null, ...said }
}

/** Makes a table from its definition. */
export const defineTable = <Item extends InSource>(table: TableDefinition<Item>): Table => {
  const { items, columns, ...rest } = table
  const { runs, write: writeRow } = rowPlan(columns)
  const write = (source: RowSource, writer: RowWriter): void => {
    let above: Item | null = null
    items(source, (item) => {
      writeRow(item, above, writer)
      above = item
    })
  }
  return {
    ...rest,
    columns: columns.map(columnOf),
    runs,
    write,
    rows(source) {
      const gathered = new RowGatherer(source.record.text)
      write(source, gathered)
      return gathered.rows
    },
  }
}

/** The offsets and the words of a span: the last columns of every table of annotations. */
export const spanColumns = <Item extends InSource>(
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
    span,
    part: 'words',
  },
]

/** The offsets of a span in both units, under a prefix such as `phrase_`. */
export const offsetColumns = <Item extends InSource>(
  prefix: string,
  what: string,
  span: (item: Item) => Span,
  example: { readonly start: number; readonly surface: string },
): readonly ColumnOf<Item>[] => {
  const end = example.start + example.surface.length
  const offset = (part: SpanPart, unit: string, text: string, at: number) =>
    ({ name: prefix + part, type: 'integer', unit, description: text, example: at, span, part }) as const
  return [
    offset('start', UTF16, `Where ${what} starts.`, example.start),
    offset('end', UTF16, `Where ${what} ends (exclusive).`, end),
    offset('start_cp', CODE_POINTS, `Where ${what} starts.`, example.start),
    offset('end_cp', CODE_POINTS, `Where ${what} ends (exclusive).`, end),
  ]
}

const UTF16 = 'UTF-16 code units'
const CODE_POINTS = 'Unicode code points'
