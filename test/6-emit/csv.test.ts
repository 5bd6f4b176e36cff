import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteSink } from '../../src/6-emit/byte-sink.ts'
import { rowSource } from '../../src/6-emit/column.ts'
import { csvLines } from '../../src/6-emit/formats/csv.ts'
import { EXCEL, formatFiles } from '../../src/6-emit/formats/index.ts'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { DEFAULT_LAYERS } from '../../src/layers.ts'
import { parseCsv } from './parse-csv.ts'
import { specimen } from './specimen.ts'

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '🌊', '=') }),
  fc.string({ minLength: 30, maxLength: 90 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)

it('is what csv-stringify writes, whatever stands in the cells', () => {
  const style = {
    record_delimiter: '\n',
    quoted_match: /[\r\n]/,
    cast: { boolean: (value: boolean) => `${value}`, number: (value: number) => `${value}` },
  }
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), (rows) => {
      expect(csvLines(rows)).toBe(stringify(rows, style))
    }),
    { numRuns: 1000 },
  )
})

describe('CSV for spreadsheets', () => {
  const record = toRecord({ ...specimen, id: '=1+1', organ: '@organ', number: '-3', year: -5 }, DEFAULT_LAYERS)
  const written = (format: string) => {
    const file = formatFiles([format], DEFAULT_LAYERS).find(({ name }) => name === 'documents.csv')
    const sink = new ByteSink()
    file?.write(rowSource(record), sink)
    return (file?.head ?? '') + sink.takeText()
  }
  const cells = (text: string) => {
    const [names = [], values = []] = parseCsv(text.replace('\ufeff', ''))
    return Object.fromEntries(names.map((name, i) => [name, values[i]]))
  }

  it('begins with a byte order mark, and writes an apostrophe before a text that would run as a formula', () => {
    expect(written(EXCEL).startsWith('\ufeffdoc_id,')).toBe(true)
    const { doc_id, organ, number, year } = cells(written(EXCEL))
    expect({ doc_id, organ, number, year }).toEqual({ doc_id: "'=1+1", organ: "'@organ", number: "'-3", year: '-5' })
  })

  it('is the only form that changes a text', () => {
    const { doc_id, organ, number } = cells(written('csv'))
    expect({ doc_id, organ, number }).toEqual({ doc_id: '=1+1', organ: '@organ', number: '-3' })
    expect(written('csv').startsWith('doc_id,')).toBe(true)
  })
})
