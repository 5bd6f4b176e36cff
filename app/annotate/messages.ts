// What the page and the worker say to each other.

import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import type { SiteEntries } from '../../src/explore/site.ts'

/** A text to annotate. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What became of a text. */
export interface Outcome {
  readonly name: string
  readonly records: readonly ResolutionRecord[]
  /** Why there are no records, or what a reader should know of them. */
  readonly reason: string | null
}

/** The forms in which annotations are handed out. */
export type ExportFormat = 'jsonl' | 'csv' | 'brat'

/** What the page asks, and what it is answered. */
export interface Calls {
  readonly annotate: { readonly asked: readonly Input[]; readonly answer: Annotated }
  readonly write: {
    readonly asked: { readonly format: ExportFormat; readonly records: readonly ResolutionRecord[] }
    readonly answer: Uint8Array<ArrayBuffer>
  }
  readonly lemmas: { readonly asked: null; readonly answer: readonly string[] }
}

/** Texts that were annotated, with the entries behind their marks. */
export interface Annotated {
  readonly outcomes: readonly Outcome[]
  readonly entries: SiteEntries
}

export type CallName = keyof Calls

/** A question, by number. */
export type Question = { [Name in CallName]: { id: number; name: Name; asked: Calls[Name]['asked'] } }[CallName]

/** An answer, or why there is none. */
export type Reply = { id: number; answer: unknown } | { id: number; error: string } | { id: number; done: number }
