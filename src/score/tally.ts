// What is counted: the measures by name, and how the counts of paragraphs add up to those of a corpus.

import { addPrf, addShare, type Prf, type Share } from './prf.ts'

/** Measures with precision, recall and F1, in the order of the report. */
export const COUNTS = ['boundaries', 'structure', 'clauses', 'addressees', 'addressees exact', 'money'] as const

/** Measures that are shares of what was found, in the order of the report. */
export const SHARES = [
  'paragraphs found',
  'paragraphs exact',
  'paragraphs kind',
  'kind',
  'label',
  'depth',
  'lemma',
  'phrase',
  'modifiers',
  'money exact',
  'money value',
  'money range',
  'period',
  'qualifier',
] as const

export type CountName = (typeof COUNTS)[number]
export type ShareName = (typeof SHARES)[number]
export type MeasureName = CountName | ShareName

/** The counts of all measures; a measure that nothing bears on is absent. */
export interface Tally {
  readonly counts: Readonly<Partial<Record<CountName, Prf>>>
  readonly shares: Readonly<Partial<Record<ShareName, Share>>>
}

/** One difference between gold and prediction, with what a person needs to look at it. */
export interface ScoreError {
  readonly measure: MeasureName
  readonly problem: 'missed' | 'extra' | 'wrong'
  readonly doc: string
  /** Id of the gold paragraph. */
  readonly paragraph: string
  readonly expected: string | null
  readonly found: string | null
  /** The gold paragraph's words. */
  readonly text: string
}

/** Counts, and the differences behind them. */
export interface Measured {
  readonly tally: Tally
  readonly errors: readonly ScoreError[]
}

export const NO_TALLY: Tally = { counts: {}, shares: {} }

/** Adds two tallies measure by measure. */
export const addTally = (a: Tally, b: Tally): Tally => ({
  counts: merge(a.counts, b.counts, addPrf),
  shares: merge(a.shares, b.shares, addShare),
})

const merge = <Name extends string, Value>(
  a: Readonly<Partial<Record<Name, Value>>>,
  b: Readonly<Partial<Record<Name, Value>>>,
  add: (a: Value, b: Value) => Value,
): Partial<Record<Name, Value>> => {
  const merged: Partial<Record<Name, Value>> = { ...a }
  for (const name of Object.keys(b) as Name[]) {
    const [mine, other] = [merged[name], b[name] as Value]
    merged[name] = mine === undefined ? other : add(mine, other)
  }
  return merged
}
