// CoNLL-U and brat read back by readers from PyPI, with everything that the formats can hold.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bratWriter } from '../../../src/6-emit/brat/index.ts'
import { conlluWriter } from '../../../src/6-emit/conllu/index.ts'
import { stemGiver } from '../../../src/6-emit/file-stem.ts'
import type { FolderWriter } from '../../../src/6-emit/formats/format.ts'
import type { ParagraphRecord, TokenRecord } from '../../../src/6-emit/record.ts'
import type { Layer } from '../../../src/layers.ts'
import { overlaps, type Span } from '../../../src/spans.ts'
import { models } from '../../fragment.ts'
import { installed, python } from '../../python.ts'
import { documentPaths, recordsOf } from '../../real-documents.ts'

const MODULES = ['conllu', 'pybrat', 'udtools']
const layers: readonly Layer[] = ['clauses', 'addressees', 'actors', 'money', 'tokens']

interface Found {
  readonly conllu: Record<string, readonly Sentence[]>
  readonly brat: Record<string, { readonly marks: readonly Mark[]; readonly relations: readonly Mark[] }>
  readonly validator: readonly string[]
}
type Mark = readonly (string | number)[]
interface Sentence {
  readonly clause?: string
  readonly verb?: string
  readonly text: string
  readonly tokens: readonly (readonly [string, string, string, Record<string, string>])[]
}

describe.skipIf(installed(MODULES).length < MODULES.length)('readers of others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calls-upon-formats-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const stemOf = stemGiver()
  const records = recordsOf(documentPaths(200), layers).map((record) => ({ record, stem: stemOf(record.id) }))

  const write = (name: string, { once, filesOf }: FolderWriter): string => {
    const place = join(folder, name)
    mkdirSync(place)
    for (const file of [...once, ...records.flatMap(({ record, stem }) => filesOf(record, stem))])
      writeFileSync(join(place, file.name), file.text)
    return place
  }
  const setup = { models, layers: new Set(layers), offsets: 'codepoint' } as const
  const places = [write('conllu', conlluWriter(setup)), write('brat', bratWriter(setup))]
  const script = join(import.meta.dirname, '../../read-formats.py')
  const run = spawnSync(python, [script, ...places], { encoding: 'utf8', maxBuffer: 1 << 30 })
  const found: Found = run.status === 0 ? JSON.parse(run.stdout) : { conllu: {}, brat: {}, validator: [run.stderr] }

  it('the validator of Universal Dependencies has nothing against the columns that are filled', () => {
    expect(found.validator.filter((line) => /PASSED|FAILED/.test(line))).toEqual(['*** PASSED ***'])
  })

  it('CoNLL-U holds every word with its place, and every clause, verb, actor and sum', () => {
    for (const { record, stem } of records) {
      const points = [...record.text]
      const sentences = found.conllu[stem] as readonly Sentence[]
      const tokens = record.paragraphs.flatMap((p) => (p.tokens ?? []).map((token) => ({ token, p })))
      const read = sentences.flatMap((sentence) => sentence.tokens.map((token) => ({ token, sentence })))
      expect(read).toHaveLength(tokens.length)
      for (const [
        i,
        {
          token: [form, lemma, pos, misc],
          sentence,
        },
      ] of read.entries()) {
        const { token, p } = tokens[i] as { token: TokenRecord; p: ParagraphRecord }
        const slice = points.slice(Number(misc.start_char), Number(misc.end_char)).join('')
        const clause = p.clauses.find(({ start, end }) => start <= token.start && token.start < end)
        const at = <Item extends Span>(items: readonly Item[]) => items.find((item) => overlaps(item, token))
        const value = (cell: string | undefined) => cell?.replace(/^[BI]-?/, '') ?? null
        const actor = at(p.actors)
        const sum = at(p.money)
        const amount = sum && `${sum.currency}:${sum.amount}${sum.amount_max === null ? '' : `..${sum.amount_max}`}`
        expect([slice, form, lemma, pos, sentence.clause ?? null, sentence.verb ?? null]).toEqual([
          token.text,
          token.text.normalize('NFC'),
          token.lemma.normalize('NFC'),
          token.pos,
          clause?.id ?? null,
          clause?.verb ?? null,
        ])
        expect([value(misc.Verb), value(misc.Actor), misc.Role?.slice(2) ?? null, value(misc.Money)]).toEqual([
          clause && overlaps(clause.phrase, token) ? clause.verb : null,
          actor ? (actor.actor ?? '') : null,
          actor?.role ?? null,
          amount ?? null,
        ])
      }
    }
  })

  it('brat holds every paragraph, verb, addressee, actor and sum', () => {
    for (const { record, stem } of records) {
      const points = (span: Span) =>
        [record.text.slice(0, span.start), record.text.slice(span.start, span.end)] as const
      const place = (span: Span) => {
        const [before, words] = points(span).map((part) => [...part].length) as [number, number]
        return [before, before + words, record.text.slice(span.start, span.end)]
      }
      const expected = record.paragraphs.flatMap((p) => {
        const addressees = p.clauses.flatMap((clause) => clause.addressees)
        const isAddressee = ({ start, end }: Span) => addressees.some((a) => a.start === start && a.end === end)
        return [
          [`${p.kind[0]?.toUpperCase()}${p.kind.slice(1)}`, ...place(p)],
          ...p.clauses.map(({ phrase }) => ['Verb', ...place(phrase)]),
          ...addressees.map((addressee) => ['Addressee', ...place(addressee)]),
          ...p.actors.filter((actor) => !isAddressee(actor)).map((actor) => ['Actor', ...place(actor)]),
          ...p.money.map((sum) => ['Money', ...place(sum)]),
        ]
      })
      const { marks, relations } = found.brat[stem] as Found['brat'][string]
      const order = (a: Mark, b: Mark) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
      expect([...marks].sort(order), stem).toEqual(expected.sort(order))
      const to = record.paragraphs.flatMap(({ clauses }) =>
        clauses.flatMap(({ phrase, addressees }) => addressees.map(({ text }) => ['To', phrase.text, text])),
      )
      expect([...relations].sort(order)).toEqual(to.sort(order))
    }
  })
})
