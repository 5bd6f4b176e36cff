// What is written as bytes is what the simplest way gives: JSON.stringify, csv-stringify, one cell after the other.

import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteSink, pieceOf } from '../../src/6-emit/byte-sink.ts'
import { rowSource } from '../../src/6-emit/column.ts'
import { EncodedText } from '../../src/6-emit/encoded-text.ts'
import { csvCell } from '../../src/6-emit/formats/csv-writer.ts'
import { formatFiles, TABLES } from '../../src/6-emit/formats/index.ts'
import { PhraseBook } from '../../src/6-emit/phrase-book.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { tablesOf } from '../../src/6-emit/tables.ts'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { type Layer, layers } from '../../src/layers.ts'
import { specimen } from './specimen.ts'

const ALL = new Set(Object.keys(layers) as Layer[])

/** Letters of all widths, all that is quoted or escaped, both halves of a pair. */
const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    ' ',
    ',',
    '"',
    '\\',
    '\n',
    '\r',
    '\u0000',
    '\u001f',
    '\u007f',
    'é',
    '—',
    '\ufffd',
    '🌊',
    '\ud83c',
    '\udf0a',
    '=',
  ),
  maxLength: 60,
})
const plain = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é', '—', '\ufffd'), maxLength: 60 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const record: fc.Arbitrary<ResolutionRecord> = fc.oneof(hostile, plain).chain((text) => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const words = span.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
  const name = fc.oneof(fc.constantFrom('op1', 'op1#1', 'un/member-states'), hostile)
  const count = fc.nat(20_000)
  const addressee = fc.record({ actor: maybe(name), actor_type: maybe(name), rule: name })
  const clause = fc.record({
    id: name,
    phrase: words,
    verb: name,
    lemma: name,
    modifiers: fc.array(name, { maxLength: 3 }),
    force: fc.constant('directive' as const),
    strength: maybe(count),
    rule: name,
    addressees: fc.array(
      fc.tuple(words, addressee).map(([own, rest]) => ({ ...own, ...rest })),
      { maxLength: 2 },
    ),
  })
  const actor = fc.record({
    actor: maybe(name),
    actor_type: maybe(name),
    iso3: maybe(name),
    role: fc.constantFrom('addressee' as const, 'mentioned' as const),
    clause: maybe(name),
    rule: name,
  })
  const amount = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(322e9))
  const sum = fc.record({
    amount,
    amount_max: maybe(amount),
    currency: name,
    currency_assumed: fc.boolean(),
    period: maybe(name),
    qualifier: maybe(fc.constant('about' as const)),
    clause: maybe(name),
    rule: name,
  })
  const token = fc.record({ lemma: name, pos: fc.constantFrom('NOUN', 'VERB') })
  const mentions = <T extends object>(what: fc.Arbitrary<T>) =>
    fc.array(
      fc.tuple(words, what).map(([own, rest]) => ({ ...own, ...rest })),
      { maxLength: 3 },
    )
  const paragraph = fc
    .tuple(
      fc.record({
        id: name,
        kind: fc.constant('operative' as const),
        label: maybe(name),
        depth: fc.nat(3),
        parent: maybe(name),
      }),
      span,
      fc.array(
        fc.tuple(span, clause).map(([own, { id, ...rest }]) => ({ id, ...own, ...rest })),
        { maxLength: 3 },
      ),
      mentions(actor),
      mentions(sum),
      maybe(mentions(token)),
    )
    .map(([head, own, clauses, actors, money, tokens]) => ({
      ...{ ...head, ...own, clauses, actors, money },
      ...(tokens === null ? {} : { tokens }),
    }))
  return fc
    .record({
      id: name,
      symbol: maybe(name),
      title: maybe(name),
      organ: maybe(name),
      session: maybe(name),
      number: maybe(name),
      year: maybe(fc.integer()),
      date: maybe(name),
      path: name,
      sha256: name,
      paragraphs: fc.array(paragraph, { maxLength: 3 }),
      notices: fc.constant([{ rule: 'r', level: 'info' as const, message: 'm"\n', start: null, end: 1 }]),
      source: maybe(fc.record({ a: maybe(name) })),
    })
    .map(({ paragraphs, notices, source, ...head }) => ({
      ...{ ...head, text, paragraphs, notices },
      ...(source === null ? {} : { source }),
    }))
})

const written = (format: string, name: string, own: ResolutionRecord): string => {
  const sink = new ByteSink(1)
  const file = formatFiles([format], ALL).find((one) => one.name === name)
  file?.write(rowSource(own), sink)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(sink.take())
}

