// What a column and a table are. From these come the CSV headers, the codebook, and whatever schema a format needs.

import type { Layer } from '../layers.ts'
import type { Span } from '../spans.ts'
import { codePointOffsets } from './code-points.ts'
import { EncodedText } from './encoded-text.ts'
import type { ClauseRecord, ParagraphRecord, ResolutionRecord } from './record.ts'

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
  /** The same rows, all at once. */
  readonly rows: (source: RowSource) => readonly Row[]
}

/** Takes rows cell by cell, in the order of the columns, so that a format makes its bytes of them at once. */
export interface RowWriter {
  readonly cell: (cell: Cell, column: number) => void
  /** A cell that holds the words of the text from `start` to `end`, in UTF-16 code units. */
  readonly words: (start: number, end: number) => void
  /** Ends a row. */
  readonly end: () => void
  /** How far it has come, in a unit of its own. */
  readonly place: () => number
  /** The cells that were written between two places, once more. */
  readonly again: (from: number, to: number) => void
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

/** A column with the way to its cell, which may be words of the text: what a table file writes down. */
export type ColumnOf<Item> = Pick<Column, 'name' | 'type' | 'description' | 'example'> &
  Partial<Column> &
  ({ readonly value: (item: Item) => Cell } | { readonly words: (item: Item) => Span }) & {
    /** Set where all rows have the same cell that stand in the same paragraph and clause. */
    readonly isShared?: true
  }

/** A table by columns that know their cells, and by the items that fill its rows. */
export interface TableDefinition<Item> extends Omit<Table, 'columns' | 'write' | 'rows'> {
  /** Hands on the items of a resolution, one by one. */
  readonly items: (source: RowSource, row: (item: Item) => void) => void
  readonly columns: readonly ColumnOf<Item>[]
}

/** What is said of a column, without what fills it. */
const columnOf = <Item>(column: ColumnOf<Item>): Column => {
  const { value: _, words: __, isShared: ___, ...said } = { value: null, words: null, ...column }
  return { nullable: false, unit: null, values: null, separator: null, ...said }
}

/** Gathers rows as values. */
class RowGatherer implements RowWriter {
  readonly rows: Row[] = []
  readonly #text: string
  #row: Cell[] = []

  constructor(text: string) {
    this.#text = text
  }

  cell(cell: Cell): void {
    this.#row.push(cell)
  }

  words(start: number, end: number): void {
    this.#row.push(this.#text.slice(start, end))
  }

  end(): void {
    this.rows.push(this.#row)
    this.#row = []
  }

  place(): number {
    return this.#row.length
  }

  /** Cells are shared at the beginning of rows, so that places count within one. */
  again(from: number, to: number): void {
    this.#row.push(...(this.rows.at(-1) as Row).slice(from, to))
  }
}

/** Makes a table from its definition. */
export const defineTable = <Item extends InSource>(table: TableDefinition<Item>): Table => {
  const { items, columns, ...rest } = table
  const write = rowsWriter(table)
  return {
    ...rest,
    columns: columns.map(columnOf),
    write,
    rows(source) {
      const gathered = new RowGatherer(source.record.text)
      write(source, gathered)
      return gathered.rows
    },
  }
}

/** What writes the rows of a table. Cells at the beginning of a row that it shares with the one above are copied. */
const rowsWriter = <Item extends InSource>({ items, columns }: TableDefinition<Item>): Table['write'] => {
  const cells = columns.map((column) => ({
    value: 'value' in column ? column.value : null,
    words: 'words' in column ? column.words : null,
  }))
  const unshared = columns.findIndex(({ isShared }) => !isShared)
  const writeCells = (item: Item, from: number, to: number, writer: RowWriter): void => {
    for (let i = from; i < to; i += 1) {
      const { value, words } = cells[i] as (typeof cells)[number]
      if (value !== null) writer.cell(value(item), i)
      else if (words !== null) {
        const { start, end } = words(item)
        writer.words(start, end)
      }
    }
  }
  return (source, writer) => {
    let above: Item | null = null
    let [from, to] = [0, 0]
    items(source, (item) => {
      if (above !== null && above.paragraph === item.paragraph && above.clause === item.clause) writer.again(from, to)
      else {
        from = writer.place()
        writeCells(item, 0, unshared, writer)
        to = writer.place()
      }
      writeCells(item, unshared, cells.length, writer)
      writer.end()
      above = item
    })
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
    words: span,
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
  const offset = (name: string, unit: string, text: string, at: number, value: (item: Item) => number) =>
    ({ name: prefix + name, type: 'integer', unit, description: text, example: at, value }) as const
  return [
    offset('start', UTF16, `Where ${what} starts.`, example.start, (item) => span(item).start),
    offset('end', UTF16, `Where ${what} ends (exclusive).`, end, (item) => span(item).end),
    offset('start_cp', CODE_POINTS, `Where ${what} starts.`, example.start, (item) =>
      item.source.codePoint(span(item).start),
    ),
    offset('end_cp', CODE_POINTS, `Where ${what} ends (exclusive).`, end, (item) =>
      item.source.codePoint(span(item).end),
    ),
  ]
}

const UTF16 = 'UTF-16 code units'
const CODE_POINTS = 'Unicode code points'
