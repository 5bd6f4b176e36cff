// What stands in the data of a site: written by the command, read by the page. Only types, so that both can import it.

import type { Cell } from '../6-emit/column.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'

/** Numbers of one column, in the narrowest type that holds them, packed by deflate and written as base64. */
export interface PackedNumbers {
  readonly bits: 8 | 16 | 32
  readonly length: number
  readonly data: string
}

/** `data/index.js`: the corpus, and a line for each resolution. */
export interface SiteIndex {
  readonly corpus: string
  readonly program: string
  readonly models: string
  readonly counts: Readonly<Record<string, number>>
  readonly organs: readonly string[]
  readonly documents: readonly SiteDocument[]
  /** The shard of texts that each document is in begins with one of these, in order. */
  readonly shards: readonly number[]
  /** Whether data/figures.js is there. */
  readonly hasFigures: boolean
}

/** A resolution in the index: id, title, place of its organ in `organs` (-1 for none), year, number of clauses. */
export type SiteDocument = readonly [id: string, title: string | null, organ: number, year: number | null, n: number]

/** A verb among the values of a column. */
export interface SiteVerb {
  readonly id: string
  readonly lemma: string
}

/** `data/clauses.js`: a row for each clause in the order of the documents, column by column. */
export interface SiteClauses {
  readonly rows: number
  readonly verbs: readonly SiteVerb[]
  readonly forces: readonly string[]
  readonly kinds: readonly string[]
  readonly ids: readonly string[]
  readonly rules: readonly string[]
  readonly actors: readonly string[]
  readonly currencies: readonly string[]
  readonly columns: Readonly<Record<ClauseColumn, PackedNumbers>>
}

/**
 * Columns of clauses. Strength is 0 where there is none, else the rank and one. `addressees` and `currencies` say how many of the codes
 * in `addressee` and `currency` are a row's.
 */
export const CLAUSE_COLUMNS = [
  ...(['doc', 'id', 'verb', 'force', 'strength', 'kind', 'rule'] as const),
  ...(['start', 'length', 'phraseStart', 'phraseLength'] as const),
  ...(['addressees', 'addressee', 'currencies', 'currency'] as const),
]
export type ClauseColumn = (typeof CLAUSE_COLUMNS)[number]

/** What an addressee that no entry names is called in filters. */
export const NO_ENTRY = '(no entry)'

/** `data/entries.js`: the entries of the models that stand behind the marks. */
export interface SiteEntries {
  readonly verbs: Readonly<Record<string, ShownVerb>>
  readonly actors: Readonly<Record<string, ShownActor>>
}

/** A verb's entry as it is shown beside a mark. */
export interface ShownVerb {
  readonly forms: readonly string[]
  readonly part: string
  readonly force: string
  readonly strength: number | null
  readonly scale: string | null
  readonly source: string
}

/** An actor's entry as it is shown beside a mark. */
export interface ShownActor {
  readonly type: string
  readonly names: readonly string[]
  readonly acronyms: readonly string[]
  readonly source: string
}

/** `data/figures.js`: a figure of the report with its table, each row with the address of its clauses. */
export interface SiteFigure {
  readonly name: string
  readonly title: string
  readonly sentence: string
  readonly svg: string | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly links: readonly (string | null)[]
  /** Rows in all; a long table is cut. */
  readonly total: number
}

/** `data/texts/N.js`: the texts of the documents of a shard as JSON, packed. */
export type SiteTexts = string

/** `data/r/N.js`: the record of a resolution. */
export type SiteRecord = ResolutionRecord
