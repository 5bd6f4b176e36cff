// Whether the program finds in the examples of an entry what they mark, and nothing in its counterexamples.

import { type Mark, type MarkedText, parseMarked } from '../marked.ts'
import type { Span } from '../spans.ts'
import type { ParagraphKind, Resolution } from '../types.ts'
import type { Models } from './index.ts'

/** Annotates one paragraph that stands alone: `annotateFragment` of src/pipeline.ts. */
export type RunFragment = (text: string, kind: ParagraphKind, models: Models) => Resolution

/** An entry of any model file, as far as all of them agree. */
export interface Entry {
  readonly id: string
  readonly examples?: readonly string[]
  readonly counterexamples?: readonly string[]
}

/** A fragment that closes with a comma is preambular, as the United Nations print it; every other one is operative. */
export const kindOfFragment = (text: string): 'preambular' | 'operative' =>
  text.trimEnd().endsWith(',') ? 'preambular' : 'operative'

/** Problems with the examples and counterexamples of an entry, which stands in `file`; none where the program agrees with all. */
export const checkExamples = (file: string, entry: Entry, models: Models, run: RunFragment): string[] => {
  const name = isAddressing(file) ? 'addressee' : MARKS[file.split('/')[0] as string]
  if (name === undefined) return []
  const find = (text: string) => foundIn(text, name, entry, run(text, kindOfFragment(text), models))
  const problems = [
    ...(entry.examples ?? []).map((example) => checkExample(example, name, find)),
    ...(entry.counterexamples ?? []).map((counterexample) => checkCounterexample(counterexample, find)),
  ]
  return problems.flatMap((problem) => (problem === null ? [] : [`${file}: ${entry.id}: ${problem}`]))
}

/** What the program finds of the entry in a text. */
type Find = (text: string) => readonly string[]

const checkExample = (example: string, name: string, find: Find): string | null => {
  let marked: MarkedText
  try {
    marked = parseMarked(example)
  } catch (error) {
    return (error as Error).message
  }
  const expected = marked.marks.filter((mark) => mark.name === name).map((mark) => stateMark(marked.text, mark))
  if (expected.length === 0) return `unexpected example without a mark, expected {${name}:…}: ${example}`
  const found = find(marked.text)
  if (expected.join('\n') === found.join('\n')) return null
  return `unexpected ${list(found)}, expected ${list(expected)} in: ${marked.text}`
}

const checkCounterexample = (counterexample: string, find: Find): string | null => {
  const found = find(counterexample)
  return found.length === 0 ? null : `unexpected ${list(found)}, expected nothing in: ${counterexample}`
}

/** The mark of a folder's entries. */
const MARKS: Readonly<Record<string, string>> = { verbs: 'verb', actors: 'actor', money: 'money' }

/** The file of actors whose examples mark who is addressed rather than who is named. */
const isAddressing = (file: string): boolean => file.startsWith('actors/addressing.')

const list = (found: readonly string[]): string =>
  found.length === 0 ? 'nothing' : found.map((f) => `"${f}"`).join(', ')

/** What the program finds of an entry, written as a mark is: the surface, then what is known of it. */
const foundIn = (text: string, name: string, entry: Entry, resolution: Resolution): string[] => {
  const at = ({ start, end }: Span) => `${text.slice(start, end)} [${start}, ${end})`
  if (name === 'verb') return resolution.clauses.filter(({ verb }) => verb === entry.id).map(({ phrase }) => at(phrase))
  if (name === 'addressee') return resolution.addressees.map(at)
  if (name === 'actor') return resolution.actors.filter(({ actor }) => actor === entry.id).map(at)
  return resolution.money.map((money) =>
    [at(money), ...MONEY_KEYS.map((key) => `${key}=${money[key] ?? ''}`)].join(';'),
  )
}

const MONEY_KEYS = ['amount', 'amountMax', 'currency', 'period', 'qualifier'] as const

const stateMark = (text: string, mark: Mark): string => {
  const at = `${text.slice(mark.start, mark.end)} [${mark.start}, ${mark.end})`
  if (mark.name !== 'money') return at
  return [at, ...MONEY_KEYS.map((key) => `${key}=${mark.attributes[key] ?? ''}`)].join(';')
}