/** A text after it was written as UTF-8. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

const style = {
  record_delimiter: '\n',
  quoted_match: /[\r\n]/,
  cast: { boolean: (value: boolean) => `${value}`, number: (value: number) => `${value}` },
}

describe('a record', () => {
  it('is as JSON what JSON.stringify makes of it', () => {
    fc.assert(
      fc.property(record, (own) => {
        expect(written('jsonl', 'resolutions.jsonl', own)).toBe(`${JSON.stringify(own)}\n`)
      }),
      { numRuns: 500 },
    )
  })

  it('is in every table what csv-stringify makes of the rows', () => {
    fc.assert(
      fc.property(record, (own) => {
        for (const table of tablesOf(ALL)) {
          const rows = wellFormed(stringify(table.rows(rowSource(own)) as unknown[][], style))
          expect(written('csv', `${table.name}.csv`, own)).toBe(rows)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has the same rows on a line of its tables', () => {
    fc.assert(
      fc.property(record, (own) => {
        const { id, tables } = JSON.parse(written(TABLES, 'tables.jsonl', own))
        expect(id).toBe(own.id)
        for (const table of tablesOf(ALL)) expect(tables[table.name]).toBe(written('csv', `${table.name}.csv`, own))
      }),
    )
  })

  it('that was made of a resolution is written with all its keys', () => {
    const own = toRecord(specimen, ALL)
    expect(written('jsonl', 'resolutions.jsonl', own)).toBe(`${JSON.stringify(own)}\n`)
  })
})

describe('the bytes of a text', () => {
  it('are found by the offsets of its code units', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', 'é', '—', '\ufffd'), maxLength: 80 }),
        fc.array(fc.nat(80)),
        (text, offsets) => {
          const encoded = new EncodedText(text)
          expect(encoded.hasSurrogates).toBe(false)
          for (const offset of offsets.map((n) => Math.min(n, text.length)))
            expect(encoded.byteAt(offset)).toBe(Buffer.byteLength(text.slice(0, offset)))
        },
      ),
    )
  })

  it('are not to be cut where there are surrogates, alone or in pairs', () => {
    for (const text of ['a🌊', '\ud83c', 'é\udf0a']) expect(new EncodedText(text).hasSurrogates).toBe(true)
  })
})

describe('a sink', () => {
  it('writes numbers as JavaScript does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.nat(20_000), fc.double({ noNaN: true }))), (numbers) => {
        const sink = new ByteSink(1)
        for (const number of numbers) sink.number(number)
        expect(Buffer.from(sink.take()).toString()).toBe(numbers.map(String).join(''))
      }),
    )
  })

  it('takes a text as plain only where JSON and CSV say it as it is, and else leaves no trace of it', () => {
    const codes = fc.array(fc.nat(0x180), { maxLength: 6 }).map((all) => String.fromCharCode(...all))
    fc.assert(
      fc.property(fc.oneof(codes, hostile, plain, fc.constantFrom('op12#3', '(a)', 'also|strongly')), (text) => {
        const sink = new ByteSink(1)
        sink.text('é')
        const isPlain = sink.plain(text)
        if (isPlain) expect([JSON.stringify(text), csvCell(text)]).toEqual([`"${text}"`, text])
        expect(Buffer.from(sink.take()).toString()).toBe(isPlain ? `é${text}` : 'é')
      }),
      { numRuns: 2000 },
    )
    for (const id of ['op12#3', '(a)', 'A/RES/70/1', 'also|strongly', '']) expect(new ByteSink(1).plain(id)).toBe(true)
  })

  it('copies pieces of any length, short and long', () => {
    const pieces = [0, 1, 3, 7, 8, 9, 255, 256, 257, 1000].map((length) => 'abcdefghij'.repeat(100).slice(0, length))
    const sink = new ByteSink(1)
    for (const text of pieces) sink.put(pieceOf(text))
    expect(Buffer.from(sink.take()).toString()).toBe(pieces.join(''))
  })
})

it('a phrase book tells phrases of the same first value apart, and forgets what is too much', () => {
  const book = new PhraseBook(2, (...values) => JSON.stringify(values.slice(0, 2)))
  const sink = new ByteSink()
  const phrases = Array.from({ length: 10_000 }, (_, i) => [`a${i % 1000}`, i % 7] as const)
  for (const [a, b] of phrases) book.write(sink, a, b)
  expect(Buffer.from(sink.take()).toString()).toBe(phrases.map((values) => JSON.stringify(values)).join(''))
})
