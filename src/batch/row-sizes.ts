// How large the rows of a CSV file are: what a reader of it has to have room for.

import { createReadStream } from 'node:fs'

/** The largest row, and the largest run of so many rows as are held at once, in bytes. */
export interface RowSizes {
  readonly row: number
  readonly group: number
}

const [QUOTE, LF] = [34, 10]

/** Measures a CSV file of any size (RFC 4180, LF line ends); a group is `together` rows, the first of them right behind the last group. */
export const rowSizesOf = async (path: string, together: number): Promise<RowSizes> => {
  let row = 0
  let group = 0
  let inQuotes = false
  let [at, rowStart, groupStart, rows] = [0, 0, 0, 0]
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer
    for (let i = 0; i < bytes.length; i += 1) {
      const byte = bytes[i]
      if (byte === QUOTE) inQuotes = !inQuotes
      else if (byte === LF && !inQuotes) {
        const end = at + i + 1
        row = Math.max(row, end - rowStart)
        rowStart = end
        rows += 1
        if (rows % together > 0) continue
        group = Math.max(group, end - groupStart)
        groupStart = end
      }
    }
    at += bytes.length
  }
  return { row: Math.max(row, at - rowStart), group: Math.max(group, at - groupStart) }
}
