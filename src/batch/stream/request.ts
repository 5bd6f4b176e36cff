// A line of a stream → the document that it asks for: a row of a table whose keys are its columns, or the bytes of a file.

import { type Plan, planOf } from '../../1-read/containers/columns.ts'
import { cellOf, objectIn } from '../../1-read/containers/jsonl.ts'
import { LIMITS } from '../../1-read/containers/limits.ts'
import type { SourceColumn } from '../../1-read/containers/part.ts'
import type { RowData } from '../../1-read/row.ts'
import type { JobDocument } from '../job.ts'
import { type Reading, sized } from '../read-input.ts'

/** Bytes of a line at most; JSON can write one character of a text as six. */
export const LONGEST_LINE = 2 * LIMITS.document

/** What a line asks for. */
export interface Request {
  /** As the line has it; null where it has none. */
  readonly id: string | number | null
  readonly document: JobDocument
}

/** The keys that every line carries, with their names in the corpus; null where each line carries its own. */
export type Carried = readonly (SourceColumn & { readonly key: string })[] | null

/** Gives keys the names that columns of a table have. Throws where there are too many. */
export const carriedOf = (keys: readonly string[]): NonNullable<Carried> => {
  const plan = planOf([...keys, TEXT], { textColumn: TEXT })
  if (typeof plan === 'string') throw new Error(`Unexpected columns: ${plan}`)
  return keys.map((key, i) => ({ key, name: plan.carried[i] as string, from: key }))
}

const TEXT = 'text'
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Reads a line, without its line end; null stands for one that was too long. Never throws for what is wrong with it. */
export const requestOn = (line: Buffer | null, carried: Carried): Request => {
  if (line === null) return refused(null, `a line of more than ${LONGEST_LINE} bytes, expected less`)
  const row = objectIn(textOf(line))
  if (typeof row === 'string') return refused(null, row)
  const { id, text, base64 } = row as Readonly<Record<string, unknown>>
  if (!isId(id)) return refused(null, 'no id, expected one in each line, a text or a number')
  if (typeof text === 'string') return rowOf(id, text, row as Readonly<Record<string, unknown>>, carried)
  if (text === undefined && typeof base64 === 'string') return fileOf(id, base64)
  return refused(id, 'no text, expected the text of a resolution, or the bytes of a file as base64')
}

/** A line as text, without a mark at its start or a carriage return at its end. */
export const textOf = (line: Buffer): string => line.toString('utf8').replace(/^\ufeff|\r$/g, '')

const isId = (id: unknown): id is string | number =>
  typeof id === 'number' || (typeof id === 'string' && id.trim() !== '')

const rowOf = (
  id: string | number,
  text: string,
  row: Readonly<Record<string, unknown>>,
  carried: Carried,
): Request => {
  if (text.trim() === '') return refused(id, 'no words in the text, expected the text of a resolution')
  const columns = carried === null ? ownColumns(row) : askedColumns(row, carried)
  if (typeof columns === 'string') return refused(id, columns)
  const data: RowData = { id: String(id).trim(), text: cellOf(text) as string, columns }
  return asked(id, { ...sized(inputOf(id), Buffer.from(JSON.stringify(data))), isRow: true })
}

const askedColumns = (row: Readonly<Record<string, unknown>>, carried: NonNullable<Carried>): RowData['columns'] =>
  Object.fromEntries(
    // What a line lacks is not told as empty, since a row of a table that lacks it has another hash.
    carried.flatMap(({ key, name }) => (key in row ? [[name, cellOf(row[key]) || null] as const] : [])),
  )

/** The columns of lines that have the same keys, so that what they are called is found out once. */
let known: { readonly keys: readonly string[]; readonly plan: Plan | string } = { keys: [], plan: '' }

const ownColumns = (row: Readonly<Record<string, unknown>>): RowData['columns'] | string => {
  const keys = Object.keys(row)
  if (keys.length !== known.keys.length || keys.some((key, i) => key !== known.keys[i]))
    known = { keys, plan: planOf(keys, { textColumn: TEXT, idColumn: 'id' }) }
  const { plan } = known
  if (typeof plan === 'string') return plan
  return Object.fromEntries(
    plan.carried.flatMap((name, i) => (name === null ? [] : [[name, cellOf(row[keys[i] as string]) || null] as const])),
  )
}

const fileOf = (id: string | number, base64: string): Request =>
  BASE64.test(base64)
    ? asked(id, sized(inputOf(id), Buffer.from(base64, 'base64')))
    : refused(id, 'base64 with other characters than its own, expected the bytes of a file')

/** There is no file: what a document is called is all that is known of where it came from. */
const inputOf = (id: string | number | null) => ({ path: id === null ? '' : String(id).trim(), file: null })

const asked = (id: Request['id'], reading: Reading): Request => ({
  id,
  document: { input: reading.input, reading },
})

const refused = (id: Request['id'], problem: string): Request =>
  asked(id, { input: inputOf(id), problem: problem.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 300), size: null })
