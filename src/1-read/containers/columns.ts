// Which columns of a table hold the text and the id of a resolution, and what the others are called in the corpus.

import type { SourceColumn, TableOptions } from './part.ts'

/** Names that published corpora give to the text, the first that is there wins. */
const TEXT = ['text', 'full_text', 'fulltext', 'body', 'content', 'resolution_text', 'raw_text', 'document_text']
/** Names that they give to the id. */
const ID = ['doc_id', 'id', 'symbol', 'document_id', 'resolution_id', 'resolution', 'file_name', 'filename', 'name']

/** Columns that a table may have at most: beyond that it is no table of resolutions. */
export const MOST_COLUMNS = 256

/** How the columns of a table are used. */
export interface Plan {
  readonly text: number
  /** Null where no column holds ids: rows are numbered. */
  readonly id: number | null
  /** Of each column what it is called in the corpus; null for the text, which is not carried. */
  readonly carried: readonly (string | null)[]
}

/** How the columns are used, or why they can't be. */
export const planOf = (columns: readonly string[], options: TableOptions): Plan | string => {
  if (columns.length > MOST_COLUMNS) return `${columns.length} columns, expected at most ${MOST_COLUMNS}`
  const found = `found the columns ${listed(columns)}`
  const text = placeOf(columns, options.textColumn, TEXT)
  if (text === null)
    return options.textColumn === undefined
      ? `expected a column with the text (${TEXT.join(', ')}; --text-column names another), ${found}`
      : `expected the column ${options.textColumn} with the text (--text-column), ${found}`
  const id = placeOf(
    columns.map((name, i) => (i === text ? '' : name)),
    options.idColumn,
    ID,
  )
  if (id === null && options.idColumn !== undefined)
    return `expected the column ${options.idColumn} with the id (--id-column), ${found}`
  return { text, id, carried: namesOf(columns).map((name, i) => (i === text ? null : name)) }
}

/** The columns that a plan carries. */
export const carriedBy = ({ carried }: Plan, columns: readonly string[]): SourceColumn[] =>
  carried.flatMap((name, i) => (name === null ? [] : [{ name, from: shown(columns[i] as string) }]))

const placeOf = (columns: readonly string[], asked: string | undefined, known: readonly string[]): number | null => {
  const names = columns.map(plain)
  const places =
    asked === undefined
      ? known.map((name) => names.indexOf(name))
      : [columns.indexOf(asked), names.indexOf(plain(asked))]
  return places.find((place) => place >= 0) ?? null
}

/** A name in small letters with low lines for whatever is neither letter nor digit: `Full Text` is `full_text`. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')

/** What columns are called in the corpus, each otherwise than the others of its table. */
const namesOf = (columns: readonly string[]): string[] => {
  const taken = new Set<string>()
  return columns.map((column, i) => {
    const wanted = plain(column).slice(0, 60) || `column_${i + 1}`
    let name = wanted
    for (let n = 2; taken.has(name); n += 1) name = `${wanted}_${n}`
    taken.add(name)
    return name
  })
}

const listed = (columns: readonly string[]): string =>
  columns.length === 0
    ? '(none)'
    : columns.slice(0, 12).map(shown).join(', ') + (columns.length > 12 ? `, … (${columns.length} in all)` : '')

/** A name in a message, on one line. */
export const shown = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, 60)
