// The way to brat and back: what nobody touched is the annotation itself, and what was corrected is what differs.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotatedSamples, cli } from './in-process.ts'

let corpus: string
let remove: () => void
const folder = mkdtempSync(join(tmpdir(), 'calls-upon-brat-'))

beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples('--format', 'jsonl,brat'))
})
afterAll(() => {
  remove()
  rmSync(folder, { recursive: true })
})

interface Figures {
  readonly total: {
    readonly counts: Readonly<Record<string, { readonly tp: number; readonly fp: number; readonly fn: number }>>
    readonly shares: Readonly<Record<string, { readonly right: number; readonly of: number }>>
  }
  readonly errors: readonly { readonly measure: string; readonly problem: string; readonly expected: string | null }[]
}

const scoreOf = async (gold: string, predicted: string = corpus): Promise<Figures> => {
  const { out, told, exitCode } = await cli(['score', gold, predicted, '--json', '--errors', '1'])
  expect(exitCode, told).toBe(0)
  return JSON.parse(out)
}

/** A copy of the export with one text's annotations changed. */
const edited = (name: string, edit: (annotations: string) => string): string => {
  const copy = join(folder, name)
  cpSync(join(corpus, 'brat'), copy, { recursive: true })
  const file = join(copy, 'cnd-res-58-6.ann')
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
  return copy
}

/** Takes the nth mark of a type out, with all that is said of it. */
const without = (annotations: string, type: string, n: number): string => {
  const id = [...annotations.matchAll(new RegExp(`^(T\\d+)\\t${type} `, 'gm'))][n]?.[1] as string
  const said = new RegExp(`^(?:${id}\\t|[A#]\\d+\\t\\S+ ${id}(?:\\s|$)|R\\d+\\t.*:${id}(?:\\s|$))`)
  return annotations
    .split('\n')
    .filter((line) => !said.test(line))
    .join('\n')
}

/** Changes the nth line that a pattern matches. */
const changed = (annotations: string, pattern: RegExp, n: number, to: (line: string) => string): string => {
  let seen = -1
  return annotations
    .split('\n')
    .map((line) => {
      if (pattern.test(line)) seen += 1
      return pattern.test(line) && seen === n ? to(line) : line
    })
    .join('\n')
}

describe('import brat', () => {
  it('of an unchanged export scores 1.00 in everything, as a folder and as gold made of it', async () => {
    const gold = join(folder, 'gold')
    const { exitCode, told } = await cli(['import', 'brat', join(corpus, 'brat'), '--out', gold])
    expect(exitCode, told).toBe(0)
    expect(readdirSync(gold).length).toBe(readdirSync(join(corpus, 'brat')).filter((n) => n.endsWith('.ann')).length)
    for (const path of [gold, join(corpus, 'brat')]) {
      const { total, errors } = await scoreOf(path)
      expect(errors).toEqual([])
      for (const { tp, fp, fn } of Object.values(total.counts)) expect([tp > 0, fp, fn]).toEqual([true, 0, 0])
      for (const { right, of } of Object.values(total.shares)) expect(right).toBe(of)
      expect(total.counts.money?.tp).toBeGreaterThan(5)
    }
  })

  it('of an export with ten edits differs in those ten', async () => {
    const copy = edited('ten', (annotations) => {
      let text = without(annotations, 'Verb', 2)
      text = without(text, 'Addressee', 4)
      text = without(text, 'Addressee', 0)
      text = changed(text, /^A\d+\tLemma /, 10, (line) => line.replace(/\S+$/, 'deplore'))
      text = changed(text, /^A\d+\tLemma /, 3, (line) => line.replace(/\S+$/, 'deplore'))
      text = changed(text, /^T\d+\tOperative /, 2, (line) => line.replace('Operative', 'Annex'))
      text = changed(text, /^T\d+\tHeading |^T\d+\tPreambular /, 1, (line) => line.replace(/\t\w+ /, '\tFootnote '))
      text = changed(text, /AnnotatorNotes \S+\tlabel: 5$/, 0, (line) => line.replace(/5$/, '5 bis'))
      text = changed(text, /AnnotatorNotes \S+\tamount: /, 0, (line) => line.replace(/amount: \d+/, 'amount: 17'))
      return changed(text, /^#\d+\tAnnotatorNotes \S+\tmodifiers: /, 0, (line) =>
        line.replace(/modifiers: .*/, 'modifiers: also, twice'),
      )
    })
    const { errors } = await scoreOf(copy)
    const told = errors.map(({ measure, problem }) => `${measure} ${problem}`).sort()
    expect(told).toEqual(
      [
        'addressees extra',
        'addressees extra',
        'clauses extra',
        'lemma wrong',
        'lemma wrong',
        'modifiers wrong',
        'money value wrong',
        'structure wrong',
        'structure wrong',
        'structure wrong',
      ].sort(),
    )
  })

  it('of two annotators says how they agree', async () => {
    const copy = edited('ben', (annotations) => without(annotations, 'Verb', 5))
    const { total } = await scoreOf(join(corpus, 'brat'), copy)
    const { clauses } = total.counts
    expect(clauses?.fn).toBe(1)
    expect(clauses?.fp).toBe(0)
  })

  it.each([
    ['in pieces', /^(T\d+\tVerb \d+) (\d+)/m, '$1 $2;$2 99999', /one START END/],
    ['outside the text', /^(T\d+\tVerb) \d+ \d+/m, '$1 99999998 99999999', /within the text/],
    ['of other words', /^(T\d+\tVerb \d+ \d+)\t.*/m, '$1\tnothing of the kind', /as the mark has it/],
    ['of a misspelt type', /^(T\d+)\tOperative /m, '$1\tOperatve ', /Unexpected Operatve, expected a type of/],
    ['that is none', /^T1\t/m, 'see below\nT1\t', /“see below”, expected a mark/],
    ['said of no mark', /^(A\d+\tLemma) \S+/m, '$1 T99999', /expected a mark of the file/],
  ])('tells the line of a mark %s', async (name, pattern, to, message) => {
    const copy = edited(name, (annotations) => annotations.replace(pattern, to))
    const { exitCode, told } = await cli(['import', 'brat', copy, '--out', join(folder, `out ${name}`)])
    expect(exitCode).toBe(2)
    expect(told).toMatch(message)
    expect(told).toMatch(/cnd-res-58-6\.ann:\d+/)
  })

  it('refuses another format, a folder without annotations, and a folder that holds something', async () => {
    expect((await cli(['import', 'inception', corpus])).told).toMatch(/expected brat/)
    expect((await cli(['import', 'brat', corpus])).told).toMatch(/\.ann and \.txt/)
    expect((await cli(['import', 'brat', join(corpus, 'brat'), '--out', corpus])).told).toMatch(/expected a new folder/)
  })
})
