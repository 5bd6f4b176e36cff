// What is done of a run: counted, and told to whoever listens.

import { countInput, type InputEntry } from '../6-emit/manifest.ts'
import type { CorpusOptions } from '../batch.ts'
import { placesOf } from './documents.ts'
import type { InputFile } from './file-list.ts'
import type { JobResult } from './job.ts'
import type { JournalLine } from './journal.ts'
import { Tally } from './tally.ts'

/** Counts the documents of `files` as they are done, in their order. */
export class Done {
  readonly tally = new Tally()
  /** How many documents are done. */
  documents = 0
  readonly #placeOf: (path: string) => string | null
  readonly #onInput: CorpusOptions['onInput']

  constructor(files: Iterable<InputFile>, onInput: CorpusOptions['onInput']) {
    this.#placeOf = placesOf(files)
    this.#onInput = onInput
  }

  /** Takes in what an earlier run has done: its journal up to the byte `end`. Gives the ids of its resolutions. */
  async takeInJournal(journal: AsyncIterable<JournalLine>, end: number): Promise<Set<string>> {
    const ids = new Set<string>()
    for await (const { entry, end: own } of journal) {
      this.takeIn(entry)
      for (const { records } of entry.documents) for (const { id } of records) ids.add(id)
      if (own === end) break
    }
    return ids
  }

  takeIn({ documents, tally }: Pick<JobResult, 'documents' | 'tally'>): void {
    this.tally.merge(tally)
    for (const { entry } of documents) this.takeInput(entry, this.#placeOf(entry.path))
    this.documents += documents.length
  }

  /** Takes in an input by itself, which may have led to no document; `file` is where it lies. */
  takeInput(entry: InputEntry, file: string | null): void {
    countInput(this.tally.counts, entry)
    this.#onInput?.(entry, file)
  }
}
