// JSON lines: an object a line, whose keys are its columns.

import { LIMITS } from './limits.ts'
import { linesIn } from './lines.ts'
import type { ContainerFile } from './part.ts'
import { type BadRow, type Row, tableOf } from './table.ts'

const LONGEST = 2 * LIMITS.document

async function* rows({ bytes }: ContainerFile): AsyncGenerator<Row | BadRow> {
  let number = 0
  let columns: readonly string[] = []
  for await (const line of linesIn(bytes(), LONGEST)) {
    number += 1
    const place = `line ${number}`
    if (line === null) yield { place, problem: `a line of more than ${LONGEST} bytes, expected less` }
    else {
      const text = line.toString('utf8').replace(/^\ufeff/, '')
      if (text.trim() === '') continue
      const row = objectIn(text)
      if (typeof row === 'string') yield { place, problem: row }
      else {
        const keys = Object.keys(row)
        // The same list for rows that have the same columns, so that what they mean is found out once.
        if (keys.length !== columns.length || keys.some((key, i) => key !== columns[i])) columns = keys
        yield { place, columns, cells: Object.values(row).map(cellOf) }
      }
    }
  }
}

async function* heads(file: ContainerFile): AsyncGenerator<readonly string[]> {
  for await (const row of rows(file)) if (!('problem' in row)) yield row.columns
}

/** The object on a line, or why there is none. */
export const objectIn = (text: string): object | string => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? value
      : 'expected an object ({"id": …, "text": …}), found other JSON'
  } catch (error) {
    return `expected an object of JSON ({"id": …, "text": …}), found a broken one (${(error as Error).message})`
  }
}

/** A value as a cell: what is no text as JSON. Halves of a pair of surrogates are no text and could not be written. */
export const cellOf = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('utf8')

export const jsonl = tableOf({ rows, heads })
