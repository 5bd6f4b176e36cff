// jsonl: one resolution a line, everything nested. The canonical form.

import type { ResolutionRecord } from '../record.ts'
import type { Format } from './format.ts'
import { writeRecord } from './json-record.ts'

const LF = 10

/** A record as its line, with the line end. */
export const jsonLine = (record: ResolutionRecord): string => `${JSON.stringify(record)}\n`

export const jsonl: Format = {
  description: 'resolutions.jsonl: one resolution a line, everything nested',
  files: () => [
    {
      name: 'resolutions.jsonl',
      head: '',
      write(source, sink) {
        writeRecord(source, sink)
        sink.byte(LF)
      },
    },
  ],
}
